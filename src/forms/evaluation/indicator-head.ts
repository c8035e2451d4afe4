import type { Block } from '../sheet/blocks';
import type { IndicatorGroup } from '../form';
import { columnOf, type Column, type Entry, type Grid } from '../sheet/grid';
import type { INDICATOR_COLUMN } from '../vocabulary/labels';
import { printedWeight } from '../sheet/printed-weight';
import { headsIn, indicatorColumn, indicatorHeads } from '../sheet/roles';

export type IndicatorKey = keyof typeof INDICATOR_COLUMN;

/** What the head row(s) of an indicator block say. */
export interface IndicatorHead {
  readonly row: number;
  /** Last row of the head. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<IndicatorKey, Column>;
  /** Columns of points that stand right behind a level ("一级指标 ｜ 分值 ｜ 二级指标 ｜ 分值 ｜ 三级指标 ｜ 分值"). */
  readonly level1Weight: Column | undefined;
  readonly level2Weight: Column | undefined;
  readonly entries: readonly Entry[];
}

type Found = Map<IndicatorKey, Entry>;

/**
 * Reads the head of a block. Where it has two lines (云南: 年度指标值 over 指标性质, 指标值, 度量单位) the line that names the levels is
 * `row`; the other, above or below, supplies what is missing, and the lower one says where the target's figure stands.
 */
export function readHead(block: Block, row: number): IndicatorHead {
  const { grid } = block;
  const own = grid.entries(row);
  const above = lineOfHead(block, grid.rowBefore(row));
  const below = lineOfHead(block, grid.rowAfter(row));
  const all = [...own, ...above, ...below];
  const found = indicatorHeads(own);
  for (const [key, entry] of indicatorHeads(below)) {
    const over = found.get(key);
    if (!over || (key === 'target' && entry.column >= over.column && entry.column <= over.right)) found.set(key, entry);
  }
  for (const [key, entry] of indicatorHeads(above)) if (!found.has(key)) found.set(key, entry);
  const level3 = found.get('level3');
  const level2 = found.get('level2');
  const weights = headsIn(indicatorColumn, all).filter(([key]) => key === 'weight');
  for (const key of ['weight', 'score'] as const) placeBehindNames(key, found, all, level3);
  const between = (left: Entry | undefined, right: Entry | undefined) =>
    weights.find(([, entry]) => left && right && entry.column > left.column && entry.column < right.column)?.[1];
  const column = (entry: Entry | undefined) => entry && columnOf(entry, all);
  return {
    row,
    bottom: below[0]?.row ?? row,
    columns: new Map([...found].map(([key, entry]) => [key, columnOf(entry, all)] as const)),
    level1Weight: column(between(found.get('level1'), level2)),
    level2Weight: column(between(level2, level3)),
    entries: all,
  };
}

/** Of several columns of points the first behind the names counts; those before it belong to the levels. */
function placeBehindNames(
  key: 'weight' | 'score',
  found: Found,
  all: readonly Entry[],
  level3: Entry | undefined,
): void {
  const heads = headsIn(indicatorColumn, all).flatMap(([k, entry]) => (k === key ? [entry] : []));
  const behind = heads.filter((entry) => level3 && entry.column > level3.column);
  const chosen = behind.sort((a, b) => a.column - b.column)[0];
  if (heads.length > 1 && chosen) found.set(key, chosen);
}

const NAMED = ['target', 'actual', 'weight', 'score', 'operator', 'unit'] as const;

/** A neighbouring row belongs to the head when it names further columns, no levels, and holds no figures. */
function lineOfHead(block: Block, row: number | undefined): readonly Entry[] {
  if (row === undefined || row < block.first || row > block.last) return [];
  const entries = block.grid.entries(row);
  const heads = indicatorHeads(entries);
  const isFigured = entries.some((entry) => typeof entry.cell.value === 'number');
  const isOther = heads.has('level3') || entries.some((entry) => /执行率|预算数/u.test(entry.text));
  return NAMED.filter((key) => heads.has(key)).length >= 2 && !isFigured && !isOther ? entries : [];
}

/** The block as its own heading describes it: "年度绩效目标1(40分)", else the first of its heads. */
export function groupOf(grid: Grid, head: IndicatorHead): IndicatorGroup {
  const { columns, entries } = head;
  const left = columns.get('level1')?.left ?? columns.get('level2')?.left ?? 0;
  const beside = entries.find((entry) => entry.column < left);
  const heading = beside ?? entries.find((entry) => entry.row === head.row) ?? entries[0];
  return {
    cell: heading ? grid.ref(heading) : grid.ref({ row: head.row, column: 0 }),
    text: heading?.text ?? '',
    weight: beside ? printedWeight(grid, beside) : null,
    hasTarget: columns.has('target'),
    hasActual: columns.has('actual'),
    hasWeight: columns.has('weight'),
    hasScore: columns.has('score'),
    hasReason: columns.has('reason'),
  };
}
