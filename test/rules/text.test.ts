import { cpu, NO_HANG_MS } from '../support/cpu';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files';
import { readNarrative } from '../../src/narrative';
import { checkWorkbook, type CheckResult, HUNAN } from '../../src/rules';
import { ALL_RULES, TEXT_RULES } from '../../src/rules/text';
import { a1 } from '../../src/workbook';
import { CONSISTENT } from '../fixtures/reports/consistent';
import { FAULTS } from '../fixtures/reports/faulty';
import { book, type Change } from './support/book';
import { runs } from '../support/runs';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

const withText = (text: string, change: Change = {}) =>
  checkWorkbook(book(change), { facts: readNarrative(text), rules: ALL_RULES, profile: HUNAN });
const ofText = ({ findings }: CheckResult) => findings.filter(({ place }) => place);

describe('texts that agree with the forms', () => {
  test.each(Object.keys(CONSISTENT))('%s: nothing is found, and something was checked', (name) => {
    const result = withText(CONSISTENT[name] ?? '');
    expect(result.findings.filter(({ severity }) => severity !== 'hint').map(({ id }) => id)).toEqual([]);
    const ids = new Set(TEXT_RULES.map(({ id }) => id));
    const passed = result.outcomes.filter((outcome) => outcome.result === 'pass' && ids.has(outcome.rule));
    expect(passed.length).toBeGreaterThan(4);
  });
});

describe('one fault in such a text', () => {
  test.each(FAULTS.map((fault) => [fault.text, fault.name, fault] as const))(
    '%s: %s',
    (_text, _name, { text, from, to, rules }) => {
      const original = CONSISTENT[text] ?? '';
      expect(original.split(from)).toHaveLength(2);
      const changed = original.replace(from, to);
      const found = ofText(withText(changed));
      expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
      // The sentence that a finding names stands in the text where the finding says.
      for (const { place } of found) expect(changed.slice(place?.start, place?.end)).toBe(place?.quote);
    },
  );
});

describe('one fault in the forms', () => {
  const official = CONSISTENT['official'] ?? '';
  const cases: readonly (readonly [name: string, change: Change, found: string])[] = [
    ['posts', { '1-1': { posts: 13, controlRate: '84.62%' } }, 'X-01 1-1!B4 12 13'],
    ['staff', { '1-1': { staff: 10, controlRate: '83.33%' } }, 'X-01 1-1!D4 11 10'],
    ['executed', { '1-2': { 'total.executed': 379.15 } }, 'X-05 1-2!F5 399.15 379.15'],
    ['reception', { '1-1': { 'reception.final': 1.4 } }, 'X-09 1-1!F11 1.20 1.4'],
    ['total score', { '1-2': { 'sum.score': 88.78 } }, 'X-13 1-2!H24 98.78 88.78'],
    ['government funds', { '1-2': { 'source.funds': '政府性基金拨款：5.00' } }, 'X-08 1-2!B8 0 5.00'],
  ];
  test.each(cases)('%s', (_, change, expected) => {
    const text = `${official}\n本年度没有政府性基金预算支出。\n`;
    const found = ofText(withText(text, change)).map(
      ({ rule, cell, expected: should, found: is }) =>
        `${rule} ${cell.sheet}!${a1(cell.row, cell.column)} ${should ?? ''} ${is ?? ''}`,
    );
    expect(found).toContain(expected);
  });

  test('cells that cannot be read are undecided, never wrong', () => {
    const { outcomes } = withText(official, { '1-2': { 'total.executed': '约400' }, '1-1': { posts: '十二左右' } });
    const undecided = outcomes.filter(({ result }) => result === 'unreadable').map(({ rule }) => rule);
    expect(undecided).toEqual(expect.arrayContaining(['X-01', 'X-05']));
  });
});

describe('the sample: a published text and its forms', () => {
  const text = readFileSync(join(__dirname, '../fixtures/reports/seed.txt'), 'utf8');
  const workbook = readWorkbookFile(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx')));
  const result = checkWorkbook(workbook, { facts: readNarrative(text), rules: ALL_RULES });
  const found = ofText(result).map(
    ({ rule, severity, cell, message, expected, found: is }) =>
      `${rule} ${severity} ${a1(cell.row, cell.column)} ${message}: ${is ?? ''} / ${expected ?? ''}`,
  );

  // What a careful reviewer found in it by hand.
  test.each([
    ['the project’s final account is what was granted, not what was spent', 'X-03 error F17 textProject: 6.00 / 2.67'],
    ['project expenditure', 'X-03 error F8 text: 0.00 / 8.80 / 2.80 / 5.47'],
    ['the executed amount leaves out the projects', 'X-05 error F5 fail: 101.81 / 107.28'],
    ['income less expenditure', 'X-14 error F5 whole: 0 / -5.47'],
    ['what is left of the second project', 'X-14 error F5 projects: 0 / ≥ 3.33'],
    ['two projects, one form', 'X-13 error A17 count: 1 / 2'],
    ['a chapter names one project of two', 'X-13 warning F5 partial: 1 / 2'],
    ['all targets met, four indicators were not', 'X-16 warning F15 fail: 5 / 9'],
    ['names', 'X-04 hint A16 spelling: 项目督察经费 / 项目督察项目 / 项目督察'],
    ['numbering', 'GEN-10 hint F5 numbering: 六、 / 三、'],
    ['a misspelt word', 'GEN-10 hint F5 typoText: 菅商 / 营商'],
    ['another', 'GEN-10 hint F5 typoText: 负贵 / 负责'],
  ])('%s', (_, expected) => expect(found).toContain(expected));

  test('an unclosed quotation mark', () =>
    expect(found.filter((line) => line.startsWith('GEN-10 hint F5 unclosedText'))).toHaveLength(1));

  test('nothing else', () => expect(found).toHaveLength(14));

  test.each([
    '78.98 + 22.83 = 101.81',
    '101.81 + 5.47 = 107.28',
    '2.80 + 2.67 = 5.47',
    '6.00 − 2.67 = 3.33',
    '3325 ÷ 3000 = 110.8333…%',
    '11 / 11',
    '6 / 6',
    '0 / 0',
  ])('%s holds and is shown', (arithmetic) => {
    const passed = result.outcomes.filter((outcome) => outcome.result === 'pass').map((outcome) => outcome.arithmetic);
    expect(passed).toContain(arithmetic);
  });

  test('what the tables contradict already is the cause of what the text adds', () => {
    const root = result.findings.find(({ rule, place }) => rule === 'X-03' && !place);
    // The project without a form is the cause of the sums between the tables, and so of what the text adds.
    const causes = new Set([root?.id, root?.cause].filter((id) => id !== undefined));
    const follows = result.findings
      .filter(({ cause, place }) => place && cause !== undefined && causes.has(cause))
      .map(({ rule }) => rule);
    expect(follows).toEqual(expect.arrayContaining(['X-03', 'X-05', 'X-13', 'X-14']));
  });

  test('no rule says that there is no text, and each finding has an identity of its own', () => {
    expect(result.outcomes.filter(({ reason }) => reason === 'noReport')).toEqual([]);
    const ids = result.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('any text', () => {
  const texts = Object.values(CONSISTENT);
  /** A text with some stretches cut out, doubled or replaced. */
  const spoilt = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(30),
          fc.constantFrom('', '0', '%', '（', '其中', '\n', '万元'),
        ),
        {
          maxLength: 12,
        },
      ),
    )
    .map(([text, cuts]) =>
      cuts.reduce((so, [where, length, put]) => {
        const at = Math.floor(where * so.length);
        return so.slice(0, at) + put + so.slice(at + length);
      }, text),
    );

  test('never ends a check, and every finding of it names a place in it and has an identity of its own', () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const { findings } = withText(text);
        const ids = findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { place } of findings)
          if (place) expect(text.slice(place.start, place.end)).toContain(place.quote.trim());
      }),
      { seed: SEED, numRuns: runs(150) },
    );
  });

  test('a long report with thousands of amounts is held against the forms in no time', () => {
    const facts = readNarrative(Array.from({ length: 20 }, () => texts.join('\n')).join('\n'));
    expect(facts.amounts.length).toBeGreaterThan(2000);
    const started = cpu();
    checkWorkbook(book(), { facts, rules: ALL_RULES });
    // Some 0.2 s; what compared every statement with every other took minutes with three times as many, a ninth of that here.
    expect(cpu() - started).toBeLessThan(NO_HANG_MS / 9);
  });
});
