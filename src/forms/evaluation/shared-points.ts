import Big from 'big.js';
import type { FigureField } from '../cell/field';
import { sharedField } from '../cell/read-field';
import type { FundsRow, Indicator, TotalRow } from '../rows';

const POINTS = ['weight', 'score'] as const;
type Points = Readonly<Record<(typeof POINTS)[number], FigureField | null>>;

const numberOf = (field: FigureField | null | undefined): Big => field?.value?.number ?? new Big(0);

/**
 * Points that were merged over several indicators before their merges were taken out and filled: told where the same points stand below each other
 * and both totals that the form prints come out only if they are counted once.
 */
export function countedOnce(
  indicators: readonly Indicator[],
  total: TotalRow | null,
  funds: FundsRow | null,
): readonly Indicator[] {
  const own = indicators.filter(({ kind }) => kind === 'indicator');
  const leaves = (some: readonly Points[]): readonly Big[] =>
    POINTS.map((key) =>
      [...some, ...(funds ? [funds] : [])].reduce((sum, one) => sum.plus(numberOf(one[key])), new Big(0)),
    ).map((sum, at) => sum.minus(numberOf(total?.[POINTS[at] ?? 'score'])));
  const isTotal = (without: readonly Indicator[]): boolean =>
    leaves(own.filter((one) => !without.includes(one))).every((left) => left.eq(0));
  const isAgain = (one: Indicator, before: Indicator | undefined): boolean =>
    before?.level1 === one.level1 &&
    POINTS.every(
      (key) =>
        one[key]?.state === 'read' &&
        one[key].raw === before[key]?.raw &&
        one[key].cell.row === before[key].cell.row + 1,
    );
  if (!total?.weight?.value || !total.score?.value || isTotal([])) return indicators;
  const again = own.filter((one, at) => isAgain(one, own[at - 1]));
  const singles = again.filter((one) => isTotal([one]));
  const shared = isTotal(again) ? again : singles.length === 1 ? singles : [];
  return indicators.map((one) => {
    if (!shared.includes(one) || !one.weight || !one.score) return one;
    return { ...one, weight: sharedField(one.weight.cell), score: sharedField(one.score.cell) };
  });
}
