import Big from 'big.js';
import type { Grid } from '../sheet/grid';
import type { Indicator, TotalRow } from '../rows';
import type { FundsBlock } from './funds';
import { isPartName, namesNothing } from './indicator-name';

/** More rows than these that repeat the row above are too many to tell which of them are none. */
const MOST = 8;

/**
 * Where a converter filled the merges, a name that went over two rows has its values twice (src/forms/README.md §6). A row that repeats the values
 * above it may as well be an indicator of its own: the points tell, where leaving out one choice of these rows alone gives the total, or 100.
 */
export function restsOfNames(
  grid: Grid,
  { indicators, total }: { readonly indicators: readonly Indicator[]; readonly total: TotalRow | null },
  { total: funds }: Pick<FundsBlock, 'total'>,
): ReadonlySet<number> | undefined {
  const again = indicators.filter((one, index) => isAgain(one, indicators[index - 1], indicators[index - 2]));
  if (!grid.isFilled || again.length === 0 || again.length > MOST) return undefined;
  const key = again.some(({ weight }) => weight?.value) ? 'weight' : 'score';
  const sum = (rows: readonly Pick<Indicator, 'weight' | 'score'>[]) =>
    rows.reduce((all, row) => all.plus(row[key]?.value?.number ?? 0), new Big(0));
  const whole = total?.[key]?.value?.number ?? (key === 'weight' ? HUNDRED : undefined);
  const tooMuch =
    whole && sum([...indicators.filter(({ kind }) => kind === 'indicator'), ...(funds ? [funds] : [])]).minus(whole);
  if (!tooMuch?.gt(0)) return undefined;
  const choices = Array.from({ length: 2 ** again.length }, (_, mask) => again.filter((_, bit) => (mask >> bit) & 1));
  const [rests, ...others] = choices.filter((rows) => tooMuch.eq(sum(rows)));
  return rests && others.length === 0 ? new Set(rests.map(({ name }) => name.cell.row)) : undefined;
}

const HUNDRED = new Big(100);

/** Does a row repeat all that the row above it says, but for the name, and not for the second time? */
function isAgain(one: Indicator, above: Indicator | undefined, before: Indicator | undefined): boolean {
  return above !== undefined && repeats(one, above) && !(before && repeats(above, before));
}

function repeats(one: Indicator, above: Indicator): boolean {
  const fields = ({ target, actual, weight, score, reason }: Indicator) =>
    [target, actual, weight, score, reason].map((field) => field?.raw.trim());
  return (
    one.kind === 'indicator' &&
    above.kind === 'indicator' &&
    one.name.cell.row === above.name.cell.row + 1 &&
    one.level1 === above.level1 &&
    one.level2 === above.level2 &&
    !isPartName(one.name.raw) &&
    !namesNothing(one.name.raw) &&
    fields(one).join('\n') === fields(above).join('\n')
  );
}
