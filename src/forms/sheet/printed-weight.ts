import type { FigureField } from '../cell/field';
import type { Entry, Grid } from './grid';
import { readPoints } from '../cell/read-field';

const POINTS =
  /[([【〔](?:共|满分|权重|分值)?:?(\d{1,3}(?:\.\d{1,4})?)(?:[分%](?:[)\]】〕*×,;、]|$)|[)\]】〕]|$)|(?:^|[^得\d.])(\d{1,3}(?:\.\d{1,4})?)分[)\]】〕]?$/u;

/**
 * The points that a heading prints: "产出指标(50分)", "（30分", "预算执行情况(10分)", "得分(20分*执行率)". Null when it prints none. A year in
 * brackets is no weight.
 */
export function printedWeight(grid: Grid, entry: Entry, pattern = POINTS): FigureField | null {
  const match = pattern.exec(entry.text.slice(0, 60));
  const points = match?.[1] ?? match?.[2];
  if (points === undefined || Number(points) > 100) return null;
  return readPoints(grid.ref(entry), { value: points, text: points, format: '@' });
}

const GIVEN = /(?:分[,;、]|^)(?:自评|实)?得分?:?(\d{1,3}(?:\.\d{1,4})?)分?(?:[)\]】〕]|$)/u;

/** The points given that a heading prints beside those there are: "年度资金总额(10分,得9.33分)", 得9.33分 alone. Null when it prints none. */
export const printedScore = (grid: Grid, entry: Entry): FigureField | null => printedWeight(grid, entry, GIVEN);
