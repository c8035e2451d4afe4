import type { CellContent, Edit } from '../workbook';
import type { Restorable } from '../host/door';
import { HostProblem } from './errors';
import type { KeptTexts } from './kept-texts';

const START = 'journal.';

/** The most writes that can be taken back one after another, and the most room they take, in UTF-16 units. */
const MOST_ENTRIES = 20;
const MOST = 1_000_000;

/** A write as the workbook remembers it. Sheets are kept with their ids, which a new name does not change. */
export interface JournalEntry extends Restorable {
  /** Its name among the kept texts. */
  readonly name: string;
  readonly sheetIds: Readonly<Record<string, string>>;
}

/** An edit as it is kept: the sheet by its place in the list, then row, column, label, kind, before, after, and why if there is room. */
type Packed = readonly [number, number, number, string, Edit['kind'], CellContent, CellContent, string?];

interface PackedEntry {
  readonly at: string;
  /** Name and id of each sheet. */
  readonly sheets: readonly (readonly [string, string])[];
  readonly edits: readonly Packed[];
}

function pack({ at, edits, sheetIds }: Omit<JournalEntry, 'name'>, withReasons: boolean): string {
  const sheets = Object.entries(sheetIds);
  const index = new Map(sheets.map(([name], place) => [name, place]));
  const packed = edits.map(({ cell, label, kind, before, after, why }): Packed => {
    const sheet = index.get(cell.sheet) ?? -1;
    const one = [sheet, cell.row, cell.column, label, kind, before, after] as const;
    return withReasons ? [...one, why] : one;
  });
  const entry: PackedEntry = { at, sheets, edits: packed };
  return JSON.stringify(entry);
}

function isContent(value: unknown): value is CellContent {
  return typeof value === 'object' && value !== null && 'value' in value;
}

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value)) return false;
  const [sheet, row, column, label, kind, before, after] = value as readonly unknown[];
  const places = [sheet, row, column].every((place) => typeof place === 'number' && place >= 0);
  const known = kind === 'computed' || kind === 'suggested';
  return places && typeof label === 'string' && known && isContent(before) && isContent(after);
}

/** Names count up, so that the last is found. What follows the number keeps apart what two panes write at the same time. */
function numberOf(name: string): number {
  return Number.parseInt(name.slice(START.length), 10);
}

function newName(number: number): string {
  return `${START}${String(number)}.${Math.random().toString(36).slice(2, 8)}`;
}

function unpack(name: string, text: string | null): JournalEntry | null {
  if (text === null) return null;
  try {
    const { at, sheets, edits } = JSON.parse(text) as Partial<Record<keyof PackedEntry, unknown>>;
    if (typeof at !== 'string' || !Array.isArray(sheets) || !Array.isArray(edits)) return null;
    const list = sheets as readonly (readonly [string, string])[];
    return {
      name,
      at,
      sheetIds: Object.fromEntries(list),
      edits: edits.filter(isPacked).map(([sheet, row, column, label, kind, before, after, why = '']) => {
        return { cell: { sheet: list[sheet]?.[0] ?? '', row, column }, label, kind, before, after, why };
      }),
    };
  } catch {
    return null;
  }
}

function namesOf(kept: KeptTexts): string[] {
  return kept.names(START).sort((a, b) => numberOf(a) - numberOf(b));
}

/** The last write that is remembered; null when there is none. `kept` must have been loaded. */
export function lastEntry(kept: KeptTexts): JournalEntry | null {
  for (const name of namesOf(kept).reverse()) {
    const entry = unpack(name, kept.text(name));
    if (entry) return entry;
  }
  return null;
}

/**
 * Queues what remembers a write, and lets go of the oldest that no longer have room. Throws HostProblem `payloadTooLarge` when this one
 * alone has none. Returns what is remembered. `kept` must have been loaded.
 */
export function remember(kept: KeptTexts, entry: Omit<JournalEntry, 'name'>): JournalEntry {
  const names = namesOf(kept);
  const whole = pack(entry, true);
  const text = whole.length > MOST ? pack(entry, false) : whole;
  if (text.length > MOST) throw new HostProblem('payloadTooLarge', { aftermath: 'untouched' });
  const name = newName(1 + numberOf(names.at(-1) ?? `${START}0`));
  kept.put(name, text);
  let room = MOST - text.length;
  for (const [age, former] of names.reverse().entries()) {
    room -= kept.text(former)?.length ?? 0;
    if (room < 0 || age >= MOST_ENTRIES - 1) kept.remove(former);
  }
  return { ...entry, name };
}

/** Queues what remembers only these edits of an entry any longer, or nothing. */
export function keepOnly(kept: KeptTexts, entry: JournalEntry, edits: readonly Edit[]): void {
  if (edits.length === 0) kept.remove(entry.name);
  else kept.put(entry.name, pack({ ...entry, edits }, true));
}
