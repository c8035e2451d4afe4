import Big from 'big.js';
import type { EvaluationForm, FundsRow, Indicator } from '../../forms';
import type { Case } from '../engine/rule';
import { cut, limited, number, percent } from '../figures/print';
import { isPositive } from '../figures/sign';
import { around, capped, divide, exactly, type Interval, isCoarse, quotientFit, scale } from '../figures/tolerance';
import { baseOf, budgetOf, executionRates, rateOf } from '../relations/rates';
import { amountOf, partsInstead } from '../relations/totals';
import { completionOf } from '../scoring/completion';
import { executionPoints } from '../scoring/points';
import { interval } from './funds';

/** How 执行率 and its score come about: what divides by what, and what stands for a total of 0. */

const HUNDRED = new Big(100);
const HUNDREDTH = new Big('0.01');

/** 执行率 by the parts of a total that says 0 or nothing, in percent; undefined where the total counts. */
export function rateFromParts(
  context: Case,
  form: EvaluationForm,
): { readonly exact: Big; readonly arithmetic: string } | undefined {
  const amounts = amountsByParts(context, form);
  if (!amounts) return undefined;
  const { spent, planned } = amounts;
  const exact = spent.div(planned).times(HUNDRED);
  return { exact, arithmetic: `${cut(spent)} ÷ ${cut(planned)} = ${cut(exact)}%` };
}

/** Executed amount and budget where the parts stand for one of them. */
function amountsByParts(
  context: Case,
  form: EvaluationForm,
): { readonly spent: Big; readonly planned: Big } | undefined {
  const columns = ['executed', baseOf(context, form)] as const;
  if (columns.every((column) => partsInstead(form, column).length === 0)) return undefined;
  const [spent, planned] = columns.map((column) => amountOf(form, column)?.value?.number);
  return spent && planned && isPositive(planned) ? { spent, planned } : undefined;
}

/** Points of 预算执行率 on this form: printed in its row or heading, else the profile's. */
export function executionWeight(form: EvaluationForm, context: Case): Big {
  const { weight } = executionPoints(form);
  return weight?.value?.number ?? form.fundsWeight?.value?.number ?? new Big(context.profile.executionPoints);
}

/** One way to come by 执行率得分. */
export interface Way {
  readonly from: 'amounts' | 'parts' | 'rate';
  /** Unrounded, at most 1. */
  readonly share: Big;
  /** Unrounded points. */
  readonly points: Big;
  readonly interval: Interval;
  /** The figures it rests on were printed with fewer decimals than their kind has. */
  readonly coarse: boolean;
  readonly arithmetic: string;
}

/**
 * From the amounts, then from the printed rate where that follows from the amounts or an amount is missing; a score that follows from either is
 * right. A rate that B12-01 rejects proves nothing.
 */
export function executionWays(context: Case, form: EvaluationForm, row: FundsRow, weight: Big): readonly Way[] {
  const amounts = fromAmounts(context, form, row, weight);
  const rate = isRejected(context, form, row) ? undefined : fromRate(context, form, row, weight, !amounts);
  return [amounts, rate].filter((found) => found !== undefined);
}

/** Does the printed rate contradict the amounts, beyond having been cut off? */
function isRejected(context: Case, form: EvaluationForm, row: FundsRow): boolean {
  const own = executionRates(context, form).find((one) => one.row === row);
  if (!own?.rate.value) return false;
  const { number: printed, decimals = 0 } = own.rate.value;
  const byParts = row === form.fundsTotal ? rateFromParts(context, form) : undefined;
  if (byParts) return !printed.eq(byParts.exact.round(decimals));
  const computed = rateOf(own.part, own.base);
  if (!computed) return false;
  const fit = quotientFit(printed, decimals, computed.exact, { span: () => exactly(computed.exact), coarse: false });
  return fit !== 'equal' && fit !== 'truncated';
}

/** What the printed figures allow is worked out only for scores that the exact ones do not give. */
function way(
  from: Way['from'],
  share: Big,
  { span, coarse }: { readonly span: () => Interval; readonly coarse: boolean },
  weight: Big,
  text: string,
): Way {
  // What a quotient without end lacks behind its last digit would make 14.374… of 14.375.
  const uncapped = share.times(weight).round(15);
  const points = share.gt(1) ? weight : uncapped;
  return {
    from,
    share: share.gt(1) ? new Big(1) : share,
    points,
    coarse,
    get interval() {
      return capped(scale(span(), weight), weight);
    },
    arithmetic: `${cut(weight)} × ${text} = ${limited(uncapped, points)}`,
  };
}

function fromAmounts(context: Case, form: EvaluationForm, row: FundsRow, weight: Big): Way | undefined {
  const byParts = amountsByParts(context, form);
  if (byParts) {
    const { spent, planned } = byParts;
    const share = spent.div(planned);
    const span = { span: () => exactly(share), coarse: false };
    return way('parts', share, span, weight, `${cut(spent)} ÷ ${cut(planned)}`);
  }
  const { executed } = row;
  const budget = budgetOf(context, form, row);
  if (!executed?.value || !budget?.value || budget.value.number.lte(0)) return undefined;
  const share = executed.value.number.div(budget.value.number);
  const span = () => divide(interval(context, form, executed), interval(context, form, budget)) ?? exactly(share);
  const coarse = [executed.value, budget.value].some((amount) => isCoarse(form, amount));
  return way('amounts', share, { span, coarse }, weight, `${number(executed)} ÷ ${number(budget)}`);
}

/** Alone, without the amounts that it was worked out from, a rate stands for all that it may have been rounded from. */
function fromRate(context: Case, form: EvaluationForm, row: FundsRow, weight: Big, isAlone: boolean): Way | undefined {
  const { executionRate: rate } = row;
  // A rate printed over a budget of 0 proves nothing.
  if (!rate?.value || budgetOf(context, form, row)?.value?.number.eq(0)) return undefined;
  const share = rate.value.number.times(HUNDREDTH);
  const span = () =>
    isAlone && rate.value ? scale(around(rate.value.number, rate.value.decimals), HUNDREDTH) : exactly(share);
  return way('rate', share, { span, coarse: isAlone }, weight, percent(rate.value));
}

/** By the rate in the row of 预算执行率 alone: its share of the target (≥95%), or of the whole budget; what is no figure gives no way. */
export function waysOfRow(indicator: Indicator, weight: Big): readonly Way[] {
  const completion = completionOf(indicator);
  if (completion.verdict === 'unknown' || completion.by !== 'quantity' || completion.isBound) return [];
  const { target, actual, interval: span, direction } = completion;
  if (direction !== 'positive' || !isPositive(target)) return [];
  return [...new Set([target.toFixed(), HUNDRED.toFixed()])].map((base) => {
    const by = scale(span, new Big(1).div(base));
    return way('rate', actual.div(base), { span: () => by, coarse: true }, weight, `${cut(actual)} ÷ ${base}`);
  });
}
