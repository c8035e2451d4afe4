import { fixesOf, provedFill } from '../../src/fill';
import { checkWorkbook, HUNAN } from '../../src/rules';
import { cpu } from '../support/cpu';
import { rowsBook, type RowsLike } from './rows';
import { print } from './timing';

const COUNTS = [10, 100, 1000, 5000, 20_000];
const LIKE: readonly (readonly [string, RowsLike])[] = [
  ['every row its own rate', {}],
  ['rates that nearly coincide', { near: true }],
  ['every second row a part', { parts: true }],
  ['one name for all rows', { same: true }],
  ['scores that are blank', { blank: true }],
];

/** Milliseconds of processor time, and what the work gives. */
function timed<T>(work: () => T): readonly [number, T] {
  const start = cpu();
  const given = work();
  return [cpu() - start, given];
}

/**
 * One form with ever more rows, checked and filled (with the proof): the time for each row stays the same where the whole is linear. What 改正
 * takes is bounded: it is offered for as many rows as can be proved in that.
 */
export function run(): void {
  for (const [what, like] of LIKE) {
    const each = COUNTS.map((count) => {
      const workbook = rowsBook(count, like);
      const [check, result] = timed(() => checkWorkbook(workbook, { profile: HUNAN }));
      const [fill] = timed(() => provedFill(workbook, result, { profile: HUNAN, chosen: 'all' }));
      const [fixes, offered] = timed(() => fixesOf(workbook, result, HUNAN));
      print(`${what}, ${String(count)} rows`, {
        'check ms': check,
        'µs a row': (check / count) * 1000,
        'fill ms': fill,
        'fill µs a row': (fill / count) * 1000,
        '改正 ms': fixes,
        offered: String(offered.length),
      });
      return { check: check / count, fill: fill / count };
    });
    const [, , thousand, , most] = each;
    print(`${what}: a row of 20,000 against one of 1,000`, {
      check: (most?.check ?? 0) / (thousand?.check ?? 1),
      fill: (most?.fill ?? 0) / (thousand?.fill ?? 1),
    });
  }
}
