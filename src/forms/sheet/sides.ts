import { identityOf } from '../vocabulary/identity';
import { STAFF } from '../vocabulary/labels';
import type { Entry, Grid } from './grid';
import { indicatorHeads, indicatorRole, isIndicatorHead } from './heads';
import { titleRole } from './title-role';

/** Forms beside each other on one sheet: each is read by itself (one table printed in two halves is not: `evaluation/halves`). */

/** Titles and first heads of tables this far apart belong to two forms. */
const APART = 5;

/**
 * The sheet cut at the columns where another form begins beside the one on the left. One grid for a sheet whose forms stand below each
 * other, as nearly all do.
 */
export function sidesOf(grid: Grid): readonly Grid[] {
  const anchors = grid.rowNumbers.flatMap((row) => anchorsIn(grid.entries(row)));
  const leftmost = Math.min(...anchors.map((entry) => entry.column));
  const beside = anchors.filter((entry) => entry.column > leftmost + APART && isBesideAnother(grid, entry, anchors));
  const [top] = beside;
  if (!top) return [grid];
  const heads = beside.filter((entry) => titleRole(entry) === undefined);
  const first = beside.reduce((a, b) => (b.row < a.row ? b : a)).row;
  const begin = Math.min(...beside.map((entry) => entry.column));
  // The heads again under one title, and nothing on the right that names a form: one table in two halves.
  if (heads.length === beside.length && !isNamed(grid, begin)) return [grid];
  // Titles alone are enough where nothing at all stands between what is below them.
  const empty = emptyBefore(grid, begin, first, heads.length === 0);
  if (heads.length === 0 && empty === undefined) return [grid];
  const cut = empty ?? begin;
  const crosses = (row: number) => grid.entries(row).some((entry) => entry.column < cut && entry.right >= cut);
  const end =
    grid.rowNumbers.find((row) => row > Math.min(...heads.map((entry) => entry.row)) && crosses(row)) ?? Infinity;
  const last = Math.min(end - 1, grid.rowNumbers.at(-1) ?? 0);
  // A caption may stand above the title.
  const start =
    grid.rowNumbers.find(
      (row) => row <= first && row >= first - 2 && grid.entries(row).some((entry) => entry.column >= cut),
    ) ?? first;
  const isRight = (entry: Entry) => entry.column >= cut && entry.row >= start && entry.row <= last;
  const left = grid.narrowed(0, Infinity, (entry) => !isRight(entry));
  const right = grid.narrowed(start, last, isRight, true);
  return [left, ...sidesOf(right)];
}

/** Does what stands right of `begin` name whose form it is? */
const isNamed = (grid: Grid, begin: number): boolean =>
  grid.rowNumbers.some((row) =>
    grid
      .entries(row)
      .some((entry) => entry.column >= begin && ['project', 'department'].includes(identityOf(entry.label) ?? '')),
  );

/** Titles, the first heads of tables, and the heads of a table that stand apart from others in their row. */
function anchorsIn(entries: readonly Entry[]): readonly Entry[] {
  const anchors = entries.filter(isAnchor);
  const gap = entries.findIndex((entry, index) => index > 0 && entry.column > (entries[index - 1]?.right ?? 0) + 1);
  if (gap < 0 || (entries.at(-1)?.column ?? 0) <= APART) return anchors;
  const apart = entries.slice(gap);
  const [first] = apart;
  const isKnown = apart.some((entry) => anchors.includes(entry));
  if (!first || isKnown || !isIndicatorHead(apart)) return anchors;
  // Heads that begin with 三级指标 on both sides.
  const [left, ...others] = entries.slice(0, gap);
  const isTable = left !== undefined && anchors.length === 0 && isIndicatorHead([left, ...others]);
  return [...anchors, ...(isTable ? [left] : []), first];
}

function isAnchor(entry: Entry): boolean {
  if (typeof entry.cell.value !== 'string' || entry.text.length > 60) return false;
  return (
    indicatorRole(entry.bare)?.role === 'level1' ||
    STAFF.authorisedPosts.test(entry.bare) ||
    titleRole(entry) !== undefined
  );
}

/** Something else of the kind stands on the left, no further than a form is long. */
function isBesideAnother(grid: Grid, entry: Entry, anchors: readonly Entry[]): boolean {
  const isTitle = titleRole(entry) !== undefined;
  return anchors.some(
    (other) =>
      other.right < entry.column - 1 &&
      entry.column - other.column > APART &&
      Math.abs(other.row - entry.row) <= 40 &&
      (titleRole(other) !== undefined) === isTitle &&
      (isTitle || indicatorHeads(grid.entries(entry.row).filter((head) => head.column >= entry.column)).size >= 3),
  );
}

/** The empty column between the two; `strict`: without a single cell, in any row from there on. */
function emptyBefore(grid: Grid, begin: number, first: number, strict: boolean): number | undefined {
  const rows = grid.rowNumbers.filter((row) => row >= first).slice(0, strict ? undefined : 60);
  const isEmpty = (column: number) =>
    rows.filter((row) => grid.entries(row).some((entry) => entry.column <= column && entry.right >= column)).length <=
    (strict ? 0 : 1);
  for (let column = begin; column > begin - 4 && column > 0; column--) if (isEmpty(column)) return column;
  return undefined;
}
