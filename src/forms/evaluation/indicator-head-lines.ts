import type { Entry } from '../sheet/grid';
import { blankEntry, isUnder } from '../sheet/entry';
import {
  indicatorRole,
  LONGEST_HEAD,
  isFurtherLine,
  isNumberingLine,
  indicatorHeads,
  type IndicatorKey,
} from '../sheet/heads';
import type { Block } from '../sheet/blocks';
import type { Slot } from '../sheet/table';

/** Which rows are lines of an indicator table's head, and which cell of them heads a column. */

/** A head over others heads the one of them that is not understood: 年度指标值 over 指标性质, a word of the form's own, 度量单位. */
export function leafOf(entry: Entry, all: readonly Entry[]): Entry | undefined {
  const below = all.filter((other) => isUnder(other, entry));
  const covers = (column: number) => below.some((other) => other.column <= column && other.right >= column);
  const lost = Array.from({ length: entry.right - entry.column + 1 }, (_, at) => entry.column + at).filter(
    (column) => !covers(column),
  );
  const open = below.filter((other) => indicatorRole(other.bare)?.ground !== 'head');
  // 指标值 over 年初目标 ｜ 全年完成: one says by a part of its word that it is another.
  const strange = open.filter((other) => indicatorRole(other.bare) === undefined);
  // One of the heads below it is lost: its place is blank. Beside a word of the form's own a blank is none.
  const [place, ...others] = lost;
  const [line] = below;
  if (line && place !== undefined && others.length === 0 && strange.length !== 1)
    return blankEntry(line.row, place, place);
  const isOver = below.length > 1 || entry.right === open[0]?.right;
  const leaves = open.length === 1 ? open : strange;
  return isOver && leaves.length === 1 ? leaves[0] : undefined;
}

/** What several scores come to. */
export const AGREED = /均|最终|综合|合议|核定/u;

/** 指标说明及评分标准, 计分办法: how points are given, whatever stands in the column. */
export const MARKING = /[评计打得扣赋]分.*(?:标准|方法|办法|依据|说明|[规细]则)/u;

/** 得分 ｜ 得分 ｜ 得分 over those who gave them, 张某得分 ｜ 李某得分 ｜ 平均得分; none where one is on 100 and the other converted. */
export function severalScores(all: readonly Entry[]): readonly Entry[] {
  const isScore = ({ bare }: Entry) => indicatorRole(bare)?.role === 'score';
  const isBy = (entry: Entry) => {
    const role = indicatorRole(entry.bare)?.role;
    return (role === undefined || role === 'aside') && all.some((over) => isScore(over) && isUnder(entry, over));
  };
  const leaves = all.filter((entry) => (isScore(entry) || isBy(entry)) && !all.some((other) => isUnder(other, entry)));
  const isEnough = leaves.length > 2 || (leaves.length === 2 && leaves.every(isBy));
  return isEnough && !leaves.some(({ bare }) => /折|加权|换算|百分|单项/u.test(bare)) ? leaves : [];
}

/** The columns of levels, outermost first. */
export const LEVELS = ['level1', 'level2', 'level3'] as const;

/** The head again, on the next page. */
export function isSameHead(own: readonly Entry[], entries: readonly Entry[]): boolean {
  const same = entries.filter((entry) => own.some((head) => head.column === entry.column && head.text === entry.text));
  return same.length >= 3 && same.length >= entries.length * 0.7;
}

/**
 * The upper line of a head whose cells were not merged: 年度指标值 with blanks beside it, over 符号 ｜ 数值 ｜ 单位, is as wide as these.
 */
export function widened(upper: readonly Entry[], lower: readonly Entry[]): readonly Entry[] {
  return upper.map((entry, at) => {
    const end = upper[at + 1]?.column ?? Infinity;
    const under = lower.filter((one) => one.row > entry.bottom && one.column >= entry.column && one.column < end);
    const right = under.at(-1)?.right ?? 0;
    const isOver = under.length > 1 && entry.right === entry.column && under[0]?.column === entry.column;
    return isOver ? { ...entry, right } : entry;
  });
}

/** Short words without a figure, each below or over one of the other line's heads that is as wide as two of them or more; one is known. */
function isSplit(upper: readonly Entry[], lower: readonly Entry[], line: readonly Entry[]): boolean {
  const wide = widened(upper, lower).filter((entry) => entry.right > entry.column);
  const isIn = (one: Entry, over: Entry) => one.column >= over.column && one.right <= over.right;
  const isSaid = ({ text }: Entry) => /^\P{Nd}{1,12}$/u.test(text) && /\p{Script=Han}/u.test(text);
  return (
    line.every(isSaid) &&
    line.some(({ bare }) => IN_SPLIT.includes(indicatorRole(bare)?.role ?? '')) &&
    (line === upper
      ? upper.every((one) => wide.some((over) => over.column === one.column))
      : lower.every((one) => wide.some((over) => isIn(one, over))))
  );
}

const IN_SPLIT: readonly string[] = ['target', 'actual', 'operator', 'unit', 'weight', 'score'];

/** The row above belongs to the head when it names further columns, or when several of its cells are merged down into the head. */
export function lineAbove(block: Block, row: number): readonly Entry[] {
  const above = block.grid.rowBefore(row);
  if (above === undefined || above < block.first) return [];
  const entries = block.grid.entries(above);
  // Down to the line below the levels, where they have one: 一级指标 over 名称 ｜ 权重, and 评分标准 beside both.
  const isInto = ({ bottom }: Entry) => bottom >= row && bottom <= row + 1;
  const merged = entries.filter((entry) => isInto(entry) && entry.text.length <= LONGEST_HEAD);
  // 绩效指标 ｜ 指标完成情况 ｜ 自评情况 over the heads, and 偏差原因 down beside them.
  const own = block.grid.entries(row);
  const isOver = (entry: Entry) =>
    entry.bottom === above &&
    own.filter((head) => head.column >= entry.column && head.right <= entry.right).length >= 2;
  const isGrouped =
    merged.length >= 1 && entries.length >= 3 && entries.every((one) => merged.includes(one) || isOver(one));
  // 年度指标值 alone over 符号 ｜ 数值 ｜ 单位, behind the names: a label would stand before them.
  const names = indicatorHeads(own).get('level3')?.column ?? Infinity;
  const isOverValues = entries.every(({ column }) => column > names) && isSplit(entries, own, entries);
  return isFurtherLine(entries) || merged.length >= 3 || isGrouped || isOverValues ? entries : [];
}

/** The row below belongs to the head when it names further columns, or when the heads of the levels are merged down into it. */
export function lineBelow(block: Block, row: number): readonly Entry[] {
  const below = block.grid.rowAfter(row);
  if (below === undefined || below > block.last) return [];
  const entries = block.grid.entries(below);
  if (isNumberingLine(entries)) return [];
  const heads = indicatorHeads(block.grid.entries(row));
  const levels = LEVELS.flatMap((key) => heads.get(key) ?? []);
  const isMerged = levels.length > 0 && levels.every((entry) => entry.bottom === below);
  const isText = entries.every((entry) => typeof entry.cell.value !== 'number' && entry.text.length <= LONGEST_HEAD);
  return isFurtherLine(entries) || (isMerged && isText) || isSplit(block.grid.entries(row), entries, entries)
    ? entries
    : [];
}

/** The last row of the head, with the line that counts the columns. */
export function numberedBelow({ grid, last }: Block, bottom: number): number {
  const next = grid.rowAfter(bottom);
  return next !== undefined && next <= last && isNumberingLine(grid.entries(next)) ? next : bottom;
}

/** A head far above its column, over the funds block: 得分 in the corner of the form, with the points of all rows below it. */
export function headAbove(block: Block, slot: Slot): IndicatorKey | undefined {
  if (slot.head) return undefined;
  const { grid } = block;
  const rows = grid.rowsBetween(block.first, block.last);
  for (const row of [...rows].reverse()) {
    const entry: Entry | undefined = grid.entries(row).find((e) => e.column === slot.left);
    if (!entry || typeof entry.cell.value === 'number') continue;
    const role = entry.text.length <= LONGEST_HEAD ? indicatorRole(entry.bare)?.role : undefined;
    if (role === 'score' || role === 'weight') return role;
  }
  return undefined;
}
