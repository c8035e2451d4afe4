import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
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

function opened(file: string, locale: Locale): ReviewedFile | ReviewRow {
  const result = open(file);
  if ('problem' in result) return unreadRow(file, text(locale, result.problem));
  return reviewedFile(file, { folder: dirname(resolve(file)), name: basename(file) }, result.workbook);
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
  const rows = reviewUnits(files.map((file) => opened(file, locale))).map((unit) => {
    const row = rowOfUnit(unit, profile, REVIEW_TEXTS[locale]);
    if (!values.json) process.stdout.write(`${lineOf(row, locale)}\n`);
    return row;
  });
  if (values.json) process.stdout.write(`${jsonOf(rows, locale)}\n`);
  else {
    const count = (verdict: ReviewRow['verdict']) => String(rows.filter((row) => row.verdict === verdict).length);
    process.stdout.write(
      `${text(locale, 'reviewSum', { count: String(rows.length), ready: count('ready'), incomplete: count('incomplete'), notReady: count('notReady'), unchecked: count('unchecked') })}\n`,
    );
  }
  if (target !== undefined) {
    await save(target, rows, locale);
    process.stderr.write(`${text(locale, 'reviewSaved', { file: target })}\n`);
  }
  if (rows.some((row) => row.verdict === 'unchecked')) return 2;
  return rows.some((row) => row.errors > 0) ? 1 : 0;
}
