import Big from 'big.js';
import { readPoints } from '../cell/read-field';
import { isBlank, isNotApplicable } from '../cell/text';
import type { Indicator } from '../rows';
import type { Entry, Grid } from '../sheet/grid';
import { gradeIn, isPoints, isScoreLabel } from '../sheet/total-row';
import { pointsOf, textIn } from './indicator-cells';
import type { IndicatorHead } from './indicator-head';

/** Points, a grade and at most one short word behind them: the label of the total is lost, or stands where nobody looks for it. */
function isLostTotal(entries: readonly Entry[]): boolean {
  const points = entries.filter((entry) => isPoints(entry));
  const words = entries.filter(
    (entry) => !isPoints(entry) && !isNotApplicable(entry.raw) && gradeIn(entry) === undefined,
  );
  const [word, ...more] = words;
  const last = Math.max(...points.map(({ column }) => column));
  const isBehind = word === undefined || (word.column > last && word.text.length <= 6);
  return points.length > 0 && more.length === 0 && isBehind;
}

/** One number merged over most of the table, in the order 得分 ｜ 总分: no indicator has such a cell. */
function isAcross(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return first !== undefined && isPoints(first) && first.right - first.column >= 3 && parseFloat(first.text) >= 40;
}

/** The points of a form, and the least that its indicators have of them beside 预算执行率. */
const ALL = new Big(100);
const LEAST_OF_ALL = new Big(80);
const MOST_OF_ALL = new Big(50);

/**
 * A row with points and without a name, whose label reaches over the levels: 自评得分 ｜ 100 ｜ 98.70. Whatever the label says, when the
 * points are those of all rows above.
 */
export function isUnnamedTotal(
  grid: Grid,
  head: IndicatorHead,
  indicators: readonly Indicator[],
  row: number,
): boolean {
  const entries = grid.entries(row);
  const names = head.columns.get('level3')?.left ?? 0;
  if (isLostTotal(entries)) return sumsUp(grid, head, indicators, row) || isAcross(entries);
  const [label, ...others] = entries;
  if (!label || label.column >= names || others.length === 0) return false;
  const holdsPoints = others.every(
    (entry) => entry.column > names && (isPoints(entry) || isNotApplicable(entry.raw) || gradeIn(entry)),
  );
  return holdsPoints && (isScoreLabel(label) || sumsUp(grid, head, indicators, row));
}

/** The row's 分值 is what the rows above come to, with what 预算执行率 has elsewhere: no level has nearly all there is. */
function sumsUp(grid: Grid, head: IndicatorHead, indicators: readonly Indicator[], row: number): boolean {
  const own = pointsOf(grid, head, row, 'weight');
  if (!own?.value || own.cell.row !== row) return isAboveAll(grid, head, indicators, row);
  const above = indicators.reduce((sum, { weight, kind }) => {
    return kind === 'indicator' && weight?.value ? sum.plus(weight.value.number) : sum;
  }, new Big(0));
  const printed = own.value.number;
  const isSum = above.gte(LEAST_OF_ALL) && printed.lte(ALL) && (printed.eq(above) || printed.eq(ALL));
  return isSum || isAboveAll(grid, head, indicators, row);
}

/** The row's 得分 is at least what all rows above have together, which is most of what a form has: no indicator has as much. */
function isAboveAll(grid: Grid, head: IndicatorHead, indicators: readonly Indicator[], row: number): boolean {
  const own = pointsOf(grid, head, row, 'score');
  const [only, ...others] = grid.entries(row).filter(isPoints);
  // 97 left of all names, where nothing else is printed: no page is that long.
  const isAlone = only !== undefined && others.length === 0 && only.column < (head.columns.get('level3')?.left ?? 0);
  const alone = isAlone ? readPoints(grid.ref(only), only.cell) : undefined;
  const printed = own?.value && own.cell.row === row ? own.value.number : alone?.value?.number;
  if (!printed || printed.gt(ALL)) return false;
  const above = indicators.reduce((sum, { score, kind }) => {
    return kind === 'indicator' && score?.value ? sum.plus(score.value.number) : sum;
  }, new Big(0));
  return above.gte(MOST_OF_ALL) && printed.gte(above.times('0.9'));
}

/**
 * The first row of a table, above its indicators: a name and points without target and actual value, where the points are those of all rows
 * `below`. Whatever the name says, no indicator has them.
 */
export function isTotalAhead(grid: Grid, head: IndicatorHead, row: number, below: readonly number[]): boolean {
  const says = (at: number) => (['target', 'actual'] as const).some((key) => !isBlank(textIn(grid, head, at, key)));
  const own = { weight: points(grid, head, row, 'weight'), score: points(grid, head, row, 'score') };
  if (says(row) || !(own.weight ?? own.score)) return false;
  const rows = below.filter(says);
  const sum = (key: 'weight' | 'score') =>
    rows.reduce((so, at) => so.plus(points(grid, head, at, key) ?? 0), new Big(0));
  const [weights, scores] = [sum('weight'), sum('score')];
  if (own.weight) return weights.gte(LEAST_OF_ALL) && (own.weight.eq(weights) || own.weight.eq(ALL));
  return scores.gte(MOST_OF_ALL) && own.score?.lte(ALL) === true && own.score.gte(scores.times('0.9'));
}

const points = (grid: Grid, head: IndicatorHead, row: number, key: 'weight' | 'score'): Big | undefined => {
  const field = pointsOf(grid, head, row, key);
  return field?.cell.row === row ? field.value?.number : undefined;
};
