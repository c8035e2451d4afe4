import type { Column, Grid } from '../sheet/grid';
import { groupOf, type IndicatorHead, type IndicatorKey } from './indicator-head';

/** A page break prints the head again: both head the same columns, and what one page leaves open the other may show. */

/** Is the head the one above it again? The same columns in the same places, without a heading of a block of its own. */
export function goesOn(grid: Grid, before: IndicatorHead, head: IndicatorHead): boolean {
  const places = [...head.columns].filter(([key]) => before.columns.has(key));
  const moved = places.filter(([key, { left }]) => before.columns.get(key)?.left !== left).length;
  const most = Math.max(before.columns.size, head.columns.size);
  if (moved > 0 || places.length < Math.min(most, Math.max(3, most * 0.6))) return false;
  const [above, here] = [groupOf(grid, before), groupOf(grid, head)];
  const isOwn = here.cell.column < (head.columns.get('level1')?.left ?? 0);
  // Two blocks of forty points each may bear one name; one of ninety is there once.
  const points = Number(here.weight?.value?.number.toFixed() ?? '100');
  return !isOwn || (here.text === above.text && points > 50);
}

/** The heads of the pages of one table, each with the columns that any of them shows. */
export function joinedHeads(pages: readonly IndicatorHead[]): readonly IndicatorHead[] {
  const [first, ...rest] = pages;
  if (!first || rest.length === 0) return pages;
  const columns = new Map<IndicatorKey, Column>();
  for (const page of pages) {
    for (const [key, column] of page.columns) {
      // A page may leave out the head beside it, and the column ends there all the same.
      const { right } = columns.get(key) ?? column;
      columns.set(key, { ...(columns.get(key) ?? column), right: Math.min(right, column.right) });
    }
  }
  const taken = new Set([...columns.values()].map(({ left }) => left));
  return pages.map((page) => ({
    ...page,
    columns: new Map(
      [...columns].map(
        ([key, column]) => [key, { ...(page.columns.get(key) ?? column), right: column.right }] as const,
      ),
    ),
    doubtful: new Map([...page.doubtful].filter(([key, { left }]) => !columns.has(key) && !taken.has(left))),
    unread: page.unread.filter(({ cell }) => !taken.has(cell.column)),
  }));
}
