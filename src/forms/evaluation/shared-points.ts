import Big from 'big.js';
import { sharedField } from '../cell/read-field';
import type { FundsRow, Indicator, TotalRow } from '../rows';

const POINTS = ['weight', 'score'] as const;

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
  const isTotal = (without: readonly Indicator[]): boolean =>
    POINTS.every((key) => {
      const counted = [funds, ...own.filter((one) => !without.includes(one))];
      const sum = counted.reduce((so, one) => so.plus(one?.[key]?.value?.number ?? 0), new Big(0));
      return total?.[key]?.value?.number.eq(sum) === true;
    });
  const again = own.filter((one, at) => {
    const before = own[at - 1];
    const isSame = (key: 'weight' | 'score') =>
      one[key]?.state === 'read' &&
      one[key].raw === before?.[key]?.raw &&
      one[key].cell.row === before[key].cell.row + 1;
    return before?.level1 === one.level1 && POINTS.every(isSame);
  });
  const singles = again.filter((one) => isTotal([one]));
  const shared = isTotal(again) ? again : singles.length === 1 ? singles : [];
  return indicators.map((one) => {
    if (!shared.includes(one) || !one.weight || !one.score) return one;
    return { ...one, weight: sharedField(one.weight.cell), score: sharedField(one.score.cell) };
  });
}
