import {
  type EvaluationForm,
  type Field,
  type FigureField,
  type Indicator,
  isNotApplicable,
  type TextField,
} from '../../forms';
import { type Completion, completionOf, type QuantityCompletion } from './completion';
import { ofForm } from './of-form';
import { counting } from './points';
import { shown } from '../figures/print';
import { type Place, type Reporter } from '../engine/reporter';
import { isPositive } from '../figures/sign';
import { judgeScore, type ScoreJudgement } from './scoring';

/** What the rules on scores ask of one row. */

/** An indicator that has both a weight and a score to look at. */
export interface Scored {
  readonly form: EvaluationForm;
  readonly indicator: Indicator;
  readonly weight: FigureField;
  readonly score: FigureField;
}

/** The counting indicators of forms that have both columns. */
export function scoredIndicators(forms: readonly EvaluationForm[]): readonly Scored[] {
  return forms.flatMap(scoredOn);
}

const scoredOn = ofForm((form: EvaluationForm): readonly Scored[] =>
  counting(form).flatMap((indicator) => {
    const { weight, score } = indicator;
    return weight && score ? [{ form, indicator, weight, score }] : [];
  }),
);

/** Is there a reason, or only a blank, a dash, 无 or 0? */
export function hasReason(reason: TextField | null): boolean {
  return reason?.state === 'read' && !isNotApplicable(reason.raw) && !/^0+$/u.test(reason.raw.trim());
}

/** What B12-13, 16, 17 say of one row: exactly one of them has a finding (checks.md: 得分检查的先后). */
type Verdict =
  | { readonly kind: 'undecided' | 'unreadable' | 'blank' | 'good' }
  | {
      readonly kind: 'fullThoughMissed' | 'cutThoughMet' | 'score';
      readonly completion: QuantityCompletion;
      readonly judgement: ScoreJudgement;
    };

type RowVerdict = Verdict & { completion?: Completion };

// Three rules ask the same of every row.
const known = new WeakMap<Parameters<typeof judgeScore>[3], WeakMap<Indicator, RowVerdict>>();

/** What B12-13, 16 and 17 say of one row: exactly one of them has a finding. */
export function verdictOf(row: Scored, profile: Parameters<typeof judgeScore>[3]): RowVerdict {
  const rows = known.get(profile) ?? new WeakMap<Indicator, RowVerdict>();
  known.set(profile, rows);
  const verdict = rows.get(row.indicator) ?? judgeRow(row, profile);
  rows.set(row.indicator, verdict);
  return verdict;
}

export function judgeRow(rows: Scored, profile: Parameters<typeof judgeScore>[3]): RowVerdict {
  const { form, indicator, weight, score } = rows;
  if (isUnreadable(weight) || isUnreadable(score) || isUnreadable(indicator.target) || isUnreadable(indicator.actual)) {
    return { kind: 'unreadable' };
  }
  if (!weight.value || !score.value) return { kind: 'blank' };
  const completion = completionOf(indicator);
  if (completion.verdict === 'unknown' || completion.by === 'date') return { kind: 'undecided' };
  const isFull = score.value.number.eq(weight.value.number);
  if (completion.verdict === 'met' && (isFull || score.value.number.gt(weight.value.number))) {
    return { kind: 'good', completion };
  }
  const judgement = judgeScore(form, indicator, completion, profile);
  if (!judgement) return { kind: 'blank' };
  if (completion.verdict === 'missed' && isFull && isPositive(weight.value.number)) {
    return { kind: 'fullThoughMissed', completion, judgement };
  }
  if (completion.verdict === 'met') {
    // The printed actual may round up to the target: then the formula of the unrounded one is as good.
    const allowed = judgement.fit === 'exact' || judgement.fit === 'rounding';
    return allowed ? { kind: 'good', completion } : { kind: 'cutThoughMet', completion, judgement };
  }
  return { kind: 'score', completion, judgement };
}

function isUnreadable(field: Field<unknown>): boolean {
  return field.state === 'unreadable';
}

export function scorePlace(report: Reporter, { form, indicator, score, weight }: Scored, path = 'score'): Place {
  return report.at(form, `${indicator.path}/${path}`, [
    score.cell,
    indicator.actual.cell,
    indicator.target.cell,
    weight.cell,
  ]);
}

export function names({ indicator }: Scored): Record<string, string> {
  return {
    indicator: indicator.name.value ?? indicator.level2?.text ?? '',
    target: shown(indicator.target),
    actual: shown(indicator.actual),
  };
}
