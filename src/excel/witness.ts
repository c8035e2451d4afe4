import { a1Area, type Edit } from '../workbook';
import type { FindSheet } from './look';

/** Where forms say what they are and of whom: title, unit, project. */
const HEAD = { top: 0, left: 0, bottom: 5, right: 3 };
/** Of a cell without a text. */
const NONE = '-';

/** Short, and hardly ever the same for two texts: what it takes to tell two sheets apart. */
function shortOf(text: string): string {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 46_656;
  return hash.toString(36).padStart(3, '0');
}

/** The texts of a head, each by its short: figures are what people change. */
function witnessOf(values: readonly (readonly unknown[])[]): string {
  return values
    .flat()
    .map((value) => (typeof value === 'string' && value !== '' ? shortOf(value) : NONE))
    .join('');
}

function askHead(sheet: Excel.Worksheet): Excel.Range {
  const head = sheet.getRange(a1Area(HEAD));
  head.load('values');
  return head;
}

/** Queues the question for the heads of the edits' sheets. What it returns gives, after the sync, the witness of each that is there. */
export function askWitnesses(edits: readonly Edit[], find: FindSheet): () => Record<string, string> {
  const asked = [...new Set(edits.map(({ cell }) => cell.sheet))].map((name) => ({ name, head: askHead(find(name)) }));
  return () => Object.fromEntries(asked.flatMap(({ name, head }) => pair(name, head)));
}

/** Queues the question for the heads of these sheets. What it returns gives, after the sync, the witness of each that is there, by its id. */
export function askHeads(sheets: readonly { readonly id: string; readonly sheet: Excel.Worksheet }[]): () => Heads {
  const asked = sheets.map(({ id, sheet }) => ({ id, head: askHead(sheet) }));
  return () => new Map(asked.flatMap(({ id, head }) => pair(id, head)));
}

function pair(key: string, head: Excel.Range): [string, string][] {
  return head.isNullObject ? [] : [[key, witnessOf(head.values)]];
}

type Heads = ReadonlyMap<string, string>;

/** How many texts of the one head the other lacks at their places. What was entered where none stood tells nothing. */
function missing(was: string, is: string): number {
  const [texts, now] = [was, is].map((witness) => witness.match(/-|\w{3}/gu) ?? []);
  return (texts ?? []).filter((text, place) => text !== NONE && text !== now?.[place]).length;
}

/**
 * The ids of sheets that seem to have exchanged their names since the write: another sheet has more of the texts of the one written than
 * the sheet that has its name now (`named`: its id). A head that a person changed is still more like itself.
 */
export function exchanged(
  witnesses: Readonly<Record<string, string>>,
  named: ReadonlyMap<string, string>,
  heads: Heads,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [name, id] of named) {
    const [was, is] = [witnesses[name], heads.get(id)];
    if (was === undefined || is === undefined) continue;
    const now = missing(was, is);
    // None is more like it than one that has all: so it stays linear where nothing was exchanged.
    const nearer = now === 0 ? [] : [...heads].filter(([, head]) => missing(was, head) < now);
    if (nearer.length > 0) for (const other of [id, ...nearer.map(([one]) => one)]) ids.add(other);
  }
  return ids;
}
