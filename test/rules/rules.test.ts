import { LOCALES } from '../../src/messages/locale';
import { RULE_TEXTS } from '../../src/messages/words';
import { checkWorkbook, type Finding, HUNAN, type Outcome, ruleById, RULES } from '../../src/rules';
import { sameCell } from '../../src/workbook';
import { TABLES } from './tables';
import { at, book } from './support/book';
import type { Case, Expectation } from './support/table';
import { casesFile, nothingToDo, ruleFile } from './support/to-do';

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
  const ids = findings.map(({ id }) => id);
  nothingToDo([
    ...(ids.length === named
      ? []
      : [
          `The case names ${named} findings and there are ${ids.length} (${ids.join(', ')}): name each, or correct the rule.`,
        ]),
    ...findings.flatMap((finding) =>
      holes(finding).map(
        (hole) =>
          `Nothing fills {${hole}} of ${finding.rule}, message ${finding.message}: give it in ${ruleFile(finding.rule)}.`,
      ),
    ),
  ]);
}

// A table that is still without cases is named below.
describe.each(TABLES.filter(({ cases }) => cases.length > 0).map((table) => [table.id, table.cases] as const))(
  '%s',
  (id, cases) => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      holds(outcomesOf(id, one), one.expectations);
    });
  },
);

describe('the tables', () => {
  const results = new Map(
    TABLES.map(({ id, cases }) => [id, cases.flatMap((one) => one.expectations.map(({ result }) => result))]),
  );

  test('there is one for every rule, and none for what is no rule', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    nothingToDo([
      ...[...ids]
        .filter((id) => !results.has(id))
        .map((id) => `${id} has no table: add table('${id}', …) to TABLES in ${casesFile(id)}.`),
      ...[...results.keys()]
        .filter((id) => !ids.has(id))
        .map((id) => `There is a table of ${id}, which is no rule: take it out, or register the rule.`),
    ]);
  });

  // X-05 compares with the report's text alone: between the tables it never applies.
  const ofTables = RULES.map(({ id }) => id).filter((id) => id !== 'X-05');
  const lacks = (id: string, what: string, like: string, is: boolean) =>
    is ? [] : [`${id} has no ${what} case: add ${like} to its table in ${casesFile(id)}.`];

  test.each(ofTables)('%s has a passing and a failing case', (id) => {
    const own = results.get(id) ?? [];
    nothingToDo([
      ...lacks(id, 'failing', "when('…', { what is wrong }, error|warning|hint('1-1!place'))", own.includes('fail')),
      ...lacks(
        id,
        'passing',
        "when('…', {}, pass('1-1!place'))",
        own.some((result) => result !== 'fail'),
      ),
    ]);
  });

  test.each(ofTables)('%s has cases of what is blank and of what cannot be read', (id) => {
    const own = TABLES.find((table) => table.id === id)?.cases ?? [];
    const says = (result: string, reason?: string) => (one: Case) =>
      one.expectations.some((each) => each.result === result && (reason === undefined || each.reason === reason));
    nothingToDo([
      ...lacks(
        id,
        'blank',
        "when('…', …, notApplicable('1-1!place', 'blank')), or blank('…', …) where it says something else",
        own.some((one) => one.state === 'blank' || says('notApplicable', 'blank')(one)),
      ),
      ...lacks(
        id,
        'unreadable',
        "when('…', …, unreadable('1-1!place')), or garbled('…', …) where it says something else",
        own.some((one) => one.state === 'garbled' || says('unreadable')(one)),
      ),
    ]);
  });

  // B11-13 shares its messages with X-07, which alone can be sure; a workbook of another year is given as a file (previous.test.ts).
  const spared = new Set(['X-05 fail', 'B11-13 fail', 'X-17 otherYear']);
  test.each(RULES.map(({ id, messages }) => [id, messages] as const))(
    '%s: every message has a case',
    (id, messages) => {
      const own = TABLES.find((table) => table.id === id)?.cases.flatMap((one) => one.expectations) ?? [];
      const used = new Set(own.flatMap(({ message }) => message ?? []));
      nothingToDo(
        Object.keys(messages)
          .filter((message) => !used.has(message) && !spared.has(`${id} ${message}`))
          .flatMap((message) =>
            lacks(id, `'${message}'`, `when('…', …, error|warning|hint('1-1!place', '${message}'))`, false),
          ),
      );
    },
  );
});
