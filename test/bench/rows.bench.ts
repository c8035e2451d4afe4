import { checkWorkbook } from '../../src/rules';
import { rowsBook, type RowsLike } from './rows';
import { once, print } from './timing';

const COUNTS = [10, 100, 1000, 5000, 20_000];
const LIKE: readonly (readonly [string, RowsLike])[] = [
  ['every row its own rate', {}],
  ['rates that nearly coincide', { near: true }],
  ['every second row a part', { parts: true }],
  ['one name for all rows', { same: true }],
];

/** A check of one form with ever more rows: the time for each row stays the same where the whole is linear. */
export function run(): void {
  for (const [what, like] of LIKE) {
    const each = COUNTS.map((count) => {
      const workbook = rowsBook(count, like);
      const ms = once(() => checkWorkbook(workbook));
      print(`${what}, ${String(count)} rows`, { ms, 'µs a row': (ms / count) * 1000 });
      return ms / count;
    });
    print(what, { '20,000 against 1,000, a row': (each[4] ?? 0) / (each[2] ?? 1) });
  }
}
