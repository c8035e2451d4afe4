import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inFolderOrder, isWorkbookName } from '../report/review-files';
import { Refusal } from './refusal';

/**
 * The workbooks named, and those in the folders named, folders below them included, in the order of their names.
 * @throws Refusal for a place that is not there or a folder without any workbook.
 */
export function workbooksIn(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return [place];
    const names = readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isWorkbookName(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    if (names.length === 0) throw new Refusal('reviewNothing', { place });
    const placed = names.map((file) => ({ file, folder: dirname(file), name: basename(file) }));
    return placed.sort(inFolderOrder).map(({ file }) => file);
  });
}
