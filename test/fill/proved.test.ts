import { applied, asValue, harmOf, type ProvedPlan, proofOf, provedFill, type Chosen } from '../../src/fill';
import { HUNAN } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { published } from '../fixtures/published';
import { at, book, type Change } from '../rules/support/book';
import { num } from '../rules/support/cell';
import { checked } from './support/fill';

/** What 一键填充 writes is proved on the snapshot first. */

function proved(workbook: Workbook, chosen: Chosen): ProvedPlan {
  return provedFill(workbook, checked(workbook), { profile: HUNAN, chosen });
}

const written = ({ edits, chosen }: ProvedPlan) =>
  edits.filter(({ id }) => chosen.has(id)).map(({ cell, after }) => `${address(cell)} ${String(after.value)}`);

/** `cell: rule at cell` of what was left out. */
const withheld = ({ edits }: ProvedPlan) =>
  edits
    .filter(({ note }) => note === 'raises')
    .map(
      ({ cell, raises }) =>
        `${address(cell)}: ${(raises ?? []).map((one) => `${one.rule} ${address(one.cell)}`).join(', ')}`,
    );

/** 11 of 12, so 9.17 of 10 points; with the points cut a reason is asked for, and there is none. */
const NO_REASON = { 'events.score': null, 'events.reason': null };
const LEFT_OUT = ["'1-2'!H15: B12-15 '1-2'!I15"];

test('a cut that would ask for a reason that is not there is left out, with what it would raise', () => {
  const plan = proved(book({ '1-2': NO_REASON }), 'blanks');
  expect(withheld(plan)).toEqual(LEFT_OUT);
  expect(written(plan)).toEqual([]);
  expect(plan.edits.find(({ note }) => note === 'raises')?.kind).toBe('suggested');
});

test('on a published form too: 9.3 points for 20 of 550, without a reason', () => {
  const plan = proved(published('nanhua'), 'all');
  expect(withheld(plan)).toEqual(['Table1!H12: B12-15 Table1!I12']);
  // The same is known before anybody asks for what differs.
  expect(withheld(proved(published('nanhua'), 'blanks'))).toEqual(['Table1!H12: B12-15 Table1!I12']);
});

test('whatever does no harm is written all the same', () => {
  const plan = proved(book({ '1-1': { controlRate: null }, '1-2': { ...NO_REASON, 'total.rate': null } }), 'all');
  expect(written(plan)).toEqual(["'1-1'!F4 0.9167", "'1-2'!H5 0.9831"]);
  expect(withheld(plan)).toEqual(LEFT_OUT);
});

test('a total that adds up what is left out is worked out without it', () => {
  const plan = proved(book({ '1-2': { ...NO_REASON, 'sum.score': null } }), 'blanks');
  expect(written(plan)).toEqual([]);
  expect(withheld(plan)).toEqual(LEFT_OUT);
});

/** The score was 7.00 and the total adds that up: 98.78 − 9.17 + 7.00. */
const BOTH_WRONG: Change = { '1-2': { 'events.score': num('7.00'), 'sum.score': num('96.61') } };

test('what the user chose is proved as chosen: the score alone would leave a total that no longer adds up', () => {
  const workbook = book(BOTH_WRONG);
  const all = proved(workbook, 'all');
  const idAt = (place: string) => all.edits.find(({ cell }) => address(cell) === address(at(place)))!.id;
  const score = idAt('1-2!events.score');
  const total = idAt('1-2!sum.score');
  expect(written(proved(workbook, new Set([score, total])))).toEqual(["'1-2'!H15 9.17", "'1-2'!H24 98.78"]);
  const alone = proved(workbook, new Set([score]));
  expect(written(alone)).toEqual([]);
  expect(withheld(alone)).toEqual(["'1-2'!H15: B12-21 '1-2'!H24"]);
});

test('many edits that do harm come to an end, and what is left does none', () => {
  const rows = ['visits', 'events', 'income', 'aware', 'cost'];
  const change = Object.fromEntries(rows.flatMap((row) => [[`${row}.reason`, null] as const, [`${row}.score`, null]]));
  const workbook = book({ '1-2': { ...change, 'total.rate': null } });
  const plan = proved(workbook, 'all');
  const edits = plan.edits.filter(({ id }) => plan.chosen.has(id));
  const after = checked(applied(workbook, edits.map(asValue)));
  expect(withheld(plan).length).toBeGreaterThan(1);
  expect(written(plan)).toContain("'1-2'!H5 0.9831");
  expect(harmOf(proofOf(checked(workbook).findings, after.findings), edits)).toEqual([]);
});
