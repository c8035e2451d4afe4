import { fixesOf, fixFor, planFill, unfixed } from '../../src/fill';
import { checkWorkbook, HUNAN, type RuleId } from '../../src/rules';
import { published } from '../fixtures/published';
import type { Workbook } from '../../src/workbook';
import { book } from '../rules/support/book';
import { num } from '../rules/support/cell';

/** Why a card has no 改正: every finding that says a figure for its cell has one or the other. */

function why(workbook: Workbook, rule: RuleId) {
  const check = checkWorkbook(workbook, { profile: HUNAN });
  const finding = check.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`no ${rule}`);
  const fix = fixFor(
    fixesOf(workbook, check, HUNAN).filter(({ edits }) => edits.every((e) => e.kind === 'computed')),
    finding,
  );
  return fix ? 'fixed' : unfixed(planFill(workbook, check, { profile: HUNAN, chosen: new Set() }), finding);
}

test('points finer than the form has them are a suggestion, with their reason', () => {
  expect(why(published('hunan'), 'B12-16')).toMatchObject({ edit: { kind: 'suggested', note: 'finerSteps' } });
});

test('a formula of the user’s own is named', () => {
  const own = book({ '1-2': { 'sum.score': { ...num('97.00'), formula: '=90+7' } } });
  expect(why(own, 'B12-21')).toMatchObject({ formula: { formula: '=90+7' } });
});

test('what no form can tell is a person’s to look up', () => {
  expect(why(book({ '1-2': { 'total.executed': num('399.00') } }), 'B12-06')).toEqual({});
});

test('where there is a correction, or only a bound is named, there is nothing to explain', () => {
  expect(why(book({ '1-2': { 'events.score': num('7.00') } }), 'B12-13')).toBe('fixed');
  expect(why(book({ '1-1': { 'meetings.final': num('90.00') } }), 'B11-10')).toBeNull();
});
