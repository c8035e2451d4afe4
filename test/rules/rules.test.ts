import { LOCALES } from '../../src/messages/locale';
import { RULE_TEXTS } from '../../src/messages/words';
import { checkWorkbook, type Finding, HUNAN, type Outcome, ruleById, RULES } from '../../src/rules';
import { sameCell } from '../../src/workbook';
import { TABLES } from './tables';
import { at, book } from './support/book';
import type { Case, Expectation } from './support/table';

function outcomesOf(id: string, { change, profile, fileName, further }: Case): readonly Outcome[] {
  const rule = ruleById(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return checkWorkbook(book(change, further), {
    rules: [rule],
    profile: { ...HUNAN, ...profile },
    ...(fileName === undefined ? {} : { fileName }),
  }).outcomes;
}

/** The outcomes at a place, in the words of an expectation. */
function said(outcomes: readonly Outcome[], place: string, like: Expectation): Expectation[] {
  const ref = at(place);
  return outcomes
    .filter(({ cells: [first] }) => first && sameCell(first, ref))
    .map(({ result, finding, reason }) => ({
      at: place,
      result,
      ...(finding ? { severity: finding.severity, message: finding.message } : {}),
      ...(like.expected === undefined || !finding ? {} : { expected: finding.expected }),
      ...(like.found === undefined || !finding ? {} : { found: finding.found }),
      ...(like.reason === undefined ? {} : { reason }),
    }));
}

/** Placeholders of a finding's sentences that nothing fills. */
function holes({ rule, message, expected, found, arithmetic, params }: Finding): readonly string[] {
  const known = new Set([
    ...Object.keys(params),
    ...Object.entries({ expected, found, arithmetic }).flatMap(([name, value]) => (value === undefined ? [] : [name])),
  ]);
  const sentences = LOCALES.map((locale) => RULE_TEXTS[locale][rule]?.messages[message] ?? '{sentence}');
  return sentences.flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']) => (known.has(name) ? [] : [name])),
  );
}

function holds(outcomes: readonly Outcome[], expectations: readonly Expectation[]): void {
  for (const expectation of expectations) {
    const found = said(outcomes, expectation.at, expectation);
    if (expectation.result === 'none') expect(found).toEqual([]);
    else expect(found).toContainEqual(expectation);
  }
  const named = expectations.filter(({ result }) => result === 'fail').length;
  const findings = outcomes.flatMap(({ finding }) => finding ?? []);
  expect(findings.map(({ id }) => id)).toHaveLength(named);
  expect(findings.flatMap(holes)).toEqual([]);
}

describe.each(TABLES.map((table) => [table.id, table.cases] as const))('%s', (id, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    holds(outcomesOf(id, one), one.expectations);
  });
});

describe('the tables', () => {
  const results = new Map(
    TABLES.map(({ id, cases }) => [id, cases.flatMap((one) => one.expectations.map(({ result }) => result))]),
  );

  test('there is one for every rule, and none for what is no rule', () => {
    expect([...results.keys()].sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  // X-05 compares with the report's text alone: between the tables it never applies.
  test.each(RULES.filter(({ id }) => id !== 'X-05').map(({ id }) => id))(
    '%s has a passing and a failing case',
    (id) => {
      expect(results.get(id)).toEqual(expect.arrayContaining(['fail']));
      expect(results.get(id)?.some((result) => result !== 'fail')).toBe(true);
    },
  );

  // X-05 compares with the report's text alone.
  test.each(RULES.filter(({ id }) => id !== 'X-05').map(({ id }) => id))(
    '%s has cases of what is blank and of what cannot be read',
    (id) => {
      const own = TABLES.find((table) => table.id === id)?.cases ?? [];
      const says = (result: string, reason?: string) => (one: Case) =>
        one.expectations.some((each) => each.result === result && (reason === undefined || each.reason === reason));
      expect(own.some((one) => one.state === 'blank' || says('notApplicable', 'blank')(one))).toBe(true);
      expect(own.some((one) => one.state === 'garbled' || says('unreadable')(one))).toBe(true);
    },
  );

  // B11-13 shares its messages with X-07, which alone can be sure; a workbook of another year is given as a file (previous.test.ts).
  const spared = new Set(['X-05 fail', 'B11-13 fail', 'X-17 otherYear']);
  test.each(RULES.map(({ id, messages }) => [id, messages] as const))(
    '%s: every message has a case',
    (id, messages) => {
      const own = TABLES.find((table) => table.id === id)?.cases.flatMap((one) => one.expectations) ?? [];
      const used = new Set(own.flatMap(({ message }) => message ?? []));
      expect(Object.keys(messages).filter((message) => !used.has(message) && !spared.has(`${id} ${message}`))).toEqual(
        [],
      );
    },
  );
});
