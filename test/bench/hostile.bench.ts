import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { MOST_MEMORY_MB } from '../../src/files/problem';
import { readNarrative } from '../../src/narrative';
import { EXTREMES } from '../hostile/extremes';
import { mutant } from '../hostile/mutants';
import { outcomeOf, timed } from '../hostile/pipeline';
import { LONG_TEXTS, nasty } from '../hostile/texts';
import { WORD_EXTREMES, wordMutant, wordOutcomeOf } from '../hostile/word';
import { middle, print } from './timing';

const MUTANTS = 2000;
const DOCUMENTS = 500;
const TEXTS = 3000;
const SEED = 20231124;

interface Tally {
  inputs: number;
  crashes: string[];
  times: number[];
  slowest: { ms: number; what: string };
  outcomes: Map<string, number>;
}

const tally = (): Tally => ({ inputs: 0, crashes: [], times: [], slowest: { ms: 0, what: '' }, outcomes: new Map() });

function feed(to: Tally, what: string, work: () => string): void {
  to.inputs += 1;
  const { ms, given } = timed(() => {
    try {
      return work();
    } catch (error) {
      to.crashes.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return 'crashed';
    }
  });
  to.times.push(ms);
  to.outcomes.set(given, (to.outcomes.get(given) ?? 0) + 1);
  if (ms > to.slowest.ms) to.slowest = { ms, what };
}

function tell(name: string, { inputs, crashes, times, slowest, outcomes }: Tally): void {
  print(name, {
    inputs: String(inputs),
    crashes: String(crashes.length),
    outcomes: [...outcomes].map(([what, count]) => `${what} ${String(count)}`).join(', '),
    'middle ms': middle(times),
    'slowest ms': slowest.ms,
  });
  console.log(`    slowest: ${slowest.what.slice(0, 160)}`);
  for (const crash of crashes.slice(0, 20)) console.log(`    crashed: ${crash.slice(0, 300)}`);
  if (crashes.length > 0) process.exitCode = 1;
}

interface Said {
  readonly outcome: string;
  readonly fileMb: number;
  readonly readMs: number;
  readonly checkMs: number;
  readonly idleMb: number;
  readonly mostMb: number;
}

/** Each in a process of its own, whose memory is its own. */
function extremes(): void {
  const folder = mkdtempSync(join(tmpdir(), 'heji-hostile-'));
  let most = 0;
  let slowest = 0;
  try {
    const documents = Object.entries(WORD_EXTREMES).map(([name, [, make]]) => [`Word: ${name}`, make] as const);
    const all = [...Object.entries(EXTREMES), ...documents];
    for (const [name, make] of all) {
      const file = join(folder, 'extreme');
      writeFileSync(file, make());
      const run = spawnSync(process.execPath, [join(__dirname, '../hostile/reader.cjs'), file], {
        encoding: 'utf8',
        timeout: 120_000,
      });
      if (run.status !== 0) {
        console.log(`  ${name}: ended with ${run.signal ?? String(run.status)}`);
        process.exitCode = 1;
        continue;
      }
      const { outcome, fileMb, readMs, checkMs, mostMb } = JSON.parse(run.stdout) as Said;
      most = Math.max(most, mostMb);
      slowest = Math.max(slowest, readMs + checkMs);
      print(name, {
        outcome,
        'file MB': fileMb,
        'reading ms': String(readMs),
        'checking ms': String(checkMs),
        'memory MB': String(mostMb),
      });
      if (outcome.startsWith('crashed') || mostMb > MOST_MEMORY_MB) process.exitCode = 1;
    }
    print('the worst files known', {
      number: String(all.length),
      'slowest ms': String(slowest),
      'most memory MB': String(most),
      'bound MB': String(MOST_MEMORY_MB),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Input that was made to do harm: how many, what became of it, how long the slowest took, how much memory the worst. */
export function run(): void {
  // The library says there what it does not know of a binary workbook.
  console.error = () => undefined;
  const files = tally();
  fc.assert(
    fc.property(mutant, ({ of, how, bytes }) => {
      feed(files, `${of} ${how}`, () => outcomeOf(bytes));
    }),
    { seed: SEED, numRuns: MUTANTS },
  );
  tell('real files, changed at random', files);
  const documents = tally();
  fc.assert(
    fc.property(wordMutant, ({ of, how, bytes }) => {
      feed(documents, `${of} ${how}`, () => wordOutcomeOf(bytes));
    }),
    { seed: SEED, numRuns: DOCUMENTS },
  );
  tell('Word documents, changed at random', documents);
  const texts = tally();
  for (const text of [
    ...LONG_TEXTS,
    ...fc.sample(
      fc.array(nasty, { maxLength: 40 }).map((list) => list.join('')),
      { numRuns: TEXTS, seed: SEED },
    ),
  ])
    feed(texts, JSON.stringify(text.slice(0, 40)), () =>
      readNarrative(text).unchecked.length > 0 ? 'in part' : 'read',
    );
  tell('reports’ texts', texts);
  extremes();
}
