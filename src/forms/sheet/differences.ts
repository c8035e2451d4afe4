/** Figures of a column, by row. */
type ByRow = ReadonlyMap<number, number>;

const NEAR = 0.005;

/**
 * Is a column what one column leaves of another, in most of its rows (扣分 = 分值 − 得分, 年度调整数 = 全年预算数 − 年初预算数, 结余)? Then it is known,
 * whatever it is called. A column of noughts shows nothing.
 */
export function isLeftOver(own: ByRow, whole: ByRow | undefined, part: ByRow | undefined): boolean {
  if (!whole || !part) return false;
  const figures = [...own];
  const met = figures.filter(([row, value]) => {
    const left = (whole.get(row) ?? NaN) - (part.get(row) ?? NaN);
    return Math.abs(left - value) < NEAR;
  }).length;
  return figures.some(([, value]) => value !== 0) && met > 0 && met >= figures.length * 0.6;
}
