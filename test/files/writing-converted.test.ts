import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { FileProblem, readWorkbookFile, writeXlsx } from '../../src/files';
import { a1, cellOf, reversed, type Sheet } from '../../src/workbook';
import { edit, unpacked } from './office-parts';
import { withDirectory, zipped } from './parts';
import { expectSoundPackage } from './written';

/**
 * A form's corner as LibreOffice saves it for Excel 97: a merged head, two rows of numbers, a rate (0.00%) and a total (0.00), a text
 * that begins with =, a text of digits (@), a second sheet that reads the first.
 */
const OLDER = Uint8Array.from(readFileSync(join(__dirname, 'older.xls')));

/** The same as .xlsb; the library that writes it leaves formulas out. */
function binaryParts(): Uint8Array {
  const book = read(OLDER, { type: 'array', cellNF: true, cellFormula: false });
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
}

function contentOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of sheet.cells)
    for (const [column, { value, formula, format }] of line) cells[a1(row, column)] = { value, formula, format };
  return cells;
}

const edits = [
  edit("'附件1-1'!B2", 1.2, 2.2),
  edit("'附件1-1'!C5", null, { value: 23.4, formula: '=SUM(C2:C3)' }),
  edit("'附件1-1'!A1", '部门整体支出绩效评价基础数据表', '基础数据表'),
];

describe.each([
  ['.xls', OLDER],
  ['.xlsb', binaryParts()],
])('an %s', (kind, bytes) => {
  const before = readWorkbookFile(bytes);

  test('goes out as .xlsx with its values, formulas, formats and merges, and the edits', () => {
    const copy = bytes.slice();
    const file = writeXlsx(bytes, edits);
    expect(file.converted).toBe(true);
    expect(file.result).toEqual({ written: edits, refused: [] });
    expect(Buffer.compare(bytes, copy)).toBe(0);
    expect([...file.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    expectSoundPackage(file.bytes);

    const after = readWorkbookFile(file.bytes);
    expect(after.sheets.map(({ name }) => name)).toEqual(['附件1-1', '1-2 自评']);
    expect(after.sheets[0]!.merges).toEqual(before.sheets[0]!.merges);
    expect(before.sheets[0]!.merges).toHaveLength(2);
    const [then, now] = [before, after].map((book) => contentOf(book.sheets[0]!));
    expect(then).toMatchObject({ A4: { value: '=不是公式', formula: undefined }, A7: { value: '88.50', format: '@' } });
    expect(now).toEqual({
      ...then,
      A1: { value: '基础数据表', formula: undefined, format: 'General' },
      B2: { value: 2.2, formula: undefined, format: 'General' },
      C5: { value: 23.4, formula: '=SUM(C2:C3)', format: 'General' },
      // What depends on the changed cell is calculated anew: 2.2 / 3.4, 2.2 + 10.05.
      ...(kind === '.xls' && {
        D2: { value: expect.closeTo(0.647058823529412, 14), formula: '=B2/C2', format: '0.00%' },
        B5: { value: 12.25, formula: '=SUM(B2:B3)', format: '0.00' },
      }),
    });
    // Twice 12.25.
    const other = cellOf(after, { sheet: '1-2 自评', row: 0, column: 0 });
    if (kind === '.xls') expect(other).toMatchObject({ value: 24.5, formula: "='附件1-1'!B5*2" });
    else expect(other).toMatchObject({ value: 22.5 });
  });

  test('no edit written: an .xlsx all the same, and said so', () => {
    const file = writeXlsx(bytes, [edit("'附件1-1'!B2", 9, 1)]);
    expect(file.converted).toBe(true);
    expect(file.result.refused.map(({ reason }) => reason)).toEqual(['changed']);
    expect(contentOf(readWorkbookFile(file.bytes).sheets[0]!)).toEqual(contentOf(before.sheets[0]!));
  });

  test('one that breaks off is not taken for a shorter one', () => {
    expect(() => writeXlsx(bytes.slice(0, Math.floor(bytes.length / 2)), [])).toThrow(FileProblem);
  });
});

test('what has been carried over is written a second time as any .xlsx, and taken back', () => {
  const carried = writeXlsx(OLDER, edits).bytes;
  const back = writeXlsx(carried, edits.map(reversed));
  expect(back.converted).toBe(false);
  expect(back.result.refused).toEqual([]);
  const [then, now] = [OLDER, back.bytes].map((bytes) => contentOf(readWorkbookFile(bytes).sheets[0]!));
  expect(now).toEqual({ ...then, D2: { ...(then!.D2 as object), value: expect.closeTo(1.2 / 3.4, 14) } });
});

test('a picture in an .xlsb is not unpacked, whatever size it claims', () => {
  const parts = { ...unpacked(binaryParts()), 'xl/media/image1.png': new Uint8Array(1000) };
  const bytes = withDirectory(zipped(parts), 'xl/media/image1.png', (record) => {
    record.setUint32(24, 0x7fffffff, true);
  });
  const file = writeXlsx(bytes, edits);
  expect(file.result.refused).toEqual([]);
});
