import type { Block } from '../sheet/blocks';
import type { Entry } from '../sheet/grid';
import type { IndicatorKey } from '../sheet/heads';
import type { Doubtful, Slot } from '../sheet/table';
import { REASON_BELOW } from '../vocabulary/labels';

/** What may head the reasons, where nothing else does; 得分说明 and the like tell a method. */
const REASON_LIKE = /^(?!.*(?:得分|评分|计分|打分|指标|标准)).*(?:说明|问题|措施)$/u;

export function mayHeadReasons({ head }: Slot): boolean {
  return REASON_LIKE.test(head?.bare ?? '');
}

/**
 * The form reaches one column further than the heads of its indicators, and nothing there is merged into them: the last column, of reasons, has
 * lost its head.
 */
export function lostReason(
  block: Block,
  all: readonly Entry[],
  slots: readonly Slot[],
  roles: ReadonlyMap<IndicatorKey, Slot>,
  rows: readonly number[],
): Doubtful | undefined {
  if (roles.has('reason') || !roles.has('score') || rows.length < 2 || hasReasonRow(block)) return undefined;
  const last = Math.max(...all.map(({ right }) => right), ...slots.map(({ right }) => right));
  const { grid } = block;
  const above = block.roles.filter(({ role }) => role === 'funds' || role === 'evaluationTitle');
  const right = Math.max(-1, ...above.flatMap(({ row }) => grid.entries(row).map((entry) => entry.right)));
  const isHeld = rows.some((row) => grid.entries(row).some((entry) => entry.column <= last && entry.right > last));
  return right === last + 1 && !isHeld
    ? { slot: { left: right, right, head: undefined }, couldBe: ['reason'] }
    : undefined;
}

/** One row for the reasons of all takes the place of a column. */
export function hasReasonRow({ grid, first, last }: Block): boolean {
  return grid.rowsBetween(first, last).some((row) => REASON_BELOW.test(grid.entries(row)[0]?.bare ?? ''));
}
