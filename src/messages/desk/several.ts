const ROW = ' / ';

/**
 * Does what is expected name several values for one figure, of which nobody knows the right one? Where the figure is a row, too, each of its
 * cells has a value of its own: 90 / 89.974 in place of 0 / 0.
 */
export function isUndecided(expected: string, figure: string | null): boolean {
  const values = expected.split(ROW).length;
  return values > 1 && figure?.split(ROW).length !== values;
}
