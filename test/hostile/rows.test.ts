import { fixesOf, provedFill } from '../../src/fill';
import { checkWorkbook, HUNAN } from '../../src/rules';
import type { Workbook } from '../../src/workbook';
import { PROJECT } from '../fixtures/base';
import { sheet, table, type Table } from '../fixtures/table';
import { rowsBook, type RowsLike } from '../bench/rows';
import { lookedThrough, timed } from './pipeline';

/**
 * Small files with very many rows. What is measured is processor time against that of an eighth of the rows, on the same machine in the same
 * minute: eight times as much where the whole is linear, sixty-four times where every row is held against every other.
 */

const LIMIT = 24;

function growth(make: (rows: number) => Workbook, rows: number): number {
  // The first run warms the machine up and does not count.
  lookedThrough(make(500));
  const [few, many] = [make(rows / 8), make(rows)];
  const short = timed(() => lookedThrough(few)).ms;
  return timed(() => lookedThrough(many)).ms / short;
}

test.each<[string, number, RowsLike]>([
  ['every row its own rate', 20_000, {}],
  ['rates that nearly coincide', 8000, { near: true }],
  ['scores that are blank', 8000, { blank: true }],
])('%s: the time for %d indicators grows as their number', (_, most, like) => {
  expect(growth((rows) => rowsBook(rows, like), most)).toBeLessThan(LIMIT);
});

/** The project form with so many rows in its funds block. */
function fundsBook(rows: number): Workbook {
  const at = PROJECT.findIndex((row) => row.includes('其中：当年财政拨款')) + 1;
  const lines = Array.from({ length: rows }, (_, i) =>
    table(`^ | 县区配套${String(i)} | < | #1.00 | #2.00 | #${String((i % 3) + 1)}.00 | — | #7.00% | —`),
  );
  const all: Table = [...PROJECT.slice(0, at), ...lines.flat(), ...PROJECT.slice(at)];
  return { sheets: [sheet(all, { name: '1-3' })] };
}

test('8,000 rows of funds, each with a wrong rate: the time grows as their number, and nothing is concluded of their places', () => {
  expect(growth(fundsBook, 8000)).toBeLessThan(LIMIT);
  const { result } = lookedThrough(fundsBook(1000));
  expect(result.notices.map(({ kind }) => kind)).toContain('openSum');
});

test('a thousand blank scores that would ask for a reason each are left out together', () => {
  const workbook = rowsBook(1000, { blank: true });
  const check = checkWorkbook(workbook, { profile: HUNAN });
  const one = timed(() => lookedThrough(workbook)).ms;
  const proved = timed(() => provedFill(workbook, check, { profile: HUNAN, chosen: 'all' }));
  expect(proved.given.edits.filter(({ note }) => note === 'raises').length).toBeGreaterThan(900);
  expect(proved.ms).toBeLessThan(20 * one);
});

test('a fill of thousands of rows is proved by few checks, and 改正 is offered for as many as can be proved', () => {
  const workbook = rowsBook(2000);
  const check = checkWorkbook(workbook, { profile: HUNAN });
  const one = timed(() => checkWorkbook(workbook, { profile: HUNAN })).ms;
  const proved = timed(() => provedFill(workbook, check, { profile: HUNAN, chosen: 'all' }));
  expect(proved.given.chosen.size).toBeGreaterThan(1000);
  const fixes = timed(() => fixesOf(workbook, check, HUNAN));
  // 2,000 corrections proved one by one would take thousands of checks.
  expect(proved.ms).toBeLessThan(60 * one);
  expect(fixes.ms).toBeLessThan(120 * one);
});
