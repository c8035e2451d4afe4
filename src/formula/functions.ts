import type Big from 'big.js';
import type { Area } from '../workbook';
import { parseFormula, type Formula } from './parse';
import {
  comparison,
  decimal,
  DIGITS,
  ErrorResult,
  NotEvaluated,
  numberOf,
  plainNumber,
  type Scalar,
  scalarText,
  truthOf,
} from './values';

/** Functions beyond sums: what forms use for rates, points and lists. Decimal throughout. */

/** What a function may ask of the evaluation it is part of. */
export interface Asked {
  readonly scalar: (formula: Formula) => Scalar;
  /** The values of an area (or name of one), row by row, empty cells as null. */
  readonly grid: (formula: Formula) => readonly (readonly Scalar[])[];
  /** The area that a formula means: a reference, INDIRECT, OFFSET. */
  readonly area: (formula: Formula) => { readonly sheet: string | undefined; readonly area: Area };
}

type Function = (args: readonly Formula[], asked: Asked) => Scalar;

function between(args: readonly Formula[], least: number, most: number): void {
  if (args.length < least || args.length > most) throw new NotEvaluated();
}

/** The argument's number; an error in it is thrown, and becomes the function's own result. */
function number(args: readonly Formula[], index: number, { scalar }: Asked): Big {
  const formula = args[index];
  if (!formula) throw new NotEvaluated();
  return good(numberOf(scalar(formula)));
}

/** Thrown where an argument is an error: the whole function is that error then. */
export class IsError extends Error {
  constructor(readonly result: ErrorResult) {
    super();
  }
}

function good<T>(value: T | ErrorResult): T {
  if (value instanceof ErrorResult) throw new IsError(value);
  return value;
}

const MODES = { ROUND: 1, ROUNDDOWN: 0, TRUNC: 0, ROUNDUP: 3 } as const;

function rounding(mode: 0 | 1 | 3, least: number): Function {
  return (args, asked) => {
    between(args, least, 2);
    // What Excel rounds has its 15 digits.
    const x = new decimal(number(args, 0, asked).toPrecision(DIGITS));
    const places = args.length > 1 ? number(args, 1, asked).round(0, 0).toNumber() : 0;
    if (Math.abs(places) > 30) throw new NotEvaluated();
    return x.round(places, mode);
  };
}

function scalars(args: readonly Formula[], { grid, scalar }: Asked): readonly Scalar[] {
  return args.flatMap((arg) => (isAreaLike(arg) ? grid(arg).flat() : [scalar(arg)]));
}

function isAreaLike(formula: Formula): boolean {
  return (
    formula.kind === 'area' ||
    formula.kind === 'name' ||
    (formula.kind === 'call' && (formula.name === 'INDIRECT' || formula.name === 'OFFSET'))
  );
}

/** A condition of SUMIF and COUNTIF: `">0"`, `"合计"`, a number. Wildcards are left to other programs. */
function condition(wanted: Scalar): (value: Scalar) => boolean {
  if (wanted instanceof ErrorResult || typeof wanted === 'boolean') throw new NotEvaluated();
  const text = wanted === null ? '' : scalarText(wanted);
  const [, sign = '=', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/su.exec(text) ?? [];
  if (/[*?~]/u.test(rest)) throw new NotEvaluated();
  const isNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/u.test(rest);
  if (rest === '') throw new NotEvaluated();
  const right: Scalar = isNumber ? new decimal(rest.trim().replace(/^\+/u, '')) : rest;
  return (value) => {
    if (value instanceof ErrorResult || value === null || typeof value === 'boolean') return sign === '<>';
    if (typeof value === 'string' && isNumber) throw new NotEvaluated();
    if (typeof value !== typeof right) return sign === '<>';
    return comparison(sign as '=', value, right);
  };
}

function sumOf(values: readonly Scalar[]): Big {
  return values.reduce<Big>(
    (sum, value) => (typeof value === 'object' && value !== null ? sum.plus(good(value)) : sum),
    new decimal(0),
  );
}

const sumIf: Function = (args, asked) => {
  between(args, 2, 3);
  const [range, criterion, sums = range] = args;
  if (!range || !criterion || !sums) throw new NotEvaluated();
  const holds = condition(asked.scalar(criterion));
  const [tested, added] = [asked.grid(range), asked.grid(sums)];
  if (tested.length !== added.length || tested[0]?.length !== added[0]?.length) throw new NotEvaluated();
  return sumOf(tested.flatMap((row, r) => row.flatMap((value, c) => (holds(value) ? [added[r]?.[c] ?? null] : []))));
};

const sumProduct: Function = (args, asked) => {
  between(args, 1, 8);
  // An array put together by operators is beyond it.
  if (!args.every(isAreaLike)) throw new NotEvaluated();
  const [first, ...rest] = args.map((arg) => asked.grid(arg));
  if (!first || rest.some((one) => one.length !== first.length || one[0]?.length !== first[0]?.length))
    throw new NotEvaluated();
  const factor = (value: Scalar | undefined): Big => {
    if (value instanceof ErrorResult) throw new IsError(value);
    return typeof value === 'object' && value !== null ? value : new decimal(0);
  };
  return first.reduce<Big>(
    (sum, row, r) =>
      row.reduce<Big>(
        (so, value, c) => so.plus(rest.reduce((product, one) => product.times(factor(one[r]?.[c])), factor(value))),
        sum,
      ),
    new decimal(0),
  );
};

/** TEXT with a plain number format: digits, decimals, thousands, percent. */
const text: Function = (args, asked) => {
  between(args, 2, 2);
  const [, code] = args;
  const format = code && asked.scalar(code);
  if (typeof format !== 'string') throw new NotEvaluated();
  const [, grouped, decimals = '', percent] = /^(#,##)?0(?:\.(0+))?(%)?$/u.exec(format) ?? [];
  if (!/^(?:#,##)?0(?:\.0+)?%?$/u.test(format)) throw new NotEvaluated();
  const x = number(args, 0, asked);
  const digits = new decimal((percent ? x.times(100) : x).toPrecision(DIGITS)).toFixed(decimals.length, 1);
  const [whole = '', fraction] = digits.split('.');
  const thousands = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  const shown = fraction === undefined ? thousands : `${thousands}.${fraction}`;
  return shown + (percent ?? '');
};

/** By its name; none for what {@link evaluate} does itself or cannot do. */
export const FUNCTIONS: Readonly<Partial<Record<string, Function>>> = {
  ROUND: rounding(MODES.ROUND, 2),
  ROUNDUP: rounding(MODES.ROUNDUP, 2),
  ROUNDDOWN: rounding(MODES.ROUNDDOWN, 2),
  TRUNC: rounding(MODES.TRUNC, 1),
  INT: (args, asked) => {
    between(args, 1, 1);
    const x = number(args, 0, asked);
    const cut = x.round(0, 0);
    return x.lt(cut) ? cut.minus(1) : cut;
  },
  ABS: (args, asked) => {
    between(args, 1, 1);
    return number(args, 0, asked).abs();
  },
  NOT: (args, asked) => {
    const [only] = args;
    if (!only || args.length !== 1) throw new NotEvaluated();
    return !good(truthOf(asked.scalar(only)));
  },
  COUNT: (args, asked) =>
    new decimal(
      scalars(args, asked).filter((v) => typeof v === 'object' && v !== null && !(v instanceof ErrorResult)).length,
    ),
  COUNTA: (args, asked) => new decimal(scalars(args, asked).filter((v) => v !== null).length),
  PRODUCT: (args, asked) => {
    const factors = scalars(args, asked).filter((v) => typeof v === 'object' && v !== null);
    return factors.reduce<Big>((so, v) => so.times(good(v)), new decimal(factors.length > 0 ? 1 : 0));
  },
  ISNUMBER: (args, { scalar }) => {
    const value = scalar(args[0] ?? { kind: 'missing' });
    return typeof value === 'object' && value !== null && !(value instanceof ErrorResult);
  },
  ISBLANK: (args, { grid }) => {
    const [only] = args;
    if (only?.kind !== 'area') throw new NotEvaluated();
    return grid(only)[0]?.[0] === null;
  },
  ISERROR: (args, { scalar }) => scalar(args[0] ?? { kind: 'missing' }) instanceof ErrorResult,
  COUNTIF: (args, asked) => {
    const [range, criterion] = args;
    if (!range || !criterion || args.length !== 2) throw new NotEvaluated();
    return new decimal(
      asked
        .grid(range)
        .flat()
        .filter(condition(asked.scalar(criterion))).length,
    );
  },
  SUMIF: sumIf,
  SUMPRODUCT: sumProduct,
  TEXT: text,
  N: (args, { scalar }) => {
    const value = scalar(args[0] ?? { kind: 'missing' });
    return typeof value === 'object' && value !== null ? value : new decimal(0);
  },
};

/** The area that INDIRECT or OFFSET means. */
export function reachedArea(
  name: string,
  args: readonly Formula[],
  asked: Asked,
): { readonly sheet: string | undefined; readonly area: Area } {
  const [first] = args;
  if (!first) throw new NotEvaluated();
  if (name === 'INDIRECT') {
    const address = asked.scalar(first);
    const meant = args.length === 1 && typeof address === 'string' ? parseFormula(address) : undefined;
    if (meant?.kind !== 'area') throw new NotEvaluated();
    return meant;
  }
  between(args, 3, 5);
  const whole = (index: number, otherwise: number) => {
    const arg = args[index];
    if (!arg || arg.kind === 'missing') return otherwise;
    return plainNumber(number(args, index, asked).round(0, 0));
  };
  const { sheet, area } = asked.area(first);
  const top = area.top + whole(1, 0);
  const left = area.left + whole(2, 0);
  const bottom = top + whole(3, area.bottom - area.top + 1) - 1;
  const right = left + whole(4, area.right - area.left + 1) - 1;
  if (top < 0 || left < 0 || bottom < top || right < left) throw new NotEvaluated();
  return { sheet, area: { top, left, bottom, right } };
}
