import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { county, type CountyUnit } from '../generated/county';
import { print } from './timing';

/**
 * A county of 240 units (`npm run bench -- desk`; HEJI_UNITS for another number, HEJI_KEEP=folder keeps the folders): table, matrix, letters and a
 * second round by the command line, every number held against what was planted. Ends with exit code 1 when one differs.
 */

const UNITS = Number(process.env['HEJI_UNITS'] ?? 240);
const SEED = 20231124;

interface Row {
  files: string[];
  unit: string;
  verdict: string;
  errors: number;
  warnings: number;
  asked: number;
  open: string[];
  round?: {
    match: string;
    solved: number;
    unchanged: number;
    altered: number;
    explained: number;
    added: number;
    unseen: number;
  };
  jumps?: { item: string; before: string; now: string; change: number; share: number | null }[];
}
interface Told {
  workbooks: Row[];
  frequencies: { rule: string; units: number; findings: number }[];
  missing?: string[][];
}

const wrong: string[] = [];
let compared = 0;
function same(what: string, is: unknown, should: unknown): void {
  compared += 1;
  if (JSON.stringify(is) !== JSON.stringify(should))
    wrong.push(`${what}: is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
}

function lay(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** The command, with how long it took and the most memory it had. */
function heji(args: readonly string[]): { readonly out: string; readonly seconds: number; readonly megabytes: number } {
  const begun = Date.now();
  const launcher = join(__dirname, '../../src/cli/heji.mjs');
  const run = spawnSync('/usr/bin/env', ['time', '-f', 'rss %M', process.execPath, launcher, 'review', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const memory = /rss (\d+)/u.exec(run.stderr)?.[1];
  return { out: run.stdout, seconds: (Date.now() - begun) / 1000, megabytes: Number(memory ?? 0) / 1024 };
}

export async function run(): Promise<void> {
  const kept = process.env['HEJI_KEEP'];
  const place = kept ?? mkdtempSync(join(tmpdir(), 'heji-county-'));
  const units = await county(UNITS, SEED);
  const [first = '', second = '', past = '', letters = '', table = '', years = ''] = [
    '第一轮',
    '第二轮',
    '上年',
    '退回',
    '汇总.xlsx',
    '与上年比.xlsx',
  ].map((name) => join(place, name));
  for (const unit of units) {
    lay(first, unit.first);
    lay(second, unit.second);
    lay(past, unit.past);
  }
  const one = heji([first, '--json', '--letters', letters, '-o', table]);
  firstRound(JSON.parse(one.out) as Told, units);
  lettersOf(letters, JSON.parse(one.out) as Told);
  tableOf(table, JSON.parse(one.out) as Told, ['汇总', '问题明细', '频次', '处处满分', '轮次']);
  const lines = heji([first, '--json-lines']);
  const file = join(place, '第一轮.jsonl');
  writeFileSync(file, lines.out);
  const two = heji([second, '--json', '--previous', file]);
  secondRound(JSON.parse(two.out) as Told, units);
  const both = heji([second, '--json', '--previous', first]);
  same('a round against lines and against the folder', both.out, two.out);
  const three = heji([first, '--json', '--previous', past, '-o', years]);
  againstLastYear(JSON.parse(three.out) as Told, units, years);
  print(`${String(UNITS)} units`, {
    'table and letters, s': one.seconds,
    'most memory, MB': one.megabytes,
    'as lines, s': lines.seconds,
    'most memory, as lines, MB': lines.megabytes,
    compared: String(compared),
    'numbers that differ': String(wrong.length),
  });
  for (const line of wrong.slice(0, 40)) console.log(`    ${line}`);
  if (kept === undefined) rmSync(place, { recursive: true });
  if (wrong.length > 0) process.exitCode = 1;
}

const rowsOf = (told: Told, name: string, unit: CountyUnit): readonly Row[] =>
  told.workbooks.filter(({ unit: printed, files }) =>
    unit.handedIn === 'broken' ? files.some((path) => path.endsWith(`/${name}.xlsx`)) : printed === name,
  );

function firstRound(told: Told, units: readonly CountyUnit[]): void {
  same('lines', told.workbooks.length, units.length);
  for (const unit of units) {
    const rows = rowsOf(told, unit.name, unit);
    same(`${unit.name} (${unit.handedIn}) lines`, rows.length, 1);
    for (const row of rows) {
      same(`${unit.name} files`, row.files.length, { apart: 3, twin: 2 }[unit.handedIn as string] ?? 1);
      const verdict = unit.handedIn === 'broken' ? 'unchecked' : unit.isFaulty ? 'notReady' : 'ready';
      same(`${unit.name} (${unit.handedIn}) verdict ${row.open.join('; ')}`, row.verdict, verdict);
      same(`${unit.name} asked`, row.asked, row.open.length);
    }
  }
  const counted = new Map<string, number>();
  for (const { open } of told.workbooks)
    for (const rule of new Set(open.map((line) => line.split(' ')[0] ?? '')))
      counted.set(rule, (counted.get(rule) ?? 0) + 1);
  for (const [rule, count] of counted)
    same(
      `frequency of ${rule} is no less`,
      (told.frequencies.find((one) => one.rule === rule)?.units ?? 0) >= count,
      true,
    );
}

function lettersOf(folder: string, told: Told): void {
  const files = readdirSync(folder);
  const due = told.workbooks.filter(({ asked, verdict }) => asked > 0 || verdict === 'unchecked');
  same('letters', files.length, due.length);
  const points = files.map((file) => {
    const { text } = readWordFile(readFileSync(join(folder, file))).text;
    return Number(/有以下(\d+)处/u.exec(text)?.[1] ?? -1);
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  same(
    'points in all letters',
    sum(points),
    sum(due.map(({ asked, verdict }) => (verdict === 'unchecked' ? 1 : asked))),
  );
}

function tableOf(file: string, told: Told, names: readonly string[]): void {
  const { sheets } = readWorkbookFile(readFileSync(file));
  same(
    'sheets',
    sheets.map(({ name }) => name),
    names,
  );
  const [summary] = sheets;
  const column = (at: number) =>
    [...(summary?.cells ?? [])].flatMap(([row, cells]) => (row < 2 ? [] : [cells.get(at)?.value]));
  same(
    'errors in the table',
    column(5),
    told.workbooks.map(({ errors }) => errors),
  );
  same(
    'warnings in the table',
    column(6),
    told.workbooks.map(({ warnings }) => warnings),
  );
  same(
    'asked in the table',
    column(12),
    told.workbooks.map(({ asked }) => asked),
  );
}

function secondRound(told: Told, units: readonly CountyUnit[]): void {
  const missing = units.filter(({ answer }) => answer === 'missing');
  same('not handed in again', told.missing?.length, missing.length);
  for (const unit of units) {
    if (unit.answer === 'missing') continue;
    for (const { round } of rowsOf(told, unit.name, unit)) {
      const what = `${unit.name} (${unit.handedIn}, ${unit.answer})`;
      same(`${what} match`, round?.match, 'round');
      if (!round) continue;
      same(`${what} not seen`, round.unseen, 0);
      if (unit.answer === 'corrected') {
        same(`${what} was wrong and is corrected`, round.solved > 0, true);
        // A hint may change its figures with the fault.
        same(`${what} new`, round.added, 0);
      } else if (unit.answer === 'kept' || unit.answer === 'none')
        same(`${what} changed`, [round.solved, round.altered, round.added], [0, 0, 0]);
    }
  }
}

/** Changes up to this share are none; nor are smaller ones than these, by what is counted. As the table's own title says. */
const SHARE = 0.3;
const LEAST = { staffInPost: 2, score: 5 } as const;

/** What was moved between the years is told, with its figures, and nothing else. */
function againstLastYear(told: Told, units: readonly CountyUnit[], file: string): void {
  const lines: (readonly unknown[])[] = [];
  for (const unit of units) {
    for (const { jumps, round } of rowsOf(told, unit.name, unit)) {
      if (unit.handedIn === 'broken') {
        same(`${unit.name} (broken) against last year`, jumps, undefined);
        continue;
      }
      same(`${unit.name} (${unit.handedIn}) against last year`, round?.match, 'lastYear');
      const due = unit.moved.flatMap(({ item, before, now }) => {
        const change = Number((Number(now) - Number(before)).toFixed(2));
        const least = LEAST[item as keyof typeof LEAST] ?? 1;
        const isFar = item === 'score' || Math.abs(change) / Number(before) > SHARE;
        return isFar && Math.abs(change) >= least ? [{ item, before, now, change }] : [];
      });
      same(
        `${unit.name} jumps`,
        // Some print their digits in full width.
        jumps?.map(({ item, before, now, change }) => ({ item, before, now: now.normalize('NFKC'), change })),
        due,
      );
      for (const { before, now, change } of due) lines.push([unit.name, 2023, Number(before), Number(now), change]);
    }
  }
  tableOf(file, told, ['汇总', '问题明细', '频次', '处处满分', '轮次', '年度变动']);
  const sheet = readWorkbookFile(readFileSync(file)).sheets.at(-1);
  const rows = [...(sheet?.cells ?? [])].flatMap(([row, cells]) =>
    row < 2 ? [] : [[0, 1, 7, 8, 9].map((column) => cells.get(column)?.value)],
  );
  const sorted = (all: readonly (readonly unknown[])[]) => all.map((one) => JSON.stringify(one)).sort();
  same('年度变动', sorted(rows), sorted(lines));
}
