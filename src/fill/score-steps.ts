import Big from 'big.js';
import type { EvaluationForm } from '../forms';
import type { Case } from '../rules';
import { executionWays, executionWeight } from '../rules/evaluation/execution';
import { scoreDecimals } from '../rules/scoring/points';
import { scoredIndicators, verdictOf } from '../rules/scoring/score-verdict';
import { around, canMeet } from '../rules/figures/tolerance';

/** In which steps a unit awards points: whole ones, tenths, hundredths. */

/** Decimals of the finest points that any form asks for. */
export const FINEST_STEPS = 2;

/** Points rounded to the steps given. */
export function points(exact: Big, decimals: number) {
  return { as: 'points' as const, number: exact.round(decimals, Big.roundHalfUp), decimals };
}

/**
 * Decimals of the points that are filled in: the profile's, or the finer ones that the sheet prints. A sheet that has honestly rounded to
 * coarser steps is gone on with in these: one score in hundredths would make all the others look wrong.
 */
export function scoreSteps(context: Case, form: EvaluationForm): number {
  const own = scoreDecimals(form);
  const wanted = Math.max(context.profile.scoreDecimals, own);
  return own < wanted && isHonestlyRounded(context, form, own) ? own : wanted;
}

/** At least one score can only be explained by rounding to these steps, and none was cut off. */
function isHonestlyRounded(context: Case, form: EvaluationForm, steps: number): boolean {
  let isRounded = isExecutionRounded(context, form, steps);
  for (const row of scoredIndicators([form])) {
    const verdict = verdictOf(row, context.profile);
    if (verdict.kind !== 'score') continue;
    const { fit, formula } = verdict.judgement;
    if (fit === 'coarseCut') return false;
    const exact = formula.points.round(FINEST_STEPS, Big.roundHalfUp);
    if (fit === 'coarseRounded' && row.score.value?.number.eq(exact) === false) isRounded = true;
  }
  return isRounded;
}

function isExecutionRounded(context: Case, form: EvaluationForm, steps: number): boolean {
  const row = form.fundsTotal;
  const score = row?.score?.value?.number;
  if (!row || !score || !context.profile.proportionalExecution) return false;
  const ways = executionWays(context, form, row, executionWeight(form, context));
  const isFine = ways.some(
    (way) =>
      score.eq(way.points.round(FINEST_STEPS, Big.roundHalfUp)) || canMeet(around(score, FINEST_STEPS), way.interval),
  );
  return !isFine && ways.some((way) => score.eq(way.points.round(steps, Big.roundHalfUp)));
}
