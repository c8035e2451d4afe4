import type Big from 'big.js';
import { type Deadline, type Frequency, type Period, type Quantity, unitOf } from '../../forms';

/** Dates that were kept and frequencies that were reached (src/rules/README.md §2): met or not, without a formula. */

/** `open`: what is printed leaves it undecided (四季度 against 11月底). */
export type Kept = 'met' | 'missed' | 'open';

/** The first and the last day that a date may mean, as yymmdd. */
function daysOf(date: Deadline, withYear: boolean): { readonly first: number; readonly last: number } {
  const year = ((withYear ? (date.year ?? 0) : 0) + (date.next ? 1 : 0)) * 10_000;
  const last = year + date.month * 100 + (date.day ?? 31);
  switch (date.span) {
    case undefined:
      return { first: last, last };
    case 'third':
      return { first: year + date.month * 100 + (date.day === undefined ? 21 : date.day - 9), last };
    case 'month':
      return { first: year + date.month * 100 + 1, last };
    case 'quarter':
      return { first: year + (date.month - 2) * 100 + 1, last };
    case 'halfYear':
      return { first: year + (date.month - 5) * 100 + 1, last };
    case 'year':
      return { first: year + 101, last };
  }
}

/**
 * Was a deadline kept? Years count when both print one. Undefined when the two dates are not of the same thing: one that is only planned,
 * the beginning of one and the end of the other, "not before".
 */
export function dateVerdict(target: Deadline, actual: Deadline): Kept | undefined {
  const isFloor = target.operator === '>=' || target.operator === '>';
  // A date without words answers whatever was asked; the day of completion says nothing of the beginning.
  const isOther = actual.begins !== undefined && actual.begins !== (target.begins ?? false);
  if (actual.planned || isFloor || isOther) return undefined;
  const withYear = target.year !== undefined && actual.year !== undefined;
  const limit = daysOf(target, withYear).last;
  const { first, last } = daysOf(actual, withYear);
  if (last <= limit) return 'met';
  // "Before the end of December" may have been any day before.
  return first > limit && actual.operator !== '<=' && actual.operator !== '<' ? 'missed' : 'open';
}

/** How often a period comes round in a year, at least and at most: a year has 220 working days and 366 days. */
const IN_YEAR: Readonly<Record<Period, readonly [least: number, most: number]>> = {
  day: [220, 366],
  week: [48, 53],
  month: [12, 12],
  quarter: [4, 4],
  halfYear: [2, 2],
  year: [1, 1],
};

/** 每月一次 and 每月1期 say the same; 每月3篇 does not. */
const OCCASION = /^(?:次|期|回|场次?|轮|届|遍|趟|批次?|班次)$/u;

/** Was a frequency reached? Undefined when different things are counted. */
export function frequencyVerdict(target: Frequency, actual: Frequency): Kept | undefined {
  const isAlike = [target.counter, actual.counter].every((counter) => OCCASION.test(counter));
  if (target.counter !== actual.counter && !isAlike) return undefined;
  const isCeiling = target.operator === '<=' || target.operator === '<';
  const isBound = actual.operator !== undefined && actual.operator !== '=';
  const opens = actual.operator === '<=' || actual.operator === '<' ? 'down' : 'up';
  const [low, high] = yearly(actual);
  const [from, to] = target.per === actual.per ? [target.times, target.times] : yearly(target);
  const [least, most] = target.per === actual.per ? [actual.times, actual.times] : [low, high];
  const met = isCeiling ? most.lte(from) : least.gte(to);
  const missed = isCeiling ? least.gt(to) : most.lt(from);
  if (isBound) return met && (opens === 'down') === isCeiling ? 'met' : 'open';
  return met ? 'met' : missed ? 'missed' : 'open';
}

function yearly({ times, per }: Frequency): readonly [Big, Big] {
  const [least, most] = IN_YEAR[per];
  return [times.times(least), times.times(most)];
}

/** So often in the form's year as a number of times; undefined for other periods. */
export function inYear({ times, per, counter, operator }: Frequency): Quantity | undefined {
  const unit = unitOf(counter);
  if (per !== 'year' || !unit) return undefined;
  return {
    kind: 'quantity',
    number: times,
    decimals: 0,
    unit: counter,
    base: unit.base,
    scale: unit.scale,
    ...(operator ? { operator } : {}),
  };
}
