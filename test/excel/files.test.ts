/** @jest-environment ./test/excel/office-realm.cjs */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOpenWorkbook } from '../../src/excel';
import { readWorkbookFile } from '../../src/files';
import type { Area, Sheet, Workbook } from '../../src/workbook';
import { openInExcel } from './office';

/** A workbook read from its file and read from Excel that opened that file must be the same to all that follows. */

const FOLDER = join(__dirname, '../../assets/sample');

function inReadingOrder(merges: readonly Area[]): Area[] {
  return [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Excel tells hidden rows and columns within the content only; those around it are of no consequence. */
function comparable(sheet: Sheet): Sheet {
  const rows = [...sheet.cells.keys()];
  const columns = [...sheet.cells.values()].flatMap((line) => [...line.keys()]);
  const within = (hidden: ReadonlySet<number>, used: number[]) =>
    new Set([...hidden].filter((index) => index >= Math.min(...used) && index <= Math.max(...used)));
  return {
    ...sheet,
    merges: inReadingOrder(sheet.merges),
    hiddenRows: within(sheet.hiddenRows, rows),
    hiddenColumns: within(sheet.hiddenColumns, columns),
  };
}

function sheetsOf(workbook: Workbook): Sheet[] {
  return workbook.sheets.map(comparable);
}

const files = readdirSync(FOLDER).filter((name) => /\.xlsx?$/.test(name));

test('there are samples', () => {
  expect(files).toContain('seed.xlsx');
});

test.each(files)('%s', async (name) => {
  const fromFile = readWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, name))));
  const host = openInExcel(fromFile);
  const { workbook, leftOut } = await readOpenWorkbook();
  expect(sheetsOf(workbook)).toEqual(sheetsOf(fromFile));
  expect(leftOut).toEqual([]);
  expect(host.traffic.syncs).toBe(2);
});
