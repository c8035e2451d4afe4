import { zipSync } from 'fflate';
import { letterFile } from '../../../files/letter-file';
import { ownTemplate } from '../../../files/own-template';
import { templateProblem, type TemplateProblem } from '../../../files/letter-template';
import { reportFile } from '../../../files/report-file';
import type { Locale } from '../../../messages/locale';
import { WORDING } from '../../../messages/words';
import {
  Decisions,
  DESK_TEXTS,
  deskTables,
  letterOf,
  readDecisions,
  roundsOf,
  type DecisionEntry,
  type DecisionIndex,
  type ReviewFileProblem,
  type UnitRecord,
} from '../../../review';
import type { PickedFile } from './pick';

/** What leaves the desk as files, as `heji review` makes them, and what comes back. Runs in a worker: of a thousand units it takes seconds. */

/**
 * `tables` of all units · `letters` to them, in a .zip where there are several to be · `template` Heji's own · `tried` whether this one will do ·
 * `decisions` what was decided, read from `files`
 */
export type MakeWhat = 'tables' | 'letters' | 'template' | 'tried' | 'decisions';

export interface MakeOrder {
  readonly what: MakeWhat;
  /** Of the file; of the only letter asked for it is the letter's own. */
  readonly name: string;
  readonly locale: Locale;
  readonly records: readonly UnitRecord[];
  /** The round before; empty for none. */
  readonly earlier: readonly UnitRecord[];
  readonly decisions: readonly DecisionEntry[];
  /** The bureau's; null for Heji's own. */
  readonly template: Uint8Array | null;
  readonly files: readonly PickedFile[];
}

/** A file with its name. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Made {
  /** Null where there is nothing to write. */
  readonly file: NamedBytes | null;
  readonly problem: TemplateProblem | null;
  readonly read?: ReadFiles;
}

/** Review files: what was decided in all that could be read, how many entries of how many files; those that could not. */
export interface ReadFiles {
  readonly index: DecisionIndex;
  readonly entries: number;
  readonly good: number;
  readonly bad: readonly { readonly path: string; readonly problem: ReviewFileProblem }[];
}

/** `tell` hears to how many units letters are written. */
export async function make(order: MakeOrder, tell: (done: number) => void): Promise<Made> {
  const { what, name, locale, records, earlier, template } = order;
  const file = (bytes: Uint8Array): Made => ({ file: { name, bytes }, problem: null });
  const own = () => ownTemplate(DESK_TEXTS[locale].template);
  switch (what) {
    case 'tables': {
      const rounds = earlier.length === 0 ? [] : roundsOf(records, earlier);
      const contents = { records, decisions: new Decisions(order.decisions), rounds };
      return file(await reportFile(...deskTables(contents, WORDING[locale], locale)));
    }
    case 'letters': {
      const letters = await lettersTo(order, template ?? own(), tell);
      const [only = null] = letters;
      // They are zipped already: put together as they are.
      const all = () => zipSync(Object.fromEntries(letters.map((one) => [one.name, one.bytes])), { level: 0 });
      return only === null || records.length === 1 ? { file: only, problem: null } : file(all());
    }
    case 'template':
      return file(own());
    case 'tried':
      return { file: null, problem: template && templateProblem(template) };
    case 'decisions':
      return { file: null, problem: null, read: await readFiles(order.files) };
  }
}

async function readFiles(files: readonly PickedFile[]): Promise<ReadFiles> {
  const bad: ReadFiles['bad'][number][] = [];
  const good: (readonly DecisionEntry[])[] = [];
  for (const { path, file } of files) {
    const read = readDecisions(await file.text().catch(() => ''));
    if ('problem' in read) bad.push({ path, problem: read.problem });
    else good.push(read.decisions);
  }
  const entries = good.flat();
  return { index: new Decisions(entries).index, entries: entries.length, good: good.length, bad };
}

/** None for a unit that has nothing to correct. */
async function lettersTo(
  { records, decisions: entries, locale }: MakeOrder,
  template: Uint8Array,
  tell: (done: number) => void,
): Promise<readonly NamedBytes[]> {
  const decisions = new Decisions(entries);
  const taken = new Set<string>();
  const letters: NamedBytes[] = [];
  const at = new Date();
  for (const [index, record] of records.entries()) {
    const letter = letterOf(record, { decisions, locale, at }, taken);
    if (letter) letters.push({ name: `${letter.fileName}.docx`, bytes: await letterFile(letter, template) });
    tell(index + 1);
  }
  return letters;
}
