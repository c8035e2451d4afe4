import Big from 'big.js';
import type { EvaluationForm, FigureField } from '../../forms';
import { completionOf, type QuantityCompletion } from '../scoring/completion';
import type { Outcome, Severity } from '../engine/finding';
import { evaluations } from './funds';
import { counting, executionPoints, scoreDecimals } from '../scoring/points';
import { cut, number, shortName } from '../figures/print';
import { cellsOr, type PlaceOf, type ReporterOf, says } from '../engine/place';
import { whenRead } from '../engine/readiness';
import { rule } from '../engine/rule';
import { hasReason } from '../scoring/reason';
import { ownMethod } from '../scoring/own-method';
import { scoredNames, type Scored, scoredIndicators, scorePlace, rowVerdict } from '../scoring/score-verdict';
import { completionText, expectedScore, type Fit, type ScoreJudgement } from '../scoring/scoring';

const scoreRangeSays = says({ above: ['indicator', 'found', 'weight'], below: ['indicator', 'found'] });

/** Rules on the score of one row: B12-12, 13, 16, 17. */

export const scoreRange = rule({
  id: 'B12-12',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: scoreRangeSays,
  check: (context, report) => {
    const forms = evaluations(context);
    const funds = forms.flatMap((form) => {
      const row = form.fundsTotal;
      return row?.score && row.weight
        ? [
            inRange(
              report.at(form, `${row.path}/range`, [row.score.cell, row.weight.cell]),
              row.weight,
              row.score,
              '预算执行率',
            ),
          ]
        : [];
    });
    // 预算执行率 in a row of its own has its score elsewhere judged, and its range here.
    const execution = forms.flatMap((form): Scored[] => {
      const { indicator, weight, score } = executionPoints(form);
      return indicator && weight && score ? [{ form, indicator, weight, score }] : [];
    });
    const own = [...scoredIndicators(forms), ...execution].map(({ form, indicator, weight, score }) =>
      inRange(
        report.at(form, `${indicator.path}/range`, [score.cell, weight.cell]),
        weight,
        score,
        scoredNames({ form, indicator, weight, score }).indicator ?? '',
      ),
    );
    return [...funds, ...own];
  },
});

function inRange(
  place: PlaceOf<typeof scoreRangeSays>,
  weight: FigureField,
  score: FigureField,
  indicator: string,
): Outcome {
  return whenRead(place, [score, weight], (awarded, most) => {
    if (awarded.number.gt(most.number)) {
      return place.fail({
        message: 'above',
        expected: `≤ ${number(weight)}`,
        found: number(score),
        arithmetic: `${number(score)} > ${number(weight)}`,
        params: { indicator, weight: number(weight) },
      });
    }
    if (awarded.number.lt(0)) {
      return place.fail({ message: 'below', expected: '≥ 0', found: number(score), params: { indicator } });
    }
    return place.pass(() => `0 ≤ ${number(score)} ≤ ${number(weight)}`);
  });
}

export const fullThoughMissed = rule({
  id: 'B12-16',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: {
    fail: ['indicator', 'target', 'actual', 'expected', 'found'],
    unfinished: ['indicator', 'target', 'actual', 'found'],
    seldom: ['indicator', 'target', 'actual', 'found'],
  },
  check: (context, report) =>
    scoredIndicators(evaluations(context)).map((row) => {
      const place = scorePlace(report, row);
      const verdict = rowVerdict(row, ownMethod(context, row.form));
      if (verdict.kind === 'unreadable') return place.unreadable();
      if (verdict.kind === 'blank') return place.skip('blank');
      if (verdict.kind === 'undecided') return place.skip('undecided');
      if (verdict.kind === 'ownMethod') return place.skip('ownMethod');
      if (verdict.kind !== 'fullThoughMissed') {
        return verdict.kind === 'good' ? place.pass() : place.skip('otherRule');
      }
      if (!verdict.judgement) {
        return place.fail({
          message: verdict.completion.by === 'state' ? 'unfinished' : 'seldom',
          expected: `< ${number(row.weight)}`,
          found: number(row.score),
          params: scoredNames(row),
        });
      }
      return place.fail({
        message: 'fail',
        expected: expectedScore(row.form, verdict.judgement.formula, context.profile),
        found: number(row.score),
        arithmetic: verdict.judgement.formula.arithmetic,
        params: scoredNames(row),
      });
    }),
});

const cutThoughMetSays = says({
  fail: ['indicator', 'target', 'actual', 'expected', 'found'],
  withReason: ['indicator', 'target', 'actual', 'expected', 'found'],
});

export const cutThoughMet = rule({
  id: 'B12-17',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: cutThoughMetSays,
  check: (context, report) => [
    ...scoredIndicators(evaluations(context)).map((row) => {
      const place = scorePlace(report, row);
      const verdict = rowVerdict(row, ownMethod(context, row.form));
      if (verdict.kind === 'unreadable') return place.unreadable();
      if (verdict.kind === 'blank') return place.skip('blank');
      if (verdict.kind === 'undecided') return place.skip('undecided');
      if (verdict.kind === 'ownMethod') return place.skip('ownMethod');
      if (verdict.kind === 'good') {
        const { completion } = verdict;
        const isCounted = completion?.verdict === 'met' && completion.by === 'quantity';
        return place.pass(isCounted ? () => completionText(completion) : undefined);
      }
      if (verdict.kind !== 'cutThoughMet') return place.skip('otherRule');
      // With a reason it is a warning, without one an error: which of them nobody can tell.
      if (row.indicator.reason?.state === 'unreadable') return place.unreadable();
      const explained = hasReason(row.indicator.reason);
      return place.fail({
        message: explained ? 'withReason' : 'fail',
        ...(explained ? { severity: 'warning' as const } : {}),
        expected: number(row.weight),
        found: number(row.score),
        ...(verdict.completion.by === 'quantity' ? { arithmetic: completionText(verdict.completion) } : {}),
        params: scoredNames(row),
      });
    }),
    ...evaluations(context).flatMap((form) => withoutWeights(form, report)),
  ],
});

/**
 * A form without a column of weights prints the points of each block ("年度绩效目标1（40分）"): where every target of a block is met, its scores come
 * to these points. The row that was cut is the one scored in finer steps than the others.
 */
function withoutWeights(form: EvaluationForm, report: ReporterOf<typeof cutThoughMetSays>): Outcome[] {
  if (form.groups.some((group) => group.hasWeight)) return [];
  return form.groups.flatMap((group, index) => {
    const rows = counting(form).flatMap((indicator) =>
      indicator.group === index && indicator.score ? [{ indicator, score: indicator.score }] : [],
    );
    const [finest] = [...rows].sort((a, b) => (b.score.value?.decimals ?? 0) - (a.score.value?.decimals ?? 0));
    const points = group.weight?.value?.number;
    if (!finest || !points) return [];
    const { indicator, score } = finest;
    const place = report.at(form, `${indicator.path}/score`, [
      score.cell,
      indicator.actual.cell,
      indicator.target.cell,
      ...rows.map((row) => row.score.cell),
    ]);
    if (rows.some((row) => row.score.state === 'unreadable')) return [place.unreadable()];
    const allMet = rows.every((row) => row.score.value && completionOf(row.indicator).verdict === 'met');
    if (!allMet) return [place.skip('undecided')];
    const awarded = rows.reduce((so, row) => so.plus(row.score.value?.number ?? 0), new Big(0));
    const arithmetic = () => `${rows.map((row) => number(row.score)).join(' + ')} = ${cut(awarded)}`;
    if (awarded.gte(points)) return [place.pass(arithmetic)];
    return [
      place.fail({
        message: 'fail',
        expected: cut(points.minus(awarded).plus(score.value?.number ?? 0)),
        found: number(score),
        arithmetic: `${arithmetic()} < ${cut(points)}`,
        params: scoredNames({ form, indicator, score, weight: score }),
      }),
    ];
  });
}

const scoreByFormulaSays = says({
  above: ['indicator', 'target', 'actual', 'expected', 'found'],
  below: ['indicator', 'target', 'actual', 'expected', 'found'],
  printed: ['indicator', 'target', 'actual', 'expected', 'found'],
  whole: ['rows'],
  tenths: ['rows'],
  truncated: ['indicator', 'target', 'actual', 'expected', 'found'],
  coarse: ['indicator', 'target', 'actual', 'expected', 'found'],
});

export const scoreByFormula = rule({
  id: 'B12-13',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: scoreByFormulaSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const coarse: { row: Scored; judgement: ScoreJudgement }[] = [];
      const outcomes = scoredIndicators([form]).map((row) => {
        const place = scorePlace(report, row);
        const verdict = rowVerdict(row, ownMethod(context, row.form));
        if (verdict.kind === 'unreadable') return place.unreadable();
        if (verdict.kind === 'blank') return place.skip('blank');
        if (verdict.kind === 'undecided') return place.skip('undecided');
        if (verdict.kind === 'ownMethod') return place.skip('ownMethod');
        if (verdict.kind !== 'score') return place.skip('otherRule');
        const { fit, formula } = verdict.judgement;
        const { notes } = ownMethod(context, form);
        const isPrinted = formula.method === 'printed' || formula.method === notes.reverse;
        if (fit === 'exact') return place.pass(() => formula.arithmetic);
        if (fit === 'rounding') return place.rounding(`${formula.arithmetic} ≈ ${number(row.score)}`);
        if (fit === 'wholeRounded' || fit === 'wholeCut') {
          coarse.push({ row, judgement: verdict.judgement });
          return place.rounding(`${formula.arithmetic} → ${number(row.score)}`);
        }
        return place.fail({
          message: isPrinted ? 'printed' : fit,
          severity: isPrinted ? 'warning' : gravityOf(fit, verdict.completion.direction),
          expected: expectedScore(form, formula, context.profile),
          found: number(row.score),
          arithmetic: formula.arithmetic,
          params: scoredNames(row),
        });
      });
      return [...outcomes, ...coarseOutcome(form, coarse, report, context.profile)];
    }),
});

/** What honest rounding explains is pointed out; a reverse score that fits none of the methods is only warned of (src/rules/README.md §2). */
function gravityOf(fit: Fit, direction: QuantityCompletion['direction']): Severity {
  if (fit === 'truncated' || fit === 'coarse') return 'hint';
  return fit === 'above' && direction === 'positive' ? 'error' : 'warning';
}

/** Whole-point scoring is said once a sheet, with the rows it touches. */
function coarseOutcome(
  form: EvaluationForm,
  coarse: readonly { row: Scored; judgement: ScoreJudgement }[],
  report: ReporterOf<typeof scoreByFormulaSays>,
  profile: Parameters<typeof expectedScore>[2],
): Outcome[] {
  const [first] = coarse;
  const differing = coarse.filter(
    ({ row, judgement }) =>
      row.score.value && !row.score.value.number.eq(judgement.formula.points.round(2, Big.roundHalfUp)),
  );
  if (!first || differing.length === 0) return [];
  const place = report.at(
    form,
    'coarseScores',
    cellsOr(
      differing.map(({ row }) => row.score.cell),
      first.row.score.cell,
    ),
  );
  const expected = differing.map(({ judgement }) => expectedScore({ ...form }, judgement.formula, profile));
  const rounds = differing.every(({ judgement }) => judgement.fit === 'wholeRounded');
  return [
    place.fail({
      message: scoreDecimals(form) === 0 ? 'whole' : 'tenths',
      // Honest rounding at the unit's own precision is only pointed out.
      severity: rounds ? 'hint' : 'warning',
      expected: expected.join(' / '),
      found: differing.map(({ row }) => number(row.score)).join(' / '),
      arithmetic: differing.map(({ judgement }) => judgement.formula.arithmetic).join('; '),
      params: {
        rows: differing.map(
          ({ row }, index) => `“${shortName(row.indicator.name)}” ${number(row.score)} → ${expected[index] ?? ''}`,
        ),
      },
    }),
  ];
}
