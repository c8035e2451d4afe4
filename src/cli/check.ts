import { isMainThread } from 'node:worker_threads';
import type { Finding, Severity } from '../rules';
import { ALL_RULES } from '../rules/text';
import { beside, checkOne, type Job } from './check-file';
import { COMMANDS, FORMATS } from './command-table';
import { formatFor } from './formats';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { takePassword } from './password';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { onAllProcessors } from './threads';
import { eachWith, openFurther } from './with';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

function filterFor(rules: readonly string[] | undefined, severity: string | undefined): (finding: Finding) => boolean {
  const unknown = rules?.find((id) => !ALL_RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Refusal('unknownRule', unknown);
  if (severity !== undefined && !(severity in GRAVITY)) throw new Refusal('badSeverity', severity);
  const least = severity === undefined ? 0 : GRAVITY[severity as Severity];
  return (finding) => (rules === undefined || rules.includes(finding.rule)) && GRAVITY[finding.severity] >= least;
}

/** @throws Refusal for a format that is not known, or for two that are not the same */
function formatIn({ json, format }: { readonly json: boolean; readonly format?: string | undefined }) {
  const known = FORMATS.find((one) => one === (format ?? (json ? 'json' : 'text')));
  if (known === undefined || (json && known !== 'json'))
    throw new Refusal('badFormat', { format: format ?? '', formats: FORMATS.join(', ') });
  return known;
}

/**
 * `heji check <files…>`: one workbook after another; those that cannot be read are reported and do not keep the others from being
 * checked. Returns the exit code.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parse(eachWith(args), COMMANDS.check.options);
  takePassword(values['password-stdin']);
  const locale = localeIn(values.lang);
  const further = await openFurther(files, values.with, locale);
  if (files.length === 0) throw new Refusal('noFile');
  const job: Job = {
    ...(await beside(values, files.length, locale)),
    locale,
    further,
    profile: values.profile === undefined ? undefined : profileFor(values.profile, locale),
    keep: filterFor(values.rule, values.severity),
  };
  const format = formatFor(formatIn(values), locale);
  const showsProgress = files.length > 1 && process.stderr.isTTY;
  let errors = false;
  let unread = false;
  if (isMainThread) process.stdout.write(format.begin());
  const work = async (index: number) => {
    const file = files[index] ?? '';
    const done = await checkOne(file, job);
    return { errors: done.errors, isRead: done.isRead, told: format.of(file, done) };
  };
  await onAllProcessors({ args: ['check', ...args], count: files.length }, work, (index, done) => {
    if (showsProgress) {
      const file = files[index] ?? '';
      process.stderr.write(`${COMMAND_LINE_TEXTS[locale].progress({ index: index + 1, count: files.length, file })}\n`);
    }
    errors ||= done.errors;
    unread ||= !done.isRead;
    process.stdout.write(format.put(done.told, index === files.length - 1));
  });
  if (!isMainThread) return 0;
  const code = unread ? 2 : errors ? 1 : 0;
  process.stdout.write(format.end(code));
  return code;
}
