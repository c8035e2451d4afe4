import type { CellContent, Edit } from '../workbook';
import { HostProblem } from '../host';
import {
  type JournalEntry,
  namesOf,
  entryNumber,
  type Packed,
  type PackedContent,
  type PackedEntry,
  type PackedSheet,
  START,
} from './journal';
import { ROOM, type KeptTexts } from './kept-texts';

/** The most writes that can be taken back one after another. */
const MOST_ENTRIES = 20;

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

function newName(number: number): string {
  return `${START}${String(number)}.${Math.random().toString(36).slice(2, 8)}`;
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
  const name = newName(1 + entryNumber(names.at(-1) ?? `${START}0`));
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
