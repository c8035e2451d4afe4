import type { Block } from '../sheet/blocks';
import { indicatorRole, isIndicatorHead } from '../sheet/heads';

/**
 * An indicator table printed in two halves beside each other, its heads again in the same row (一级指标 … 得分 ｜ 一级指标 … 得分): each half as a
 * block of its own, the left one first. Any other block alone.
 */
export function halvesOf(block: Block): readonly Block[] {
  const { grid } = block;
  const row = block.roles.find(({ role }) => role === 'indicators')?.row;
  const heads = row === undefined ? [] : grid.entries(row);
  const roles = heads.map(({ bare }) => indicatorRole(bare)?.role);
  const first = roles.findIndex((role) => role?.startsWith('level'));
  const again = roles.indexOf(roles[first], first + 1);
  const cut = heads[again]?.column;
  const isHalf = [heads.slice(0, again), heads.slice(again)].every(
    (half) => isIndicatorHead(half) && half.some(({ bare }) => indicatorRole(bare)?.role === 'score'),
  );
  if (row === undefined || first < 0 || again < 0 || cut === undefined || !isHalf) return [block];
  return [false, true].map((isRight) => ({
    ...block,
    grid: grid.narrowed(row, block.last, ({ column }) => column >= cut === isRight),
  }));
}
