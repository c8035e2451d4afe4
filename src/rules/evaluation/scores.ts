import Big from 'big.js';
import { type EvaluationForm, type FigureField, type Indicator, isNotApplicable } from '../../forms';
import { completionOf, type QuantityCompletion } from '../scoring/completion';
import type { Outcome, Severity } from '../engine/finding';
import { evaluations } from './funds';
import { counting, scoreDecimals, scoreSum } from '../scoring/points';
import { cut, number, rounded } from '../figures/print';
import { weightTotal } from './weights';
import { cellsOr, type Place, type Reporter } from '../engine/reporter';
import type { Case, Rule } from '../engine/rule';
import { hasReason } from '../scoring/reason';
import { ownMethod } from '../scoring/own-method';
import { names, type Scored, scoredIndicators, scorePlace, verdictOf } from '../scoring/score-verdict';
import { completionText, expectedScore, type Fit, type ScoreJudgement } from '../scoring/scoring';
import { canMeet, exactly } from '../figures/tolerance';

/** Rules on scores: B12-12, 13, 15 … 17, 21, 22, 28 … 30. */

export const scoreRange: Rule = {
  id: 'B12-12',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['above', 'below'],
  check: (context, report) => {
    const forms = evaluations(context);
    const funds = forms.flatMap((form) => {
      const row = form.fundsTotal;
      return row?.score && row.weight
        ? [inRange(report.at(form, `${row.path}/range`, [row.score.cell, row.weight.cell]), row.weight, row.score)]
        : [];
    });
    const own = scoredIndicators(forms).map(({ form, indicator, weight, score }) =>
      inRange(report.at(form, `${indicator.path}/range`, [score.cell, weight.cell]), weight, score),
    );
    return [...funds, ...own];
  },
};

function inRange(place: Place, weight: FigureField, score: FigureField): Outcome {
  if (weight.state === 'unreadable' || score.state === 'unreadable') return place.unreadable();
  if (!weight.value || !score.value) return place.skip('blank');
  if (score.value.number.gt(weight.value.number)) {
    return place.fail({
      message: 'above',
      expected: `≤ ${number(weight)}`,
      found: number(score),
      arithmetic: `${number(score)} > ${number(weight)}`,
    });
  }
  if (score.value.number.lt(0)) {
    return place.fail({ message: 'below', expected: '≥ 0', found: number(score) });
  }
  return place.pass(() => `0 ≤ ${number(score)} ≤ ${number(weight)}`);
}

export const fullThoughMissed: Rule = {
  id: 'B12-16',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail', 'unfinished', 'seldom'],
  check: (context, report) =>
    scoredIndicators(evaluations(context)).map((row) => {
      const place = scorePlace(report, row);
      const verdict = verdictOf(row, ownMethod(context, row.form));
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
          params: names(row),
        });
      }
      return place.fail({
        message: 'fail',
        expected: expectedScore(row.form, verdict.judgement.formula, context.profile),
        found: number(row.score),
        arithmetic: verdict.judgement.formula.arithmetic,
        params: names(row),
      });
    }),
};

export const cutThoughMet: Rule = {
  id: 'B12-17',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail', 'withReason'],
  check: (context, report) => [
    ...scoredIndicators(evaluations(context)).map((row) => {
      const place = scorePlace(report, row);
      const verdict = verdictOf(row, ownMethod(context, row.form));
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
      const explained = hasReason(row.indicator.reason);
      return place.fail({
        message: explained ? 'withReason' : 'fail',
        ...(explained ? { severity: 'warning' as const } : {}),
        expected: number(row.weight),
        found: number(row.score),
        ...(verdict.completion.by === 'quantity' ? { arithmetic: completionText(verdict.completion) } : {}),
        params: names(row),
      });
    }),
    ...evaluations(context).flatMap((form) => withoutWeights(form, report)),
  ],
};

/**
 * A form without a column of weights prints the points of each block ("年度绩效目标1（40分）"): where every target of a block is met, its scores come
 * to these points. The row that was cut is the one scored in finer steps than the others.
 */
function withoutWeights(form: EvaluationForm, report: Reporter): Outcome[] {
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
        params: names({ form, indicator, score, weight: score }),
      }),
    ];
  });
}

export const scoreByFormula: Rule = {
  id: 'B12-13',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['above', 'below', 'printed', 'whole', 'tenths', 'truncated', 'coarse'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const coarse: { row: Scored; judgement: ScoreJudgement }[] = [];
      const outcomes = scoredIndicators([form]).map((row) => {
        const place = scorePlace(report, row);
        const verdict = verdictOf(row, ownMethod(context, row.form));
        if (verdict.kind === 'unreadable') return place.unreadable();
        if (verdict.kind === 'blank') return place.skip('blank');
        if (verdict.kind === 'undecided') return place.skip('undecided');
        if (verdict.kind === 'ownMethod') return place.skip('ownMethod');
      if (verdict.kind === 'ownMethod') return place.skip('ownMethod');
        if (verdict.kind !== 'score') return place.skip('otherRule');
        const { fit, formula } = verdict.judgement;
        const { notes } = ownMethod(context, form);
        const isPrinted = formula.method === 'printed' || (notes.reverse !== undefined && formula.method === notes.reverse);
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
          params: names(row),
        });
      });
      return [...outcomes, ...coarseOutcome(form, coarse, report, context.profile)];
    }),
};

/** What honest rounding explains is pointed out; a reverse score that fits none of the methods is only warned of (checks.md: 反向指标). */
function gravityOf(fit: Fit, direction: QuantityCompletion['direction']): Severity {
  if (fit === 'truncated' || fit === 'coarse') return 'hint';
  return fit === 'above' && direction === 'positive' ? 'error' : 'warning';
}

/** Whole-point scoring is said once a sheet, with the rows it touches. */
function coarseOutcome(
  form: EvaluationForm,
  coarse: readonly { row: Scored; judgement: ScoreJudgement }[],
  report: Reporter,
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
  const rounds = differing.every(({ judgement }) => judgement.fit === 'wholeRounded');
  return [
    place.fail({
      message: scoreDecimals(form) === 0 ? 'whole' : 'tenths',
      // Honest rounding at the unit's own precision is only pointed out.
      severity: rounds ? 'hint' : 'warning',
      expected: differing.map(({ judgement }) => expectedScore({ ...form }, judgement.formula, profile)).join(' / '),
      found: differing.map(({ row }) => number(row.score)).join(' / '),
      arithmetic: differing.map(({ judgement }) => judgement.formula.arithmetic).join('; '),
      params: { rows: differing.map(({ row }) => row.indicator.name.value ?? '') },
    }),
  ];
}

/** What 总分 adds up: 执行率得分 and the scores of the indicators that count. */
export function scoresInTotal(
  form: EvaluationForm,
): readonly { readonly score: FigureField; readonly weight: FigureField | null }[] {
  const execution = form.fundsTotal?.score;
  const scored = counting(form).flatMap((i) => (i.score ? [{ score: i.score, weight: i.weight }] : []));
  return [...(execution ? [{ score: execution, weight: form.fundsTotal?.weight ?? null }] : []), ...scored];
}

/** 不适用的指标不计分，其分值扣除后折算: the form's own words for leaving out what does not apply. */
const RESCALES = /不适用[^。；]{0,40}(?:折算|折合|换算|剔除|扣除|按比例)/u;

/** Does the form print that indicators marked 不适用 leave the hundred, the rest being scaled to 100? */
export function isRescaled(form: EvaluationForm): boolean {
  const texts = [...form.remarks, ...form.notes].map((field) => field.raw);
  return texts.some((text) => RESCALES.test(text.replace(/\s/gu, ''))) && leftOut(form).length > 0;
}

function leftOut(form: EvaluationForm): readonly Indicator[] {
  return counting(form).filter(
    ({ score, actual }) => score?.state === 'notApplicable' && isMarked(score.raw, actual.raw),
  );
}

function isMarked(...texts: readonly string[]): boolean {
  return texts.some((text) => text.includes('不适用')) || texts.every((text) => isNotApplicable(text));
}

/** Σ得分 × 100 ÷ Σ分值 of what applies; undefined when a weight is missing. */
function rescaledTotal(form: EvaluationForm, scores: Big, context: Case): { points: Big; weights: Big } | undefined {
  if (!isRescaled(form)) return undefined;
  const out = leftOut(form).reduce((so, { weight }) => so.plus(weight?.value?.number ?? 0), new Big(0));
  const weights = weightTotal(context, form).computed.minus(out);
  return weights.gt(0) ? { points: scores.times(100).div(weights), weights } : undefined;
}

export const totalScore: Rule = {
  id: 'B12-21',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: ['fail', 'rescaled'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const whole = form.total?.score;
      if (!whole) return [];
      const all = scoresInTotal(form);
      const place = report.at(form, 'total/score', [whole.cell, ...all.map(({ score }) => score.cell)]);
      if (whole.state === 'unreadable' || all.some(({ score }) => score.state === 'unreadable'))
        return [place.unreadable()];
      if (!whole.value) return [place.skip('blank')];
      const filled = all.filter(({ score }) => score.value !== null);
      if (filled.length === 0) return [place.skip('noDetails')];
      const computed = filled.reduce((so, { score }) => so.plus(score.value?.number ?? 0), new Big(0));
      const arithmetic = () => `${filled.map(({ score }) => number(score)).join(' + ')} = ${cut(computed)}`;
      const rescaled = rescaledTotal(form, computed, context);
      if (rescaled) {
        const { points, weights } = rescaled;
        const own = `${arithmetic()}; ${cut(computed)} × 100 ÷ ${cut(weights)} = ${cut(points)}`;
        const isRight = whole.value.number
          .minus(points)
          .abs()
          .lte(half(whole.value.decimals ?? 0));
        const printed = rounded(points, 2);
        return [
          isRight
            ? place.pass(own)
            : place.fail({ message: 'rescaled', expected: printed, found: number(whole), arithmetic: own }),
        ];
      }
      if (computed.eq(whole.value.number)) return [place.pass(arithmetic)];
      const decimals = Math.max(scoreDecimals(form), whole.value.decimals ?? 0);
      const printed =
        scoreDecimals(form) === 0
          ? exactly(whole.value.number)
          : { low: whole.value.number.minus(half(decimals)), high: whole.value.number.plus(half(decimals)) };
      if (canMeet(printed, scoreSum(form, filled))) return [place.rounding(`${arithmetic()} ≈ ${number(whole)}`)];
      return [place.fail({ message: 'fail', expected: cut(computed), found: number(whole), arithmetic: arithmetic() })];
    }),
};

function half(decimals: number): Big {
  return new Big('0.5').times(new Big(10).pow(-decimals));
}
