import fc from 'fast-check';
import { recognise } from '../../src/forms';
import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES, TEXT_RULES } from '../../src/rules/text';
import type { Workbook } from '../../src/workbook';
import { PUBLISHED, published } from '../fixtures/published';
import { twinOf } from '../generated/twins';
import { draws, unitOf } from '../generated/unit';
import { book } from '../rules/support/book';

/** A text that says what the forms say, in whatever words, is never called wrong; that it was read at all is counted. */

const OF_TEXT = new Set<string>(TEXT_RULES.map(({ id }) => id));

function added(workbook: Workbook, text: string) {
  const run = (facts?: ReturnType<typeof readNarrative>) =>
    checkWorkbook(workbook, { rules: ALL_RULES, ...(facts ? { facts } : {}) });
  const key = ({ id, found, expected }: { id: string; found?: string | null; expected?: string | null }) =>
    [id, found, expected].join('|');
  const before = new Set(run().findings.map(key));
  const result = run(readNarrative(text));
  return {
    wrong: result.findings.filter((one) => one.severity !== 'hint' && !before.has(key(one))).map((one) => one.message),
    passed: result.outcomes.filter(({ result: how, rule }) => how === 'pass' && OF_TEXT.has(rule)).length,
  };
}

test.each(PUBLISHED)('of the published forms %s', (name) => {
  const workbook = published(name);
  const forms = recognise(workbook);
  for (let seed = 0; seed < 6; seed++) {
    const text = twinOf(forms, seed);
    expect({ text, wrong: added(workbook, text).wrong }).toEqual({ text, wrong: [] });
  }
});

test('of generated units', () => {
  let passed = 0;
  fc.assert(
    fc.property(draws, fc.nat(1000), (drawn, seed) => {
      const workbook = book(unitOf(drawn));
      const text = twinOf(recognise(workbook), seed);
      const found = added(workbook, text);
      passed += found.passed;
      expect({ text, wrong: found.wrong }).toEqual({ text, wrong: [] });
    }),
    { numRuns: 30, seed: 7 },
  );
  // Held against the forms, not passed over.
  expect(passed).toBeGreaterThan(30 * 4);
});
