import { corpus } from './corpus';
import { REWRITES } from './all';
import { hold } from './hold';

/**
 * Rewritings that were taken one by one and not together: forms beside each other whose merges were taken out, columns put into what a
 * converter filled, pages that leave out a heading. None changes a finding.
 */
const subjects = new Map(corpus({ own: true }).map((one) => [one.name, one]));
const FILLED = 'merges taken out and filled: all';

test.each([
  ['hengshan', 'merges taken out: down', 'two forms side by side: 1 columns between'],
  ['hengshan', 'two forms side by side: 3 columns between', 'merges taken out: all'],
  ['hengshan', 'two forms side by side: 2 columns between', FILLED],
  ['hunan', 'two forms side by side: 3 columns between', FILLED],
  ['a unit’s year', 'two forms side by side: 3 columns between', FILLED],
  ['hunan', 'merges taken out and filled: across'],
  ['hunan', FILLED, 'a blank column: before column 2'],
  ['hunan', FILLED, 'a further column: 是否完成 right of actual'],
  ['three small forms', FILLED, 'a further column: 是否完成 left of actual'],
  ['a unit’s year full of faults', FILLED, 'heads written otherwise: two lines'],
  ['hunan', 'a page break: at 25 %, levels printed again', 'levels written otherwise: numbered in Chinese'],
  ['chizhou', 'a page break: at 50 %, levels printed again', 'levels written otherwise: numbered in Chinese'],
  ['hunan', 'a page break: at 50 %', 'a further column: 序号 right of reason'],
  ['chizhou', 'a page break: at 50 %', 'a further column: 序号 right of reason'],
])('%s / %s / %s', (name, ...rewrites) => {
  const subject = subjects.get(name);
  const chosen = rewrites.map((one) => REWRITES.find((rewrite) => rewrite.name === one));
  expect(chosen).not.toContain(undefined);
  const held = subject && hold(subject, ...chosen.filter((one) => one !== undefined));
  expect(held).toEqual({ outcome: 'same', lost: [], gained: [] });
});
