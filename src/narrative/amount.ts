import type { Amount, Percent } from '../forms';
import type { Quantity } from './quantity';

/** Quantities of the text in the words of the forms. */

export function amountOf({ number, decimals, money }: Quantity): Amount {
  return { number, decimals, unit: money };
}

export function percentOf({ number, decimals }: Quantity): Percent {
  return { number, decimals, signed: true };
}

const YUAN = { 元: 1, 万元: 1e4, 亿元: 1e8 } as const;

/** In 元, rounded as a float: good enough to tell which of several amounts a percentage is of, never to judge one. */
function roughly({ number, unit }: Amount): number {
  return number.toNumber() * YUAN[unit];
}

/** Is `percent` of `base` roughly `part`, as both are printed? Used to find what a percentage is of where words do not say. */
export function isShare(part: Amount, base: Amount, percent: Percent): boolean {
  const [a, b] = [roughly(part), roughly(base)];
  if (b <= 0) return false;
  const half = 0.51 * 10 ** -(percent.decimals ?? 2);
  const slack = (50 * YUAN[part.unit] * 10 ** -(part.decimals ?? 0)) / b;
  return Math.abs((100 * a) / b - percent.number.toNumber()) <= half + slack;
}
