import Big from 'big.js';
import type { EvaluationForm, FigureField, Indicator } from '../../forms';
import { ofForm } from './of-form';
import { add, around, exactly, type Interval } from '../figures/tolerance';

/**
 * Points on a form. Weights are assigned, so they are exact. Scores are awarded in whole points, in tenths or in hundredths; which of these a
 * unit does shows in the scores it printed (scoring.md §2). A score of the full weight, or on a sheet of whole points, was not rounded.
 */

/** Indicators that count into weights and scores: not 其中 lines, not rows left over from the template. */
export const counting = ofForm((form: EvaluationForm): readonly Indicator[] =>
  form.indicators.filter((indicator) => indicator.kind === 'indicator'),
);

const MOST_SCORE_DECIMALS = 2;

/** Decimals a unit scores in, 0 to 2, by the finest score it printed. */
export const scoreDecimals = ofForm((form: EvaluationForm): number => {
  const scores = [...counting(form).map((i) => i.score), form.fundsTotal?.score ?? null];
  const decimals = scores.map((score) => score?.value?.decimals ?? 0);
  return Math.min(Math.max(0, ...decimals), MOST_SCORE_DECIMALS);
});

/** What a printed score stands for. */
export function scoreInterval(form: EvaluationForm, score: FigureField, weight: FigureField | null): Interval {
  const number = score.value?.number ?? new Big(0);
  const decimals = scoreDecimals(form);
  const isFull = weight?.value ? number.eq(weight.value.number) : false;
  if (decimals === 0 || isFull) return exactly(number);
  return around(number, Math.max(decimals, score.value?.decimals ?? 0));
}

/** The interval of a sum of scores. */
export function scoreSum(
  form: EvaluationForm,
  scores: readonly { score: FigureField; weight: FigureField | null }[],
): Interval {
  return add(scores.map(({ score, weight }) => scoreInterval(form, score, weight)));
}
