import Big from 'big.js';
import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { Cell, CellRef } from '../../workbook';
import type { Field, Figure, FigureField, PercentField } from '../cell/field';
import type { YearMention } from '../form';
import type { ReadColumn, UnreadHead } from '../columns';
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
  const places = (entry: Entry): readonly Place[] => {
    const inside = entry.inside ?? '';
    if (!isBlank(inside)) return [{ ref: grid.ref(entry), cell: { value: inside, text: inside, format: '@' } }];
    const beside = grid.rightOf(entry);
    if (beside && isFigure(beside)) return [{ ref: grid.ref(beside), cell: beside.cell }];
    const next = grid.rowAfter(entry.bottom);
    const isValues = next !== undefined && next < tableRow && !grid.entries(next).some(isHead);
    const column = columnOf(entry, grid.entries(entry.row));
    return isValues ? placesIn(grid, next, tableRow, column) : [placeIn(grid, entry.bottom + 1, column)];
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
  const at = <T extends Figure>(
    key: Role,
    read: (ref: CellRef, cell: Cell | undefined) => Field<T>,
  ): Field<T> | null => {
    const entry = heads[key];
    const [lost] = entry || told || lacking.length === 0 || !open[0] ? [] : places(open[0]);
    if (!entry) return lost ? notUnderstood<T>(lost) : null;
    const [first, ...more] = places(entry);
    if (!first) return null;
    if (more.length === 0) return read(first.ref, first.cell);
    // Each kind of staff has a rate of its own, and none is that of all.
    return key === 'controlRate'
      ? notUnderstood(first)
      : together([first, ...more].map((one) => read(one.ref, one.cell)));
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
    unread: [
      ...(told || lacking.length === 0 ? [] : open.map((entry) => unread(grid, entry, lacking))),
      ...(heads.controlRate && places(heads.controlRate).length > 1
        ? [unread(grid, heads.controlRate, ['controlRate'])]
        : []),
    ],
  };
}

type Place = Pick<GridPlace, 'ref' | 'cell'>;

/** 行政 ｜ 事业 ｜ 合计 below a head, or in rows with figures each: what counts is 合计. */
const WHOLE = /^(?:合计|总计|小计|总数|合计数)$/u;

/** The place of the whole; without one, those of the kinds that it would add up. */
function placesIn(grid: Grid, next: number, tableRow: number, column: Column): readonly Place[] {
  const inColumn = grid.entries(next).filter((entry) => entry.column >= column.left && entry.column <= column.right);
  const kinds = inColumn.filter((entry) => typeof entry.cell.value === 'string' && !isFigure(entry));
  const sum = kinds.find((entry) => WHOLE.test(entry.bare));
  const isKinds = kinds.length > 0 && !grid.entries(next).some(isFigure);
  const first = isKinds ? (grid.rowAfter(next) ?? next) : next;
  const columnBelow = (kind: Entry): Column => {
    const own = columnOf(kind, grid.entries(next));
    return { ...own, right: Math.max(kind.right, Math.min(own.right, column.right)) };
  };
  const own = isKinds ? (sum ? [sum] : kinds).map(columnBelow) : [column];
  const rows = grid.rowsBetween(first, tableRow - 1);
  const labelOf = (row: number) =>
    grid.entries(row).find((entry) => entry.column < column.left && !isFigure(entry) && !isHeading(entry))?.text ?? '';
  const whole = rows.find((row) => WHOLE.test(labelOf(row)));
  const named = rows.filter((row) => labelOf(row) !== '' && grid.entries(row).some(isFigure));
  // 其中：行政 below all of them, and one row a year, are not added up.
  const areKinds = named.length > 1 && !named.some((row) => /^其中|年|月/u.test(labelOf(row)));
  const counted = whole !== undefined ? [whole] : areKinds ? named : [first];
  return counted.flatMap((row) => own.map((one) => placeIn(grid, row, one)));
}

/** The kinds of staff as one number, standing where the first stands; as far as all are known. */
function together<T extends Figure>(fields: readonly Field<T>[]): Field<T> {
  const [first] = fields;
  const values = fields.flatMap(({ value }) => value ?? []);
  const [one] = values;
  const open = fields.find(({ state }) => state === 'unreadable') ?? fields.find(({ state }) => state === 'blank');
  if (!first || !one || open) return open ?? (first as Field<T>);
  const number = values.reduce((sum, value) => sum.plus(value.number), new Big(0));
  return { ...first, raw: number.toFixed(), state: 'read', value: { ...one, number } };
}

const ROLES = ['authorisedPosts', 'staffInPost', 'controlRate'] as const;
type Role = (typeof ROLES)[number];

const unread = (grid: Grid, { row, column, text }: Entry, couldBe: readonly Role[]): UnreadHead => ({
  table: 'staff',
  cell: grid.ref({ row, column }),
  head: text,
  couldBe,
});

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
