import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { type Forms, recognise } from '../forms';
import { checkWorkbook, type Finding, type Profile, type Severity } from '../rules';
import { ALL_RULES } from '../rules/text';
import type { Locale } from '../messages/locale';
import { openPrevious, openReport, type Report, reportLines, reportOf, reportOn } from './beside';
import { unreadJson, workbookJson, type WorkbookJson } from './json';
import { openSafely } from './reader';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { Refusal } from './refusal';
import { checkReport } from './report';
import { text } from './texts';
import { onAllProcessors } from './threads';
import { inDocument, otherTables, wordAddress, wordLines } from './word';
import { eachWith, furtherLines, type FurtherFile, inFiles, openFurther, withFurther } from './with';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  profile: { type: 'string' },
  lang: { type: 'string' },
  rule: { type: 'string', multiple: true },
  severity: { type: 'string' },
  report: { type: 'string' },
  previous: { type: 'string' },
  with: { type: 'string', multiple: true },
} as const;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

function filterFor(rules: readonly string[] | undefined, severity: string | undefined): (finding: Finding) => boolean {
  const unknown = rules?.find((id) => !ALL_RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Refusal('unknownRule', { rule: unknown });
  if (severity !== undefined && !(severity in GRAVITY)) throw new Refusal('badSeverity', { severity });
  const least = severity === undefined ? 0 : GRAVITY[severity as Severity];
  return (finding) => (rules === undefined || rules.includes(finding.rule)) && GRAVITY[finding.severity] >= least;
}

interface Job {
  readonly locale: Locale;
  readonly profile: Profile | undefined;
  readonly keep: (finding: Finding) => boolean;
  readonly report?: Report;
  readonly previous?: Forms;
  readonly further: readonly FurtherFile[];
}

interface Done {
  readonly json: () => WorkbookJson;
  readonly report: () => string;
  readonly isRead: boolean;
  readonly errors: boolean;
}

async function checkFile(file: string, job: Job): Promise<Done> {
  const started = performance.now();
  const opened = await openSafely(file);
  const elapsed = () => Math.round((performance.now() - started) * 10) / 10;
  if ('problem' in opened) {
    const error = text(job.locale, opened.problem);
    return {
      json: () => unreadJson(file, error, elapsed()),
      report: () => `${text(job.locale, 'fileHeading', { file })}\n${error}\n`,
      isRead: false,
      errors: false,
    };
  }
  const { previous, further } = job;
  const workbook = withFurther(opened.workbook, further);
  const { word } = opened;
  const forms = word && recognise(opened.workbook);
  const own = word && forms ? reportOf(file, word, otherTables(word, forms)) : reportOn(workbook);
  const report = job.report ?? own;
  const result = checkWorkbook(workbook, {
    fileName: basename(file),
    ...(job.profile ? { profile: job.profile } : {}),
    ...(report ? { facts: report.facts } : {}),
    ...(previous ? { previous } : {}),
    ...((report ?? previous) ? { rules: ALL_RULES } : {}),
  });
  const milliseconds = elapsed();
  return {
    json: () => {
      const json = inFiles(workbookJson(file, result, milliseconds, job.locale, job.keep), opened.workbook, further);
      const placed = word ? inDocument(json, word) : json;
      return report ? { ...placed, report: report.json } : placed;
    },
    report: () =>
      [
        checkReport(file, result, job.locale, job.keep, word && ((cell) => wordAddress(word, cell, job.locale))),
        furtherLines(further, job.locale),
        report ? reportLines(report.json, job.locale) : '',
        word ? wordLines(word, job.locale) : '',
      ].join(''),
    isRead: true,
    errors: result.findings.some((finding) => finding.severity === 'error'),
  };
}

/** What the options name besides the workbook. @throws Refusal with the file's name when it cannot be read. */
async function beside(
  { report, previous }: { readonly report?: string | undefined; readonly previous?: string | undefined },
  count: number,
  locale: Locale,
): Promise<Pick<Job, 'report' | 'previous'>> {
  const named = report === undefined ? '--previous' : '--report';
  if ((report ?? previous) !== undefined && count > 1) {
    throw new Refusal('oneWorkbook', { option: named, count: String(count) });
  }
  const text_ = report === undefined ? undefined : await openReport(report);
  const last = previous === undefined ? undefined : await openPrevious(previous);
  for (const [file, opened] of [
    [report, text_],
    [previous, last],
  ] as const) {
    if (opened && 'problem' in opened)
      throw new Refusal('besideUnread', { file: file ?? '', why: text(locale, opened.problem) });
  }
  return {
    ...(text_ && 'facts' in text_ ? { report: text_ } : {}),
    ...(last && 'forms' in last ? { previous: last.forms } : {}),
  };
}

/**
 * `heji check <files…>`: one workbook after another; those that cannot be read are reported and do not keep the others from being
 * checked. Returns the exit code.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parse(eachWith(args), OPTIONS);
  const locale = localeIn(values.lang);
  const further = await openFurther(files, values.with, locale);
  if (files.length === 0) throw new Refusal('noFile', {});
  const job: Job = {
    ...(await beside(values, files.length, locale)),
    locale,
    further,
    profile: values.profile === undefined ? undefined : profileFor(values.profile, locale),
    keep: filterFor(values.rule, values.severity),
  };
  const showsProgress = files.length > 1 && process.stderr.isTTY;
  let errors = false;
  let unread = false;
  // A line for each workbook as it is done: hundreds of them are never held at once.
  if (values.json && isMainThread) process.stdout.write(`{"heji": ${JSON.stringify(HEJI_VERSION)}, "workbooks": [\n`);
  const work = async (index: number) => {
    const done = await checkFile(files[index] ?? '', job);
    return {
      errors: done.errors,
      isRead: done.isRead,
      output: values.json ? JSON.stringify(done.json()) : done.report(),
    };
  };
  await onAllProcessors({ args: ['check', ...args], count: files.length }, work, (index, done) => {
    if (showsProgress) {
      const file = files[index] ?? '';
      const count = String(files.length);
      process.stderr.write(`${text(locale, 'progress', { index: String(index + 1), count, file })}\n`);
    }
    errors ||= done.errors;
    unread ||= !done.isRead;
    const isLast = index === files.length - 1;
    process.stdout.write(`${done.output}${values.json && !isLast ? ',' : ''}\n`);
  });
  if (!isMainThread) return 0;
  if (values.json) process.stdout.write(']}\n');
  if (unread) return 2;
  return errors ? 1 : 0;
}
