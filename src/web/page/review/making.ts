import { zipSync } from 'fflate';
import { letterFile, letterTemplate, templateProblem, type TemplateProblem } from '../../../files/letter-file';
import { reportFile } from '../../../files/report-file';
import type { Locale } from '../../../messages/locale';
import { WORDING } from '../../../messages/words';
import {
  Decisions,
  DESK_TEXTS,
  deskTables,
  letterOf,
  roundsOf,
  type DecisionEntry,
  type UnitRecord,
} from '../../../review';

/** What leaves the desk as files, as `heji review` makes them. Runs in a worker: of a thousand units it takes seconds. */

/** `tables` of all units · `letters` to them, in a .zip where there are several to be · `template` Heji's own · `tried` whether this one will do */
export type MakeWhat = 'tables' | 'letters' | 'template' | 'tried';

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
}

/** A file with its name. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Null where there is nothing to write. */
export interface Made {
  readonly file: NamedBytes | null;
  readonly problem: TemplateProblem | null;
}

/** `tell` hears to how many units letters are written. */
export async function make(order: MakeOrder, tell: (done: number) => void): Promise<Made> {
  const { what, name, locale, records, earlier, template } = order;
  const file = (bytes: Uint8Array): Made => ({ file: { name, bytes }, problem: null });
  const own = () => letterTemplate(DESK_TEXTS[locale].template);
  switch (what) {
    case 'tables': {
      const rounds = earlier.length === 0 ? [] : roundsOf(records, earlier);
      const contents = { records, decisions: new Decisions(order.decisions), rounds };
      return file(await reportFile(...deskTables(contents, WORDING[locale], locale)));
    }
    case 'letters': {
      const letters = await lettersTo(order, template ?? (await own()), tell);
      const [only = null] = letters;
      // They are zipped already: put together as they are.
      const all = () => zipSync(Object.fromEntries(letters.map((one) => [one.name, one.bytes])), { level: 0 });
      return only === null || records.length === 1 ? { file: only, problem: null } : file(all());
    }
    case 'template':
      return file(await own());
    case 'tried':
      return { file: null, problem: template && (await templateProblem(template)) };
  }
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
