import fc from 'fast-check';
import { type CheckResult, checkWorkbook } from '../../../src/rules';
import { withFormerSheets } from '../../../src/taskpane/engine/unchanged';
import { finished, SheetBuilder, type Sheet, type Workbook } from '../../../src/workbook';
import { manyProjects } from '../../bench/generated';
import { num } from '../../rules/support/cell';

/** What is drawn at random is the same in every run. */
const SEED = 20241201;

/** The sheet read a second time: the same content, no object of it the same. */
function again(sheet: Sheet, edit?: { readonly at: number; readonly value: number | string | null }): Sheet {
  const builder = new SheetBuilder();
  let index = 0;
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) {
      const own = edit && index++ === edit.at ? edit.value : cell.value;
      if (own !== null)
        builder.set(row, column, own === cell.value ? { ...cell } : { ...cell, value: own, text: String(own) });
    }
  return builder.build({ ...sheet, merges: sheet.merges.map((area) => ({ ...area })) });
}

/** All of a result in words; what an outcome works out only when it is asked is asked for. */
const told = ({ outcomes, ...rest }: CheckResult) =>
  JSON.stringify([rest, outcomes.map((outcome) => [outcome, outcome.arithmetic])]);

const cellsOf = ({ cells }: Sheet) => [...cells.values()].reduce((sum, row) => sum + row.size, 0);

/** Six projects, one of them with a wrong score. */
const before = manyProjects(6, { station: { 'repairs.score': num('9.99') } });
const first = checkWorkbook(before);

test('read again and unchanged, it is the sheets of before, whatever their order', () => {
  const read: Workbook = { sheets: [...before.sheets].reverse().map((sheet) => again(sheet)) };
  const { sheets } = finished(withFormerSheets(read, before));
  expect(sheets.every((sheet, index) => sheet === before.sheets.at(-1 - index))).toBe(true);
});

test('a sheet that differs in anything is the new one: a cell, its format, a merge, a hidden row, protection', () => {
  const [sheet, ...rest] = before.sheets as [Sheet, ...Sheet[]];
  const differing: readonly Sheet[] = [
    again(sheet, { at: 20, value: 'x' }),
    again(sheet, { at: 20, value: null }),
    { ...again(sheet), merges: sheet.merges.slice(1) },
    { ...again(sheet), hiddenRows: new Set([3]) },
    { ...again(sheet), protected: true },
    { ...again(sheet), visibility: 'hidden' },
    { ...again(sheet), emptyFormats: new Map([[40, new Map([[3, '0.00%']])]]) },
  ];
  for (const one of differing) {
    const { sheets } = finished(withFormerSheets({ sheets: [one, ...rest] }, before));
    expect(sheets[0]).toBe(one);
    expect(sheets.slice(1)).toEqual(rest);
  }
});

test('after any edit: checked with the sheets of before it is what checking anew gives', () => {
  const edits = fc.record({
    sheet: fc.nat({ max: before.sheets.length - 1 }),
    at: fc.nat({ max: 400 }),
    value: fc.oneof(
      fc.constant(null),
      fc.constantFrom('', '—', '已完成', '100%', '1-2'),
      fc.integer({ min: -5, max: 999 }),
    ),
  });
  let different = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (drawn) => {
      const read: Workbook = {
        sheets: before.sheets.map((sheet, index) =>
          drawn
            .filter((one) => one.sheet === index)
            .reduce((so, { at, value }) => again(so, { at: at % cellsOf(so), value }), again(sheet)),
        ),
      };
      const kept = finished(withFormerSheets(read, before));
      expect(kept.sheets.filter((sheet, index) => sheet === before.sheets[index]).length).toBeGreaterThanOrEqual(
        before.sheets.length - drawn.length,
      );
      const result = checkWorkbook(kept);
      expect(told(result)).toBe(told(checkWorkbook({ sheets: read.sheets.map((sheet) => again(sheet)) })));
      if (result.findings.length !== first.findings.length) different++;
    }),
    { seed: SEED, numRuns: 40 },
  );
  // Most edits are seen.
  expect(different).toBeGreaterThan(13);
});
