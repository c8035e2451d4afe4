import type { CellRef } from '../../workbook';
import { isNotApplicable } from '../cell/text';
import type { ColumnRole, Ground, ReadColumn, TableName, UnreadHead } from '../columns';
import { rowsOf, type Block } from './blocks';
import { isUnder } from './entry';
import { columnContent, entryIn, showsIn, type ColumnContent } from './content';
import { columnOf, type Column, type Entry } from './grid';
import { fundsRole, indicatorRole } from './heads';

/** A table's columns as they stand on the sheet, before any is given a role. */

/** One column: with its head, or without one but with content of its own. */
export interface Slot {
  readonly left: number;
  readonly right: number;
  readonly head: Entry | undefined;
}

/** A column that was given a role. */
export interface Assigned {
  readonly slot: Slot;
  readonly role: ColumnRole;
  readonly ground: Ground;
}

/** A column that was not understood, with what it could be. */
export interface Doubtful {
  readonly slot: Slot;
  readonly couldBe: readonly ColumnRole[];
}

/** Rows looked at for the content of a column: enough to tell, however long the table is. */
const MOST_ROWS = 60;

/** The rows that show what stands below a head: down to the first that `ends`; not those that are its `again`. */
export function bodyBelow(
  block: Block,
  bottom: number,
  ends: (entries: readonly Entry[]) => boolean,
  again: (entries: readonly Entry[]) => boolean = () => false,
): readonly number[] {
  const rows: number[] = [];
  for (const row of rowsOf(block, bottom + 1)) {
    const entries = block.grid.entries(row);
    if (again(entries)) continue;
    if (ends(entries) || rows.length === MOST_ROWS) break;
    rows.push(row);
  }
  return rows;
}

const holds = (slot: Slot, column: number): boolean => column >= slot.left && column <= slot.right;

/** The heads that have no further head below them. */
export function leavesOf(heads: readonly Entry[]): readonly Entry[] {
  return heads.filter((head) => !heads.some((other) => isUnder(other, head)));
}

/**
 * The columns of a table from `left` on: one for each head that has none below it, and those without a head in which a part of the rows holds
 * something (`part`: 0 for one cell), within the heads or right beside them. What stands further right is not of the table.
 */
export function slotsOf(
  block: Block,
  heads: readonly Entry[],
  rows: readonly number[],
  left: number,
  part = 0.2,
): readonly Slot[] {
  const slots: Slot[] = leavesOf(heads)
    .filter((head) => head.right >= left)
    .map((head) => ({ left: head.column, right: head.right, head }));
  const last = Math.max(...heads.map((head) => head.right));
  const right = Math.max(last, ...block.roles.map(({ row }) => rightOfRow(block, row)));
  const reaches = (column: number) =>
    column <= Math.max(right, last + 1) || (column <= last + 4 && slots.some((slot) => slot.right === column - 1));
  for (let column = left; reaches(column); column++) {
    if (
      slots.some((slot) => holds(slot, column)) ||
      heads.some((head) => head.column < column && head.right >= column && headsColumns(head))
    ) {
      continue;
    }
    if (isOwn(block, rows, slots, column, part))
      slots.push({ left: column, right: rightOf(block, rows, column), head: undefined });
  }
  return slots.sort((a, b) => a.left - b.left);
}

/** A head over others that says what stands below it; 绩效指标 over 一级指标 ｜ … ｜ 三级指标 only names the table. */
function headsColumns({ bare }: Entry): boolean {
  return indicatorRole(bare) !== undefined || fundsRole(bare) !== undefined;
}

/** Every head of the form reaches over its columns: one without a head of its own may stand below another table's. */
function rightOfRow(block: Block, row: number): number {
  return Math.max(-1, ...block.grid.entries(row).map((entry) => entry.right));
}

/**
 * A column without a head is one of its own when some rows show something in it, and those that show something in the column on its left do in
 * both: it is no spill of that. With `part` 0 one row that shows something in both is enough.
 */
function isOwn(block: Block, rows: readonly number[], slots: readonly Slot[], column: number, part: number): boolean {
  const before = slots.filter((slot) => slot.right < column).sort((a, b) => b.right - a.right)[0];
  const held = rows.filter((row) => showsIn(block.grid, row, column, column));
  if (held.length < Math.max(part > 0 ? 2 : 1, rows.length * part)) return false;
  if (!before) return true;
  const beside = rows.filter((row) => showsIn(block.grid, row, before.left, before.right));
  // Figures beside a column that is still blank are told by what they come to.
  const isFigure = (row: number) => {
    const own = entryIn(block.grid, row, column, column);
    return typeof own?.cell.value === 'number' || isNotApplicable(own?.raw ?? '');
  };
  if (beside.length === 0 && before.head !== undefined) return held.every(isFigure);
  const both = beside.filter((row) => held.includes(row)).length;
  // A level stands once for all rows below it; what is spilled stands where the cell beside it is empty.
  return part > 0 ? both >= Math.min(held.length * 0.5, Math.max(1, beside.length * 0.8)) : both > 0;
}

function rightOf(block: Block, rows: readonly number[], column: number): number {
  return Math.max(column, ...rows.map((row) => entryIn(block.grid, row, column, column)?.right ?? column));
}

/** What stands in each column, worked out when it is asked for. */
export function contents(block: Block, rows: readonly number[]): (slot: Slot) => ColumnContent {
  const known = new Map<Slot, ColumnContent>();
  return (slot) => {
    const before = known.get(slot);
    if (before) return before;
    const content = columnContent(block.grid, rows, slot.left, slot.right);
    known.set(slot, content);
    return content;
  };
}

/** The column as rows are read by it: over head-less columns up to the next one. */
export function columnAt(slot: Slot, slots: readonly Slot[], heads: readonly Entry[]): Column {
  const spans = [...heads, ...slots.map((other) => ({ column: other.left, right: other.right }))];
  return columnOf({ column: slot.left, right: slot.right }, spans, slot.head);
}

function headCell(block: Block, slot: Slot, row: number): CellRef {
  return block.grid.ref({ row: slot.head?.row ?? row, column: slot.left });
}

/** How columns that were understood are told, from left to right. */
export function told(
  block: Block,
  table: TableName,
  row: number,
  assigned: readonly Assigned[],
): readonly ReadColumn[] {
  return [...assigned]
    .sort((a, b) => a.slot.left - b.slot.left)
    .map(({ slot, role, ground }) => ({
      table,
      cell: headCell(block, slot, row),
      head: slot.head?.text ?? '',
      role,
      ground,
    }));
}

/** How columns that were not understood are told. */
export function untold(
  block: Block,
  table: TableName,
  row: number,
  doubtful: readonly Doubtful[],
): readonly UnreadHead[] {
  return doubtful.map(({ slot, couldBe }) => ({
    table,
    cell: headCell(block, slot, row),
    head: slot.head?.text ?? '',
    couldBe,
  }));
}
