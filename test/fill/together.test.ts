import { finished, fixesOf, fixFor, together } from '../../src/fill';
import { checkWorkbook, HUNAN } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { book } from '../rules/support/book';
import { num } from '../rules/support/cell';

function allOf(workbook: Workbook, ...rules: readonly string[]) {
  const check = checkWorkbook(workbook, { profile: HUNAN });
  const fixes = fixesOf(workbook, check, HUNAN);
  const wanted = check.findings
    .filter((finding) => rules.includes(finding.rule))
    .flatMap((one) => fixFor(fixes, one) ?? []);
  return { wanted, made: finished(together(workbook, check, HUNAN, [...new Set(wanted)])) };
}

const told = ({ edits }: ReturnType<typeof allOf>['made']) =>
  edits.map(({ cell, before, after }) => `${address(cell)} ${String(before.value)} → ${String(after.value)}`).sort();

test('two wrong scores of one form are corrected together, and the total that follows from both', () => {
  // 98.78 was the total; 2.17 and 1.00 points are missing now.
  const { wanted, made } = allOf(
    book({ '1-2': { 'events.score': num('7.00'), 'income.score': num('9.00'), 'sum.score': num('95.61') } }),
    'B12-13',
    'B12-17',
  );
  expect(wanted).toHaveLength(2);
  expect(told(made)).toEqual(["'1-2'!H15 7 → 9.17", "'1-2'!H19 9 → 10", "'1-2'!H24 95.61 → 98.78"]);
  expect(made.out).toEqual([]);
  expect(made.solves.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['B12-13', 'B12-17']));
  expect(made.raises).toEqual([]);
});

test('of different cells, all at once: a score on each of two forms', () => {
  const { made } = allOf(
    book({
      '1-2': { 'events.score': num('7.00'), 'sum.score': num('96.61') },
      care: { 'complaints.score': num('5.00') },
    }),
    'B12-13',
  );
  expect(made.edits.map(({ cell }) => cell.sheet)).toEqual(expect.arrayContaining(['1-2']));
  expect(made.out).toEqual([]);
  expect(made.raises).toEqual([]);
});

test('of no corrections nothing comes', () => {
  const { made } = allOf(book(), 'B12-13');
  expect(made).toEqual({ edits: [], solves: [], eases: [], raises: [], out: [] });
});
