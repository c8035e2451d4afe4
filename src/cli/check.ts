import { basename } from 'node:path';
import { checkWorkbook, RULES, type Finding, type Profile, type Severity } from '../rules';
import type { Locale } from '../locales/locale';
import { unreadJson, workbookJson, type WorkbookJson } from './json';
import { open } from './open';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { Refusal } from './refusal';
import { checkReport } from './report';
import { text } from './texts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  profile: { type: 'string' },
  lang: { type: 'string' },
  rule: { type: 'string', multiple: true },
  severity: { type: 'string' },
} as const;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

function filterFor(rules: readonly string[] | undefined, severity: string | undefined): (finding: Finding) => boolean {
  const unknown = rules?.find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Refusal('unknownRule', { rule: unknown });
  if (severity !== undefined && !(severity in GRAVITY)) throw new Refusal('badSeverity', { severity });
  const least = severity === undefined ? 0 : GRAVITY[severity as Severity];
  return (finding) => (rules === undefined || rules.includes(finding.rule)) && GRAVITY[finding.severity] >= least;
}

interface Job {
  readonly locale: Locale;
  readonly profile: Profile | undefined;
  readonly keep: (finding: Finding) => boolean;
}

interface Done {
  readonly json: WorkbookJson;
  readonly report: string;
  readonly errors: boolean;
}

function checkFile(file: string, job: Job): Done {
  const started = performance.now();
  const opened = open(file);
  const elapsed = () => Math.round((performance.now() - started) * 10) / 10;
  if ('problem' in opened) {
    const error = text(job.locale, opened.problem);
    return {
      json: unreadJson(file, error, elapsed()),
      report: `${text(job.locale, 'fileHeading', { file })}\n${error}\n`,
      errors: false,
    };
  }
  const result = checkWorkbook(opened.workbook, {
    fileName: basename(file),
    ...(job.profile ? { profile: job.profile } : {}),
  });
  return {
    json: workbookJson(file, result, elapsed(), job.locale, job.keep),
    report: checkReport(file, result, job.locale, job.keep),
    errors: result.findings.some((finding) => finding.severity === 'error'),
  };
}

/**
 * `heji check <files…>`: one workbook after another; those that cannot be read are reported and do not keep the others from being
 * checked. Returns the exit code.
 */
export function check(args: readonly string[]): number {
  const { values, positionals: files } = parse(args, OPTIONS);
  const locale = localeIn(values.lang);
  if (files.length === 0) throw new Refusal('noFile', {});
  const job: Job = {
    locale,
    profile: values.profile === undefined ? undefined : profileFor(values.profile, locale),
    keep: filterFor(values.rule, values.severity),
  };
  const showsProgress = files.length > 1 && process.stderr.isTTY;
  const workbooks: WorkbookJson[] = [];
  let errors = false;
  files.forEach((file, index) => {
    if (showsProgress) {
      process.stderr.write(
        `${text(locale, 'progress', { index: String(index + 1), count: String(files.length), file })}\n`,
      );
    }
    const done = checkFile(file, job);
    errors ||= done.errors;
    workbooks.push(done.json);
    if (!values.json) process.stdout.write(`${done.report}\n`);
  });
  if (values.json) process.stdout.write(`${JSON.stringify({ heji: HEJI_VERSION, workbooks }, null, 1)}\n`);
  if (workbooks.some((workbook) => workbook.error !== null)) return 2;
  return errors ? 1 : 0;
}
