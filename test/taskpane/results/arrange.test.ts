import { arrangeFindings } from '../../../src/taskpane/results/arrange';
import { outcomeSteps } from '../../../src/taskpane/results/outcomes';
import { countBySeverity, summarise, worstTab } from '../../../src/taskpane/results/summary';
import { finished } from '../../../src/workbook';
import { cell, finding, form, formsOf, outcome, paneResultOf, resultOf } from '../sample';

const upper = form('1-3', '项目', '甲', 0);
const lower = form('1-3', '项目', '乙', 40);
const forms = formsOf(form('1-2', '1-2', ''), upper, lower);

const of = (id: string, severity: 'error' | 'warning' | 'hint', place: string, cause?: string) =>
  finding({ id, rule: 'B12-16', severity, cell: cell(place), form: '1-3', ...(cause ? { cause } : {}) });

const shape = (findings: Parameters<typeof arrangeFindings>[0], severity: 'error' | 'warning' | 'hint') =>
  arrangeFindings(findings, forms, severity).map(({ form: at, rows }) => [
    at?.subject ?? null,
    rows.map((row) => [row.finding.id, row.consequences.map(({ id }) => id), row.cause?.id ?? null]),
  ]);

test('forms of one sheet are told apart by their rows', () => {
  const formAt = (place: string) =>
    finished(outcomeSteps([outcome({ rule: 'GEN-01', result: 'pass', form: '1-3', cells: [cell(place)] })], forms))
      .agreeing[0]?.form;
  expect(formAt('项目!A3')).toBe(upper);
  expect(formAt('项目!A45')).toBe(lower);
  expect(formAt('项目!A200')).toBe(upper);
  expect(formAt('别处!A1')).toBeNull();
});

test('by form in the workbook’s order, then by place', () => {
  const findings = [
    of('d', 'error', '别处!A1'),
    of('c', 'error', '项目!B45'),
    of('b', 'error', '项目!C4'),
    of('a', 'error', '项目!B4'),
    of('w', 'warning', '项目!A1'),
  ];
  expect(shape(findings, 'error')).toEqual([
    [
      '甲',
      [
        ['a', [], null],
        ['b', [], null],
      ],
    ],
    ['乙', [['c', [], null]]],
    [null, [['d', [], null]]],
  ]);
});

test('consequences stand under the root of their chain, which comes first', () => {
  const findings = [
    of('a', 'error', '项目!A1'),
    of('late', 'error', '项目!A9', 'mid'),
    of('mid', 'error', '项目!A8', 'root'),
    of('root', 'error', '项目!A7'),
  ];
  expect(shape(findings, 'error')).toEqual([
    [
      '甲',
      [
        ['root', ['late', 'mid'], null],
        ['a', [], null],
      ],
    ],
  ]);
});

test('a consequence of another severity stands on its own tab as well, with its cause', () => {
  const findings = [of('root', 'error', '项目!A7'), of('w', 'warning', '项目!A8', 'root')];
  expect(shape(findings, 'error')).toEqual([['甲', [['root', ['w'], null]]]]);
  expect(shape(findings, 'warning')).toEqual([['甲', [['w', [], 'root']]]]);
});

test('an unknown cause and a circle of causes lose nothing', () => {
  const lost = [of('a', 'error', '项目!A1', 'nowhere')];
  expect(shape(lost, 'error')).toEqual([['甲', [['a', [], null]]]]);
  const circle = [of('a', 'error', '项目!A1', 'b'), of('b', 'error', '项目!A2', 'a')];
  const listed = JSON.stringify(shape(circle, 'error'));
  expect(listed).toContain('"a"');
  expect(listed).toContain('"b"');
});

test('counts take every finding', () => {
  const { findings } = resultOf();
  expect(countBySeverity(findings)).toEqual({ error: 4, warning: 3, hint: 1 });
  const counts = { error: 4, warning: 3, hint: 1, passed: 3 };
  expect(summarise(paneResultOf(resultOf()))).toEqual({ counts, undecided: 1, hintsLeft: 1 });
});

test('a hint that was set aside is listed, but not left', () => {
  const { counts, hintsLeft } = summarise(paneResultOf(resultOf()), (id) => id.startsWith('B11-01'));
  expect([counts.hint, hintsLeft]).toEqual([1, 0]);
});

test.each([
  [{ error: 1, warning: 2, hint: 3, passed: 4 }, 'error'],
  [{ error: 0, warning: 2, hint: 3, passed: 4 }, 'warning'],
  [{ error: 0, warning: 0, hint: 3, passed: 4 }, 'hint'],
  [{ error: 0, warning: 0, hint: 0, passed: 0 }, 'passed'],
] as const)('%j begins at %s', (counts, tab) => {
  expect(worstTab(counts)).toBe(tab);
});

test('outcomes: what agrees, what could not be decided, and how many of each', () => {
  const outcomes = [
    outcome({ rule: 'GEN-01', result: 'pass', cells: [cell('项目!A1')] }),
    outcome({ rule: 'GEN-02', result: 'rounding', cells: [cell('项目!A45')] }),
    outcome({ rule: 'GEN-03', result: 'unreadable', cells: [cell('项目!A2')] }),
    outcome({ rule: 'GEN-04', result: 'notApplicable' }),
    outcome({ rule: 'GEN-05', result: 'fail', cells: [cell('项目!A3')] }),
    outcome({ rule: 'GEN-06', result: 'pass' }),
  ];
  const { agreeing, undecided, counts } = finished(outcomeSteps(outcomes, forms));
  expect(agreeing.map(({ form: at, rows }) => [at?.subject, rows.map(([{ rule }]) => rule)])).toEqual([
    ['甲', ['GEN-01']],
    ['乙', ['GEN-02']],
    [undefined, ['GEN-06']],
  ]);
  expect(undecided.flatMap(({ rows }) => rows.map(({ rule }) => rule))).toEqual(['GEN-03']);
  expect(counts).toEqual({ agreeing: 3, rounding: 1, notApplicable: 1 });
});

test('tens of thousands of outcomes are sorted in steps of some hundreds, and none is lost', () => {
  const many = Array.from({ length: 60_000 }, (_, index) =>
    outcome({
      rule: index % 2 === 0 ? 'GEN-01' : 'GEN-02',
      result: index % 3 === 0 ? 'rounding' : 'pass',
      cells: [cell(index % 4 < 2 ? '项目!A3' : '项目!A45')],
    }),
  );
  const work = outcomeSteps(many, forms);
  let steps = 1;
  let step = work.next();
  for (; !step.done; step = work.next()) steps += 1;
  expect(steps).toBeGreaterThan(100);
  const { agreeing, counts } = step.value;
  expect(counts).toEqual({ agreeing: 60_000, rounding: 20_000, notApplicable: 0 });
  expect(agreeing.map(({ rows }) => rows.map((same) => same[0].rule))).toEqual([
    ['GEN-01', 'GEN-02'],
    ['GEN-01', 'GEN-02'],
  ]);
  expect(agreeing.flatMap(({ rows }) => rows.flat())).toHaveLength(60_000);
});
