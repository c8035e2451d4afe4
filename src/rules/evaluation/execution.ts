import Big from 'big.js';
import type { AmountField, EvaluationForm, Figure, FigureField, FundsRow } from '../../forms';
import { evaluations, interval } from './funds';
import type { Outcome } from '../engine/finding';
import type { Place, Reporter } from '../engine/reporter';
import type { Case, Rule } from '../engine/rule';
import { cut, limited, number, percent, rounded } from '../figures/print';
import { isPositive } from '../figures/sign';
import {
  amountInterval,
  capped,
  divide,
  exactly,
  type Interval,
  isCoarse,
  quotientFit,
  type QuotientFit,
  scale,
} from '../figures/tolerance';
import { checkRate, type Operand, rateOf } from '../relations/relations';
import { amountOf, partsInstead } from '../relations/totals';
import type { PrintedMethod } from '../scoring/method-words';
import { ownMethod, pointsBy } from '../scoring/own-method';
import { executionPoints, scoreDecimals } from '../scoring/points';

/** 预算执行率 and its score: B12-01, 02. */

function asOperand(form: EvaluationForm, field: AmountField): Operand {
  const { value } = field;
  if (!value) return { field, interval: exactly(new Big(0)) };
  return { field, interval: amountInterval(form, value), coarse: isCoarse(form, value) };
}

/** The budget that 执行率 divides by, as the form's heads or its notes print it. */
function baseOf(context: Case, form: EvaluationForm): EvaluationForm['rateBase'] {
  const isInitial = ownMethod(context, form).notes.isByInitial && form.fundsTotal?.initialBudget;
  return isInitial ? 'initialBudget' : form.rateBase;
}

/** The amount that a row's 执行率 divides by. */
export function budgetOf(context: Case, form: EvaluationForm, row: FundsRow): AmountField | null {
  return row[baseOf(context, form)];
}

/** The form divides by 年初预算数 although there is an adjusted budget: that is its own method. */
function isOwnBase(context: Case, form: EvaluationForm, row: FundsRow): boolean {
  return baseOf(context, form) === 'initialBudget' && row.adjustedBudget !== null;
}

export const executionRate: Rule = {
  id: 'B12-01',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail', 'printed', 'truncated', 'coarse', 'fromParts'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => form.funds.flatMap((row) => rateOutcome(context, form, row, report) ?? [])),
};

function rateOutcome(context: Case, form: EvaluationForm, row: FundsRow, report: Reporter): Outcome | undefined {
  const { executionRate: rate, executed } = row;
  const budget = budgetOf(context, form, row);
  if (!rate || !executed || !budget) return undefined;
  const place = report.at(form, `${row.path}/executionRate`, [rate.cell, executed.cell, budget.cell]);
  const parts = row === form.fundsTotal ? rateFromParts(context, form) : undefined;
  if (parts && rate.value) {
    const { exact, arithmetic } = parts;
    if (rate.value.number.eq(exact.round(rate.value.decimals ?? 0))) return place.pass();
    return place.fail({
      message: 'fromParts',
      expected: `${rounded(exact, 2)}%`,
      found: percent(rate.value),
      arithmetic,
    });
  }
  return checkRate(
    place,
    rate,
    asOperand(form, executed),
    asOperand(form, budget),
    isOwnBase(context, form, row) ? 'printed' : 'fail',
  );
}

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

export const executionScore: Rule = {
  id: 'B12-02',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail', 'printed', 'whole', 'tenths', 'truncated', 'coarse'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const { score, indicator } = executionPoints(form);
      if (!row || !score) return [];
      const { executionRate: rate, executed } = row;
      const budget = budgetOf(context, form, row);
      const cells = [rate?.cell, executed?.cell, budget?.cell].filter((cell) => cell !== undefined);
      const path = indicator ? `${indicator.path}/score` : `${row.path}/score`;
      const place = report.at(form, path, [score.cell, ...cells]);
      if (!context.profile.proportionalExecution) return [place.skip('ruleOff')];
      if (score.state === 'unreadable') return [place.unreadable()];
      if (!score.value) return [place.skip('blank')];
      const ways = executionWays(context, form, row, executionWeight(form, context));
      if (ways.length === 0) {
        const unknown = [rate, executed, budget].some((field) => field?.state === 'unreadable');
        return [unknown ? place.unreadable() : place.skip('noBudget')];
      }
      const own = ownMethod(context, form).ofExecution;
      const outcome =
        own === undefined
          ? scoreOutcome(form, place, score, score.value, ways)
          : ownOutcome(form, place, score, score.value, { own, ways, weight: executionWeight(form, context) });
      // By the rate alone no score is wrong while the amounts stand there and were not read: the rate may be what is wrong.
      const isUnread = [executed, budget].some((field) => field?.state === 'unreadable');
      return [isUnread && outcome.finding ? place.unreadable() : outcome];
    }),
};

type Fit = QuotientFit | 'whole' | 'tenths';
/** From the best to the worst. */
const FITS: readonly Fit[] = ['equal', 'rounding', 'whole', 'tenths', 'truncated', 'coarse'];

function scoreOutcome(
  form: EvaluationForm,
  place: Place,
  field: FigureField,
  score: Figure,
  ways: readonly Way[],
): Outcome {
  const fits = ways.map((way) => ({ way, fit: fitOf(form, score, way) }));
  const best = FITS.map((fit) => fits.find((found) => found.fit === fit)).find((found) => found !== undefined);
  const { way, fit } = best ?? { way: ways[0], fit: 'wrong' as const };
  if (!way) return place.skip('blank');
  if (fit === 'equal') return place.pass(way.arithmetic);
  if (fit === 'rounding') return place.rounding(`${way.arithmetic} ≈ ${number(field)}`);
  return place.fail({
    message: fit === 'wrong' ? 'fail' : fit,
    ...(fit === 'wrong' ? {} : { severity: 'hint' as const }),
    expected: rounded(way.points, 2),
    found: number(field),
    arithmetic: way.arithmetic,
  });
}

interface OwnWay {
  readonly own: PrintedMethod | 'unclear';
  readonly ways: readonly Way[];
  readonly weight: Big;
}

/** By the steps or deductions that the form prints for 预算执行率; a score in proportion is as good, and words that are not understood prove nothing. */
function ownOutcome(
  form: EvaluationForm,
  place: Place,
  field: FigureField,
  score: Figure,
  { own, ways, weight }: OwnWay,
): Outcome {
  const proportional = scoreOutcome(form, place, field, score, ways);
  const rate = ways[0]?.share.times(HUNDRED);
  if (proportional.finding?.severity !== 'error' || !rate) return proportional;
  const possible =
    own === 'unclear' ? [] : pointsBy(own, weight, { rates: [rate], shortBy: (_, base = HUNDRED) => base.minus(rate) });
  const [first] = possible;
  if (own === 'unclear' || possible.some(({ points }) => score.number.eq(points.round(2, Big.roundHalfUp))))
    return place.skip('ownMethod');
  if (!first) return proportional;
  return place.fail({
    message: 'printed',
    expected: rounded(first.points, 2),
    found: number(field),
    arithmetic: first.arithmetic,
  });
}

/** A score of two decimals, or of the unit's own whole points or tenths. */
function fitOf(form: EvaluationForm, score: Figure, way: Way): Fit {
  const decimals = Math.max(score.decimals ?? 0, 2);
  const fit = quotientFit(score.number, decimals, way.points, { span: () => way.interval, coarse: way.coarse });
  const steps = scoreDecimals(form);
  if (fit !== 'equal' && steps < 2 && score.number.eq(way.points.round(steps, Big.roundHalfUp))) {
    return steps === 0 ? 'whole' : 'tenths';
  }
  return fit;
}

const HUNDRED = new Big(100);
const HUNDREDTH = new Big('0.01');

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
  const rate = isRejected(context, form, row) ? undefined : fromRate(context, form, row, weight);
  return [amounts, rate].filter((found) => found !== undefined);
}

/** Does the printed rate contradict the amounts, beyond having been cut off? */
function isRejected(context: Case, form: EvaluationForm, row: FundsRow): boolean {
  const { executionRate: rate, executed } = row;
  const budget = budgetOf(context, form, row);
  if (!rate?.value || !executed || !budget) return false;
  const { number: printed, decimals = 0 } = rate.value;
  const byParts = row === form.fundsTotal ? rateFromParts(context, form) : undefined;
  if (byParts) return !printed.eq(byParts.exact.round(decimals));
  const computed = rateOf(executed, budget);
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
  const points = share.gt(1) ? weight : share.times(weight);
  return {
    from,
    share: share.gt(1) ? new Big(1) : share,
    points,
    coarse,
    get interval() {
      return capped(scale(span(), weight), weight);
    },
    arithmetic: `${cut(weight)} × ${text} = ${limited(share.times(weight), points)}`,
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

function fromRate(context: Case, form: EvaluationForm, row: FundsRow, weight: Big): Way | undefined {
  const { executionRate: rate } = row;
  // A rate printed over a budget of 0 proves nothing.
  if (!rate?.value || budgetOf(context, form, row)?.value?.number.eq(0)) return undefined;
  const share = rate.value.number.times(HUNDREDTH);
  return way('rate', share, { span: () => exactly(share), coarse: false }, weight, percent(rate.value));
}
