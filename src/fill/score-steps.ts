import Big from 'big.js';
import type { EvaluationForm } from '../forms';
import type { Case } from '../rules';
import {
  executionWays,
  executionWeight,
  ownMethod,
  rowVerdict,
  scoreDecimals,
  scoredIndicators,
} from '../rules/workings';

/** In which steps a unit awards points: whole ones, tenths, hundredths (src/rules/README.md §2). */

/** Decimals of the finest points that any form asks for. */
export const FINEST_STEPS = 2;

/** Points rounded to the steps given, but never up to more than the weight: 11.62 in whole points would be 12 of 11.62. */
export function points(exact: Big, decimals: number, weight: Big) {
  const rounded = round(exact, decimals);
  if (rounded.lte(weight)) return { as: 'points' as const, number: rounded, decimals };
  const own = weight.toFixed().split('.')[1]?.length ?? 0;
  return { as: 'points' as const, number: weight, decimals: Math.max(decimals, own) };
}

function round(exact: Big, decimals: number): Big {
  return exact.round(decimals, Big.roundHalfUp);
}

/** How finely a form awards points. */
export interface ScoreSteps {
  readonly decimals: number;
  /** The form awards coarser points than the profile asks for; finer ones would be foreign to it. */
  readonly isCoarse: boolean;
}

/**
 * The steps of the points that are filled in: the profile's, the finer ones that the sheet prints, or its own coarser ones. A blank among
 * full scores only is no sign of coarse steps: full points need no rounding. What stands there in whole points is judged as such.
 */
export function scoreSteps(context: Case, form: EvaluationForm, isBlank: boolean): ScoreSteps {
  const own = scoreDecimals(form);
  const wanted = Math.max(context.profile.scoreDecimals, own);
  const isCoarse = own < wanted && (!isBlank || showsSteps(context, form, own));
  return { decimals: isCoarse ? own : wanted, isCoarse };
}

/** At least one score was awarded in these steps though its formula gives finer points. */
function showsSteps(context: Case, form: EvaluationForm, steps: number): boolean {
  return (
    isFinerThan(executionPoints(context, form, steps), steps) ||
    scoredIndicators([form]).some((row) => {
      const verdict = rowVerdict(row, ownMethod(context, form));
      return verdict.kind === 'score' && isFinerThan(verdict.judgement.formula.points, steps);
    })
  );
}

function isFinerThan(exact: Big | undefined, steps: number): boolean {
  return exact !== undefined && !round(exact, FINEST_STEPS).eq(round(exact, steps));
}

/** What 预算执行率 earned, where its score is not blank, and full by rounding only. */
function executionPoints(context: Case, form: EvaluationForm, steps: number): Big | undefined {
  const row = form.fundsTotal;
  const score = row?.score?.value?.number;
  if (!row || !score || !context.profile.proportionalExecution) return undefined;
  const weight = executionWeight(form, context);
  const exact = executionWays(context, form, row, weight)[0]?.points;
  return exact && (!score.eq(weight) || score.eq(round(exact, steps))) ? exact : undefined;
}

/** How an earned score is written on a form with such steps. */
export interface Awarded {
  readonly decimals: number;
  /** Finer than the form's own steps, because these would give full points to a missed target: for the unit to choose. */
  readonly isForced: boolean;
}

/** Undefined where even hundredths would give full points for what did not earn them. */
export function awarded(exact: Big, weight: Big, { decimals }: ScoreSteps): Awarded | undefined {
  const isFull = (places: number) => exact.lt(weight) && round(exact, places).gte(weight);
  if (!isFull(decimals)) return { decimals, isForced: false };
  const finest = Math.max(decimals, FINEST_STEPS);
  return isFull(finest) ? undefined : { decimals: finest, isForced: true };
}
