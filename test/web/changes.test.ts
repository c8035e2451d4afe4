import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { readLook } from '../../src/web/grid/look/read-look';
import { HostBook } from '../../src/emulator/host/model/book';
import type { HostSheet } from '../../src/emulator/host/model/sheet';
import { changesSince, originOf, type Origin } from '../../src/web/page/changes';
import { adoptFormats } from '../../src/web/page/formats';
import { downloadName } from '../../src/web/page/save';
import { SheetBuilder } from '../../src/workbook';

/** The sample with formulas: B7 = B8 + B9, B6 = B7 + B10 + B11 on its first sheet. */
const CLEAN = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/clean.xlsx')));

function opened(bytes: Uint8Array): { book: HostBook; origin: Origin; sheet: HostSheet } {
  const workbook = readWorkbookFile(bytes);
  const book = new HostBook(workbook);
  adoptFormats(book, readLook(bytes));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return { book, origin: originOf(book, workbook), sheet };
}

test('nothing was changed: no edit, and the file is the original, byte for byte', () => {
  const { book, origin } = opened(CLEAN);
  const changes = changesSince(origin, book);
  expect(changes).toEqual({ edits: [], added: [], gone: [] });
  expect(writeXlsx(CLEAN, changes.edits).bytes).toEqual(CLEAN);
});

test('a value, a formula and an emptied cell are edits; what formulas give now is none', () => {
  const { book, origin, sheet } = opened(CLEAN);
  book.accept(sheet, [{ row: 8, column: 1, value: 3.4 }]);
  book.recalculate(sheet, [
    { row: 6, column: 1, value: 3.4, formula: '=B8+B9' },
    { row: 5, column: 1, value: 4, formula: '=B7+B10+B11' },
  ]);
  book.accept(sheet, [{ row: 3, column: 1, value: '' }]);
  book.write(sheet, [{ row: 21, column: 1, value: 5.2, formula: '=B22*2' }]);
  const { edits } = changesSince(origin, book);
  expect(edits.map(({ cell, before, after }) => [cell.row, cell.column, before, after])).toEqual(
    expect.arrayContaining([
      [8, 1, { value: 2.4 }, { value: 3.4 }],
      [3, 1, { value: 12 }, { value: null }],
      [21, 1, { value: 2.6 }, { value: 5.2, formula: '=B22*2' }],
    ]),
  );
  expect(edits).toHaveLength(3);
});

test('an edit that was taken back is none', () => {
  const { book, origin, sheet } = opened(CLEAN);
  book.accept(sheet, [{ row: 8, column: 1, value: 3.4 }]);
  book.accept(sheet, [{ row: 8, column: 1, value: 2.4 }]);
  expect(changesSince(origin, book).edits).toEqual([]);
});

test('an empty cell has the number format that the file gives it; another one is part of the edit', async () => {
  const made = new ExcelJS.Workbook();
  const empty = made.addWorksheet('表').getCell('B2');
  empty.numFmt = '0.00%';
  const { book, origin, sheet } = opened(new Uint8Array(await made.xlsx.writeBuffer()));
  expect(sheet.cell(1, 1)).toMatchObject({ value: '', format: '0.00%' });
  expect(changesSince(origin, book).edits).toEqual([]);
  book.accept(sheet, [{ row: 1, column: 1, value: 0.5 }]);
  expect(sheet.cell(1, 1).text).toBe('50.00%');
  expect(changesSince(origin, book).edits.map(({ after }) => after)).toEqual([{ value: 0.5 }]);
  book.accept(sheet, [{ row: 1, column: 1, value: 0.5, format: '0%' }]);
  expect(changesSince(origin, book).edits.map(({ after }) => after)).toEqual([{ value: 0.5, format: '0%' }]);
});

test('the download has the change, its totals, and every other part as it was', () => {
  const { book, origin, sheet } = opened(CLEAN);
  book.accept(sheet, [{ row: 8, column: 1, value: 3.4 }]);
  const { bytes, result } = writeXlsx(CLEAN, changesSince(origin, book).edits);
  expect(result.refused).toEqual([]);
  const [before, after] = [unzipSync(CLEAN), unzipSync(bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const differing = Object.keys(after).filter((name) => strFromU8(after[name]!) !== strFromU8(before[name]!));
  expect(differing.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  const [first] = readWorkbookFile(bytes).sheets;
  expect(first?.cells.get(8)?.get(1)?.value).toBe(3.4);
  expect(first?.cells.get(5)?.get(1)).toMatchObject({ value: 4, formula: '=B7+B10+B11' });
});

test('sheets that came, went or were renamed are named', () => {
  const { book, origin } = opened(CLEAN);
  const [first, second] = book.sheets;
  if (first) book.rename(first, '改名', 'addin');
  if (second) book.remove(second, 'addin');
  const report = book.addSheet(new SheetBuilder().build({ name: '校验报告' }), 'addin');
  const changes = changesSince(origin, book);
  expect(changes.gone).toEqual(['附件1-1', '附件1-2']);
  expect(changes.added).toEqual([report]);
});

test.each([
  ['附表.xlsx', '.xlsx', '附表-核绩.xlsx'],
  ['附表.XLS', '.xlsx', '附表-核绩.xlsx'],
  ['附表.xlsm', '.xlsm', '附表-核绩.xlsm'],
  ['附表.xltx', '.xlsx', '附表-核绩.xlsx'],
  ['附表.et', '.xlsx', '附表-核绩.xlsx'],
  ['2023.12', '.xlsx', '2023.12-核绩.xlsx'],
] as const)('%s is downloaded as %s: %s', (name, ending, expected) => {
  expect(downloadName(name, '核绩', ending)).toBe(expected);
});
