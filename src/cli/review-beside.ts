import { readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '../messages/locale';
import { ownTemplate } from '../files/own-template';
import { templateProblem } from '../files/letter-template';
import { DESK_TEXTS, TEMPLATE_FAULTS, Decisions, readDecisions, recordsIn, type UnitRecord } from '../review';
import { systemProblem } from './open';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** What a review is given besides the units: decisions, kept results, a template for letters. */

/** The decisions of all these files together; where reviewers differ it is told. @throws Refusal for a file that is no review file */
export function decisionsIn(files: readonly string[], locale: Locale): Decisions {
  const entries = files.map((file) => {
    const read = readDecisions(bytesOf(file, 'reviewDecisionsUnread', locale).toString('utf8'));
    if ('decisions' in read) return read.decisions;
    const why = COMMAND_LINE_TEXTS[locale].reviewFile[read.problem](read.place);
    throw new Refusal('reviewDecisionsUnread', { file, why });
  });
  const decisions = new Decisions(entries.flat());
  for (const { unit, year, finding, entries: differing } of decisions.conflicts) {
    const words = differing.map(({ by, decision }) => `${by || '—'} ${DESK_TEXTS[locale].decisions[decision]}`);
    const params = { unit, year: year === null ? '' : String(year), finding, decisions: words.join(' / ') };
    process.stderr.write(`${COMMAND_LINE_TEXTS[locale].reviewConflict(params)}\n`);
  }
  return decisions;
}

function bytesOf(file: string, key: 'reviewDecisionsUnread' | 'reviewTemplateUnread', locale: Locale): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refusal(key, { file, why: COMMAND_LINE_TEXTS[locale][systemProblem(error)] });
  }
}

/** Results that were kept, one unit a line. */
export function isKeptResult(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/iu.test(file);
}

/** @throws Refusal naming the line that is no unit's */
export function keptResults(file: string, locale: Locale): readonly UnitRecord[] {
  const read = recordsIn(bytesOf(file, 'reviewTemplateUnread', locale).toString('utf8'));
  if ('records' in read) return read.records;
  throw new Refusal('reviewRecordsUnread', { file, line: read.badLine });
}

/** The template of the letters: the bureau's, or Heji's own. @throws Refusal for one that cannot be used */
export function templateBytes(file: string | undefined, locale: Locale): Uint8Array {
  if (file === undefined) return ownTemplate(DESK_TEXTS[locale].template);
  const bytes = Uint8Array.from(bytesOf(file, 'reviewTemplateUnread', locale));
  const problem = templateProblem(bytes);
  if (problem === null) return bytes;
  const why = TEMPLATE_FAULTS[locale][problem.fault](problem.words);
  throw new Refusal('reviewTemplateUnread', { file, why });
}

/** Saves Heji's own template, to be edited; nothing is overwritten. @throws Refusal */
export function saveTemplate(file: string, locale: Locale): void {
  if (!/\.docx$/iu.test(file)) throw new Refusal('reviewTemplateEnding', file);
  const bytes = templateBytes(undefined, locale);
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Refusal(isTaken ? 'reviewTemplateTaken' : 'reviewNotWritten', file);
  }
}
