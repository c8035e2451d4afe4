import fc from 'fast-check';
import { MOST_MEMORY_MB } from '../../src/files/problem';
import { NO_HANG_MS } from '../support/cpu';
import { checkedByCommand } from './command-line';
import type { Mutant } from './mutants';
import { recordMutant } from './records';
import { wordMutant } from './word';

/** Changed .xls, .xlsb and .docx through the command line, which reads the binary ones apart. Two thousand: npm run bench -- hostile. */
test(
  'each of many changed files has an answer of its own; the run goes on and the bounds hold',
  () => {
    // So few are read by one thread, whose memory is that of one file at a time.
    const mutants: readonly Mutant[] = [
      ...fc.sample(recordMutant, { seed: 20231124, numRuns: 14 }),
      ...fc.sample(wordMutant, { seed: 20231124, numRuns: 6 }),
    ];
    const { outcomes, status, cpuMs, mostMb } = checkedByCommand(mutants, 5 * NO_HANG_MS);
    expect(outcomes).toHaveLength(mutants.length);
    expect(outcomes.filter((one) => one === 'read').length).toBeGreaterThan(5);
    expect(outcomes.filter((one) => one !== 'read').length).toBeGreaterThan(2);
    expect(status).toBe(2);
    expect(cpuMs).toBeLessThan(NO_HANG_MS);
    expect(mostMb).toBeLessThan(MOST_MEMORY_MB);
  },
  6 * NO_HANG_MS,
);
