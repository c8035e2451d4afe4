import { isMainThread } from 'node:worker_threads';
import type { Finding, Severity } from '../rules';
import { ALL_RULES } from '../rules/text';
import { beside, checkOne, type Job } from './check-file';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { PASSWORD_OPTION, takePassword } from './password';
import { Refusal } from './refusal';
import { text } from './texts';
import { onAllProcessors } from './threads';
import { eachWith, openFurther } from './with';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  profile: { type: 'string' },
  lang: { type: 'string' },
  ...PASSWORD_OPTION,
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

/**
 * `heji check <files…>`: one workbook after another; those that cannot be read are reported and do not keep the others from being
 * checked. Returns the exit code.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parse(eachWith(args), OPTIONS);
  takePassword(values['password-stdin']);
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
    const done = await checkOne(files[index] ?? '', job);
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
