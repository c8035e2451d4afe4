import { fixesOf, fixFor } from '../../src/fill';
import { checkWorkbook, HUNAN } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { book, type Change } from '../rules/support/book';
import { num } from '../rules/support/cell';

function fixes(workbook: Workbook) {
  const check = checkWorkbook(workbook, { profile: HUNAN });
  return { check, list: fixesOf(workbook, check, HUNAN) };
}

test('a wrong score is put right together with the total that follows from it', () => {
  const { check, list } = fixes(book({ '1-2': { 'events.score': num('7.00'), 'sum.score': num('96.61') } }));
  const finding = check.findings.find(({ rule }) => rule === 'B12-13');
  const fix = finding && fixFor(list, finding);
  expect(fix?.edits.map(({ cell, after }) => `${address(cell)} ${String(after.value)}`)).toEqual([
    "'1-2'!H15 9.17",
    "'1-2'!H24 98.78",
  ]);
  expect(fix?.solves).toContain(finding?.id);
});

test('weights that miss 100 are no fault of the total: nothing is offered there', () => {
  const { list } = fixes(book({ '1-2': { 'events.weight': num('15') } }));
  expect(list.flatMap(({ edits }) => edits.map(({ cell }) => address(cell)))).not.toContain("'1-2'!G24");
});

test('two rows that got full points for the same share of their targets are put right together, with the total', () => {
  // 11 of 12 and 82.5 of 90 %: 9.17 points each; the total was 98.78 + 0.83 + 0.22.
  const missed = { 'events.score': num('10.00'), 'aware.score': num('10.00'), 'aware.actual': '82.5%' };
  const { check, list } = fixes(book({ '1-2': { ...missed, 'sum.score': num('99.83') } }));
  const finding = check.findings.find(({ rule, cell }) => rule === 'B12-16' && cell.row === 14);
  const fix = finding && fixFor(list, finding);
  expect(fix?.edits.map(({ cell, before, after }) => [address(cell), before.value, after.value])).toEqual([
    ["'1-2'!H15", 10, 9.17],
    ["'1-2'!H20", 10, 9.17],
    // 99.83 − 0.83 − 0.83.
    ["'1-2'!H24", 99.83, 98.17],
  ]);
  // The reasons that they give fit the points only then (B12-19).
  expect(fix?.solves.map((id) => id.split('/')[0])).toEqual(['B12-16', 'B12-16', 'B12-19', 'B12-19']);
});

describe('a total of 0 over parts: it becomes their sum, in every column at once, with what follows', () => {
  const nought = num('0.00');
  test.each<[string, Change, string[]]>([
    [
      'of a project, all three columns',
      { care: { 'total.initial': nought, 'total.adjusted': nought, 'total.executed': nought } },
      ['care!D6 24', 'care!E6 24', 'care!F6 23.4'],
    ],
    [
      'the budgets alone',
      { care: { 'total.initial': nought, 'total.adjusted': nought } },
      ['care!D6 24', 'care!E6 24'],
    ],
    ['one column', { station: { 'total.executed': nought } }, ['station!F6 15.2']],
  ])('%s', (_, change, wanted) => {
    const { check, list } = fixes(book(change));
    const finding = check.findings.find(({ rule }) => rule === 'B13-02');
    const fix = finding && fixFor(list, finding);
    const written = (fix?.edits ?? []).map(({ cell, after }) => `${address(cell)} ${String(after.value)}`);
    expect(written).toEqual(wanted);
    expect(fix?.raises ?? []).toEqual([]);
  });

  test('where the parts are not known for certain nothing is offered', () => {
    const { list } = fixes(book({ care: { 'total.initial': nought, D7: '约二十' } }));
    expect(list.flatMap(({ edits }) => edits.map(({ cell }) => address(cell)))).not.toContain('care!D6');
  });
});
