import fc from 'fast-check';
import { mutant } from './mutants';
import { NO_HANG_MS } from '../support/cpu';
import { outcomeOf, timed } from './pipeline';

/** Real files, changed at random, on their whole way: read, recognised, checked, planned, written. Many more: npm run bench -- hostile. */
test('a changed file is read, or refused with a reason; nothing hangs, nothing is changed in it', () => {
  // The library says there what it does not know of a binary workbook.
  jest.spyOn(console, 'error').mockImplementation();
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(mutant, ({ bytes }) => {
      const { ms, given } = timed(() => outcomeOf(bytes));
      outcomes.set(given, (outcomes.get(given) ?? 0) + 1);
      expect(ms).toBeLessThan(NO_HANG_MS);
    }),
    { seed: 20231124, numRuns: 120 },
  );
  expect(outcomes.get('read')).toBeGreaterThan(10);
  expect(outcomes.get('damaged')).toBeGreaterThan(10);
});
