import Big from 'big.js';
import {
  compact,
  type Deadline,
  type Indicator,
  type Quantity,
  type Range,
  readMeasureText,
  unitOf,
} from '../../forms';
import { type Direction, directionOf } from './direction';
import { dateVerdict, frequencyVerdict, inYear, type Kept } from './kept';
import { decimalsOf, isNought, isPositive } from '../figures/sign';
import { around, exactly, type Interval } from '../figures/tolerance';

const ONE = new Big(1);
const HUNDRED = new Big(100);

/**
 * Was the target of an indicator met? A quantity is judged by itself ({@link QuantityCompletion}); of a date, a frequency, a range or
 * words of state only the verdict is known: no score is computed from them. `bound`: the actual is a bound that does not reach the
 * target, and no figure (B12-25).
 */
export type Completion =
  | { readonly verdict: 'unknown'; readonly why: 'words' | 'blank' | 'units' | 'direction' | 'bound' }
  | { readonly verdict: Kept; readonly by: 'date' | 'frequency' | 'range' | 'state' }
  | QuantityCompletion;

/**
 * A quantity against its target, both in the target's unit. `open`: printed precision leaves it undecided. `ratio` is actual ÷ target
 * (undefined for a target of 0), `interval` what the printed actual stands for. `isBound`: the actual is a bound (≥98%) that reaches the
 * target: met, but no figure to compute with.
 */
export interface QuantityCompletion {
  readonly verdict: 'met' | 'missed' | 'open';
  readonly by: 'quantity';
  readonly direction: Exclude<Direction, 'unknown'>;
  readonly isEqual: boolean;
  readonly isBound: boolean;
  readonly target: Big;
  readonly actual: Big;
  readonly interval: Interval;
  /** The actual is a measured figure without decimals: what its rounding allows is only pointed out (src/rules/README.md §7). */
  readonly isCoarse: boolean;
  readonly ratio?: Big;
}

// Measured, so that a whole number may have been rounded; everything else on these forms is counted.
const MEASURED = /^(?:%|[‰‱]|元|亩|公里|米|平方米|立方米|公斤|升|度|千瓦时|tb|gb|mb|℃)$|[/·]/iu;

/** Two quantities in the target's unit; `factor` is what the actual was multiplied by. `isRatio`: one of them was a ratio of the other's percent. */
interface Pair {
  readonly target: Big;
  readonly actual: Big;
  readonly factor: Big;
  readonly isRatio?: true;
}

/** The two quantities in the target's unit, or undefined when their units do not compare. */
export function comparablePair(target: Quantity, actual: Quantity): Pair | undefined {
  const share = sharePair(target, actual);
  if (share) return share;
  if (target.base === actual.base || target.base === '') {
    // Nearly always the very same unit.
    if (target.base === '' || actual.scale.eq(target.scale)) {
      return { target: target.number, actual: actual.number, factor: ONE };
    }
    const factor = actual.scale.div(target.scale);
    return { target: target.number, actual: actual.number.times(factor), factor };
  }
  if (actual.base !== '') {
    if (isCounter(target.base) && isCounter(actual.base)) {
      return { target: target.number, actual: actual.number.times(actual.scale).div(target.scale), factor: ONE };
    }
    const [own, other] = [withoutPer(target), withoutPer(actual)];
    // 1500元/亩 and 1480元, 每周≥42小时 and 44小时: what it is per is said once.
    if (own.base === other.base && isPer(target) !== isPer(actual)) return comparablePair(own, other);
    const [times, over] = CONVERTED[`${actual.base} ${target.base}`] ?? [];
    if (times === undefined || over === undefined) return undefined;
    // Multiplied before it is divided, so that 300亩 is 20公顷 and no less.
    const inTarget = (number: Big) => number.times(actual.scale).times(times).div(target.scale.times(over));
    return { target: target.number, actual: inTarget(actual.number), factor: inTarget(ONE) };
  }
  // A bare actual takes the target's unit.
  return { target: target.number, actual: actual.number, factor: ONE };
}

/** 2天 in 小时, 300亩 in 公顷, and the other way round: what the actual is multiplied by, and divided by. */
const CONVERTED: Readonly<Record<string, readonly [times: number, over: number]>> = {
  '天 分钟': [1440, 1],
  '分钟 天': [1, 1440],
  '亩 平方米': [10_000, 15],
  '平方米 亩': [15, 10_000],
};

const isPer = ({ base }: Quantity): boolean => base.includes('/');

/** A quantity per something without what it is per: 元 of 元/亩. */
function withoutPer(quantity: Quantity): Quantity {
  const over = unitOf(quantity.unit.replace(/[/每].*$/u, ''));
  return over ? { ...quantity, ...over } : quantity;
}

/**
 * Of two percentages one may be written as the ratio (0.032 for 3.2 %, 0.97 in a form whose column 度量单位 says %): a bare number up to 2
 * is taken in the reading nearer to the other. Undefined when both are percentages as they stand.
 */
function sharePair(target: Quantity, actual: Quantity): Pair | undefined {
  if (target.base !== '%' && actual.base !== '%') return undefined;
  const isBare = ({ base, unitBeside }: Quantity) => base === '' || (base === '%' && unitBeside === true);
  if (isBare(actual) && isRatio(actual.number, target.number)) {
    return { target: target.number, actual: actual.number.times(HUNDRED), factor: HUNDRED, isRatio: true };
  }
  if (isBare(target) && isRatio(target.number, actual.number)) {
    return { target: target.number.times(HUNDRED), actual: actual.number, factor: ONE, isRatio: true };
  }
  return undefined;
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
  // 0.9 in the General format stands for 90 %, as 0.93 beside it does for 93 %.
  const isGeneral = factor === HUNDRED && actual.general === true;
  const own = around(actual.number, isGeneral ? Math.max(actual.decimals, 2) : actual.decimals);
  if (factor === ONE) return own;
  return { low: own.low.times(factor), high: own.high.times(factor) };
}

function isCounted({ decimals, general }: Quantity, base: string): boolean {
  return (decimals === 0 || general === true) && !MEASURED.test(base);
}

function quantityCompletion(indicator: Indicator, target: Quantity, actual: Quantity): Completion {
  // 增长5% against 下降3%: the figures do not say the same.
  if (target.change && actual.change && target.change !== actual.change) return { verdict: 'unknown', why: 'words' };
  const pair = comparablePair(target, actual);
  if (!pair) return { verdict: 'unknown', why: 'units' };
  const base = target.base || actual.base;
  const interval = actualInterval(actual, base, pair.actual, pair.factor);
  const direction = directionOf(indicator, target);
  if (direction === 'unknown') {
    // Met exactly is met in either direction.
    if (!pair.actual.eq(pair.target)) return { verdict: 'unknown', why: 'direction' };
  }
  const sense = direction === 'unknown' ? 'positive' : direction;
  const met = (number: Big) => meets(number, pair.target, target, sense);
  const isBound = actual.operator !== undefined && actual.operator !== '=';
  if (isBound && !(opensTo(actual) === sense && met(pair.actual))) return { verdict: 'unknown', why: 'bound' };
  // >95% and 95%: what the formula gives for it is all the points, so that nobody is told to cut them; and it is not called met.
  const isEdge = /^[<>]$/u.test(target.operator ?? '') && isPositive(pair.target) && pair.actual.eq(pair.target);
  const verdict = isEdge
    ? 'open'
    : met(pair.actual) || (!pair.isRatio && met(shownNumber(indicator, pair.actual, pair.factor)))
      ? 'met'
      : met(interval.low) || met(interval.high)
        ? 'open'
        : 'missed';
  return {
    verdict,
    by: 'quantity',
    direction: sense,
    isEqual: target.operator === '=',
    isBound,
    target: pair.target,
    actual: pair.actual,
    interval,
    isCoarse: decimalsInPercent(actual, pair) <= 0 && !interval.low.eq(interval.high),
    ...(isPositive(pair.target) ? { ratio: pair.actual.eq(pair.target) ? ONE : pair.actual.div(pair.target) } : {}),
  };
}

/** Decimals of the printed actual; of a ratio those of the percentage that it stands for. */
function decimalsInPercent({ decimals = 0 }: Quantity, { isRatio, factor }: Pair): number {
  return isRatio && factor === HUNDRED ? decimals - 2 : decimals;
}

/** The side to which a bound is open: ≥ to more, ≤ to less. */
function opensTo({ operator }: Quantity): 'positive' | 'reverse' {
  return operator === '>=' || operator === '>' ? 'positive' : 'reverse';
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
  // "= 0" incidents: more is worse; any other "=" counts as a floor (src/rules/README.md §2).
  if (operator === '=' && isNought(target)) return !isPositive(actual);
  return direction === 'positive' ? actual.gte(target) : actual.lte(target);
}

/** Within the range is met, on its worse side missed; what lies on the other may be better still, or too much. */
function rangeCompletion(indicator: Indicator, { low, high }: Range, actual: Quantity): Completion {
  const [least, most] = [comparablePair(low, actual), comparablePair(high, actual)];
  if (!least || !most) return { verdict: 'unknown', why: 'units' };
  if (actual.operator !== undefined && actual.operator !== '=') return { verdict: 'unknown', why: 'bound' };
  const isWithin = least.actual.gte(least.target) && most.actual.lte(most.target);
  if (isWithin) return { verdict: 'met', by: 'range' };
  const direction = directionOf(indicator, low);
  const isWorse = direction === 'positive' ? least.actual.lt(least.target) : most.actual.gt(most.target);
  return direction !== 'unknown' && isWorse
    ? { verdict: 'missed', by: 'range' }
    : { verdict: 'unknown', why: 'direction' };
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
  if (target.kind === 'range' && actual.kind === 'quantity') return rangeCompletion(indicator, target, actual);
  const month = target.kind === 'quantity' ? monthOf(target) : undefined;
  const limit = target.kind === 'date' ? target : month;
  if (limit && actual.kind === 'date') {
    const verdict = dateVerdict(limit, actual);
    return verdict ? { verdict, by: 'date' } : { verdict: 'unknown', why: 'words' };
  }
  if (target.kind === 'frequency' && actual.kind === 'frequency') {
    const verdict = frequencyVerdict(target, actual);
    return verdict ? { verdict, by: 'frequency' } : { verdict: 'unknown', why: 'units' };
  }
  // The form is about one year: "≥3次/年" is reached by 4次.
  if (target.kind === 'frequency' && actual.kind === 'quantity') {
    const year = inYear(target);
    if (year && (actual.base === year.base || actual.base === '')) return quantityCompletion(indicator, year, actual);
  }
  if (actual.kind === 'words' && actual.state === 'unfinished' && asksForMore(indicator)) {
    return { verdict: 'missed', by: 'state' };
  }
  return { verdict: 'unknown', why: 'words' };
}

/** ≤12 beside 度量单位 月: by the end of that month, where the actual is a date. */
function monthOf({ number, unit, operator }: Quantity): Deadline | undefined {
  const month = Number(number.toFixed());
  const isMonth = /^月份?$/u.test(unit) && Number.isInteger(month) && month >= 1 && month <= 12;
  if (!isMonth) return undefined;
  return { kind: 'date', month, span: 'month', ...(operator ? { operator } : {}) };
}

/** A date, a frequency or a number of which something must be done: what is not done misses it (src/rules/README.md §2). */
function asksForMore(indicator: Indicator): boolean {
  const target = indicator.target.value;
  if (target?.kind === 'date') return true;
  if (target?.kind === 'frequency') return target.operator !== '<=' && target.operator !== '<';
  if (target?.kind !== 'quantity' || !isPositive(target.number) || target.change === 'down') return false;
  return directionOf(indicator, target) === 'positive';
}
