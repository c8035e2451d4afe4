import Big from 'big.js';
import type { EvaluationForm, Figure, Indicator } from '../../forms';
import type { QuantityCompletion } from './completion';
import { scoreDecimals } from './points';
import { cut, limited, rounded } from '../figures/print';
import type { Profile } from '../profiles/profile';
import { isPositive } from '../figures/sign';
import { capped, clamp, divide, exactly, type Interval, quotientFit, scale } from '../figures/tolerance';

/** How a missed indicator may be scored (src/rules/README.md §2); `printed` is a method of the form's own. */
export type Method = 'proportional' | 'linear' | 'ratio' | 'zero' | 'printed';

/** What the formula gives for one indicator. */
export interface ScoreFormula {
  readonly method: Method;
  /** Unrounded points. */
  readonly points: Big;
  /** Points that the printed actual allows. */
  readonly interval: Interval;
  /** "15 × 99 ÷ 100 = 14.85" */
  readonly arithmetic: string;
}

const TWO = new Big(2);
const NOTHING: ScoreFormula = { method: 'zero', points: new Big(0), interval: exactly(new Big(0)), arithmetic: '0' };

/** The formulas that may apply to a missed target: one for a positive indicator, three for a reverse one, the profile's first. */
export function formulasOf(weight: Big, completion: QuantityCompletion, profile: Profile): readonly ScoreFormula[] {
  const { target, actual, interval } = completion;
  if (completion.direction === 'positive') {
    // Multiplied before it is divided: 15 × 46 ÷ 48 is 14.375 and no less.
    const scored = divide(scale(interval, weight), exactly(target));
    if (!scored) return [NOTHING];
    const possible = capped(scored, weight);
    const uncapped = weight.times(actual).div(target);
    const points = interval.low === actual ? possible.low : clamp(uncapped, weight);
    return [
      formula(
        'proportional',
        points,
        possible,
        () => `${cut(weight)} × ${cut(actual)} ÷ ${cut(target)} = ${limited(uncapped, points)}`,
      ),
    ];
  }
  const order: Method[] = [profile.reverse, 'linear', 'ratio', 'zero'];
  return [...new Set(order)].flatMap((method) => reverseFormula(method, weight, completion) ?? []);
}

/** The arithmetic is put into words only for those who read it. */
function formula(method: Method, points: Big, interval: Interval, words: () => string): ScoreFormula {
  return {
    method,
    points,
    interval,
    get arithmetic() {
      return words();
    },
  };
}

function reverseFormula(method: Method, weight: Big, completion: QuantityCompletion): ScoreFormula | undefined {
  const { target, actual, interval } = completion;
  if (method === 'zero') return NOTHING;
  if (method === 'linear') {
    if (!isPositive(target)) return undefined;
    const uncapped = (a: Big) => weight.times(TWO.times(target).minus(a)).div(target);
    const at = (a: Big) => clamp(uncapped(a), weight);
    const points = at(actual);
    return formula(
      'linear',
      points,
      ordered(at(interval.low), at(interval.high)),
      () =>
        `${cut(weight)} × (1 − (${cut(actual)} − ${cut(target)}) ÷ ${cut(target)}) = ${limited(uncapped(actual), points)}`,
    );
  }
  if (!isPositive(interval.low)) return undefined;
  const uncapped = (a: Big) => weight.times(target).div(a);
  const at = (a: Big) => clamp(uncapped(a), weight);
  const points = at(actual);
  return formula(
    'ratio',
    points,
    ordered(at(interval.low), at(interval.high)),
    () => `${cut(weight)} × ${cut(target)} ÷ ${cut(actual)} = ${limited(uncapped(actual), points)}`,
  );
}

function ordered(a: Big, b: Big): Interval {
  return b.lt(a) ? { low: b, high: a } : { low: a, high: b };
}

/**
 * How a printed score stands to the formula (src/rules/README.md §7): `truncated` was cut off at its decimals; `coarse` is what only the rounding of
 * the printed actual, or zeros that hide a rounding, allow; `rounding` what fine figures allow. `wholeRounded` and `wholeCut` are those of a
 * unit that scores in whole points or tenths.
 */
export type Fit = 'exact' | 'rounding' | 'truncated' | 'coarse' | 'wholeRounded' | 'wholeCut' | 'above' | 'below';

/** Fits that honest rounding explains: such scores differ from the formula without being unfair to anybody. */
export const FAIR: readonly Fit[] = ['exact', 'rounding', 'truncated', 'coarse', 'wholeRounded'];

export interface ScoreJudgement {
  readonly fit: Fit;
  readonly formula: ScoreFormula;
}

/** Compares a printed score of a missed target with each formula; the best fit counts, else the profile's own formula. */
export function judgeScore(
  form: EvaluationForm,
  indicator: Indicator,
  completion: QuantityCompletion,
  profile: Profile,
): ScoreJudgement | undefined {
  const score = indicator.score;
  const weight = indicator.weight?.value?.number;
  if (!score?.value || !weight) return undefined;
  const printed = score.value;
  const formulas = formulasOf(weight, completion, profile);
  const judged = formulas.map((own) => ({ formula: own, fit: fitOf(form, printed, own, completion.isCoarse) }));
  const order: Fit[] = ['exact', 'rounding', 'wholeRounded', 'truncated', 'coarse', 'wholeCut'];
  for (const fit of order) {
    const found = judged.find((j) => j.fit === fit);
    if (found) return found;
  }
  return judged[0];
}

function fitOf(form: EvaluationForm, printed: Figure, { points, interval }: ScoreFormula, coarse: boolean): Fit {
  const decimals = scoreDecimals(form);
  const score = printed.number;
  if (score.eq(points.round(2, Big.roundHalfUp))) return 'exact';
  if (decimals >= 2) {
    const fit = quotientFit(score, Math.max(decimals, printed.decimals ?? 0), points, { span: () => interval, coarse });
    if (fit !== 'wrong') return fit === 'equal' ? 'exact' : fit;
  } else {
    // Any actual within the printed precision may have been the one that was scored.
    const ends = [points, interval.low, interval.high];
    if (ends.some((end) => score.eq(end.round(decimals, Big.roundHalfUp)))) return 'wholeRounded';
    if (ends.some((end) => score.eq(end.round(decimals, Big.roundDown)))) return 'wholeCut';
  }
  return score.gt(points) ? 'above' : 'below';
}

/** Points as they would be written on this form: the profile's decimals, or the unit's own coarser ones. */
export function expectedScore(form: EvaluationForm, formula: ScoreFormula, profile: Profile): string {
  return rounded(formula.points, Math.max(profile.scoreDecimals, scoreDecimals(form)));
}

/** "≥98%，实际 99%" in figures: how the completion is shown. */
export function completionText(completion: QuantityCompletion): string {
  const ratio = completion.ratio;
  const share = ratio ? ` = ${cut(ratio.times(100), 2)}%` : '';
  return `${cut(completion.actual)} ÷ ${cut(completion.target)}${share}`;
}
