import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { MOST_MEMORY_MB } from '../../src/files/problem';
import { readNarrative } from '../../src/narrative';
import { EXTREMES } from '../hostile/extremes';
import { checkedByCommand } from '../hostile/command-line';
import { mutant, type Mutant } from '../hostile/mutants';
import { outcomeOf, timed } from '../hostile/pipeline';
import { recordMutant } from '../hostile/records';
import { LONG_TEXTS, nasty } from '../hostile/texts';
import { WORD_EXTREMES, wordMutant, wordOutcomeOf } from '../hostile/word';
import { middle, print } from './timing';

const MUTANTS = 2000;
const DOCUMENTS = 500;
const TEXTS = 3000;
/** Through the command line: so many of changed records, of changed bytes and of documents, so many at once. */
const BY_COMMAND = { records: 1000, bytes: 400, documents: 600, atOnce: 250 } as const;
/** The command starts further threads for so many. */
const TOGETHER = 24;
const LONGEST_RUN_MS = 1_200_000;
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

/** Changed .xls, .xlsb and .docx as the command line takes them: the binary ones in a thread of their own, with bounds of memory and time. */
function throughTheCommandLine(): void {
  const isBinary = ({ of }: Mutant): boolean => /\.xlsb?$/u.test(of);
  const drawn = (from: fc.Arbitrary<Mutant>, numRuns: number): readonly Mutant[] =>
    fc.sample(from, { seed: SEED, numRuns });
  const all = [
    ...drawn(recordMutant, BY_COMMAND.records),
    ...drawn(mutant.filter(isBinary), BY_COMMAND.bytes),
    ...drawn(wordMutant, BY_COMMAND.documents),
  ];
  const outcomes = new Map<string, number>();
  const lost: string[] = [];
  let [runs, most, slowest, cpu] = [0, 0, 0, 0];
  for (let at = 0; at < all.length; at += BY_COMMAND.atOnce) {
    const given = all.slice(at, at + BY_COMMAND.atOnce);
    const run = checkedByCommand(given, LONGEST_RUN_MS);
    runs++;
    most = Math.max(most, run.mostMb);
    slowest = Math.max(slowest, run.cpuMs / given.length);
    cpu += run.cpuMs;
    for (const one of run.outcomes) {
      const short = one.split(/[，；：。（]/u)[0] ?? one;
      outcomes.set(short, (outcomes.get(short) ?? 0) + 1);
    }
    if (run.outcomes.length !== given.length || (run.status ?? 3) > 2) {
      lost.push(`run ${String(runs)}: ${String(run.outcomes.length)} answers, ended with ${String(run.status)}`);
    }
  }
  print('.xls, .xlsb and .docx, changed, through heji check', {
    inputs: String(all.length),
    runs: String(runs),
    'runs that lost one': String(lost.length),
    outcomes: [...outcomes].map(([what, count]) => `${what} ${String(count)}`).join(', '),
    'ms of CPU a file': cpu / all.length,
    'in the slowest run': slowest,
    'most memory MB': String(most),
  });
  for (const one of lost) console.log(`    ${one}`);
  if (lost.length > 0) process.exitCode = 1;
}

/** The largest old workbooks that are read, so many that several threads are at work. */
function largestTogether(): void {
  const bytes = EXTREMES['as many empty cells of an .xls as are read']?.() ?? new Uint8Array();
  const given = Array.from({ length: TOGETHER }, (): Mutant => ({ of: 'large.xls', how: '', bytes }));
  const { outcomes, mostMb } = checkedByCommand(given, LONGEST_RUN_MS);
  print('the largest .xls, many at once', {
    inputs: String(given.length),
    answers: String(outcomes.length),
    'most memory MB': String(mostMb),
    'bound MB': String(MOST_MEMORY_MB),
  });
  if (outcomes.length !== given.length || !(mostMb <= MOST_MEMORY_MB)) process.exitCode = 1;
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
  throughTheCommandLine();
  largestTogether();
  extremes();
}
