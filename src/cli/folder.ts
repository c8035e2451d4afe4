import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inFolderOrder, isShown, isWorkbookName } from '../report/review-files';
import { Refusal } from './refusal';

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    // Reading it will say why.
    return false;
  }
}

/** The files of such names in a folder and the folders below it. One that may not be listed stands for itself: reading it will say why. */
function filesBelow(folder: string, isWanted: (name: string) => boolean): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [folder];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isShown(entry.name) ? filesBelow(path, isWanted) : [];
    // A link to a file is as good as the file; one to a folder may lead back here.
    const isFile = entry.isFile() || (entry.isSymbolicLink() && !isFolder(path));
    return isFile && isWanted(entry.name) ? [path] : [];
  });
}

/**
 * The files named, and those in the folders named that have such names, folders below them included, in the order of their names.
 * @throws Refusal for a folder without any
 */
export function workbooksIn(
  places: readonly string[],
  isWanted: (name: string) => boolean = isWorkbookName,
): readonly string[] {
  return places.flatMap((place) => {
    if (!isFolder(place)) return [place];
    const names = filesBelow(place, isWanted);
    if (names.length === 0) throw new Refusal('reviewNothing', place);
    const placed = names.map((file) => ({ file, folder: dirname(file), name: basename(file) }));
    return placed.sort(inFolderOrder).map(({ file }) => file);
  });
}
