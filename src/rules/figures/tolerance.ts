import Big from 'big.js';
import { decimalsOf, isNegative, isNought, isPositive } from './sign';
import { type Amount, type AmountField, type Form, type FundsRow, type MoneyUnit, POWER_OF_UNIT } from '../../forms';

/**
 * Tolerance by printed precision (src/rules/README.md §7): a figure x printed with d decimals stands for [x − ½·10⁻ᵈ, x + ½·10⁻ᵈ]; a relation
 * fails only when the intervals of its sides cannot meet. Model: XBRL Calculations 1.1, as in Arelle's ValidateXbrlCalcs.
 */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

const NOUGHT = new Big(0);
const HALF = new Big('0.5');
const halves = new Map<number, Big>();

/** ½·10⁻ᵈ. Every figure of a form asks for one of very few. */
function halfUnit(decimals: number): Big {
  const known = halves.get(decimals);
  if (known) return known;
  const half = HALF.times(new Big(10).pow(-decimals));
  halves.set(decimals, half);
  return half;
}

export function exactly(number: Big): Interval {
  return { low: number, high: number };
}

/** A figure with no precision (a count, a weight) stands for itself. */
export function around(number: Big, decimals: number | undefined): Interval {
  if (decimals === undefined) return exactly(number);
  const half = halfUnit(decimals);
  return { low: number.minus(half), high: number.plus(half) };
}

export function add(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, next) => ({ low: sum.low.plus(next.low), high: sum.high.plus(next.high) }),
    exactly(NOUGHT),
  );
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

/** Quotient of intervals of which the divisor is wholly positive; undefined otherwise. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (!isPositive(b.low)) return undefined;
  // The divisor is positive: which of its ends gives the least and the greatest quotient the dividend's signs tell.
  const low = a.low.div(isNegative(a.low) ? b.low : b.high);
  if (a.low === a.high && b.low === b.high) return exactly(low);
  return { low, high: a.high.div(isNegative(a.high) ? b.high : b.low) };
}

export function scale(a: Interval, factor: Big): Interval {
  const low = a.low.times(factor);
  if (a.low === a.high) return exactly(low);
  const high = a.high.times(factor);
  return isNegative(factor) ? { low: high, high: low } : { low, high };
}

/** Both ends no higher than `cap` (and no lower than 0). */
export function capped(a: Interval, cap: Big): Interval {
  return { low: clamp(a.low, cap), high: clamp(a.high, cap) };
}

/** No higher than `cap` and no lower than 0. */
export function clamp(number: Big, cap: Big): Big {
  if (isNegative(number)) return NOUGHT;
  return number.gt(cap) ? cap : number;
}

/** Can the two sides be equal? `extra` widens by a profile's absolute tolerance. */
export function canMeet(a: Interval, b: Interval, extra: Big = NOUGHT): boolean {
  if (isNought(extra)) return a.low.lte(b.high) && b.low.lte(a.high);
  return a.low.minus(extra).lte(b.high) && b.low.lte(a.high.plus(extra));
}

/** Can `a` be at most `b`? */
export function canBeAtMost(a: Interval, b: Interval, extra: Big = NOUGHT): boolean {
  return a.low.lte(isNought(extra) ? b.high : b.high.plus(extra));
}

/**
 * How a printed quotient stands to the quotient of the figures as they stand (src/rules/README.md §7): rounded at its own decimals, cut off there;
 * else `coarse` or `rounding` where the printed precision of the figures allows it (coarse figures, or zeros that hide a rounding, are
 * pointed out; what fine figures allow is a rounding difference), else `wrong`.
 */
export type QuotientFit = 'equal' | 'truncated' | 'coarse' | 'rounding' | 'wrong';

/** `span` is what the figures allow; `coarse` tells whether one of them was printed with fewer decimals than its kind has. */
export function quotientFit(
  printed: Big,
  decimals: number,
  exact: Big,
  { span, coarse }: { readonly span: () => Interval; readonly coarse: boolean },
): QuotientFit {
  // A tie may have gone either way.
  if (printed.minus(exact).abs().lte(halfUnit(decimals))) return 'equal';
  if (printed.eq(exact.round(decimals, Big.roundDown))) return 'truncated';
  if (!canMeet(around(printed, decimals), span())) return 'wrong';
  const own = decimalsOf(printed);
  const hidesRounding = own < decimals && printed.eq(exact.round(own, Big.roundHalfUp));
  return coarse || hidesRounding ? 'coarse' : 'rounding';
}

/** The finest a unit of money is written: 分 (0.01元). */
const FINEST: Record<MoneyUnit, number> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };
/** Amounts with fewer decimals are coarse: what their quotients and sums give is only pointed out (src/rules/README.md §7). */
const FINE: Record<MoneyUnit, number> = { 元: 0, 千元: 1, 万元: 2, 亿元: 4 };

/**
 * Decimals of what an amount stands for, in its own unit. A whole number, however it is stored, and any General figure count with the
 * finest precision that their form's amounts show: 46 beside 2.80 is 46.00.
 */
function amountDecimals(form: Form, amount: Amount): number | undefined {
  const { decimals, general } = amount;
  if (decimals === undefined || (!general && decimals !== 0)) return decimals;
  return Math.max(decimals, finestOf(form));
}

/** What an amount of a form stands for. */
export function amountInterval(form: Form, amount: Amount): Interval {
  // "0" says that there was nothing: it was not rounded from something (0.00 may have been).
  const isNone = (amount.decimals ?? 0) <= 0 && isNought(amount.number);
  return isNone ? exactly(amount.number) : around(amount.number, amountDecimals(form, amount));
}

/** Printed with fewer decimals than amounts in its unit have: 46 where no amount of the form has a decimal. */
export function isCoarse(form: Form, amount: Amount): boolean {
  if (isNought(amount.number)) return false;
  return (amountDecimals(form, amount) ?? Infinity) < FINE[amount.unit];
}

const finest = new WeakMap<Form, number>();

function finestOf(form: Form): number {
  const known = finest.get(form);
  if (known !== undefined) return known;
  let most = 0;
  for (const field of amountFieldsOf(form)) most = Math.max(most, shownDecimals(field));
  const least = Math.min(most, FINEST[form.unit]);
  finest.set(form, least);
  return least;
}

/** Decimals that are seen: 34.9166… under the format 0.00 shows two. An amount with a unit of its own shows them in that unit. */
function shownDecimals({ value, raw }: AmountField): number {
  const decimals = value?.decimals ?? 0;
  if (decimals <= 2 || /[元亿万]/u.test(raw)) return decimals;
  return Math.min(decimals, /[.．]([\d０-９]+)/u.exec(raw)?.[1]?.length ?? 0);
}

/** A profile's tolerance beside what the printed figures allow. */
export class Tolerance {
  constructor(
    /** A profile's absolute tolerance, in 万元; 0 by default. */
    readonly extra: Big,
  ) {}

  amount(form: Form, amount: Amount): Interval {
    return amountInterval(form, amount);
  }

  /** The profile's absolute tolerance in a unit. */
  extraIn(unit: MoneyUnit): Big {
    if (isNought(this.extra)) return this.extra;
    return this.extra.times(new Big(10).pow(POWER_OF_UNIT.万元 - POWER_OF_UNIT[unit]));
  }
}

const amountFields = new WeakMap<Form, readonly AmountField[]>();

/** Every amount field of a form, in reading order. */
export function amountFieldsOf(form: Form): readonly AmountField[] {
  const known = amountFields.get(form);
  if (known) return known;
  const fields = collectAmounts(form);
  amountFields.set(form, fields);
  return fields;
}

function collectAmounts(form: Form): readonly AmountField[] {
  if (form.kind === '1-1') {
    const lines = Object.values(form).flatMap((value: unknown) =>
      Array.isArray(value) ? value.filter(isLine) : isLine(value) ? [value] : [],
    );
    return [
      ...lines.flatMap((line) => [line.previousFinal, line.budget, line.final]),
      ...form.buildings.flatMap((b) => [b.budgetInvestment, b.actualInvestment]),
    ];
  }
  const funds = form.funds.flatMap((row: FundsRow) => [row.initialBudget, row.adjustedBudget, row.executed]);
  const breakdowns = form.kind === '1-2' ? [form.bySource, form.byNature] : [];
  return [
    ...funds.filter((field) => field !== null),
    ...breakdowns.flatMap((b) => (b ? [b.heading, ...b.parts.map((p) => p.amount)] : [])).filter((f) => f !== null),
  ];
}

interface Line {
  readonly previousFinal: AmountField;
  readonly budget: AmountField;
  readonly final: AmountField;
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'previousFinal' in value && 'final' in value;
}
