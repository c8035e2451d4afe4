import Big from 'big.js';
import { compact, type Deadline, type Indicator, type Quantity, readMeasureText } from '../../forms';
import { type Direction, directionOf } from './direction';
import { decimalsOf, isNought, isPositive } from '../figures/sign';
import { around, exactly, type Interval } from '../figures/tolerance';

const ONE = new Big(1);
const HUNDRED = new Big(100);

/** Was the target of an indicator met? */
export type Completion =
  | { readonly verdict: 'unknown'; readonly why: 'words' | 'blank' | 'units' | 'direction' }
  | { readonly verdict: 'met' | 'missed' | 'open'; readonly by: 'date' }
  | QuantityCompletion;

/**
 * A quantity against its target, both in the target's unit. `open`: printed precision leaves it undecided. `ratio` is actual ÷ target
 * (undefined for a target of 0), `interval` what the printed actual stands for.
 */
export interface QuantityCompletion {
  readonly verdict: 'met' | 'missed' | 'open';
  readonly by: 'quantity';
  readonly direction: Exclude<Direction, 'unknown'>;
  readonly isEqual: boolean;
  readonly target: Big;
  readonly actual: Big;
  readonly interval: Interval;
  readonly ratio?: Big;
}

// Measured, so that a whole number may have been rounded; everything else on these forms is counted.
const MEASURED = /^(?:%|‰|元|亩|公里|米|平方米|立方米|公斤|升|度|千瓦时|tb|gb|mb|℃)$|\//iu;

/** The two quantities in the target's unit, or undefined when their units do not compare. */
export function comparablePair(
  target: Quantity,
  actual: Quantity,
): { target: Big; actual: Big; factor: Big } | undefined {
  if (target.base === actual.base || target.base === '') {
    // Nearly always the very same unit.
    if (target.base === '' || actual.scale.eq(target.scale)) {
      return { target: target.number, actual: actual.number, factor: ONE };
    }
    const factor = actual.scale.div(target.scale);
    return { target: target.number, actual: actual.number.times(factor), factor };
  }
  if (actual.base !== '') {
    return isCounter(target.base) && isCounter(actual.base)
      ? { target: target.number, actual: actual.number.times(actual.scale).div(target.scale), factor: ONE }
      : undefined;
  }
  // A bare actual takes the target's unit; of a percentage it may be the ratio (0.032 for 3.2 %): the reading nearer to the target is meant.
  const isShare = target.base === '%' && isRatio(actual.number, target.number);
  return isShare
    ? { target: target.number, actual: actual.number.times(HUNDRED), factor: HUNDRED }
    : { target: target.number, actual: actual.number, factor: ONE };
}

/** Is 100·a nearer to t than a, by proportion? Only numbers up to 2 can be ratios. */
function isRatio(actual: Big, target: Big): boolean {
  if (!isPositive(actual) || actual.gt(2) || !isPositive(target)) return false;
  // a/t and t/(100a) are the two distances, as factors.
  const asPercent = target.gt(actual) ? target.div(actual) : actual.div(target);
  const scaled = actual.times(HUNDRED);
  const asRatio = target.gt(scaled) ? target.div(scaled) : scaled.div(target);
  return asRatio.lt(asPercent);
}

/** 次, 个, 人 …: what is counted, as against shares, money and measures. */
export function isCounter(base: string): boolean {
  return base !== '' && !MEASURED.test(base) && base !== '分钟' && base !== '天' && base !== '月';
}

/** What the printed actual stands for: a count is exact, a measured figure has its printed precision. */
function actualInterval(actual: Quantity, base: string, number: Big, factor: Big): Interval {
  if (actual.decimals === undefined || (isCounted(actual, base) && decimalsOf(actual.number) === 0))
    return exactly(number);
  const own = around(actual.number, actual.decimals);
  if (factor === ONE) return own;
  return { low: own.low.times(factor), high: own.high.times(factor) };
}

function isCounted({ decimals, general }: Quantity, base: string): boolean {
  return (decimals === 0 || general === true) && !MEASURED.test(base);
}

function quantityCompletion(indicator: Indicator, target: Quantity, actual: Quantity): Completion {
  const pair = comparablePair(target, actual);
  if (!pair) return { verdict: 'unknown', why: 'units' };
  const interval = actualInterval(actual, target.base || actual.base, pair.actual, pair.factor);
  const direction = directionOf(indicator, target);
  if (direction === 'unknown') {
    // Met exactly is met in either direction.
    if (!pair.actual.eq(pair.target)) return { verdict: 'unknown', why: 'direction' };
  }
  const sense = direction === 'unknown' ? 'positive' : direction;
  const met = (number: Big) => meets(number, pair.target, target, sense);
  const verdict =
    met(pair.actual) || met(shownNumber(indicator, pair.actual, pair.factor))
      ? 'met'
      : met(interval.low) || met(interval.high)
        ? 'open'
        : 'missed';
  return {
    verdict,
    by: 'quantity',
    direction: sense,
    isEqual: target.operator === '=',
    target: pair.target,
    actual: pair.actual,
    interval,
    ...(isPositive(pair.target) ? { ratio: pair.actual.eq(pair.target) ? ONE : pair.actual.div(pair.target) } : {}),
  };
}

/** The actual as the sheet shows it: 97.86 behind 98% is seen, and judged by people, as 98. */
function shownNumber(indicator: Indicator, stored: Big, factor: Big): Big {
  const seen = readMeasureText(compact(indicator.actual.raw));
  return seen.kind === 'quantity' && seen.number.minus(stored.div(factor)).abs().lt(1)
    ? seen.number.times(factor)
    : stored;
}

function meets(actual: Big, target: Big, { operator }: Quantity, direction: 'positive' | 'reverse'): boolean {
  if (operator === '>') return actual.gt(target);
  if (operator === '<') return actual.lt(target);
  // "= 0" incidents: more is worse; any other "=" counts as a floor (scoring.md §2).
  if (operator === '=' && isNought(target)) return !isPositive(actual);
  return direction === 'positive' ? actual.gte(target) : actual.lte(target);
}

function dateCompletion(target: Deadline, actual: Deadline): Completion {
  const bothYears = target.year !== undefined && actual.year !== undefined;
  const order = (date: Deadline) => (bothYears ? (date.year ?? 0) * 10_000 : 0) + date.month * 100 + (date.day ?? 31);
  const late = order(actual) - order(target);
  // The day of one side is missing: within the same month nothing can be said against it.
  const sameMonth = Math.floor(order(actual) / 100) === Math.floor(order(target) / 100);
  const known = target.day !== undefined && actual.day !== undefined;
  return { verdict: late <= 0 || (sameMonth && !known) ? 'met' : 'missed', by: 'date' };
}

// Asked by a dozen rules of the same row; an indicator never changes.
const judged = new WeakMap<Indicator, Completion>();

/** Judges an indicator's actual against its target; what cannot be compared is `unknown`, never a guess. */
export function completionOf(indicator: Indicator): Completion {
  const known = judged.get(indicator);
  if (known) return known;
  const completion = judge(indicator);
  judged.set(indicator, completion);
  return completion;
}

function judge(indicator: Indicator): Completion {
  const target = indicator.target.value;
  const actual = indicator.actual.value;
  if (!target || !actual) return { verdict: 'unknown', why: 'blank' };
  if (target.kind === 'quantity' && actual.kind === 'quantity') {
    return quantityCompletion(indicator, target, actual);
  }
  if (target.kind === 'date' && actual.kind === 'date') return dateCompletion(target, actual);
  return { verdict: 'unknown', why: 'words' };
}
