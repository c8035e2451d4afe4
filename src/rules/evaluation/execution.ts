import Big from 'big.js';
import type { AmountField, EvaluationForm, Field, Figure, FundsRow } from '../../forms';
import { evaluations, interval } from './funds';
import { partsInstead } from '../relations/totals';
import { scoreDecimals } from '../scoring/points';
import { cut, number, percent, rounded } from '../figures/print';
import { checkRate, total } from '../relations/relations';
import type { Case, Rule } from '../engine/rule';
import { around, canMeet, capped, divide, exactly, type Interval, scale } from '../figures/tolerance';

/** 预算执行率 and its score: B12-01, 02. */

function asOperand(context: Case, form: EvaluationForm, field: AmountField) {
  return { field: field as Field<Figure>, interval: interval(context, form, field) };
}

export const executionRate: Rule = {
  id: 'B12-01',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail', 'truncated', 'fromParts'],
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      form.funds.flatMap((row) => {
        const { executionRate: rate, executed, adjustedBudget: budget } = row;
        if (!rate || !executed || !budget) return [];
        const place = report.at(form, `${row.path}/executionRate`, [rate.cell, executed.cell, budget.cell]);
        const parts = row === form.fundsTotal ? rateFromParts(form) : undefined;
        if (parts && rate.value) {
          const { exact, arithmetic } = parts;
          if (rate.value.number.eq(exact.round(rate.value.decimals ?? 0))) return [place.pass()];
          return [
            place.fail({
              message: 'fromParts',
              expected: `${rounded(exact, 2)}%`,
              found: percent(rate.value),
              arithmetic,
            }),
          ];
        }
        return [checkRate(place, rate, asOperand(context, form, executed), asOperand(context, form, budget))];
      }),
    ),
};

/** 执行率 by the parts of a total that says 0, in percent; undefined where the total counts. */
export function rateFromParts(form: EvaluationForm): { readonly exact: Big; readonly arithmetic: string } | undefined {
  const spent = partsInstead(form, 'executed');
  const planned = partsInstead(form, 'adjustedBudget');
  if (spent.length === 0 || planned.length === 0) return undefined;
  const exact = total(spent).div(total(planned)).times(100);
  return { exact, arithmetic: `${cut(total(spent))} ÷ ${cut(total(planned))} = ${cut(exact)}%` };
}

/** Points of 预算执行率 on this form: printed in its row or heading, else the profile's. */
export function executionWeight(form: EvaluationForm, context: Case): Big {
  return (
    form.fundsTotal?.weight?.value?.number ??
    form.fundsWeight?.value?.number ??
    new Big(context.profile.executionPoints)
  );
}

export const executionScore: Rule = {
  id: 'B12-02',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      if (!row?.score) return [];
      const { score, executionRate: rate, executed, adjustedBudget: budget } = row;
      const cells = [rate?.cell, executed?.cell, budget?.cell].filter((cell) => cell !== undefined);
      const place = report.at(form, `${row.path}/score`, [score.cell, ...cells]);
      if (!context.profile.proportionalExecution) return [place.skip('ruleOff')];
      if (score.state === 'unreadable') return [place.unreadable()];
      if (!score.value) return [place.skip('blank')];
      const weight = executionWeight(form, context);
      const printed = around(score.value.number, Math.max(score.value.decimals ?? 0, scoreDecimals(form)));
      const ways = executionWays(context, form, row, weight);
      const [first] = ways;
      if (!first) {
        const unknown = [rate, executed, budget].some((field) => field?.state === 'unreadable');
        return [unknown ? place.unreadable() : place.skip('noBudget')];
      }
      const exact = ways.find((way) => score.value?.number.eq(way.points.round(2, Big.roundHalfUp)));
      if (exact) return [place.pass(exact.arithmetic)];
      const near = ways.find((way) => canMeet(printed, way.interval));
      if (near) return [place.rounding(`${near.arithmetic} ≈ ${number(score)}`)];
      return [
        place.fail({
          message: 'fail',
          expected: rounded(first.points, 2),
          found: number(score),
          arithmetic: first.arithmetic,
        }),
      ];
    }),
};

const HUNDREDTH = new Big('0.01');

/** One way to come by 执行率得分. */
export interface Way {
  readonly from: 'amounts' | 'parts' | 'rate';
  /** Unrounded points. */
  readonly points: Big;
  readonly interval: Interval;
  readonly arithmetic: string;
}

/** From the amounts, then from the printed rate; a score that follows from either is right. */
export function executionWays(context: Case, form: EvaluationForm, row: FundsRow, weight: Big): readonly Way[] {
  return [fromAmounts(context, form, row, weight), fromRate(row, weight)].filter((found) => found !== undefined);
}

/** What the printed figures allow is worked out only for scores that the exact ones do not give. */
function way(from: Way['from'], share: Big, span: () => Interval, weight: Big, text: string): Way {
  const points = share.gt(1) ? weight : share.times(weight);
  return {
    from,
    points,
    get interval() {
      return capped(scale(span(), weight), weight);
    },
    arithmetic: `${cut(weight)} × ${text} = ${cut(points)}`,
  };
}

function fromAmounts(context: Case, form: EvaluationForm, row: FundsRow, weight: Big): Way | undefined {
  const spent = partsInstead(form, 'executed');
  const planned = partsInstead(form, 'adjustedBudget');
  if (spent.length > 0 && planned.length > 0) {
    const share = total(spent).div(total(planned));
    return way('parts', share, () => exactly(share), weight, `${cut(total(spent))} ÷ ${cut(total(planned))}`);
  }
  const { executed, adjustedBudget: budget } = row;
  if (!executed?.value || !budget?.value || budget.value.number.lte(0)) return undefined;
  const share = executed.value.number.div(budget.value.number);
  const span = () => divide(interval(context, form, executed), interval(context, form, budget)) ?? exactly(share);
  return way('amounts', share, span, weight, `${number(executed)} ÷ ${number(budget)}`);
}

function fromRate({ executionRate: rate, adjustedBudget: budget }: FundsRow, weight: Big): Way | undefined {
  // A rate printed over a budget of 0 proves nothing.
  if (!rate?.value || budget?.value?.number.eq(0)) return undefined;
  const figure = rate.value;
  const share = figure.number.times(HUNDREDTH);
  return way('rate', share, () => scale(around(figure.number, figure.decimals), HUNDREDTH), weight, percent(figure));
}
