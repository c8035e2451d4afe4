import type { FigureField } from '../cell/field';
import type { Entry, Grid } from './grid';
import { readPoints } from '../cell/read-field';

const POINTS =
  /[([【〔](?:共|满分|权重|分值)?:?(\d{1,3}(?:\.\d{1,4})?)(?:[分%](?:[)\]】〕*×]|$)|[)\]】〕]|$)|(\d{1,3}(?:\.\d{1,4})?)分[)\]】〕]?$/u;

/**
 * The points that a heading prints: "产出指标(50分)", "（30分", "预算执行情况(10分)", "得分(20分*执行率)". Null when it prints none. A year in
 * brackets is no weight.
 */
export function printedWeight(grid: Grid, entry: Entry): FigureField | null {
  const match = POINTS.exec(entry.text.slice(0, 60));
  const points = match?.[1] ?? match?.[2];
  if (points === undefined || Number(points) > 100) return null;
  return readPoints(grid.ref(entry), { value: points, text: points, format: '@' });
}
