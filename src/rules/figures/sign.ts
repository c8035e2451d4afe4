import type Big from 'big.js';

/**
 * What is asked most of a decimal. big.js compares with 0 by making a decimal of that 0 first, and these are asked of every figure of a form by
 * dozens of rules.
 */
export function isNought(number: Big): boolean {
  return number.c[0] === 0;
}

export function isNegative(number: Big): boolean {
  return number.s < 0 && !isNought(number);
}

export function isPositive(number: Big): boolean {
  return number.s > 0 && !isNought(number);
}

/** How many decimals it has, none of them a trailing 0; 0 for a whole number. */
export function decimalsOf(number: Big): number {
  return Math.max(0, number.c.length - 1 - number.e);
}
