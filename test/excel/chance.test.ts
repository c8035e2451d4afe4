/** @jest-environment ./test/excel/office-realm.cjs */
import fc from 'fast-check';
import { course } from './chance/course';
import { tryCourse } from './chance/trial';

/**
 * Faults drawn at random, one after another and several at once: errors, answers that come late or never, the pane closed, a person typing,
 * renaming, deleting and protecting sheets meanwhile, two panes. Whatever is told of a fill is so; whatever happened, taking back leads to the
 * workbook as it would be without Heji. Many more: npm run bench -- faults.
 */
test('sequences of faults', async () => {
  const seen = { faults: 0, courses: 0 };
  const told = new Set<string>();
  await fc.assert(
    fc.asyncProperty(course, async (drawn) => {
      const outcome = await tryCourse(drawn);
      seen.faults += outcome.faults;
      seen.courses += 1;
      for (const one of outcome.told) told.add(one);
    }),
    { seed: 20231124, numRuns: 150 },
  );
  console.log(`${String(seen.faults)} faults in ${String(seen.courses)} sequences`);
  expect([...told].sort()).toEqual(['closed', 'done', 'failed', 'restorable', 'untouched', 'written']);
  expect(seen.faults).toBeGreaterThan(seen.courses);
});
