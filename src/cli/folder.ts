import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Refusal } from './refusal';

const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xls']);

/** Excel's own lock files (`~$自评表.xlsx`) and the system's hidden ones are no workbooks. */
function isWorkbook(name: string): boolean {
  return WORKBOOKS.has(extname(name).toLowerCase()) && !name.startsWith('~$') && !name.startsWith('.');
}

/**
 * The workbooks named, and those in the folders named, folders below them included, in the order of their names.
 * @throws Refusal for a place that is not there or a folder without any workbook.
 */
export function workbooksIn(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return [place];
    const names = readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isWorkbook(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    if (names.length === 0) throw new Refusal('reviewNothing', { place });
    return names.sort(
      (a, b) => dirname(a).localeCompare(dirname(b), 'zh-CN') || basename(a).localeCompare(basename(b), 'zh-CN'),
    );
  });
}
