import type { CellContent, Edit } from '../workbook';
import type { Restorable } from '../host';
import type { KeptTexts } from './kept-texts';

export const START = 'journal.';

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
export type Packed = readonly [number, number, number, string, Edit['kind'], PackedContent, PackedContent, string?];

/** A content as it is kept: of one that is nothing but a value that value alone. */
export type PackedContent = CellContent | CellContent['value'];

export type PackedSheet = readonly [name: string, id: string, witness?: string];

export interface PackedEntry {
  readonly at: string;
  readonly session?: string;
  /** Name, id and witness of each sheet. */
  readonly sheets: readonly PackedSheet[];
  readonly edits: readonly Packed[];
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
export function entryNumber(name: string): number {
  return Number.parseInt(name.slice(START.length), 10);
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

export function namesOf(kept: KeptTexts): string[] {
  return kept.names(START).sort((a, b) => entryNumber(a) - entryNumber(b));
}

/** The last write that is remembered; null when there is none. `kept` must have been loaded. */
export function lastEntry(kept: KeptTexts): JournalEntry | null {
  for (const name of namesOf(kept).reverse()) {
    const entry = unpack(name, kept.text(name));
    if (entry) return entry;
  }
  return null;
}
