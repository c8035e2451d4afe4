import { address } from '../../src/workbook';
import { asValue } from '../../src/fill';
import { HUNAN } from '../../src/rules';
import { allScores, book, type Change } from '../rules/support/book';
import { num, pct } from '../rules/support/cell';
import { applied } from './support/apply';
import { checked, fill, filledWhole, told } from './support/fill';

/** In which steps scores are filled: 11 of 12 events earn 9.17 of 10 points, 88 of 90 % awareness 9.78, 16 for 15 minutes 9.33. */

const station = (change: Change['station'] = {}): Change => ({
  station: { ...allScores('station', 0), ...change },
});

const scores = (change: Change, chosen: 'blanks' | 'all' = 'blanks') =>
  told(fill(book(change), chosen)).filter((line) => !line.includes('性质分'));

describe('a sheet that rounds honestly is gone on with in its own steps', () => {
  test('nothing differs on it', () => {
    expect(scores(station())).toEqual([]);
  });

  test('a met target fills without casting doubt on the other scores', () => {
    expect(scores(station({ 'repairs.score': null }))).toEqual(['station!H13 10 blank']);
  });

  test('a missed target is rounded as the others are', () => {
    // 9.50 points of the execution rate stand there as 10.
    expect(scores(station({ 'waiting.score': null }))).toEqual(['station!H19 9 blank']);
    const tenths = { '1-2': { ...allScores('1-2', 1), 'events.score': null } };
    expect(scores(tenths)).toContain("'1-2'!H15 9.2 blank");
  });

  test('so is the score of the execution rate', () => {
    expect(scores(station({ 'total.score': null }))).toEqual(['station!I6 10 blank']);
  });

  test('what is filled makes no other score wrong', () => {
    const workbook = book(station({ 'waiting.score': null, 'repairs.score': null, 'sum.score': null }));
    const known = new Set(checked(workbook).findings.map(({ id }) => id));
    const after = applied(
      workbook,
      fill(workbook)
        .edits.filter(({ kind }) => kind === 'computed')
        .map(asValue),
    );
    const fresh = checked(after).findings.filter(({ id }) => !known.has(id));
    // Said once for the sheet, of all its rounded scores; it was left unsaid while the only rounded one was blank.
    expect(fresh.map(({ severity, id }) => `${severity} ${id}`)).toEqual([
      'hint B12-13/1-3/便民服务站维护经费/coarseScores',
    ]);
  });
});

test('a missed target never gets all its points by rounding: that is only suggested, in hundredths', () => {
  // 9.78 would be 10 in whole points.
  const change = { '1-2': { ...allScores('1-2', 0), 'aware.score': null } };
  expect(scores(change)).toContain("'1-2'!H20 9.78 suggested");
});

test('scores that were cut off show whole points as well: what is filled is rounded', () => {
  const cutOff = { '1-2': { ...allScores('1-2', 0), 'aware.score': num('9'), 'events.score': null } };
  expect(scores(cutOff)).toContain("'1-2'!H15 9 blank");
});

test('where nothing shows coarser steps the profile’s count', () => {
  expect(scores({ '1-2': { 'events.score': null } })).toContain("'1-2'!H15 9.17 blank");
});

describe('a wrong score on a form of whole points', () => {
  const form = (score: string) => ({ '1-2': { ...allScores('1-2', 0), 'events.score': num(score) } });

  test('is offered in whole points', () => {
    expect(scores(form('7'), 'all')).toContain("'1-2'!H15 9 differs");
  });

  test('full points for a missed target that would be full again by rounding: a finer score is suggested, and says so', () => {
    // 9.78 of 10.
    const change = { '1-2': { ...allScores('1-2', 0), 'aware.score': num('8') } };
    const edit = fill(book(change), 'all').edits.find(({ cell }) => address(cell) === "'1-2'!H20");
    expect(edit).toMatchObject({ kind: 'suggested', note: 'finerSteps', after: { value: 9.78 } });
  });
});

test('a form of whole points filled whole stays one', () => {
  const workbook = book({ '1-2': { ...allScores('1-2', 0), 'events.score': null } });
  const { after, edits } = filledWhole(workbook);
  const written = new Map(edits.map(({ cell, after: { value } }) => [address(cell), value]));
  expect(written.get("'1-2'!H15")).toBe(9);
  expect(fill(after, 'all').edits.filter(({ kind }) => kind === 'computed')).toEqual([]);
});

test('what the profile does not check it does not fill', () => {
  const off = { ...HUNAN, rules: { 'B11-01': 'off' as const, 'B12-02': 'off' as const } };
  const change = { '1-1': { controlRate: null }, '1-2': { 'total.score': null, 'total.rate': pct('90.00%') } };
  const cells = fill(book(change), 'blanks', off).edits.map(({ cell }) => address(cell));
  expect(cells).toContain("'1-2'!H5");
  expect(cells).not.toContain("'1-1'!F4");
  expect(cells).not.toContain("'1-2'!I5");
});

test('whole points are never rounded up to more than there are to be had', () => {
  expect(scores(station({ 'repairs.weight': num('9.6'), 'repairs.score': null }))).toContain('station!H13 9.6 blank');
});
