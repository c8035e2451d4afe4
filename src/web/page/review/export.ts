import { zipSync } from 'fflate';
import { letterFile, letterTemplate, templateProblem, type TemplateProblem } from '../../../files/letter-file';
import { reportFile } from '../../../files/report-file';
import type { Locale } from '../../../messages/locale';
import { WORDING } from '../../../messages/words';
import { DESK_TEXTS, deskTables, letterOf, type Decisions, type DeskContents, type UnitRecord } from '../../../review';

/** What leaves the desk as files, as `heji review` makes them. Fetched when something is exported. */

export function tablesFile(contents: DeskContents, locale: Locale): Promise<Uint8Array> {
  return reportFile(...deskTables(contents, WORDING[locale], locale));
}

export function newTemplate(locale: Locale): Promise<Uint8Array> {
  return letterTemplate(DESK_TEXTS[locale].template);
}

export function problemOfTemplate(bytes: Uint8Array): Promise<TemplateProblem | null> {
  return templateProblem(bytes);
}

export interface LetterOrder {
  readonly records: readonly UnitRecord[];
  readonly decisions: Decisions;
  readonly locale: Locale;
  /** The bureau's; null for Heji's own. */
  readonly template: Uint8Array | null;
}

/** A file with its name. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The letters to these units; none for a unit that has nothing to correct. `tell` hears how many units are done; the page breathes between. */
export async function lettersFor(order: LetterOrder, tell: (done: number) => void): Promise<readonly NamedBytes[]> {
  const { records, decisions, locale } = order;
  const template = order.template ?? (await newTemplate(locale));
  const taken = new Set<string>();
  const letters: NamedBytes[] = [];
  const at = new Date();
  for (const [index, record] of records.entries()) {
    const letter = letterOf(record, { decisions, locale, at }, taken);
    if (letter) letters.push({ name: `${letter.fileName}.docx`, bytes: await letterFile(letter, template) });
    tell(index + 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return letters;
}

/** They are zipped already: put together as they are. */
export function zipped(files: readonly NamedBytes[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}
