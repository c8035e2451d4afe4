import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Locale } from '../messages/locale';
import { WORDING } from '../messages/words';
import {
  openQuestion,
  REVIEW_TEXTS,
  reviewedFile,
  type ReviewedFile,
  reviewTable,
  reviewUnits,
  rowOfUnit,
  unreadRow,
  type ReviewRow,
} from '../report';
import { isReviewedName } from '../report/review-files';
import { ALL_RULES } from '../rules/text';
import { reportOf } from './beside';
import { workbooksIn } from './folder';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { openSafely } from './reader';
import { Refusal } from './refusal';
import { text } from './texts';
import { onAllProcessors } from './threads';
import type { Profile } from '../rules';
import type { Workbook } from '../workbook';
import { isProjectsAlone } from '../report/review-units';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  out: { type: 'string', short: 'o' },
  profile: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** A file's own line, and whether it may belong to another file beside it. */
interface Alone {
  readonly row: ReviewRow;
  readonly mayJoin: boolean;
}

async function reviewed(file: string, locale: Locale): Promise<ReviewedFile | ReviewRow> {
  const result = await openSafely(file);
  if ('problem' in result) return unreadRow(file, text(locale, result.problem));
  const { workbook, word } = result;
  const report = word && reportOf(file, word, 0);
  const document = word && { ...(report ? { facts: report.facts } : {}), rules: ALL_RULES };
  return reviewedFile(file, { folder: dirname(resolve(file)), name: basename(file) }, workbook, document);
}

async function alone(file: string, profile: Profile | undefined, locale: Locale): Promise<Alone> {
  const one = await reviewed(file, locale);
  if (!('workbook' in one)) return { row: one, mayJoin: false };
  return { row: rowOfUnit({ main: one, others: [] }, profile, REVIEW_TEXTS[locale]), mayJoin: isProjectsAlone(one) };
}

const NOTHING: Workbook = { sheets: [] };

/**
 * The lines of a folder's files: their own, unless files of project forms lie among them, which may belong to a workbook beside them. Who
 * belongs to whom is told by the forms alone, and the workbooks of such a unit are read once more: a folder of thousands is never held.
 */
async function linesOf(
  files: readonly { readonly file: string; readonly alone: Alone }[],
  profile: Profile | undefined,
  locale: Locale,
): Promise<readonly ReviewRow[]> {
  if (!files.some((one) => one.alone.mayJoin)) return files.map((one) => one.alone.row);
  const own = new Map(files.map((one) => [one.file, one.alone.row]));
  const light: (ReviewedFile | ReviewRow)[] = [];
  for (const { file } of files) {
    const one = await reviewed(file, locale);
    light.push('workbook' in one ? { ...one, workbook: NOTHING } : one);
  }
  const rows: ReviewRow[] = [];
  for (const unit of reviewUnits(light)) {
    if ('row' in unit) rows.push(unit.row);
    else if (unit.others.length === 0) rows.push(own.get(unit.main.file) ?? unreadRow(unit.main.file, ''));
    else rows.push(await lineOfJoined(unit, profile, locale));
  }
  return rows;
}

async function lineOfJoined(
  { main, others }: { readonly main: ReviewedFile; readonly others: readonly ReviewedFile[] },
  profile: Profile | undefined,
  locale: Locale,
): Promise<ReviewRow> {
  const whole: ReviewedFile[] = [];
  for (const { file } of [main, ...others]) {
    const one = await reviewed(file, locale);
    // It was there a moment ago.
    if (!('workbook' in one)) return one;
    whole.push(one);
  }
  const [first = main, ...rest] = whole;
  return rowOfUnit({ main: first, others: rest }, profile, REVIEW_TEXTS[locale]);
}

function lineOf(row: ReviewRow, locale: Locale): string {
  const texts = REVIEW_TEXTS[locale];
  const verdict = texts.verdicts[row.verdict];
  const file = row.files.join(' + ');
  if (row.problem !== '') return text(locale, 'reviewProblem', { verdict, file, problem: row.problem });
  const { errors, warnings, hints, score, grade, unit, year } = row;
  return text(locale, 'reviewLine', {
    verdict,
    errors: String(errors),
    warnings: String(warnings),
    hints: String(hints),
    score: score === '' ? '—' : score,
    grade: grade === '' ? '' : ` ${grade}`,
    unit: unit === '' ? '—' : unit,
    year: year === null ? '' : String(year),
    file,
  });
}

function jsonOf(rows: readonly ReviewRow[], locale: Locale): string {
  const wording = WORDING[locale];
  return JSON.stringify(
    {
      heji: HEJI_VERSION,
      workbooks: rows.map(({ open: questions, ...row }) => ({
        ...row,
        ready: row.verdict === 'unchecked' ? null : row.verdict === 'ready',
        open: questions.map((finding) => openQuestion(finding, wording)),
      })),
    },
    null,
    1,
  );
}

async function save(target: string, rows: readonly ReviewRow[], locale: Locale): Promise<void> {
  const { reportFile } = await import('../files/report-file');
  const bytes = await reportFile(reviewTable(rows, WORDING[locale], REVIEW_TEXTS[locale]));
  try {
    writeFileSync(target, bytes);
  } catch {
    throw new Refusal('reviewNotSaved', { file: target });
  }
}

/** Every so many files a line of progress, where nobody watches each. */
const REPORTED = 100;

/** The exit code of a command that was stopped by the user. */
const STOPPED = 130;

/** The user pressed Ctrl+C once: what is being done is finished, and what is done is kept. Pressed again the process ends at once. */
function wishToStop(): { readonly isWished: () => boolean; readonly end: () => void } {
  let isWished = false;
  const wish = () => (isWished = true);
  if (isMainThread) process.once('SIGINT', wish);
  return { isWished: () => isWished, end: () => process.off('SIGINT', wish) };
}

/** The files by folder; handed out when all of a folder are done. The files come in the order of their folders. */
class Folders {
  private readonly left = new Map<string, number>();
  private readonly parts = new Map<string, { readonly file: string; readonly alone: Alone }[]>();
  done = 0;

  constructor(files: readonly string[]) {
    for (const file of files) this.left.set(dirname(file), (this.left.get(dirname(file)) ?? 0) + 1);
  }

  add(file: string, one: Alone): readonly { readonly file: string; readonly alone: Alone }[] | undefined {
    const folder = dirname(file);
    const part = this.parts.get(folder) ?? [];
    part.push({ file, alone: one });
    this.parts.set(folder, part);
    this.done++;
    const left = (this.left.get(folder) ?? 0) - 1;
    this.left.set(folder, left);
    if (left > 0) return undefined;
    this.parts.delete(folder);
    return part;
  }

  /** What is done of folders that were not finished. */
  unfinished(): Iterable<readonly { readonly file: string; readonly alone: Alone }[]> {
    return this.parts.values();
  }
}

/**
 * `heji review <folders or files…>`: one line a unit, and the table as an .xlsx with `-o`. Returns the exit code: 0 all read, and none
 * with errors; 1 some have errors; 2 some could not be read; 130 it was stopped, with what was done kept.
 */
export async function review(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  const locale = localeIn(values.lang);
  if (positionals.length === 0) throw new Refusal('noFile', {});
  const files = workbooksIn(positionals, isReviewedName);
  const target = values.out;
  if (target !== undefined) {
    if (extname(target).toLowerCase() !== '.xlsx') throw new Refusal('reviewBadTarget', { file: target });
    if (files.some((file) => resolve(file) === resolve(target)))
      throw new Refusal('reviewTargetIsInput', { file: target });
  }
  const profile = values.profile === undefined ? undefined : profileFor(values.profile, locale);
  const stop = wishToStop();
  const rows: ReviewRow[] = [];
  const show = (lines: readonly ReviewRow[]) => {
    for (const row of lines) {
      rows.push(row);
      if (!values.json) process.stdout.write(`${lineOf(row, locale)}\n`);
    }
  };
  const folders = new Folders(files);
  const count = String(files.length);
  let shown: Promise<void> = Promise.resolve();
  await onAllProcessors(
    { args: ['review', ...args], count: files.length },
    (index) => alone(files[index] ?? '', profile, locale),
    (index, done) => {
      const file = files[index] ?? '';
      if (process.stderr.isTTY || (index + 1) % REPORTED === 0)
        process.stderr.write(`${text(locale, 'progress', { index: String(index + 1), count, file })}\n`);
      const whole = folders.add(file, done);
      if (whole) shown = shown.then(async () => show(await linesOf(whole, profile, locale)));
    },
    stop.isWished,
  );
  if (!isMainThread) return 0;
  await shown;
  for (const part of folders.unfinished()) show(await linesOf(part, profile, locale));
  stop.end();
  if (values.json) process.stdout.write(`${jsonOf(rows, locale)}\n`);
  else {
    const counted = (verdict: ReviewRow['verdict']) => String(rows.filter((row) => row.verdict === verdict).length);
    process.stdout.write(
      `${text(locale, 'reviewSum', { count: String(rows.length), ready: counted('ready'), incomplete: counted('incomplete'), notReady: counted('notReady'), unchecked: counted('unchecked') })}\n`,
    );
  }
  if (target !== undefined) {
    await save(target, rows, locale);
    process.stderr.write(`${text(locale, 'reviewSaved', { file: target })}\n`);
  }
  if (stop.isWished()) {
    process.stderr.write(`${text(locale, 'reviewStopped', { done: String(folders.done), count })}\n`);
    return STOPPED;
  }
  if (rows.some((row) => row.verdict === 'unchecked')) return 2;
  return rows.some((row) => row.errors > 0) ? 1 : 0;
}
