import type Big from 'big.js';
import { type EvaluationForm, cornerOf } from '../../forms';
import { completionOf } from '../scoring/completion';
import { evaluations } from './funds';
import { counting } from '../scoring/points';
import { number } from '../figures/print';
import { scoresInTotal } from './total-score';
import { cellsOr } from '../engine/place';
import { rule } from '../engine/rule';
import type { Scored } from '../scoring/score-verdict';

/** Rules on the whole: grade, full marks, everything as planned: B12-22, 36, 37. */

type Grade = 'excellent' | 'good' | 'fair' | 'poor';
const GRADES: readonly (readonly [RegExp, Grade])[] = [
  [/^优/u, 'excellent'],
  [/^良/u, 'good'],
  [/^(?:中|合格)/u, 'fair'],
  [/^(?:差|不合格)/u, 'poor'],
];
const GRADE_NAMES: Record<Grade, string> = { excellent: '优', good: '良', fair: '中', poor: '差' };

/** The grade of a score by the profile's left-closed bounds. */
export function gradeOf(score: Big, grades: { excellent: number; good: number; fair: number }): string {
  const grade: Grade = score.gte(grades.excellent)
    ? 'excellent'
    : score.gte(grades.good)
      ? 'good'
      : score.gte(grades.fair)
        ? 'fair'
        : 'poor';
  return GRADE_NAMES[grade];
}

/** What the scores add up to; null where one cannot be read or none is filled in. */
function sumOfScores(form: EvaluationForm): Big | null {
  const scores = scoresInTotal(form).map(({ score }) => score);
  const filled = scores.flatMap(({ value }) => (value ? [value.number] : []));
  if (filled.length === 0 || scores.some(({ state }) => state === 'unreadable')) return null;
  return filled.reduce((sum, one) => sum.plus(one));
}

export const gradeFits = rule({
  id: 'B12-22',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: { fail: ['total', 'expected', 'found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const { grade, score } = form.total ?? {};
      if (!grade || !score) return [];
      const place = report.at(form, 'total/grade', [grade.cell, score.cell]);
      if (score.state === 'unreadable') return [place.unreadable()];
      if (!score.value || !grade.value) return [place.skip('blank')];
      const expected = gradeOf(score.value.number, context.profile.grades);
      // A total that does not add up (B12-21) says nothing against a grade that the scores themselves give.
      const added = sumOfScores(form);
      const byScores = added && gradeOf(added, context.profile.grades);
      const printed = GRADES.find(([pattern]) => pattern.test(grade.value ?? ''));
      if (printed && GRADE_NAMES[printed[1]] === byScores && byScores !== expected) return [place.skip('undecided')];
      if (!printed || GRADE_NAMES[printed[1]] === expected) return [place.pass(() => `${number(score)} → ${expected}`)];
      return [
        place.fail({
          message: 'fail',
          expected,
          found: grade.value,
          arithmetic: `${number(score)} → ${expected}`,
          params: { total: number(score) },
        }),
      ];
    }),
});

export const allFull = rule({
  id: 'B12-36',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const score = form.total?.score;
      if (!score?.value) return [];
      const place = report.at(form, 'total/full', [score.cell]);
      return [score.value.number.eq(100) ? place.fail({ message: 'fail', found: number(score) }) : place.pass()];
    }),
});

export const allAsPlanned = rule({
  id: 'B12-37',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const rows = counting(form).filter((i) => i.target.value && i.actual.value);
      if (rows.length < 3) return [];
      const place = report.at(
        form,
        'asPlanned',
        cellsOr(
          rows.map((i) => i.actual.cell),
          cornerOf(form),
        ),
      );
      const same = rows.every(sameAsPlanned);
      return [same ? place.fail({ message: 'fail', found: `${rows.length}` }) : place.pass()];
    }),
});

function sameAsPlanned(indicator: Scored['indicator']): boolean {
  const completion = completionOf(indicator);
  if (completion.verdict !== 'unknown' && completion.by === 'quantity') return completion.actual.eq(completion.target);
  return indicator.actual.raw.trim() === indicator.target.raw.trim();
}
