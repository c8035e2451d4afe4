import type { CellContent, Edit } from '../workbook';
import { HostProblem, type Restorable } from '../host';

import { ROOM, type KeptTexts } from './kept-texts';

const START = 'journal.';

/** The most writes that can be taken back one after another. */
const MOST_ENTRIES = 20;

/**
 * A write as the workbook remembers it. Sheets are kept with their ids, which a new name does not change, but a new session of Excel does.
 */
export interface JournalEntry extends Restorable {
  /** Its name among the kept texts. */
  readonly name: string;
  readonly sheetIds: Readonly<Record<string, string>>;
  /** What tells each sheet from another that has its name by now; see witness.ts. */
  readonly witnesses: Readonly<Record<string, string>>;
  /** The session of the pane that wrote it: as long as that lasts, the ids are those of the same sheets. '' when none is known. */
  readonly session: string;
}

/** An edit as it is kept: the sheet by its place in the list, then row, column, label, kind, before, after, and why if there is room. */
type Packed = readonly [number, number, number, string, Edit['kind'], PackedContent, PackedContent, string?];

/** A content as it is kept: of one that is nothing but a value that value alone. */
type PackedContent = CellContent | CellContent['value'];

type PackedSheet = readonly [name: string, id: string, witness?: string];

interface PackedEntry {
  readonly at: string;
  readonly session?: string;
  /** Name, id and witness of each sheet. */
  readonly sheets: readonly PackedSheet[];
  readonly edits: readonly Packed[];
}

/** How much is said of each edit besides what taking it back needs: what the place is called and why; the one; neither. */
type Detail = 'reasons' | 'labels' | 'bare';
const DETAILS: readonly Detail[] = ['reasons', 'labels', 'bare'];

function pack({ at, edits, sheetIds, witnesses, session }: Omit<JournalEntry, 'name'>, detail: Detail): string {
  const sheets = Object.entries(sheetIds).map(([name, id]): PackedSheet => [name, id, witnesses[name]]);
  const index = new Map(sheets.map(([name], place) => [name, place]));
  const packed = edits.map(({ cell, label, kind, before, after, why }): Packed => {
    const sheet = index.get(cell.sheet) ?? -1;
    const said = detail === 'bare' ? '' : label;
    const one = [sheet, cell.row, cell.column, said, kind, packedContent(before), packedContent(after)] as const;
    return detail === 'reasons' ? [...one, why] : one;
  });
  const entry: PackedEntry = { at, session, sheets, edits: packed };
  return JSON.stringify(entry);
}

function packedContent(content: CellContent): PackedContent {
  const { value, formula, format } = content;
  return formula === undefined && format === undefined ? value : content;
}

function unpacked(content: PackedContent): CellContent {
  return typeof content === 'object' && content !== null ? content : { value: content };
}

function isContent(value: unknown): value is PackedContent {
  return value === null || typeof value !== 'object' || 'value' in value;
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
    const { at, sheets, edits, session } = JSON.parse(text) as Partial<Record<keyof PackedEntry, unknown>>;
    if (typeof at !== 'string' || !Array.isArray(sheets) || !Array.isArray(edits)) return null;
    const list = sheets as readonly PackedSheet[];
    return {
      name,
      at,
      session: typeof session === 'string' ? session : '',
      sheetIds: Object.fromEntries(list.map(([name, id]) => [name, id])),
      witnesses: Object.fromEntries(list.flatMap(([name, , witness]) => (witness ? [[name, witness]] : []))),
      edits: edits.filter(isPacked).map(([sheet, row, column, label, kind, before, after, why = '']) => {
        return {
          cell: { sheet: list[sheet]?.[0] ?? '', row, column },
          label,
          kind,
          before: unpacked(before),
          after: unpacked(after),
          why,
        };
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

/** The entry as fully as there is room for it; undefined when there is none. */
function fitted(entry: Omit<JournalEntry, 'name'>, most: number): string | undefined {
  return DETAILS.map((detail) => pack(entry, detail)).find(({ length }) => length <= most);
}

/**
 * Queues what remembers a write, and lets go of the oldest that no longer have room; with `alone` of all of them. Throws HostProblem
 * `noRoomToTakeBack` when this one alone has none. Returns what is remembered. `kept` must have been loaded.
 */
export function remember(kept: KeptTexts, entry: Omit<JournalEntry, 'name'>, alone = false): JournalEntry {
  const names = namesOf(kept);
  const most = ROOM.all - kept.sizeWithout(START);
  const text = fitted(entry, most);
  if (text === undefined) throw new HostProblem('noRoomToTakeBack', { aftermath: 'untouched' });
  const name = newName(1 + numberOf(names.at(-1) ?? `${START}0`));
  let room = alone ? 0 : most - text.length;
  const gone = names.reverse().filter((former, age) => {
    room -= kept.text(former)?.length ?? 0;
    return room < 0 || age >= MOST_ENTRIES - 1;
  });
  // The oldest go first: where there is hardly room, the new one would be refused beside them.
  if (alone) for (const former of gone) kept.remove(former);
  kept.put(name, text);
  if (!alone) for (const former of gone) kept.remove(former);
  return { ...entry, name };
}

/** Queues what remembers only these edits of an entry any longer, or nothing. */
export function keepOnly(kept: KeptTexts, entry: JournalEntry, edits: readonly Edit[]): void {
  if (edits.length === 0) kept.remove(entry.name);
  else
    kept.put(
      entry.name,
      fitted({ ...entry, edits }, ROOM.all - kept.sizeWithout(START)) ?? pack({ ...entry, edits }, 'bare'),
    );
}
