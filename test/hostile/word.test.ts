import fc from 'fast-check';
import { NO_HANG_MS } from '../support/cpu';
import { timed } from './pipeline';
import { WORD_EXTREMES, wordMutant, wordOutcomeOf } from './word';

/** Word documents, changed at random, on their whole way: read, checked, planned, written tracked and plainly. Five hundred: npm run bench -- hostile. */
test('a changed document is read, or refused with a reason; nothing hangs, nothing is changed in it', () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(wordMutant, ({ bytes }) => {
      const { ms, given } = timed(() => wordOutcomeOf(bytes));
      outcomes.set(given, (outcomes.get(given) ?? 0) + 1);
      expect(ms).toBeLessThan(NO_HANG_MS);
    }),
    { seed: 20231124, numRuns: 80 },
  );
  expect(outcomes.get('read')).toBeGreaterThan(20);
  expect(outcomes.get('damaged')).toBeGreaterThan(10);
});

test.each(Object.entries(WORD_EXTREMES))('%s: within the bounds', (_, [outcome, make]) => {
  const bytes = make();
  const { ms, given } = timed(() => wordOutcomeOf(bytes));
  expect(given).toBe(outcome);
  expect(ms).toBeLessThan(NO_HANG_MS);
});
