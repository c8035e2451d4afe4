import type { Entry, Grid } from '../sheet/grid';
import type { IndicatorKey } from '../sheet/heads';
import { isLevelName } from './indicator-name';

/** What the frame of 财预〔2020〕10号 calls its second level. */
const SECOND_LEVEL = /数量|质量|时效|成本|(?:经济|社会|生态|环境|可持续).{0,3}(?:效益|影响|效果)|服务对象/u;

/** A column says it, where so many of its texts do. */
const LEAST = 0.6;

/**
 * 指标类型 ｜ 具体指标: where no head names a level, the column before the names that sorts them by 数量, 质量, 满意度 …, whatever it is called.
 * 指标类型 may as well say 定量 and 定性, which are no levels.
 */
export function sortingColumn(
  grid: Grid,
  all: readonly Entry[],
  found: ReadonlyMap<IndicatorKey, Entry>,
  rows: readonly number[],
): readonly ['level1' | 'level2', Entry] | undefined {
  const names = found.get('level3');
  if (!names || found.has('level1') || found.has('level2')) return undefined;
  for (const head of all.filter((entry) => entry.right < names.column)) {
    const texts = rows.flatMap((row) => grid.entries(row).filter((one) => isBelow(one, head) && one.row === row));
    // 指标, one head over the columns of two levels.
    if (new Set(texts.map(({ row }) => row)).size < texts.length) continue;
    const second = texts.filter(({ bare }) => SECOND_LEVEL.test(bare)).length;
    const either = texts.filter(({ bare }) => SECOND_LEVEL.test(bare) || isLevelName(bare)).length;
    if (texts.length < 2 || either < texts.length * LEAST) continue;
    return [second * 2 >= texts.length ? 'level2' : 'level1', head];
  }
  return undefined;
}

const isBelow = (entry: Entry, head: Entry): boolean =>
  typeof entry.cell.value === 'string' && entry.column >= head.column && entry.right <= head.right;
