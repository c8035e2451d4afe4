import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { FigureField, PercentField } from '../cell/field';
import type { YearMention } from '../form';
import { columnOf, placeIn, type Entry, type Place } from '../sheet/grid';
import { STAFF } from '../vocabulary/labels';
import { readCount } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';
import { isBlank } from '../cell/text';
import { yearIn } from '../sheet/title';

/** 1-1's 财政供养人员情况. Null where the form has no such label. */
export interface Staff {
  readonly authorisedPosts: FigureField | null;
  readonly staffInPost: FigureField | null;
  readonly controlRate: PercentField | null;
}

const LONGEST_HEAD = 24;

/** Reads posts, staff and rate above the table that begins in `tableRow`; what their heads say of years is added to `years`. */
export function parseStaff(block: Block, tableRow: number, years: YearMention[]): Staff {
  const { grid } = block;
  const rows = rowsOf(block, rowOf(block, 'staff') ?? block.first, tableRow - 1);
  const head = (pattern: RegExp): Entry | undefined => {
    for (const row of rows) {
      const found = grid.entries(row).find((e) => e.label.length < LONGEST_HEAD && pattern.test(e.label));
      if (found) return found;
    }
    return undefined;
  };
  const place = (entry: Entry): Pick<Place, 'ref' | 'cell'> => {
    const inside = entry.inside ?? '';
    if (!isBlank(inside)) return { ref: grid.ref(entry), cell: { value: inside, text: inside, format: '@' } };
    const beside = grid.rightOf(entry);
    if (beside && isFigure(beside)) return { ref: grid.ref(beside), cell: beside.cell };
    const next = grid.rowAfter(entry.bottom);
    const isValues = next !== undefined && next < tableRow && !grid.entries(next).some(isHead);
    return placeIn(grid, isValues ? next : entry.bottom + 1, columnOf(entry, grid.entries(entry.row)));
  };
  const posts = head(STAFF.authorisedPosts);
  const inPost = head(STAFF.staffInPost);
  const rate = head(STAFF.controlRate);
  const year = inPost && yearIn(inPost.text);
  if (inPost && year !== undefined) years.push({ cell: grid.ref(inPost), year, of: 'staff' });
  const count = (entry: Entry | undefined): FigureField | null => {
    if (!entry) return null;
    const { ref, cell } = place(entry);
    return readCount(ref, cell);
  };
  const ratePlace = rate && place(rate);
  return {
    authorisedPosts: count(posts),
    staffInPost: count(inPost),
    controlRate: ratePlace ? readPercent(ratePlace.ref, ratePlace.cell) : null,
  };
}

const isFigure = (entry: Entry): boolean =>
  typeof entry.cell.value === 'number' || /^\d[\d.,]*(?:人|名|%)?$/u.test(entry.text);

const isHead = (entry: Entry): boolean =>
  [STAFF.authorisedPosts, STAFF.staffInPost, STAFF.controlRate].some((head) => head.test(entry.label));
