import { type Amount, type Percent, POWER_OF_UNIT } from '../forms';
import type { TextQuantity } from './quantity';

/** Quantities of the text in the words of the forms. */

export function statedAmount({ number, decimals, money }: TextQuantity): Amount {
  return { number, decimals, unit: money };
}

export function percentOf({ number, decimals }: TextQuantity): Percent {
  return { number, decimals, signed: true };
}

/** In 元, rounded as a float: good enough to tell which of several amounts a percentage is of, never to judge one. */
function roughly({ number, unit }: Amount): number {
  return number.toNumber() * 10 ** POWER_OF_UNIT[unit];
}

/** What one in the last digit printed is, in 元. */
function lastDigit({ unit, decimals = 0 }: Amount): number {
  return 10 ** (POWER_OF_UNIT[unit] - decimals);
}

/** Is `percent` of `base` roughly `part`, as both are printed? Used to find what a percentage is of where words do not say. */
export function isShare(part: Amount, base: Amount, percent: Percent): boolean {
  const [a, b] = [roughly(part), roughly(base)];
  if (b <= 0) return false;
  const half = 0.51 * 10 ** -(percent.decimals ?? 2);
  const slack = (50 * lastDigit(part)) / b;
  return Math.abs((100 * a) / b - percent.number.toNumber()) <= half + slack;
}

/** Is `a` clearly more than `b`, beyond what is spent above a plan? */
export function isAbove(a: Amount, b: Amount): boolean {
  return roughly(a) > 1.2 * roughly(b);
}

/** Is `change` what `a` is more (or less) than `b`, as far as they are printed? */
export function isDifference(a: Amount, b: Amount, change: Amount, rises: boolean): boolean {
  const slack = Math.max(...[a, b, change].map(lastDigit));
  return Math.abs(roughly(a) - roughly(b) - (rises ? 1 : -1) * roughly(change)) <= slack;
}

/** Is what is said near enough to a sum to be meant as it? Then it is wrong, not another. */
export function isMeantAs(said: Amount['number'], sum: Amount['number']): boolean {
  return sum.minus(said).abs().times(8).lte(sum);
}
