import {
  alwaysFull,
  frequenciesOf,
  plainNumeral,
  recordLine,
  recordsIn,
  roundsOf,
  type IndicatorRecord,
} from '../../src/review';
import { finding, unit } from './support';

const A = finding('B12-16/1-2/a/score');
const A2 = finding('B12-16/1-2/b/score');
const B = finding('B11-02/1-1/total', { severity: 'warning' });

test.each([
  ['98.50', 98.5],
  ['９８．５２', 98.52],
  [' 10 ', 10],
  ['98.5分', null],
  ['', null],
])('%s as a number', (printed, number) => {
  expect(plainNumeral(printed)).toBe(number);
});

describe('how often a problem occurs', () => {
  const records = [
    unit('甲', [A, A2, B]),
    unit('乙', [A]),
    unit('丙'),
    unit('丁', [finding('X-3/x', { cause: A.id })]),
  ];
  test('units and findings, the most spread first; what follows from another is not counted', () => {
    expect(frequenciesOf(records)).toMatchObject([
      {
        rule: 'B12-16',
        severity: 'error',
        units: 2,
        findings: 3,
        byUnit: new Map([
          [0, 2],
          [1, 1],
        ]),
      },
      { rule: 'B11-02', severity: 'warning', units: 1, findings: 1 },
    ]);
  });
  test('beside an earlier round: how many units had it, and have it again', () => {
    const rounds = roundsOf(records, [unit('甲', [A]), unit('乙', [B]), unit('丙', [A]), unit('戊', [A])]);
    expect(frequenciesOf(records, rounds).map(({ rule, before, again }) => [rule, before, again])).toEqual([
      ['B12-16', 2, 1],
      ['B11-02', 1, 0],
    ]);
  });
  test('the gravest of a rule’s findings names it', () => {
    const mild = finding('B12-16/1-2/c/score', { severity: 'hint' });
    expect(frequenciesOf([unit('甲', [mild]), unit('乙', [A])])[0]?.severity).toBe('error');
  });
});

describe('indicators that everybody scores in full', () => {
  const row = (name: string, weight: string, score: string): IndicatorRecord => ({ form: '1-2', name, weight, score });
  const of = (...rows: IndicatorRecord[][]) =>
    alwaysFull(rows.map((indicators, at) => unit(String(at), [], { indicators }))).map(({ name, full }) => [
      name,
      full,
    ]);
  test.each<[string, IndicatorRecord[][], [string, number][]]>([
    [
      'three units, all full',
      [[row('满意度', '10', '10')], [row('满意度', '5', '5.00')], [row('满意度', '10', '10')]],
      [['满意度', 3]],
    ],
    ['two units are no custom', [[row('满意度', '10', '10')], [row('满意度', '10', '10')]], []],
    [
      'one point off anywhere',
      [[row('满意度', '10', '10')], [row('满意度', '10', '9')], [row('满意度', '10', '10')]],
      [],
    ],
    [
      'what is no plain number is not counted',
      [[row('满意度', '10', '10')], [row('满意度', '10', '十')], [row('满意度', '10', '10')]],
      [],
    ],
    ['no weight, no full score', [[row('满意度', '0', '0')], [row('满意度', '0', '0')], [row('满意度', '0', '0')]], []],
  ])('%s', (_, rows, expected) => {
    expect(of(...rows)).toEqual(expected);
  });
});

describe('results kept as lines', () => {
  const kept = [
    unit('甲', [A, B]),
    unit('', [], { files: ['坏.xlsx'], problem: '已损坏', verdict: 'unchecked', year: null }),
  ];
  test('are read as they were written; blank lines and further entries are let pass', () => {
    const lines = kept.map(recordLine);
    expect(recordsIn(`\uFEFF${lines.join('\r\n')}\n\n`)).toEqual({ records: kept });
    expect(recordsIn(lines[0]!.replace('{', '{"later":1,'))).toEqual({ records: [kept[0]] });
    // Lines of an earlier version say nothing of explanations.
    expect(recordsIn(lines[0]!.replaceAll(',"explanation":null', ''))).toEqual({ records: [kept[0]] });
  });
  test.each([
    ['cut off', recordLine(kept[0]!).slice(0, -5)],
    ['another thing', '{"files":["a"]}'],
    ['a verdict nobody knows', recordLine(kept[0]!).replace('notReady', 'good')],
    ['no file', recordLine(kept[0]!).replace('["甲.xlsx"]', '[]')],
  ])('the first line that is none is named: %s', (_, line) => {
    expect(recordsIn(`${recordLine(kept[1]!)}\n${line}\n`)).toEqual({ badLine: 2 });
  });
});
