import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { recognise } from '../forms';
import type { Locale } from '../locales/locale';
import { WORDING } from '../locales/words';
import { openQuestion, REVIEW_TEXTS, reviewRow, reviewTable, unreadRow, type ReviewRow } from '../report';
import { checkWorkbook, type Profile } from '../rules';
import { combined, type Workbook } from '../workbook';
import { workbooksIn } from './folder';
import { open } from './open';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { Refusal } from './refusal';
import { text } from './texts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  out: { type: 'string', short: 'o' },
  profile: { type: 'string' },
  lang: { type: 'string' },
} as const;

interface Opened {
  readonly file: string;
  readonly workbook: Workbook;
  /** `unit`: it has the unit's own forms, 1-1 or 1-2. `projects`: 1-3 alone, which belong to a workbook of the unit. */
  readonly holds: 'unit' | 'projects' | 'nothing';
}

/** One line of the table: a workbook, the further files of its unit, or a file that could not be read. */
type Unit = { readonly main: Opened; readonly others: readonly Opened[] } | { readonly row: ReviewRow };

function opened(file: string, locale: Locale): Opened | ReviewRow {
  const result = open(file);
  if ('problem' in result) return unreadRow(file, text(locale, result.problem));
  const { all, projects } = recognise(result.workbook);
  const holds = all.length === 0 ? 'nothing' : projects.length === all.length ? 'projects' : 'unit';
  return { file, workbook: result.workbook, holds };
}

/**
 * Which files make up one unit: files of project forms alone belong to the workbook beside them in their folder, when it is the only
 * one there that has the unit's own forms. Anything else stands for itself; nothing is guessed.
 */
function units(files: readonly string[], locale: Locale): readonly Unit[] {
  const all = files.map((file) => opened(file, locale));
  const read = all.filter((one): one is Opened => 'workbook' in one);
  const inFolder = new Map<string, Opened[]>();
  for (const one of read) {
    const folder = dirname(resolve(one.file));
    inFolder.set(folder, [...(inFolder.get(folder) ?? []), one]);
  }
  const othersOf = new Map<Opened, readonly Opened[]>();
  const attached = new Set<Opened>();
  for (const group of inFolder.values()) {
    const [main, ...further] = group.filter(({ holds }) => holds === 'unit');
    if (!main || further.length > 0) continue;
    const others = group.filter(({ holds }) => holds === 'projects');
    othersOf.set(main, others);
    for (const other of others) attached.add(other);
  }
  return all.flatMap((one): Unit[] => {
    if (!('workbook' in one)) return [{ row: one }];
    return attached.has(one) ? [] : [{ main: one, others: othersOf.get(one) ?? [] }];
  });
}

function rowOf(unit: Unit, profile: Profile | undefined, locale: Locale): ReviewRow {
  if ('row' in unit) return unit.row;
  const { main, others } = unit;
  const whole = combined(
    main.workbook,
    others.map(({ file, workbook }) => ({ name: basename(file), workbook })),
  );
  const result = checkWorkbook(whole, { fileName: basename(main.file), ...(profile ? { profile } : {}) });
  return reviewRow(
    [main, ...others].map(({ file }) => file),
    result,
    REVIEW_TEXTS[locale],
  );
}

function lineOf(row: ReviewRow, locale: Locale): string {
  const texts = REVIEW_TEXTS[locale];
  const verdict = row.ready === null ? texts.unchecked : row.ready ? texts.ready : texts.notReady;
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

/**
 * `heji review <folders or files…>`: one line a unit, and the table as an .xlsx with `-o`. Returns the exit code: 0 all read, and none
 * with errors; 1 some have errors; 2 some could not be read.
 */
export async function review(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  const locale = localeIn(values.lang);
  if (positionals.length === 0) throw new Refusal('noFile', {});
  const files = workbooksIn(positionals);
  const target = values.out;
  if (target !== undefined) {
    if (extname(target).toLowerCase() !== '.xlsx') throw new Refusal('reviewBadTarget', { file: target });
    if (files.some((file) => resolve(file) === resolve(target)))
      throw new Refusal('reviewTargetIsInput', { file: target });
  }
  const profile = values.profile === undefined ? undefined : profileFor(values.profile, locale);
  const rows = units(files, locale).map((unit) => {
    const row = rowOf(unit, profile, locale);
    if (!values.json) process.stdout.write(`${lineOf(row, locale)}\n`);
    return row;
  });
  if (values.json) process.stdout.write(`${jsonOf(rows, locale)}\n`);
  else {
    const count = (ready: boolean | null) => String(rows.filter((row) => row.ready === ready).length);
    process.stdout.write(
      `${text(locale, 'reviewSum', { count: String(rows.length), ready: count(true), notReady: count(false), unchecked: count(null) })}\n`,
    );
  }
  if (target !== undefined) {
    await save(target, rows, locale);
    process.stderr.write(`${text(locale, 'reviewSaved', { file: target })}\n`);
  }
  if (rows.some((row) => row.ready === null)) return 2;
  return rows.some((row) => row.errors > 0) ? 1 : 0;
}
