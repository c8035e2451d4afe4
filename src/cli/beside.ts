import { readFileSync, statSync } from 'node:fs';
import type { WordFile } from '../files/word';
import type { NarrativeProblemCode, NarrativeFile } from '../files/narrative-file';
import { MOST_BYTES } from '../files';
import { filledForms, recognise, type Forms } from '../forms';
import type { Locale } from '../messages/locale';
import { figuresIn, narrativeOn, readNarrative, statedFacts, type Narrative } from '../narrative';
import type { Workbook } from '../workbook';
import { documentFacts } from '../report';
import type { ReportJson } from './json';
import { systemProblem, UNREAD_DOCUMENTS } from './open';
import { openSafely } from './reader';
import { COMMAND_LINE_TEXTS, type SentenceOf } from '../messages/command-line';

/** What a workbook is checked against besides itself: the report's text and last year's workbook. */

const PROBLEMS: Readonly<Record<NarrativeProblemCode, SentenceOf>> = {
  tooLarge: 'reportTooLarge',
  empty: 'reportEmpty',
  encrypted: 'reportEncrypted',
  damaged: 'reportDamaged',
  oldWord: 'reportOldWord',
  richText: UNREAD_DOCUMENTS.richText,
  openDocument: UNREAD_DOCUMENTS.openDocument,
  pdf: 'reportPdf',
  webPage: UNREAD_DOCUMENTS.webPage,
  notAReport: 'reportNotAReport',
};

/** A text with all that was understood of it. */
export interface NarrativeBeside {
  readonly facts: Narrative;
  readonly json: ReportJson;
}

/** What was read of it, in the JSON. */
function reading(facts: Narrative): Pick<ReportJson, 'year' | 'understood' | 'facts' | 'unchecked' | 'notUnderstood'> {
  return {
    year: facts.year,
    understood: figuresIn(facts),
    facts: statedFacts(facts),
    unchecked: facts.unchecked,
    notUnderstood: facts.unchecked.map(({ start, end, quote }) => ({ start, end, quote })),
  };
}

function summary(file: string | null, facts: Narrative, source?: NarrativeFile): ReportJson {
  return {
    file,
    ...reading(facts),
    tables: source?.tables.length ?? 0,
    notes: source?.notes ?? 0,
    trackedChanges: source?.hasTrackedChanges ?? false,
  };
}

/** The report as the check read it, which knows the names on the forms. */
export function asChecked(report: NarrativeBeside, facts: Narrative | undefined): NarrativeBeside {
  return facts ? { facts, json: { ...report.json, ...reading(facts) } } : report;
}

/** Reads the report's text from a file; never throws, says why it could not. */
export async function openNarrative(file: string): Promise<NarrativeBeside | { readonly problem: SentenceOf }> {
  // Reading Word documents takes long to load: only when one is given.
  const { readNarrativeFile, NarrativeProblem } = await import('../files/narrative-file');
  try {
    if (statSync(file).size > MOST_BYTES) return { problem: 'reportTooLarge' };
    const source = readNarrativeFile(readFileSync(file));
    const facts = readNarrative(source.text, { tables: source.tables });
    return { facts, json: summary(file, facts, source) };
  } catch (error) {
    return { problem: error instanceof NarrativeProblem ? PROBLEMS[error.code] : systemProblem(error) };
  }
}

/** The text of a Word document whose forms are checked; undefined when it holds hardly more than the forms. */
export function narrativeBeside(
  file: string,
  { text: source, hasTrackedChanges }: WordFile,
  tables: number,
): NarrativeBeside | undefined {
  const facts = documentFacts(source);
  if (!facts) return undefined;
  return { facts, json: { ...summary(file, facts), tables, notes: source.notes, trackedChanges: hasTrackedChanges } };
}

/** The report's text on a sheet of the workbook itself, if there is one. */
export function narrativeOnSheet(workbook: Workbook): NarrativeBeside | undefined {
  const facts = narrativeOn(workbook);
  return facts ? { facts, json: summary(null, facts) } : undefined;
}

/** Last year's forms. */
export async function openPrevious(
  file: string,
): Promise<{ readonly forms: Forms } | { readonly problem: SentenceOf }> {
  const opened = await openSafely(file);
  return 'problem' in opened ? opened : { forms: filledForms(recognise(opened.workbook)) };
}

/** What the text output says of the report: how much was understood, and the first of what was not. */
export function narrativeLines(
  { file, understood, notUnderstood, tables, trackedChanges }: ReportJson,
  locale: Locale,
): string {
  const words = COMMAND_LINE_TEXTS[locale];
  const lines = [
    words.reportLine({
      file: file ?? words.reportOnSheet,
      understood: understood,
      notUnderstood: notUnderstood.length,
    }),
    ...notUnderstood.slice(0, MOST_SHOWN).map(({ quote }) => words.reportUnread(quote.slice(0, 60))),
    ...(tables > 0 ? [words.reportTables(tables)] : []),
    ...(trackedChanges ? [words.reportTracked] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const MOST_SHOWN = 5;
