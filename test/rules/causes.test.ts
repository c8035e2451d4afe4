import { checkWorkbook, type Finding } from '../../src/rules';
import { book, type Change } from './support/book';
import { formula, num, pct } from './support/cell';
import { FAULTY, WRONG_BASIS } from './support/faulty';

function findingsOf(change: Change): readonly Finding[] {
  return checkWorkbook(book(change)).findings;
}

/** `B12-06 ← X-03`: every finding that has a cause, with the rule of its cause. */
function links(findings: readonly Finding[]): string[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return findings.flatMap(({ rule, cause }) => (cause === undefined ? [] : [`${rule} ← ${byId.get(cause)?.rule}`]));
}

function only(findings: readonly Finding[], rule: string): Finding {
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  return found[0]!;
}

test('a project without its form is the cause: the sums over the projects, those of 1-2 and the balance hang below it', () => {
  const findings = findingsOf(WRONG_BASIS);
  const root = only(findings, 'X-04');
  expect(root.cause).toBeUndefined();
  for (const rule of ['X-03', 'B12-06', 'B12-07']) expect(only(findings, rule).cause).toBe(root.id);
});

test('a wrong sum by nature makes the balance wrong', () => {
  const findings = findingsOf({ '1-2': { 'nature.basic': '基本支出：350.00' } });
  expect(links(findings)).toEqual(['B12-07 ← B12-06']);
});

test('a wrong sum by source makes the balance wrong', () => {
  expect(links(findingsOf({ '1-2': { 'source.general': '一般公共预算：390.00' } }))).toEqual(['B12-07 ← B12-05']);
});

test('full points for a missed target, explained: the reason beside full points is a consequence', () => {
  const findings = findingsOf({ '1-2': { 'aware.score': num('10.00'), 'sum.score': num('99.00') } });
  expect(links(findings)).toEqual(['B12-19 ← B12-16']);
});

test('full points for a missed target without a reason: the missing reason hangs below the points', () => {
  const findings = findingsOf({
    '1-2': { 'aware.score': num('10.00'), 'sum.score': num('99.00'), 'aware.reason': null },
  });
  expect(links(findings)).toEqual(['B12-15 ← B12-16']);
});

test('a target above 100% is why it was missed, a reason lacks, and another is far exceeded', () => {
  const missed = findingsOf({ '1-2': { 'pleased.target': '≥290%', 'pleased.reason': null } });
  expect(links(missed)).toEqual(expect.arrayContaining(['B12-16 ← B12-32', 'B12-15 ← B12-32']));
  const exceeded = findingsOf({ '1-2': { 'pleased.target': '≥60%', 'pleased.actual': pct('290.00%') } });
  expect(links(exceeded)).toContain('B12-18 ← B12-32');
});

describe('a total and a score that is wrong', () => {
  // 10 × 11 ÷ 12 = 9.17; the total of the clean form counts them.
  const score = { 'events.score': num('9.50') };

  test('the total that is right once the score is hangs below it: it is no second thing to correct', () => {
    const findings = findingsOf({ '1-2': score });
    expect(only(findings, 'B12-21').cause).toBe(only(findings, 'B12-13').id);
  });

  test('a total that another sum gives is a fault of its own', () => {
    expect(only(findingsOf({ '1-2': { ...score, 'sum.score': num('88.00') } }), 'B12-21').cause).toBeUndefined();
  });

  test('a total that adds up what is printed agrees', () => {
    const total = only(findingsOf({ '1-2': score }), 'B12-21').expected ?? '';
    const findings = findingsOf({ '1-2': { ...score, 'sum.score': num(total) } });
    expect(findings.map(({ rule }) => rule)).not.toContain('B12-21');
  });
});

test('a total of 0 over its parts is one fault, and the rate that rests on it hangs below', () => {
  const nought = num('0.00');
  const findings = findingsOf({
    care: {
      'total.initial': nought,
      'total.adjusted': nought,
      'total.executed': nought,
      'total.rate': pct('90.00%'),
      'total.score': num('9.00'),
      'sum.score': num('94.10'),
    },
  });
  expect(findings.filter(({ cause }) => cause === undefined).map(({ rule }) => rule)).toEqual(['B13-02']);
  expect(links(findings)).toEqual(['B12-01 ← B13-02', 'B12-02 ← B13-02']);
});

test('a formula that leaves a cell out is a warning while the figure is right', () => {
  const finding = only(findingsOf({ '1-1': { 'project.final': formula('=SUM(F13:F14)', num('38.60')) } }), 'GEN-13');
  expect(finding.severity).toBe('warning');
});

test('… and the error itself when it makes the total wrong', () => {
  const findings = findingsOf({ '1-1': { 'project.final': formula('=SUM(F13:F14)', num('0.00')) } });
  const root = only(findings, 'GEN-13');
  expect(root.severity).toBe('error');
  expect(root.cause).toBeUndefined();
  expect(only(findings, 'B11-07').cause).toBe(root.id);
});

test('a wrong total of the funds explains the rate and its points', () => {
  const findings = findingsOf({
    care: {
      'total.adjusted': num('30.00'),
      'total.initial': num('30.00'),
      'total.rate': pct('90.00%'),
      'total.score': num('5.00'),
    },
  });
  expect(links(findings)).toEqual(expect.arrayContaining(['B12-01 ← B12-08', 'B12-02 ← B12-08']));
});

test('a hint is never a cause', () => {
  const findings = findingsOf(FAULTY);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const causes = findings.flatMap(({ cause }) => (cause === undefined ? [] : [byId.get(cause)]));
  expect(causes.length).toBeGreaterThan(3);
  expect(causes.filter((cause) => cause?.severity === 'hint')).toEqual([]);
});

test('a cause is always a root', () => {
  const findings = findingsOf(FAULTY);
  const roots = new Set(findings.filter(({ cause }) => cause === undefined).map(({ id }) => id));
  expect(findings.filter(({ cause }) => cause !== undefined && !roots.has(cause))).toEqual([]);
});

test('a project that differs from its form is the cause of the sums that differ by it', () => {
  const findings = findingsOf({
    '1-1': { 'care.final': num('22.40'), 'earmarked.final': num('37.60'), 'project.final': num('37.60') },
  }).filter(({ rule }) => rule === 'X-03');
  const root = findings.find(({ message }) => message === 'project');
  expect(root?.cause).toBeUndefined();
  expect(findings.filter(({ message }) => message !== 'project').map(({ cause }) => cause)).toEqual([root?.id]);
});

describe('one fault that several rules see hangs together', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'a minus sign before a budget',
      { care: { 'total.adjusted': num('-24.00') } },
      ['X-07 ← GEN-11', 'B12-04 ← GEN-11', 'B12-08 ← GEN-11', 'B12-35 ← GEN-11'],
    ],
    [
      'a budget of 0 and its parts',
      { station: { 'total.adjusted': num('0.00'), 'appropriation.adjusted': num('0.00') } },
      ['X-07 ← B12-03', 'B12-04 ← B12-03', 'B12-35 ← B12-03'],
    ],
    [
      'more spent than the budget',
      {
        '1-2': {
          'total.executed': num('430.00'),
          'total.rate': pct('105.91%'),
          'total.score': num('10.00'),
          'sum.score': num('98.95'),
          'nature.basic': '其中：基本支出：391.40',
        },
      },
      ['B12-07 ← B12-04'],
    ],
    [
      'a budget that sources and rate speak against',
      { '1-2': { 'total.adjusted': num('460.00') } },
      ['X-07 ← B12-05', 'B12-01 ← B12-05', 'B12-02 ← B12-05', 'B12-07 ← B12-05'],
    ],
    [
      'a total that its lines do not give',
      { '1-1': { 'threePublic.final': num('8.50') } },
      ['B11-05 ← B11-03', 'B11-06 ← B11-03', 'B11-17 ← B11-03'],
    ],
    ['a total of projects that its lines do not give', { '1-1': { 'project.final': num('36.80') } }, ['X-03 ← B11-07']],
    ['a line that is not what its form says', { '1-1': { 'care.budget': num('42.00') } }, ['B11-08 ← X-02']],
    ['one project under two names', { station: { project: '便民服务站运维经费' } }, ['X-04 ← X-04']],
  ])('%s', (_, change, expected) => {
    expect(links(findingsOf(change)).sort()).toEqual([...expected].sort());
  });

  test('two projects that have nothing in common are two faults', () => {
    expect(links(findingsOf({ station: { project: '校车采购经费' } }))).toEqual([]);
  });
});
