import { BUILDING_COLUMN, FOOTER_WORDS } from '../vocabulary/labels';
import { entryIn } from './content';
import type { Entry, Grid } from './grid';
import { fundsRole, indicatorRole, isFurtherLine, LONGEST_HEAD } from './heads';
import type { RoleAt } from './roles';

/** The rectangle of a form: what stands right of its columns is not of it (src/forms/README.md §13). */

const TABLE_ROLES: readonly RoleAt['role'][] = ['staff', 'funds', 'indicators', 'closed'];

/**
 * The form's part of the sheet: without what stands right of its tables. Those reach as far as their heads are understood, and over
 * columns beside these that are filled like one of the table.
 */
export function withinBounds(grid: Grid, first: number, last: number, roles: readonly RoleAt[]): Grid {
  const heads = roles.filter(({ role }) => TABLE_ROLES.includes(role));
  const [top] = heads;
  if (!top) return grid;
  let right = -1;
  for (const { role, row } of heads) right = Math.max(right, rightOf(grid, row), ...besideHead(grid, role, row));
  // 1-1 has a further table below, which may be wider.
  if (top.role === 'staff' || top.role === 'closed') {
    for (const row of grid.rowsBetween(top.row, last))
      if (isBuildingHead(grid.entries(row))) right = Math.max(right, rightOf(grid, row));
  }
  if (right < 0) return grid;
  const rows = grid.rowsBetween(top.row, last);
  const body = grid.rowsBetween((heads.find(({ role }) => role === 'indicators') ?? top).row + 1, last);
  while (isFilled(grid, body, right + 1) || headsBeside(grid, heads, right + 1)) right++;
  // Behind a blank column it is the form's where its merged title reaches over it.
  const reach = Math.max(...grid.rowsBetween(first, top.row - 1).flatMap((row) => widthOf(grid.entries(row))));
  for (let column = reach; column > right; column--) if (isFilled(grid, body, column)) right = column;
  const outside = (entry: Entry): boolean =>
    entry.column > (entry.row < top.row ? right + 1 : right) &&
    !isSpill(grid, rows, entry, right) &&
    !isFooter(grid.entries(entry.row));
  const isCut = rows.some((row) => grid.entries(row).some((entry) => outside(entry)));
  return isCut ? grid.narrowed(first, last, (entry) => !outside(entry)) : grid;
}

/** How far a row of one merged text reaches, as a title does. */
const widthOf = ([only, ...others]: readonly Entry[]): readonly number[] =>
  only && others.length === 0 && only.right > only.column ? [only.right] : [];

const isBuildingHead = (entries: readonly Entry[]): boolean =>
  entries.filter(({ bare }) => Object.values(BUILDING_COLUMN).some((head) => head.test(bare))).length >= 2;

/** Who filled the form in may be named over its whole width and further. */
const isFooter = (entries: readonly Entry[]): boolean => entries.some(({ text }) => FOOTER_WORDS.test(text));

const isText = (entry: Entry): boolean => typeof entry.cell.value !== 'number' && entry.text.length <= LONGEST_HEAD;

function isHead({ bare }: Entry): boolean {
  return (
    indicatorRole(bare) !== undefined ||
    fundsRole(bare) !== undefined ||
    /[预决]算数?$|编制|在职|控制率|规模|投资/u.test(bare)
  );
}

/** How far a second line of an indicator head reaches, above or below the one that names the levels. */
function besideHead(grid: Grid, role: RoleAt['role'], row: number): readonly number[] {
  if (role !== 'indicators') return [];
  return [grid.rowBefore(row), grid.rowAfter(row)].flatMap((line) =>
    line !== undefined && isFurtherLine(grid.entries(line)) ? [rightOf(grid, line)] : [],
  );
}

/** How far the heads of a row reach: to the last that is understood. */
function rightOf(grid: Grid, row: number): number {
  return Math.max(
    -1,
    ...grid
      .entries(row)
      .filter((entry) => isText(entry) && isHead(entry))
      .map((entry) => entry.right),
  );
}

/** A head that is not understood, right beside the last one that is. */
function headsBeside(grid: Grid, heads: readonly RoleAt[], column: number): boolean {
  return heads.some(({ row }) =>
    grid.entries(row).some((entry) => entry.column === column && isText(entry) && /\p{L}/u.test(entry.text)),
  );
}

/** Most rows of the table hold something there. */
function isFilled(grid: Grid, rows: readonly number[], column: number): boolean {
  const table = rows.slice(0, 40);
  const held = table.filter((row) => entryIn(grid, row, column, column)).length;
  return held >= 2 && held >= table.length * 0.5;
}

/** A text that belongs to the last column and was typed one cell too far: that column is empty there. */
function isSpill(grid: Grid, rows: readonly number[], entry: Entry, right: number): boolean {
  return (
    entry.column === right + 1 &&
    typeof entry.cell.value !== 'number' &&
    rows.length > 0 &&
    !entryIn(grid, entry.row, right, right)
  );
}
