import Big from 'big.js';
import { type EvaluationForm, type FigureField, type Indicator, isNotApplicable } from '../../forms';
import { type Case, rule } from '../engine/rule';
import { cut, number, rounded } from '../figures/print';
import { canMeet, exactly } from '../figures/tolerance';
import { mostDecimals } from '../relations/relations';
import { ownMethod } from '../scoring/own-method';
import { counting, executionPoints, scoreDecimals, scoreSum, totalLeavesExecutionOut } from '../scoring/points';
import { executionWays } from './execution-ways';
import { evaluations } from './funds';
import { weightTotal } from './weights';

/** 总分: B12-21. */

/** What 总分 adds up: 执行率得分, unless that `leavesItOut`, and the scores of the indicators that count. */
export function scoresInTotal(
  form: EvaluationForm,
  leavesItOut = totalLeavesExecutionOut(form),
): readonly { readonly score: FigureField; readonly weight: FigureField | null }[] {
  const isElsewhere = executionPoints(form).indicator !== null || leavesItOut;
  const execution = isElsewhere ? null : form.fundsTotal?.score;
  const scored = counting(form).flatMap((i) => (i.score ? [{ score: i.score, weight: i.weight }] : []));
  return [...(execution ? [{ score: execution, weight: form.fundsTotal?.weight ?? null }] : []), ...scored];
}

function leftOut(form: EvaluationForm): readonly Indicator[] {
  return counting(form).filter(
    ({ score, actual }) => score?.state === 'notApplicable' && isMarked(score.raw, actual.raw),
  );
}

function isMarked(...texts: readonly string[]): boolean {
  return texts.some((text) => text.includes('不适用')) || texts.every((text) => isNotApplicable(text));
}

/**
 * Σ得分 × 100 ÷ Σ分值 of what applies, where the form prints that indicators marked 不适用 leave the hundred; undefined on any other form, and where a
 * weight is missing.
 */
export function rescaledTotal(
  context: Case,
  form: EvaluationForm,
  scores: Big,
): { readonly points: Big; readonly weights: Big } | undefined {
  const none = leftOut(form);
  if (none.length === 0 || !ownMethod(context, form).notes.rescales) return undefined;
  const out = none.reduce((so, { weight }) => so.plus(weight?.value?.number ?? 0), new Big(0));
  const weights = weightTotal(context, form).computed.minus(out);
  return weights.gt(0) ? { points: scores.times(100).div(weights), weights } : undefined;
}

const IN_HEAD = 'total/inHead';

/** Each total that a form prints: of one in its head (自评总分) that says the same as the row 总分 the row is judged. */
const totalsOf = (context: Case) =>
  evaluations(context).flatMap((form) => {
    const { score, inHead } = form.total ?? {};
    const isSame = inHead && score?.value && inHead.value?.number.eq(score.value.number);
    const beside = isSame ? [inHead.cell] : [];
    return [
      ...(score ? [{ form, whole: score, path: 'total/score', beside }] : []),
      ...(inHead && !isSame ? [{ form, whole: inHead, path: IN_HEAD, beside: [] }] : []),
    ];
  });

export const totalScore = rule({
  id: 'B12-21',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['expected', 'found'], rescaled: ['expected', 'found'] },
  check: (context, report) =>
    totalsOf(context).flatMap(({ form, whole, path, beside }) => {
      // Beside a row of the indicators' own sum the head has all points.
      const all = scoresInTotal(form, path === IN_HEAD ? false : undefined);
      const place = report.at(form, path, [whole.cell, ...beside, ...all.map(({ score }) => score.cell)]);
      if (whole.state === 'unreadable' || all.some(({ score }) => score.state === 'unreadable'))
        return [place.unreadable()];
      if (!whole.value) return [place.skip('blank')];
      const filled = all.filter(({ score }) => score.value !== null);
      if (filled.length === 0) return [place.skip('noDetails')];
      const computed = filled.reduce((so, { score }) => so.plus(score.value?.number ?? 0), new Big(0));
      const places = mostDecimals(filled.flatMap(({ score }) => (score.value ? [{ value: score.value }] : [])));
      const added = rounded(computed, places);
      const arithmetic = () => `${filled.map(({ score }) => number(score)).join(' + ')} = ${added}`;
      const rescaled = rescaledTotal(context, form, computed);
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
      // What the total has beyond the rows may be the rate's points, which stand in no cell that was read.
      const row = form.fundsTotal;
      const rest = whole.value.number.minus(computed);
      const { assumed } = weightTotal(context, form);
      const isRate =
        row && !row.score && executionWays(context, form, row, assumed).some(({ points }) => rest.eq(points.round(2)));
      if (isRate || rest.eq(0)) return [place.pass(arithmetic)];
      // A total printed with decimals of its own stands for what those leave open; a whole one is read as finely as the scores.
      const own = whole.value.decimals ?? 0;
      const decimals = own > 0 ? own : scoreDecimals(form);
      const printed =
        scoreDecimals(form) === 0
          ? exactly(whole.value.number)
          : { low: whole.value.number.minus(half(decimals)), high: whole.value.number.plus(half(decimals)) };
      if (canMeet(printed, scoreSum(form, filled))) return [place.rounding(`${arithmetic()} ≈ ${number(whole)}`)];
      return [place.fail({ message: 'fail', expected: added, found: number(whole), arithmetic: arithmetic() })];
    }),
});

function half(decimals: number): Big {
  return new Big('0.5').times(new Big(10).pow(-decimals));
}
