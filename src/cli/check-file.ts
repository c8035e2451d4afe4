import { basename } from 'node:path';
import { type Forms, recognise } from '../forms';
import { checkWorkbook, type Finding, type Profile } from '../rules';
import { ALL_RULES } from '../rules/text';
import type { Locale } from '../messages/locale';
import {
  asChecked,
  openPrevious,
  openNarrative,
  type NarrativeBeside,
  narrativeLines,
  narrativeBeside,
  narrativeOnSheet,
} from './beside';
import { unreadJson, workbookJson, type WorkbookJson } from './json';
import { openSafely } from './reader';
import { Refusal } from './refusal';
import { checkText } from './check-text';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { type Unsettled, unsettledOf } from './unsettled';
import { inDocument, otherTables, wordAddress, wordLines } from './word';
import { furtherLines, type FurtherFile, inFiles, withFurther } from './with';

/** How files are to be checked, and what beside. */
export interface Job {
  readonly locale: Locale;
  readonly profile: Profile | undefined;
  readonly keep: (finding: Finding) => boolean;
  readonly report?: NarrativeBeside;
  readonly previous?: Forms;
  readonly further: readonly FurtherFile[];
}

/** A checked file, told as asked. */
export interface Done {
  readonly json: () => WorkbookJson;
  readonly report: () => string;
  /** What was left out or could not be settled: the JSON and the text tell it in places of their own, other formats have none for it. */
  readonly unsettled: () => readonly Unsettled[];
  readonly isRead: boolean;
  readonly errors: boolean;
}

/** Checks one file; one that cannot be read is told, too. */
export async function checkOne(file: string, job: Job): Promise<Done> {
  const started = performance.now();
  const opened = await openSafely(file);
  const elapsed = () => Math.round((performance.now() - started) * 10) / 10;
  if ('problem' in opened) {
    const error = COMMAND_LINE_TEXTS[job.locale][opened.problem];
    return {
      json: () => unreadJson(file, error, elapsed()),
      report: () => `${COMMAND_LINE_TEXTS[job.locale].fileHeading(file)}\n${error}\n`,
      unsettled: () => [],
      isRead: false,
      errors: false,
    };
  }
  const { previous, further } = job;
  const workbook = withFurther(opened.workbook, further);
  const { word } = opened;
  const forms = word && recognise(opened.workbook, job.profile?.vocabulary);
  const own = word && forms ? narrativeBeside(file, word, otherTables(word, forms)) : narrativeOnSheet(workbook);
  const given = job.report ?? own;
  const result = checkWorkbook(workbook, {
    fileName: basename(file),
    ...(job.profile ? { profile: job.profile } : {}),
    ...(given ? { facts: given.facts } : {}),
    ...(previous ? { previous } : {}),
    ...((given ?? previous) ? { rules: ALL_RULES } : {}),
  });
  const report = given && asChecked(given, result.facts);
  const milliseconds = elapsed();
  return {
    json: () => {
      const json = inFiles(workbookJson(file, result, milliseconds, job.locale, job.keep), opened.workbook, further);
      const placed = word ? inDocument(json, word) : json;
      return report ? { ...placed, report: report.json } : placed;
    },
    report: () =>
      [
        checkText(file, result, job.locale, job.keep, word && ((cell) => wordAddress(word, cell, job.locale))),
        furtherLines(further, job.locale),
        report ? narrativeLines(report.json, job.locale) : '',
        word ? wordLines(word, result.forms.all.length > 0, job.locale) : '',
      ].join(''),
    unsettled: () => unsettledOf(result, { report: report?.json, word }, job.locale),
    isRead: true,
    errors: result.findings.some((finding) => finding.severity === 'error'),
  };
}

/** What the options name besides the workbook. @throws Refusal with the file's name when it cannot be read. */
export async function beside(
  { report, previous }: { readonly report?: string | undefined; readonly previous?: string | undefined },
  count: number,
  locale: Locale,
): Promise<Pick<Job, 'report' | 'previous'>> {
  const named = report === undefined ? '--previous' : '--report';
  if ((report ?? previous) !== undefined && count > 1) {
    throw new Refusal('oneWorkbook', { option: named, count: count });
  }
  const text_ = report === undefined ? undefined : await openNarrative(report);
  const last = previous === undefined ? undefined : await openPrevious(previous);
  for (const [file, opened] of [
    [report, text_],
    [previous, last],
  ] as const) {
    if (opened && 'problem' in opened)
      throw new Refusal('besideUnread', { file: file ?? '', why: COMMAND_LINE_TEXTS[locale][opened.problem] });
  }
  return {
    ...(text_ && 'facts' in text_ ? { report: text_ } : {}),
    ...(last && 'forms' in last ? { previous: last.forms } : {}),
  };
}
