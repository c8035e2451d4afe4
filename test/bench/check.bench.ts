import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { READING } from '../../src/files';
import { recognise } from '../../src/forms';
import { checkWorkbook } from '../../src/rules';
import { PUBLISHED, published } from '../fixtures/published';
import { book } from '../rules/support/book';
import { num } from '../rules/support/cell';
import { FAULTY } from '../rules/support/faulty';
import { bytesOf, manyProjects } from './generated';
import { median, middle, once, print } from './timing';

/** Three forms with two dozen faults, as the first real workbook had them. */
function threeForms(): void {
  const workbook = book({ ...FAULTY, station: null });
  const { findings, outcomes } = checkWorkbook(workbook);
  print('three forms, warm', {
    ms: median(() => checkWorkbook(workbook)),
    'of which recognising ms': median(() => recognise(workbook)),
    findings: String(findings.length),
    outcomes: String(outcomes.length),
  });
}

/** Time for each of many project sheets: the same at every number when the whole is linear. */
function manySheets(what: string, change: Parameters<typeof manyProjects>[1]): void {
  const each = [250, 500, 1000].map((count) => {
    const workbook = manyProjects(count, change);
    const times = [0, 1, 2].map(() => once(() => checkWorkbook(workbook)));
    const recognising = once(() => recognise(workbook));
    const { findings } = checkWorkbook(workbook);
    print(`${what}, ${count} project sheets`, {
      'ms each': middle(times) / count,
      'of which recognising': recognising / count,
      findings: String(findings.length),
    });
    return middle(times) / count;
  });
  print(what, { '1000 against 250, each': (each[2] ?? 0) / (each[0] ?? 1) });
}

const WORKBOOKS = 200;

/** Workbook number `i` of many, as the bytes of its file. */
type Books = (i: number) => Uint8Array;

/** The published forms of real units, over and over. */
function publishedBooks(): Books {
  const bytes = PUBLISHED.map((name) => bytesOf(published(name)));
  return (i) => bytes[i % bytes.length] ?? new Uint8Array();
}

/** The sample as it is served, formatted as such forms are. */
const sampleBooks: Books = () => readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'));

/** Four sheets with every line filled in, two dozen faults in every second workbook: more cells than any published one has. */
const denseBooks: Books = (i) => {
  const change = i % 2 === 0 ? {} : FAULTY;
  return bytesOf(book({ ...change, '1-1': { ...change['1-1'], 'supplies.final': num((12 + i / 100).toFixed(2)) } }));
};

/** `heji check` over many files against reading the same files, each in a process of its own. */
function commandLine(what: string, books: Books): void {
  const folder = mkdtempSync(join(tmpdir(), 'heji-bench-'));
  try {
    const files = Array.from({ length: WORKBOOKS }, (_, i) => {
      const file = join(folder, `book-${i}.xlsx`);
      writeFileSync(file, books(i));
      return file;
    });
    const command = join(__dirname, '../../src/cli/heji.mjs');
    const timed = (args: readonly string[]) => {
      let status: number | null = null;
      const ms = once(() => {
        status = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status;
      });
      return { ms, status };
    };
    timed([command, 'rules']); // builds the command line where it is older than its sources
    const rounds = [0, 1, 2, 3, 4].map(() => ({
      read: timed([join(__dirname, 'merely-read.cjs'), JSON.stringify(READING), ...files]),
      check: timed([command, 'check', ...files]),
      json: timed([command, 'check', '--json', ...files]),
    }));
    const read = middle(rounds.map((round) => round.read.ms));
    const check = middle(rounds.map((round) => round.check.ms));
    const json = middle(rounds.map((round) => round.json.ms));
    print(`heji check, ${WORKBOOKS} workbooks, ${what}`, {
      'ratio to reading them': check / read,
      'with --json': json / read,
      'check ms': check,
      'read ms': read,
      exit: String(rounds[0]?.check.status),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function run(): void {
  threeForms();
  manySheets('clean', {});
  manySheets('with a fault on every sheet', {
    station: { 'waiting.score': num('9.00'), 'total.executed': num('15.40') },
  });
  commandLine('published forms', publishedBooks());
  commandLine('the sample', sampleBooks);
  commandLine('dense forms', denseBooks);
}
