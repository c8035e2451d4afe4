import Big from 'big.js';
import type { Grid } from '../sheet/grid';
import type { Indicator, TotalRow } from '../rows';
import type { FundsBlock } from './funds';
import { isPartName, namesNothing } from './indicator-name';

/** More ways than these to tell names from indicators are too many to be sure of one. */
const MOST = 256;

/** By row: the name that goes on in the rows below it, or null where the row holds nothing but the rest of one. */
export type NamesOverRows = ReadonlyMap<number, string | null>;

/**
 * Where a converter filled the merges, a name that went over several rows has its values in each (src/forms/README.md §6), also where the head of
 * a page stands between them. A row that repeats the values above it may as well be an indicator of its own: the points tell, where leaving out
 * one number of these rows alone gives the total, or 100; whole names before parts of what is alike.
 */
export function restsOfNames(
  grid: Grid,
  { indicators, total }: { readonly indicators: readonly Indicator[]; readonly total: TotalRow | null },
  { total: funds }: Pick<FundsBlock, 'total'>,
): NamesOverRows | undefined {
  const runs = grid.isFilled ? runsOf(indicators) : [];
  if (runs.length === 0) return undefined;
  const key = runs.some(([first]) => first?.weight?.value) ? 'weight' : 'score';
  const points = (row?: Pick<Indicator, 'weight' | 'score'>) => row?.[key]?.value?.number ?? new Big(0);
  const whole = total?.[key]?.value?.number ?? (key === 'weight' ? new Big(100) : undefined);
  const counted = [...indicators.filter(({ kind }) => kind === 'indicator'), ...(funds ? [funds] : [])];
  const tooMuch = whole && counted.reduce((left, row) => left.plus(points(row)), new Big(0).minus(whole));
  if (!tooMuch?.gt(0)) return undefined;
  let choices: readonly (readonly number[])[] = [[]];
  for (const run of runs) {
    choices = choices.flatMap((counts) => run.map((_, rests) => [...counts, rests]));
    if (choices.length > MOST) return undefined;
  }
  const fitting = choices.filter((counts) =>
    tooMuch.eq(counts.reduce((sum, rests, at) => sum.plus(points(runs[at]?.[0]).times(rests)), new Big(0))),
  );
  const entire = fitting.filter((counts) => counts.every((rests, at) => rests === 0 || rests + 1 === runs[at]?.length));
  const [counts, ...others] = entire.length > 0 ? entire : fitting;
  return counts && others.length === 0
    ? new Map(runs.flatMap((run, at) => namesOf(run, run.length - (counts[at] ?? 0))))
    : undefined;
}

/** The rows of a run as that many names, as nearly as possible of as many rows each. */
function namesOf(run: readonly Indicator[], count: number): readonly (readonly [number, string | null])[] {
  const nth = (at: number) => Math.floor((at * count) / run.length);
  return run.map(({ name }, at) => {
    // A name merged over its rows stands in each of them.
    const parts = run.filter(({ name: { raw } }, row) => nth(row) === nth(at) && raw !== run[row - 1]?.name.raw);
    const isRest = at > 0 && nth(at) === nth(at - 1);
    return [name.cell.row, isRest ? null : parts.map(({ name: { raw } }) => raw).join('') || name.raw];
  });
}

/** Rows, two or more, that say one after another the same but for the name. */
function runsOf(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const runs: Indicator[][] = [];
  let above: Indicator | undefined;
  for (const one of indicators) {
    if (above && repeats(one, above)) runs.at(-1)?.push(one);
    else runs.push([one]);
    above = one;
  }
  return runs.filter((run) => run.length > 1);
}

function repeats(one: Indicator, above: Indicator): boolean {
  const fields = ({ target, actual, weight, score, reason }: Indicator) =>
    [target, actual, weight, score, reason].map((field) => field?.raw.trim());
  return (
    one.kind === 'indicator' &&
    above.kind === 'indicator' &&
    one.group === above.group &&
    one.level1 === above.level1 &&
    one.level2 === above.level2 &&
    !isPartName(one.name.raw) &&
    !namesNothing(one.name.raw) &&
    fields(one).join('\n') === fields(above).join('\n')
  );
}
