import fc from 'fast-check';
import type { Course } from '../excel/chance/course';
import type { Outcome } from '../excel/chance/trial';
import { loadOffice } from './office';
import { print } from './timing';

const SEQUENCES = 3000;
const SEED = 20231124;

/** Sequences of faults drawn at random, through the unmodified office.js; `npm test` runs a smaller share of the same. */
export async function run(): Promise<void> {
  loadOffice();
  const { course }: { course: fc.Arbitrary<Course> } = await import('../excel/chance/course');
  const { tryCourse }: { tryCourse: (one: Course) => Promise<Outcome> } = await import('../excel/chance/trial');
  const told = new Map<string, number>();
  const sums = { sequences: 0, faults: 0, calls: 0, typedOver: 0 };
  const result = await fc.check(
    fc.asyncProperty(course, async (drawn) => {
      const outcome = await tryCourse(drawn);
      sums.sequences += 1;
      sums.faults += outcome.faults;
      sums.calls += outcome.told.length;
      sums.typedOver += outcome.typedOver;
      for (const one of outcome.told) told.set(one, (told.get(one) ?? 0) + 1);
    }),
    { seed: SEED, numRuns: SEQUENCES },
  );
  print('sequences of faults drawn at random', {
    sequences: String(sums.sequences),
    'faults met': String(sums.faults),
    calls: String(sums.calls),
    'told the pane': [...told].map(([what, times]) => `${what} ${String(times)}`).join(', '),
    'typed over in a write that then failed': String(sums.typedOver),
    'something lost, left behind or told otherwise': result.failed ? 'YES' : '0',
  });
  if (result.failed) {
    console.log(fc.defaultReportMessage(result), result.errorInstance);
    process.exitCode = 1;
  }
}
