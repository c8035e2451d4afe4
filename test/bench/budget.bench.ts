import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { READING, readWorkbookFile } from '../../src/files';
import { recognise } from '../../src/forms';
import { checkWorkbook } from '../../src/rules';
import { xlsxWith } from '../files/parts';
import { PUBLISHED, published } from '../fixtures/published';
import { cpu } from '../support/cpu';
import { bytesOf, manyProjects } from './generated';
import { checkBoth, checkDocument, sampleReport } from './report';
import { PATIENCE_MS } from '../support/patience';

interface Budget {
  readonly ratios: Readonly<Record<string, number | string>>;
}
const { ratios } = JSON.parse(readFileSync(join(__dirname, '../tools/budget.json'), 'utf8')) as Budget;

/** The least of several times of this process's own: what else the machine does hardly counts. */
function leastOwn(work: () => unknown): number {
  return Math.min(
    ...[0, 1, 2, 3].map(() => {
      const start = cpu();
      work();
      return cpu() - start;
    }),
  );
}

/** How much more each of many costs than each of a quarter of them. */
function each<T>(many: number, made: (count: number) => T, work: (on: T) => unknown): number {
  const [few, all] = [made(many / 4), made(many)];
  work(few);
  return leastOwn(() => work(all)) / many / (leastOwn(() => work(few)) / (many / 4));
}

const WORKBOOKS = 200;

function commandLine(): number {
  const folder = mkdtempSync(join(tmpdir(), 'heji-budget-'));
  try {
    const files = Array.from({ length: WORKBOOKS }, (_, i) => {
      const file = join(folder, `book-${String(i)}.xlsx`);
      writeFileSync(file, bytesOf(published(PUBLISHED[i % PUBLISHED.length] ?? 'hunan')));
      return file;
    });
    const told = join(folder, 'cpu.txt');
    const require = ['--require', join(__dirname, 'cpu-told.cjs')];
    /** Processor time of a program and of all that it starts: what else the machine does hardly counts. */
    const timed = (...args: string[]): number => {
      writeFileSync(told, '');
      const env = { ...process.env, HEJI_CPU_TOLD: told, NODE_OPTIONS: require.join(' ') };
      spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: PATIENCE_MS, env });
      return readFileSync(told, 'utf8')
        .split('\n')
        .reduce((sum, line) => sum + Number(line), 0);
    };
    const command = join(__dirname, '../../src/cli/heji.mjs');
    timed(command, 'rules'); // builds the command line where it is older than its sources
    const least = (work: () => number): number => Math.min(...[0, 1, 2, 3].map(work));
    const read = least(() => timed(join(__dirname, 'merely-read.cjs'), JSON.stringify(READING), ...files));
    return least(() => timed(command, 'check', ...files)) / read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cells = (count: number) => xlsxWith(`<row>${'<c><v>1.25</v></c>'.repeat(20)}</row>`.repeat(count / 20));
const heads = (count: number) =>
  readWorkbookFile(
    xlsxWith(
      `<row>${['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'].map((head) => `<c t="inlineStr"><is><t>${head}</t></is></c>`).join('')}</row>`.repeat(
        count,
      ),
    ),
  );

/** How much more the sample's report costs as one document in Word than as its workbook with the text beside it. */
function inWord(): number {
  const report = sampleReport();
  // What is compiled on the way belongs to neither.
  for (let round = 0; round < 15; round++) [checkDocument, checkBoth].forEach((check) => check(report));
  return leastOwn(() => checkDocument(report)) / leastOwn(() => checkBoth(report));
}

const MEASURED: Readonly<Record<string, () => number>> = {
  'a sheet among 1,000 to one among 250, checking': () => each(1000, (count) => manyProjects(count), checkWorkbook),
  'a cell among 200,000 to one among 50,000, reading': () => each(200_000, cells, readWorkbookFile),
  'a head of indicators among 40,000 to one among 10,000, recognising': () => each(40_000, heads, recognise),
  "the sample's report in Word to its .xlsx and text, reading and checking": inWord,
  'heji check on 200 workbooks to merely reading them': commandLine,
};

/** Compares ratios of times, each within this run, with test/tools/budget.json. */
export function run(): void {
  for (const [name, most] of Object.entries(ratios)) {
    if (typeof most !== 'number') continue;
    const measure = MEASURED[name];
    if (!measure) throw new Error(`nobody measures ${name}`);
    const ratio = measure();
    console.log(`  ${name}: ${ratio.toFixed(2)} of ${most.toFixed(2)}${ratio > most ? '  ← over' : ''}`);
    if (ratio > most) process.exitCode = 1;
  }
}
