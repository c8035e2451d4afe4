import { type EvaluationForm, type Field, type FigureField, type Indicator } from '../../forms';
import { type Completion, completionOf, type QuantityCompletion } from './completion';
import { ofForm } from '../engine/of-form';
import { counting, executionPoints } from './points';
import { shown } from '../figures/print';
import type { PlaceOf, ReporterOf, Says } from '../engine/place';
import { isPositive } from '../figures/sign';
import { byOwnMethod, isReduced } from './by-own-method';
import { type OwnMethod, ownMethod } from './own-method';
import { FAIR, judgeScore, type ScoreJudgement } from './scoring';

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
    // 预算执行率 in a row of its own is B12-02's.
    if (indicator === executionPoints(form).indicator) return [];
    return weight && score ? [{ form, indicator, weight, score }] : [];
  }),
);

/** What B12-13, 16, 17 say of one row: exactly one of them has a finding (src/rules/README.md §2). */
type Verdict =
  | { readonly kind: 'undecided' | 'unreadable' | 'blank' | 'good' | 'ownMethod' }
  | {
      readonly kind: 'fullThoughMissed' | 'cutThoughMet';
      readonly completion: Decided;
      /** Absent where no figure was stated to compute a score from: a date, a frequency, a bound, 建设中. */
      readonly judgement?: ScoreJudgement;
    }
  | { readonly kind: 'score'; readonly completion: QuantityCompletion; readonly judgement: ScoreJudgement };

/** A completion that was decided one way or the other. */
export type Decided = Exclude<Completion, { readonly verdict: 'unknown' }>;

type RowVerdict = Verdict & { completion?: Completion };

// Three rules ask the same of every row.
const known = new WeakMap<OwnMethod, WeakMap<Indicator, RowVerdict>>();

/** Works out what the rules on scores will ask of a form. */
export function judgeRows(context: Parameters<typeof ownMethod>[0], form: EvaluationForm): void {
  for (const row of scoredOn(form)) rowVerdict(row, ownMethod(context, form));
}

/** What B12-13, 16 and 17 say of one row: exactly one of them has a finding. `own` is the method of the row's form. */
export function rowVerdict(row: Scored, own: OwnMethod): RowVerdict {
  const rows = known.get(own) ?? new WeakMap<Indicator, RowVerdict>();
  known.set(own, rows);
  const verdict = rows.get(row.indicator) ?? judgeRow(row, own);
  rows.set(row.indicator, verdict);
  return verdict;
}

export function judgeRow(rows: Scored, own: OwnMethod): RowVerdict {
  const { form, indicator, weight, score } = rows;
  if (isUnreadable(weight) || isUnreadable(score) || isUnreadable(indicator.target) || isUnreadable(indicator.actual)) {
    return { kind: 'unreadable' };
  }
  if (!weight.value || !score.value) return { kind: 'blank' };
  const completion = completionOf(indicator);
  if (completion.verdict === 'unknown') return { kind: 'undecided' };
  const isFull = score.value.number.eq(weight.value.number);
  if (completion.verdict === 'met' && (isFull || score.value.number.gt(weight.value.number))) {
    return { kind: 'good', completion };
  }
  if (completion.by !== 'quantity' || completion.isBound) {
    return withoutFormula(completion, isFull && isPositive(weight.value.number));
  }
  const printed = byOwnMethod(form, indicator, completion, own);
  if (printed?.kind === 'explained') return { kind: 'ownMethod', completion };
  const judgement =
    printed?.kind === 'judged' ? printed.judgement : judgeScore(form, indicator, completion, own.profile);
  if (!judgement) return { kind: 'blank' };
  if (completion.verdict === 'missed' && isFull && isPositive(weight.value.number)) {
    return { kind: 'fullThoughMissed', completion, judgement };
  }
  if (completion.verdict === 'met') {
    if (isReduced(completion, own)) return { kind: 'ownMethod', completion };
    // The printed actual may round up to the target: then the formula of the unrounded one is as good.
    const allowed = FAIR.includes(judgement.fit);
    return allowed ? { kind: 'good', completion } : { kind: 'cutThoughMet', completion, judgement };
  }
  if (printed?.kind === 'unclear') return { kind: 'ownMethod', completion };
  return { kind: 'score', completion, judgement };
}

/** What was kept or missed without a figure: full points or a cut can be wrong, how many points are right cannot be told. */
function withoutFormula(completion: Decided, isFull: boolean): RowVerdict {
  if (completion.verdict === 'met') return { kind: 'cutThoughMet', completion };
  // A date that was missed is B12-30's.
  if (completion.verdict === 'missed' && isFull && completion.by !== 'date')
    return { kind: 'fullThoughMissed', completion };
  return { kind: 'undecided', completion };
}

function isUnreadable(field: Field<unknown>): boolean {
  return field.state === 'unreadable';
}

export function scorePlace<S extends Says>(
  report: ReporterOf<S>,
  { form, indicator, score, weight }: Scored,
  path = 'score',
): PlaceOf<S> {
  return report.at(form, `${indicator.path}/${path}`, [
    score.cell,
    indicator.actual.cell,
    indicator.target.cell,
    weight.cell,
  ]);
}

export function scoredNames({ indicator }: Scored): Readonly<Record<'indicator' | 'target' | 'actual', string>> {
  return {
    indicator: indicator.name.value ?? indicator.level2?.text ?? '',
    target: shown(indicator.target),
    actual: shown(indicator.actual),
  };
}
