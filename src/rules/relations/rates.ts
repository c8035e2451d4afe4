import Big from 'big.js';
import type {
  AmountField,
  BasicDataForm,
  EvaluationForm,
  Field,
  Figure,
  FundsRow,
  Percent,
  PercentField,
} from '../../forms';
import type { Outcome } from '../engine/finding';
import { ofForm } from '../engine/of-form';
import type { Compared, QuietPlace } from '../engine/place';
import { readiness } from '../engine/readiness';
import type { Case } from '../engine/rule';
import { cut, number, percent, rounded } from '../figures/print';
import { isPositive } from '../figures/sign';
import { around, canMeet, divide, exactly, type Interval, quotientFit, scale } from '../figures/tolerance';
import { ownMethod } from '../scoring/own-method';

const HUNDRED = new Big(100);

/** A rate that a form prints, and the two figures it is the quotient of: the rules, what is blank and what is filled in all read these. */
export interface Rate {
  /** The field path within the form. */
  readonly path: string;
  readonly rate: PercentField;
  readonly part: Field<Figure>;
  readonly base: Field<Figure>;
}

export type BasicRateName = 'controlRate' | 'areaControlRate' | 'investmentControlRate';

export interface BasicRate extends Rate {
  readonly name: BasicRateName;
}

/** 控制率 (在职人数 ÷ 编制数), and of each building 规模控制率 and 投资概算控制率. */
export const basicRates = ofForm((form: BasicDataForm): readonly BasicRate[] => {
  const { authorisedPosts: base, staffInPost: part, controlRate: rate } = form;
  return [
    ...(base && part && rate ? [{ name: 'controlRate', path: 'controlRate', rate, part, base } as const] : []),
    ...form.buildings.flatMap((building, index): readonly BasicRate[] => [
      {
        name: 'areaControlRate',
        path: `building ${index + 1}/areaControlRate`,
        rate: building.areaControlRate,
        part: building.actualArea,
        base: building.approvedArea,
      },
      {
        name: 'investmentControlRate',
        path: `building ${index + 1}/investmentControlRate`,
        rate: building.investmentControlRate,
        part: building.actualInvestment,
        base: building.budgetInvestment,
      },
    ]),
  ];
});

export interface ExecutionRate extends Rate {
  readonly row: FundsRow;
  readonly part: AmountField;
  readonly base: AmountField;
}

/** 执行率 of each row of the funds that has a place for it. */
export function executionRates(context: Case, form: EvaluationForm): readonly ExecutionRate[] {
  return form.funds.flatMap((row) => {
    const { executionRate: rate, executed: part } = row;
    const base = budgetOf(context, form, row);
    return rate && part && base ? [{ row, path: `${row.path}/executionRate`, rate, part, base }] : [];
  });
}

/** The budget that 执行率 divides by, as the form's heads or its notes print it. */
export function baseOf(context: Case, form: EvaluationForm): NonNullable<EvaluationForm['rateBase']> {
  const isInitial = ownMethod(context, form).notes.isByInitial && form.fundsTotal?.initialBudget;
  return isInitial ? 'initialBudget' : (form.rateBase ?? 'adjustedBudget');
}

/** The amount that a row's 执行率 divides by; not understood where the heads that would say which it is are lost. */
export function budgetOf(context: Case, form: EvaluationForm, row: FundsRow): AmountField | null {
  const base = baseOf(context, form);
  const field = row[base];
  const isOpen = form.rateBase === null && base === 'adjustedBudget';
  return isOpen && field ? { ...field, state: 'unreadable', value: null, problem: 'notUnderstood' } : field;
}

/** The form divides by 年初预算数 although there is an adjusted budget: that is its own method. */
export function isOwnBase(context: Case, form: EvaluationForm, row: FundsRow): boolean {
  return baseOf(context, form) === 'initialBudget' && row.adjustedBudget !== null;
}

/** How a percentage that a text states stands to a quotient. */
export type RateFit = 'equal' | 'truncated' | 'wrong';

/** Rounded at its own decimals, cut off there, or neither. `exact` and `interval` are in percent. */
export function rateFit(printed: Percent, exact: Big, interval: Interval): RateFit {
  const decimals = printed.decimals ?? 0;
  // The quotient of figures that were themselves rounded may lie anywhere in their interval.
  if (canMeet(around(printed.number, decimals), interval)) return 'equal';
  return printed.number.eq(exact.round(decimals, Big.roundDown)) ? 'truncated' : 'wrong';
}

/** `part` ÷ `base` in percent, unrounded; undefined when one of them has no figure, or the base is not positive. */
export function rateOf(
  part: Field<Figure>,
  base: Field<Figure>,
): { readonly exact: Big; readonly arithmetic: () => string } | undefined {
  if (!part.value || !base.value || !isPositive(base.value.number)) return undefined;
  const exact = part.value.number.div(base.value.number).times(HUNDRED);
  return { exact, arithmetic: () => `${number(part)} ÷ ${number(base)} = ${cut(exact)}%` };
}

/** Decimals of a percent that is printed anew: two, or the cell's own up to four. */
export function rateDecimals(printed: Percent | null): number {
  return Math.max(2, Math.min(printed?.decimals ?? 2, 4));
}

/** A figure of a quotient with what it stands for; `coarse` when it was printed with fewer decimals than its kind has. */
export interface RateOperand {
  readonly field: Field<Figure>;
  readonly interval: Interval;
  readonly coarse?: boolean;
}

/** `rate` = `part` ÷ `base`, in percent, by the figures as they stand. `fail` says what is wrong: one that is cut off, or that only coarse figures allow, is a hint. */
export function checkRate(
  place: QuietPlace,
  rate: PercentField,
  part: RateOperand,
  base: RateOperand,
  fail: (fit: 'wrong' | 'truncated' | 'coarse', figures: Omit<Compared, 'params'>) => Outcome,
): Outcome {
  const state = readiness([rate, part.field, base.field]);
  if (state === 'unreadable') return place.unreadable();
  if (!part.field.value || !base.field.value || !rate.value) return place.skip('blank');
  const computed = rateOf(part.field, base.field);
  if (!computed) return place.skip('noBudget');
  const { exact, arithmetic } = computed;
  const fit = quotientFit(rate.value.number, rate.value.decimals ?? 0, exact, {
    span: () => scale(divide(part.interval, base.interval) ?? exactly(exact.div(HUNDRED)), HUNDRED),
    coarse: part.coarse === true || base.coarse === true,
  });
  if (fit === 'equal') return place.pass(arithmetic);
  if (fit === 'rounding') return place.rounding(`${arithmetic()} ≈ ${percent(rate.value)}`);
  return fail(fit, {
    ...(fit === 'wrong' ? {} : { severity: 'hint' as const }),
    expected: `${rounded(exact, fit === 'truncated' ? (rate.value.decimals ?? 2) : rateDecimals(rate.value))}%`,
    found: percent(rate.value),
    arithmetic: arithmetic(),
  });
}
