/** @jest-environment ./test/excel/office-realm.cjs */
import * as fc from 'fast-check';
import { openExcelDoor } from '../../src/excel';
import type { CellContent, Edit } from '../../src/workbook';
import { openInExcel } from './office';
import { book, sheet } from './workbooks';

/** Texts that a program could mistake for something else, and any others. */
const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@A1',
    "'a",
    "''",
    '54.54%',
    '1,234',
    '2022-1-1',
    'TRUE',
    '#N/A',
    '—',
    '/',
    '１２',
    '　3',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const format = fc.constantFrom('General', '@', '0.00', '0.00%');
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
  text,
  fc.boolean(),
);
const formula = fc.constantFrom('=SUM(A1:B2)', '=ROUND(E6/D6,4)');

/** What stands in a cell at first: in a cell formatted as text, only texts. */
const standing = fc.tuple(value, format, fc.option(formula)).map(([one, code, own]) => {
  const constant = code === '@' && typeof one !== 'string' ? String(one) : one;
  return { value: constant, format: code, ...(own === null || code === '@' ? {} : { formula: own }) };
});

const wanted: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ value: fc.oneof(value, fc.constant(null)) }),
  fc.record({ value: text, format }),
  fc.record({ value: fc.integer(), formula }),
);

const cells = fc.array(fc.tuple(standing, wanted), { minLength: 1, maxLength: 12 });

function contentOf({ value: own, formula: given }: { value: Edit['before']['value']; formula?: string }): CellContent {
  return given === undefined ? { value: own } : { value: own, formula: given };
}

test('what is written stands there, and taking it back gives the workbook that was', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (list) => {
      const start = book(sheet('表', [list.map(([before]) => before), ['不动', 5]]));
      const host = openInExcel(start);
      const edits = list.map(([before, after], column): Edit => {
        const cell = { sheet: '表', row: 0, column };
        return { cell, label: '', before: contentOf(before), after, why: '', kind: 'computed' };
      });
      const door = openExcelDoor();
      expect(await door.write(edits)).toEqual({ written: edits, refused: [] });
      for (const { cell, after } of edits) {
        const now = host.book.active.cell(cell.row, cell.column);
        const inText = now.format === '@';
        const result = after.value ?? '';
        if (inText)
          expect(now).toMatchObject({ value: String(result).replace(/^(true|false)$/, (word) => word.toUpperCase()) });
        else if (after.formula !== undefined) expect(now.formula).toBe(after.formula);
        else expect(now.value).toBe(result);
      }
      const snapshot = host.book.toWorkbook();
      expect(snapshot.sheets[0]?.cells.get(1)).toEqual(start.sheets[0]?.cells.get(1));
      await door.restore();
      expect(withoutResults(host.book.toWorkbook())).toEqual(withoutResults(start));
      expect(host.ownFaults).toEqual([]);
    }),
    { numRuns: 150, seed: 20240601 },
  );
});

/** A formula's result comes when something calculates; here nothing does. */
function withoutResults(workbook: ReturnType<typeof book>) {
  return workbook.sheets.map(({ cells: lines }) =>
    [...lines].map(([row, line]) => [
      row,
      [...line].map(([column, cell]) => [column, cell.formula ?? cell.value, cell.format]),
    ]),
  );
}
