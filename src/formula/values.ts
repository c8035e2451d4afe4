import Big from 'big.js';
import type { ErrorValue } from '../workbook';
import type { BinaryOperator } from './parse';

/** The values that formulas work with. */

/** Thrown where a formula is beyond this evaluator: its value is then left to the program that opens the file. */
export class NotEvaluated extends Error {}

export class ErrorResult {
  constructor(readonly error: ErrorValue) {}
}

/** Numbers are decimal: what a person adds up on paper is what comes out. */
export type Scalar = Big | string | boolean | null | ErrorResult;
export type Operand = Scalar | readonly Scalar[];

/** More digits than any number in a cell has; a division is cut there. */
export const decimal = Big();
decimal.DP = 40;
decimal.RM = Big.roundHalfUp;
/** Excel keeps 15 digits of a number. */
export const DIGITS = 15;

/** A number as a cell holds it: 15 digits. */
export function plainNumber(value: Big): number {
  const number = Number(value.toPrecision(DIGITS));
  if (!Number.isFinite(number)) throw new NotEvaluated();
  return number;
}

/** A scalar where a number is wanted. A text without any digit is none; one that may be a date or a percent is read differently by programs. */
export function numberOf(value: Scalar): Big | ErrorResult {
  if (value instanceof ErrorResult || value instanceof Big) return value;
  if (value === null) return new decimal(0);
  if (typeof value === 'boolean') return new decimal(value ? 1 : 0);
  if (/^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/u.test(value)) return new decimal(value.trim().replace(/^\+/u, ''));
  if (/\p{Nd}/u.test(value)) throw new NotEvaluated();
  return new ErrorResult('#VALUE!');
}

export function truthOf(value: Scalar): boolean | ErrorResult {
  if (typeof value === 'boolean' || value instanceof ErrorResult) return value;
  if (typeof value === 'string') throw new NotEvaluated();
  return value !== null && !value.eq(0);
}

export function scalarText(value: Scalar): string {
  if (value === null) return '';
  if (value instanceof Big) {
    const text = String(plainNumber(value));
    if (text.includes('e')) throw new NotEvaluated();
    return text;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof ErrorResult) throw new NotEvaluated();
  return value;
}

export type Arithmetic = '+' | '-' | '*' | '/' | '^';

export function isArithmetic(operator: BinaryOperator): operator is Arithmetic {
  return ['+', '-', '*', '/', '^'].includes(operator);
}

/** Beyond it numbers leave the range of a cell, or take long. */
const MOST_POWER = 64;

export function arithmetic(operator: Arithmetic, x: Big, y: Big): Scalar {
  switch (operator) {
    case '+':
      return x.plus(y);
    case '-':
      return x.minus(y);
    case '*':
      return x.times(y);
    case '/':
      return y.eq(0) ? new ErrorResult('#DIV/0!') : x.div(y);
    case '^': {
      const power = y.toNumber();
      if (!Number.isInteger(power) || Math.abs(power) > MOST_POWER || (x.eq(0) && power <= 0)) throw new NotEvaluated();
      return x.pow(power);
    }
  }
}

export function comparison(operator: Exclude<BinaryOperator, Arithmetic | '&'>, left: Scalar, right: Scalar): boolean {
  const order = compared(left, right, operator === '=' || operator === '<>');
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

/** Numbers before texts before truths; an empty cell is like what it is compared with. The order of two texts is the language's. */
function compared(left: Scalar, right: Scalar, isEqualityOnly: boolean): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (a instanceof Big && b instanceof Big) return rounded(a).cmp(rounded(b));
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.toLowerCase() === b.toLowerCase()) return 0;
    if (!isEqualityOnly) throw new NotEvaluated();
    return 1;
  }
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function rounded(value: Big): Big {
  return new decimal(value.toPrecision(DIGITS));
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : new decimal(0);
}

function rank(value: Scalar): number {
  if (value instanceof Big || value === null) return 0;
  return typeof value === 'string' ? 1 : 2;
}
