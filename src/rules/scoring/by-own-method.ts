import Big from 'big.js';
import type { EvaluationForm, Indicator } from '../../forms';
import type { QuantityCompletion } from './completion';
import type { PrintedMethod } from './method-words';
import { type OwnMethod, type OwnPoints, pointsBy } from './own-method';
import { scoreDecimals } from './points';
import type { ScoreJudgement } from './scoring';
import { exactly } from '../figures/tolerance';

/**
 * A score by the method that its form prints. `explained`: the method gives this score · `judged`: the row's own cell says how it is scored, and
 * this is not it · `unclear`: the row's own cell says it in words that are not understood.
 */
export type OwnVerdict =
  { readonly kind: 'explained' | 'unclear' } | { readonly kind: 'judged'; readonly judgement: ScoreJudgement };

const HUNDRED = new Big(100);

/** What the form's own method says of a score; undefined where it says nothing besides the formulas of the profile. */
export function byOwnMethod(
  form: EvaluationForm,
  indicator: Indicator,
  completion: QuantityCompletion,
  own: OwnMethod,
): OwnVerdict | undefined {
  const ofRow = own.ofRow(indicator);
  if (ofRow === 'unclear') return { kind: 'unclear' };
  const method = ofRow ?? own.notes.quantity;
  const weight = indicator.weight?.value?.number;
  const score = indicator.score?.value?.number;
  if (!method || !weight || !score) return undefined;
  const possible = ownPoints(method, weight, indicator, completion);
  const [first] = possible;
  if (!first) return undefined;
  const decimals = scoreDecimals(form);
  const isGiven = ({ points }: OwnPoints) =>
    score.eq(points.round(2, Big.roundHalfUp)) || score.eq(points.round(decimals, Big.roundHalfUp));
  if (possible.some(isGiven)) return { kind: 'explained' };
  // What a note says of all rows leaves room for others; and who may score in proportion does.
  if (!ofRow || method.isProportional || completion.verdict === 'met') return undefined;
  const fit = score.gt(first.points) ? 'above' : 'below';
  const { points, arithmetic } = first;
  return {
    kind: 'judged',
    judgement: { fit, formula: { method: 'printed', points, interval: exactly(points), arithmetic } },
  };
}

function ownPoints(
  method: PrintedMethod,
  weight: Big,
  { target }: Indicator,
  { direction, target: wanted, actual, ratio }: QuantityCompletion,
): readonly OwnPoints[] {
  const isShare = target.value?.kind === 'quantity' && target.value.base === '%';
  const completed = ratio?.times(HUNDRED);
  const isPositive = direction === 'positive';
  const difference = isPositive ? wanted.minus(actual) : actual.minus(wanted);
  // 完成率 of what should be little says nothing; a share may be meant itself, or what was reached of it.
  const rates = isPositive ? [...(isShare ? [actual] : []), ...(completed ? [completed] : [])] : [];
  return pointsBy(method, weight, {
    rates,
    shortBy: (unit, base) => {
      if (base) return base.minus(isShare ? actual : (completed ?? base));
      if (unit === 'own' || isShare) return difference;
      return completed ? (isPositive ? HUNDRED.minus(completed) : completed.minus(HUNDRED)) : difference;
    },
  });
}

/** Far above its target, where the form takes points off for that (完成值高于指标值较多的，按照偏离度调减分值). */
export function isReduced({ direction, ratio }: QuantityCompletion, { notes }: OwnMethod): boolean {
  const { overshoot } = notes;
  return (
    overshoot !== undefined && overshoot.reduces && direction === 'positive' && (ratio?.gte(overshoot.limit) ?? false)
  );
}
