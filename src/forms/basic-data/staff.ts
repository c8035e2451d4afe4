import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { Cell, CellRef } from '../../workbook';
import type { Field, FigureField, PercentField } from '../cell/field';
import type { ReadColumn, UnreadHead, YearMention } from '../form';
import { notUnderstood } from '../sheet/not-understood';
import { columnOf, placeIn, type Column, type Entry, type Grid, type GridPlace } from '../sheet/grid';
import { blankEntry } from '../sheet/entry';
import { STAFF } from '../vocabulary/labels';
import { readCount } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';
import { isBlank } from '../cell/text';
import { yearIn } from '../sheet/title';

/** 1-1's 财政供养人员情况. Fields are null where the form has no such label. */
export interface Staff {
  readonly fields: {
    readonly authorisedPosts: FigureField | null;
    readonly staffInPost: FigureField | null;
    readonly controlRate: PercentField | null;
  };
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
}

const LONGEST_HEAD = 24;

/** Reads posts, staff and rate above the table that begins in `tableRow`; what their heads say of years is added to `years`. */
export function parseStaff(block: Block, headRow: number, years: YearMention[]): Staff {
  const { grid } = block;
  const first = rowOf(block, 'staff') ?? block.first;
  // One head for the whole form: 财政供养人员 stands below it, above the first line.
  const line = block.roles.find(({ role, row }) => role === 'basicLine' && row > first);
  const tableRow = first < headRow ? headRow : (line?.row ?? headRow);
  const rows = rowsOf(block, first, tableRow - 1);
  const head = (pattern: RegExp): Entry | undefined => {
    for (const row of rows) {
      const found = grid.entries(row).find((e) => e.label.length < LONGEST_HEAD && pattern.test(e.label));
      if (found) return found;
    }
    return undefined;
  };
  const place = (entry: Entry): Pick<GridPlace, 'ref' | 'cell'> => {
    const inside = entry.inside ?? '';
    if (!isBlank(inside)) return { ref: grid.ref(entry), cell: { value: inside, text: inside, format: '@' } };
    const beside = grid.rightOf(entry);
    if (beside && isFigure(beside)) return { ref: grid.ref(beside), cell: beside.cell };
    const next = grid.rowAfter(entry.bottom);
    const isValues = next !== undefined && next < tableRow && !grid.entries(next).some(isHead);
    const column = columnOf(entry, grid.entries(entry.row));
    return isValues ? wholeIn(grid, next, tableRow, column) : placeIn(grid, entry.bottom + 1, column);
  };
  const named = {
    authorisedPosts: head(STAFF.authorisedPosts),
    staffInPost: head(STAFF.staffInPost),
    controlRate: head(STAFF.controlRate),
  };
  const open = openHeads(grid, rows, tableRow, Object.values(named));
  const lacking = ROLES.filter((role) => !named[role]);
  const [only, ...others] = open;
  const [role] = lacking;
  // Of three heads two are understood: the third is what is left.
  const told = only && role && others.length === 0 && lacking.length === 1 ? role : undefined;
  const heads = told && only ? { ...named, [told]: only } : named;
  const { staffInPost: inPost } = heads;
  const year = inPost && yearIn(inPost.text);
  if (inPost && year !== undefined) years.push({ cell: grid.ref(inPost), year, of: 'staff' });
  const at = <T>(key: Role, read: (ref: CellRef, cell: Cell | undefined) => Field<T>): Field<T> | null => {
    const entry = heads[key];
    if (!entry) return lacking.length > 0 && open[0] && !told ? notUnderstood<T>(place(open[0])) : null;
    const { ref, cell } = place(entry);
    return read(ref, cell);
  };
  return {
    fields: {
      authorisedPosts: at('authorisedPosts', readCount),
      staffInPost: at('staffInPost', readCount),
      controlRate: at('controlRate', readPercent),
    },
    read: ROLES.flatMap((key) => {
      const entry = heads[key];
      return entry
        ? [
            {
              table: 'staff',
              cell: grid.ref(entry),
              head: entry.text,
              role: key,
              ground: key === told ? 'place' : 'head',
            },
          ]
        : [];
    }),
    unread:
      told || lacking.length === 0
        ? []
        : open.map((entry) => ({ table: 'staff', cell: grid.ref(entry), head: entry.text, couldBe: lacking })),
  };
}

/** 行政 ｜ 事业 ｜ 合计 below a head, or in rows with figures each: what counts is 合计. */
const WHOLE = /^(?:合计|总计|小计|总数|合计数)$/u;

function wholeIn(grid: Grid, next: number, tableRow: number, column: Column): Pick<GridPlace, 'ref' | 'cell'> {
  const inColumn = grid.entries(next).filter((entry) => entry.column >= column.left && entry.column <= column.right);
  const kinds = inColumn.filter((entry) => typeof entry.cell.value === 'string' && !isFigure(entry));
  const sum = kinds.find((entry) => WHOLE.test(entry.bare));
  const first = sum ? grid.rowAfter(next) : next;
  const at = sum ? columnOf(sum, grid.entries(next)) : column;
  for (let row: number | undefined = first; row !== undefined && row < tableRow; row = grid.rowAfter(row)) {
    const isWhole = grid.entries(row).some((entry) => entry.column < column.left && WHOLE.test(entry.bare));
    if (isWhole) return placeIn(grid, row, at);
  }
  return placeIn(grid, first ?? next, at);
}

const ROLES = ['authorisedPosts', 'staffInPost', 'controlRate'] as const;
type Role = (typeof ROLES)[number];

/** Texts in the row of the heads (or beside 财政供养人员情况, where none is understood) that are no head that is known. */
function openHeads(
  grid: Grid,
  rows: readonly number[],
  tableRow: number,
  known: readonly (Entry | undefined)[],
): readonly Entry[] {
  const row = known.find((entry) => entry !== undefined)?.row ?? rows.find((one) => grid.entries(one).some(isHeading));
  if (row === undefined) return [];
  const heads = grid
    .entries(row)
    .filter((entry) => typeof entry.cell.value === 'string' && /\p{L}/u.test(entry.text))
    .filter(
      (entry) => entry.text.length < LONGEST_HEAD && !known.includes(entry) && !isHeading(entry) && !isFigure(entry),
    );
  return [...heads, ...lostHeads(grid, row, tableRow)];
}

/** Figures below a place of the head that is blank: one of the three heads is lost. */
function lostHeads(grid: Grid, row: number, tableRow: number): readonly Entry[] {
  const next = grid.rowAfter(row);
  if (next === undefined || next >= tableRow || grid.entries(row).some(isFigure)) return [];
  const isBelowHead = ({ column }: Entry) =>
    grid.entries(row).some((head) => head.column <= column && head.right >= column);
  return grid
    .entries(next)
    .filter((entry) => isFigure(entry) && !isBelowHead(entry) && grid.at(row, entry.column).cell === undefined)
    .map(({ column, right }) => blankEntry(row, column, right));
}

const isHeading = (entry: Entry): boolean => STAFF.heading.test(entry.bare);

const isFigure = (entry: Entry): boolean =>
  typeof entry.cell.value === 'number' || /^\d[\d.,]*(?:人|名|%)?$/u.test(entry.text);

const isHead = (entry: Entry): boolean =>
  [STAFF.authorisedPosts, STAFF.staffInPost, STAFF.controlRate].some((head) => head.test(entry.label));
