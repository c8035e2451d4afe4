import { HUNAN, type Profile } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { allScores, at, book, type Change } from '../rules/support/book';
import { num, pct } from '../rules/support/cell';
import { NOUGHT } from '../rules/support/given';
import { shownThen } from '../../src/fill/shown';
import { fill } from './support/fill';

/** What fill must never do: put a right figure wrong (src/fill/README.md). */

function offered(change: Change, place: string, chosen: 'blanks' | 'all' = 'all') {
  const workbook = book(change);
  const { sheet, row, column } = at(place);
  const edit = fill(workbook, chosen, HUNAN).edits.find(
    ({ cell }) => cell.sheet === sheet && a1(cell.row, cell.column) === a1(row, column),
  );
  return edit && { ...edit, shows: shownThen(workbook, edit.cell, edit.after) };
}

describe('weights that do not come to 100 are wrong, not their total', () => {
  test.each<[string, Change]>([
    ['105 of 100, total 100', { '1-2': { 'events.weight': num('15') } }],
    ['105, total blank', { '1-2': { 'events.weight': num('15'), 'sum.weight': null } }],
    ['97, total blank', { '1-2': { 'events.weight': num('7'), 'sum.weight': null } }],
    ['97, total 97', { '1-2': { 'events.weight': num('7'), 'sum.weight': num('97') } }],
  ])('%s: nothing', (_, change) => {
    expect(offered(change, '1-2!sum.weight')).toBeUndefined();
  });

  test('weights that come to 100 under another total: 100', () => {
    expect(offered({ '1-2': { 'sum.weight': num('99') } }, '1-2!sum.weight')?.after.value).toBe(100);
  });

  test('a total score is never more than 100', () => {
    const more = { 'events.weight': num('15'), 'events.score': num('15'), 'sum.score': null };
    expect(offered({ '1-2': more }, '1-2!sum.score')).toBeUndefined();
  });
});

describe('a row whose points are still to come puts no total wrong', () => {
  const unfinished = { 'events.weight': null, 'events.score': null };
  test.each<[string, Change, string]>([
    ['the total that counts it', { '1-2': unfinished }, '1-2!total.score'],
    ['a blank total', { '1-2': { ...unfinished, 'sum.score': null } }, '1-2!sum.score'],
    ['the total as it stands', { '1-2': unfinished }, '1-2!sum.score'],
    ['the points of the funds block', { '1-2': { 'total.weight': null, 'total.score': null } }, '1-2!sum.score'],
    [
      'the grade of a total that is what is there so far',
      { '1-2': { ...unfinished, 'sum.score': num('79.59') } },
      '1-2!sum.grade',
    ],
  ])('%s: nothing', (_, change, place) => {
    expect(offered(change, place)).toBeUndefined();
  });

  test('one without a weight has none to give where those of the others come to 100', () => {
    const none = { 'events.weight': null, 'events.score': null, 'visits.weight': num('20'), 'sum.score': num('80') };
    expect(offered({ '1-2': none }, '1-2!sum.score')).toMatchObject({ rule: 'B12-21', group: 'differs' });
  });
});

describe('a rate without its amounts stands for what it may have been rounded from', () => {
  const alone = (score: string | null): Change => ({
    '1-2': { 'total.executed': null, 'total.rate': pct('98%'), 'total.score': score === null ? null : num(score) },
  });
  test.each(['9.75', '9.79', '9.85'])('98% allows %s: it stays', (score) => {
    expect(offered(alone(score), '1-2!total.score')).toBeUndefined();
  });
  test('what it does not allow is put right, and what is blank is filled', () => {
    expect(offered(alone('9.20'), '1-2!total.score')).toMatchObject({ shows: '9.80', group: 'differs' });
    expect(offered(alone(null), '1-2!total.score')).toMatchObject({ shows: '9.80', group: 'blank' });
  });
});

describe('points that stand as texts keep their words, and the zeros that the column has', () => {
  const texts = (zeros: string): Change => {
    const written = Object.keys(allScores('station', 0)).map((key) => [key, `10${zeros}分`] as const);
    return { station: { ...Object.fromEntries(written) } };
  };
  const [first = ''] = Object.keys(allScores('station', 0)).filter(
    (key) => key !== 'total.score' && key !== 'sum.score',
  );
  const row = first.replace('.score', '');
  test.each([
    ['', '8分'],
    ['.0', '8.0分'],
    ['.00', '8.00分'],
  ])('10%s分 beside: %s', (zeros, then) => {
    const change = texts(zeros).station;
    const wrong = { ...change, [`${row}.target`]: '≥10', [`${row}.actual`]: '8', [`${row}.weight`]: num('10') };
    expect(offered({ station: wrong }, `station!${row}.score`)?.after.value).toBe(then);
  });
});

describe('a total may hold what one of its parts has not yet', () => {
  const lines: Change = { '1-1': { 'care.final': null } };
  test('a part is blank, the total more than the others: it stays', () => {
    expect(offered(lines, '1-1!earmarked.final')).toBeUndefined();
    expect(offered(lines, '1-1!project.final')).toBeUndefined();
  });
  test('the total is less than the others already: it is wrong whatever the blank will be', () => {
    const less = { '1-1': { ...lines['1-1'], 'earmarked.final': num('1.00') } };
    expect(offered(less, '1-1!earmarked.final')).toMatchObject({ kind: 'computed', group: 'differs' });
  });
  // GEN-06: a blank total over parts of which some have figures is what is to be filled in; a line on which nothing was spent is left
  // blank on most forms, and the sums that are there are judged as if it were nought. Nothing that somebody wrote is put wrong: the preview
  // shows what was added, and a part that comes later makes the total a finding with its edit.
  test('the total is blank, too: what is there is added up, and shown; when the part comes the total is put right', () => {
    const both = { '1-1': { ...lines['1-1'], 'earmarked.final': null } };
    expect(offered(both, '1-1!earmarked.final')).toMatchObject({
      kind: 'computed',
      group: 'blank',
      shows: '15.20',
      arithmetic: expect.stringMatching(/^15\.20/u) as string,
    });
    const later = { '1-1': { 'earmarked.final': num('15.20') } };
    expect(offered(later, '1-1!earmarked.final')).toMatchObject({ kind: 'computed', group: 'differs', shows: '38.60' });
  });
});

describe('points are never more than the weight, and their arithmetic says so', () => {
  test('more spent than planned', () => {
    const own: Change['care'] = { 'total.executed': num('44.00'), 'total.rate': null, 'total.score': null };
    const edit = offered({ care: own }, 'care!total.score');
    expect(edit?.after.value).toBe(10);
    expect(edit?.arithmetic).toMatch(/^10 × 44\.00 ÷ \d+\.\d+ = 1[0-9.…]+ → 10$/u);
  });
});

describe('an actual that is a bound is no figure', () => {
  test.each(['≥11场', '不少于11场', '11场以上', '>11场', '最多11场'])('%s: no score', (actual) => {
    expect(offered({ '1-2': { 'events.actual': actual, 'events.score': null } }, '1-2!events.score')).toBeUndefined();
    expect(
      offered({ '1-2': { 'events.actual': actual, 'events.score': num('10.00') } }, '1-2!events.score'),
    ).toBeUndefined();
  });
});

describe('a rate is written as its column writes rates', () => {
  const rows = (own: Change['care'], other: string | ReturnType<typeof num>): Change => ({
    care: { 'appropriation.rate': other, 'carryOver.rate': other, ...own },
  });
  test.each<[string, Change, string]>([
    ['percentages', rows({ 'total.rate': null }, pct('97.27%')), '97.50%'],
    ['plain percents', rows({ 'total.rate': null }, num('97.27')), '97.50'],
    ['ratios', rows({ 'total.rate': null }, num('0.97')), '0.98'],
    ['ratios of four decimals', rows({ 'total.rate': null }, num('0.9727')), '0.9750'],
    ['a wrong percent between ratios', rows({ 'total.rate': num('78.00') }, num('0.9727')), '0.9750'],
    ['texts of ratios', rows({ 'total.rate': '0.78' }, '0.9727'), '0.9750'],
    ['texts of percents', rows({ 'total.rate': '78' }, '97.27'), '97.50'],
    ['texts with a sign', rows({ 'total.rate': '78%' }, '97.27%'), '97.50%'],
    ['no other rate, a head with （%）', rows({ H5: '执行率（%）', 'total.rate': null }, '—'), '97.50'],
    ['no other rate, a head without', rows({ 'total.rate': null }, '—'), '97.50%'],
    ['no other rate, the wrong one a ratio', rows({ 'total.rate': num('0.7800') }, '—'), '0.9750'],
    [
      'a percentage format under a head with （%）',
      rows({ H5: '执行率(%)', 'total.rate': pct('78.00%') }, '—'),
      '97.50%',
    ],
  ])('%s', (_, change, shows) => {
    expect(offered(change, 'care!total.rate')?.shows).toBe(shows);
  });
});

describe('points of an execution that earns all from a limit on', () => {
  const blank = { 'total.score': null };
  const pointsOf = (change: Change, profile: Profile = HUNAN) => {
    const { sheet, row, column } = at('1-2!total.score');
    const edits = fill(book(change), 'all', profile).edits;
    return edits.find(({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column)?.after.value;
  };
  test.each<[string, number | undefined, number]>([
    ['98.31%, all from 90% on', 90, 10],
    ['98.31%, all from 99% on', 99, 9.83],
    ['in proportion', undefined, 9.83],
  ])('%s', (_, fullExecution, points) => {
    const profile = fullExecution === undefined ? HUNAN : { ...HUNAN, fullExecution };
    expect(pointsOf({ '1-2': blank }, profile)).toBe(points);
  });

  test('a limit that the form prints', () => {
    const note = '说明：执行率90%以上得满分，90%以下按比例计分。';
    expect(pointsOf({ '1-2': { ...blank, A27: note } })).toBe(10);
  });
});

test('one decimal: a form of tenths gets tenths', () => {
  const tenths = { '1-2': { ...allScores('1-2', 1), 'total.score': num('9.8'), 'events.score': num('8.0') } };
  expect(offered(tenths, '1-2!events.score')?.after.value).toBe(9.2);
});

describe('the rate divides by what its heads print', () => {
  // B/A with A = 年初预算数: 23.40 ÷ 26.00, though the adjusted budget is 24.00.
  const heads = { D5: '年初预算数（A）', F5: '全年执行数（B）', H5: '执行率（B/A）', 'total.initial': num('26.00') };

  test.each([
    ['blank', null],
    ['by the adjusted budget', pct('97.50%')],
  ])('%s: 90.00%', (_, rate) => {
    const edit = offered({ care: { ...heads, 'total.rate': rate } }, 'care!total.rate');
    expect(edit).toMatchObject({ shows: '90.00%', formula: '=ROUND(F6/D6,4)' });
  });

  test('right as it stands: nothing', () => {
    expect(offered({ care: { ...heads, 'total.rate': pct('90.00%') } }, 'care!total.rate')).toBeUndefined();
  });

  test('the points of the rate: 10 × 23.40 ÷ 26.00', () => {
    const edit = offered({ care: { ...heads, 'total.rate': pct('90.00%'), 'total.score': null } }, 'care!total.score');
    expect(edit).toMatchObject({ shows: '9.00', formula: '=MIN(G6,ROUND(G6*F6/D6,2))' });
  });
});

test('a row of the indicators that stands for the execution rate gets the points of the rate, not of its target', () => {
  // 10 × 399.15 ÷ 406.00 = 9.83; by its target, ≥95%, it would be met.
  const row = { 'visits.name': '预算执行率', 'visits.target': '≥95%', 'visits.actual': pct('98.31%') };
  const change = { '1-2': { ...row, 'total.weight': null, 'total.score': null, 'visits.score': null } };
  expect(offered(change, '1-2!visits.score')).toMatchObject({ rule: 'B12-02', shows: '9.83' });
});

// src/rules/README.md §8: a total of 0 over parts is reported once, and every other rule counts the parts; so do the rate and the points that are filled in.
describe('a total of 0 over parts: the rate comes from the parts as the points do, and both say what they rest on', () => {
  const open = (own: Record<string, unknown>) =>
    ({ 'total.rate': null, 'total.score': null, ...own }) as Change['care'];
  test.each<[string, Change, string, string, string]>([
    ['a budget of 0', { care: open({ 'total.adjusted': num('0.00') }) }, '97.50%', '9.75', '23.40 ÷ 24.00'],
    ['both are 0', { care: open(NOUGHT) }, '97.50%', '9.75', '23.40 ÷ 24.00'],
    [
      'only the amount executed is 0, as a text',
      {
        care: open({
          'total.executed': '0',
          'appropriation.executed': num('16.00'),
          'carryOver.executed': num('2.00'),
        }),
      },
      '75.00%',
      '7.50',
      '18.00 ÷ 24.00',
    ],
  ])('%s', (_, change, rate, score, quotient) => {
    const [ofRate, ofScore] = [offered(change, 'care!total.rate'), offered(change, 'care!total.score')];
    expect([ofRate?.shows, ofScore?.shows]).toEqual([rate, score]);
    expect(ofRate?.arithmetic).toContain(quotient);
    expect(ofScore?.arithmetic).toContain(quotient);
    // Where the totals stay as they are, both are in doubt; where they are put right, both follow from that.
    const blanks = ['care!total.rate', 'care!total.score'].map((place) => offered(change, place, 'blanks'));
    expect(blanks.map((edit) => edit?.shows)).toEqual([rate, score]);
    for (const edit of blanks) {
      expect(edit?.doubtful).not.toEqual([]);
      expect(edit?.formula).toBeNull();
    }
    expect(blanks[0]?.doubtful).toEqual(blanks[1]?.doubtful);
    for (const edit of [ofRate, ofScore]) expect([...(edit?.doubtful ?? []), ...(edit?.follows ?? [])]).not.toEqual([]);
  });
  test('a rate that neither the total nor its parts give is put right', () => {
    const wrong = { care: { ...NOUGHT, 'total.rate': pct('81.00%') } };
    expect(offered(wrong, 'care!total.rate')).toMatchObject({ group: 'differs', shows: '97.50%' });
  });
  test('one that the parts give stays', () => {
    expect(offered({ care: { ...NOUGHT, 'total.rate': pct('97.50%') } }, 'care!total.rate')).toBeUndefined();
  });
});
