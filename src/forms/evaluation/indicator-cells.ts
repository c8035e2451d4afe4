import { isBlank, isNotApplicable, compact, textOf } from '../cell/text';
import type { Field, FigureField } from '../cell/field';
import { readPoints, readWeight, sharedField } from '../cell/read-field';
import { placeIn, type Grid, type GridPlace } from '../sheet/grid';
import { notUnderstood } from '../sheet/not-understood';
import type { IndicatorHead, IndicatorKey } from './indicator-head';
import { pointsInName } from './indicator-name';

/** Where the values of one row of indicators stand, and its points. */

/** 未完成原因 ｜ 改进措施: what both columns say, where the first of them that says something stands. */
export function reasonIn(grid: Grid, head: IndicatorHead, row: number): GridPlace | undefined {
  const own = indicatorPlace(grid, head, row, 'reason');
  const { furtherReason } = head;
  if (!own || !furtherReason) return own;
  // 偏差 ｜ -3.3%: a figure beside the reasons is none.
  const said = [own, placeIn(grid, row, furtherReason)]
    .filter(({ cell }) => cell && /\p{Script=Han}{2}/u.test(compact(textOf(cell))))
    .sort((a, b) => a.ref.column - b.ref.column);
  const [first, second] = said;
  if (!first?.cell || !second?.cell) return first ?? own;
  const text = `${textOf(first.cell)}；改进措施：${textOf(second.cell)}`;
  return { ...first, cell: { value: text, text, format: '@' } };
}

/** The target as it was adjusted; undefined where that was left blank or struck out. */
export function adjustedTarget(grid: Grid, head: IndicatorHead, row: number): GridPlace | undefined {
  const { adjustedTarget } = head;
  const place = adjustedTarget && placeIn(grid, row, adjustedTarget);
  const text = place?.cell ? textOf(place.cell) : '';
  return isBlank(text) || isNotApplicable(text) ? undefined : place;
}

/** Where the value of a column stands in the row; undefined when the table has no such column. */
export function indicatorPlace(grid: Grid, head: IndicatorHead, row: number, key: IndicatorKey): GridPlace | undefined {
  const column = head.columns.get(key);
  return column && placeIn(grid, row, column);
}

/** The field of a column that may be this one but was not understood; null when the table has none. */
export function openField<T>(grid: Grid, head: IndicatorHead, row: number, key: IndicatorKey): Field<T> | null {
  const column = head.doubtful.get(key);
  return column ? notUnderstood<T>(placeIn(grid, row, column)) : null;
}

/** What is printed in a column of the row; '' for a blank, or without such a column. */
export function textIn(grid: Grid, head: IndicatorHead, row: number, key: IndicatorKey): string {
  const cell = indicatorPlace(grid, head, row, key)?.cell;
  return cell ? textOf(cell) : '';
}

/** The row's 分值 or 得分; null when the table has no such column. */
export function pointsOf(grid: Grid, head: IndicatorHead, row: number, key: 'weight' | 'score'): FigureField | null {
  const at = indicatorPlace(grid, head, row, key);
  if (!at) return openField(grid, head, row, key);
  if (at.fromAbove) return sharedField(at.ref);
  return key === 'weight' ? readWeight(at.ref, at.cell) : readPoints(at.ref, at.cell);
}

/** Where no column holds the weights, the names may print them. */
export function pointsOfName(
  head: IndicatorHead,
  raw: string,
  name: GridPlace | undefined,
  level: string | undefined,
): FigureField | null {
  const points = pointsInName(raw, level);
  if (points === undefined || !name || head.columns.has('weight')) return null;
  return readPoints(name.ref, { value: points, text: points, format: '@' });
}
