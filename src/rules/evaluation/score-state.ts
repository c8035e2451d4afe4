import { cornerOf } from '../../forms';
import Big from 'big.js';
import { completionOf, type QuantityCompletion } from '../scoring/completion';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { quantityIn } from './indicator-access';
import { counting, executionPoints } from '../scoring/points';
import { number, share, shortName, shown } from '../figures/print';
import { cellsOr } from '../engine/place';
import { extremesNearby } from '../figures/neighbours';
import { rule } from '../engine/rule';
import { hasReason } from '../scoring/reason';
import { ownMethod } from '../scoring/own-method';
import { type Scored, scoredIndicators, rowVerdict } from '../scoring/score-verdict';
import { completionText, FAIR, judgeScore } from '../scoring/scoring';

/** Rules on what a score goes with: bands, missing scores, equal completion, dates, grade, full marks: B12-14, 18, 19, 22, 26, 28–30, 36, 37. */

function quantityOf(row: Scored): QuantityCompletion | undefined {
  const completion = completionOf(row.indicator);
  return completion.verdict !== 'unknown' && completion.by === 'quantity' ? completion : undefined;
}

/** Far above a target, or far below a ceiling, so that it must be explained (B12-18). */
function isFar({ direction, actual, ratio }: QuantityCompletion, limit: Big): boolean {
  if (!ratio) return false;
  return direction === 'positive' ? ratio.gte(limit) : actual.gt(0) && ratio.lte(new Big(2).minus(limit));
}

export const overshoot = rule({
  id: 'B12-18',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: {
    fail: ['indicator', 'found', 'limit'],
    reverse: ['indicator', 'found', 'limit'],
    noPlace: ['indicator', 'found', 'limit'],
  },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        const completion = completionOf(indicator);
        if (completion.verdict === 'unknown' || completion.by !== 'quantity' || !completion.ratio) return [];
        const place = report.at(form, `${indicator.path}/overshoot`, [
          indicator.actual.cell,
          indicator.target.cell,
          ...(indicator.reason ? [indicator.reason.cell] : []),
        ]);
        const limit = new Big(ownMethod(context, form).profile.overshoot);
        // ≤3 beside 月 is March as well as three months: done a month before is not done in two thirds.
        const far = isFar(completion, limit) && !/^月份?$/u.test(quantityIn(indicator.target)?.unit ?? '');
        if (far && indicator.reason?.state === 'unreadable') return [place.unreadable()];
        // One row below the table holds the reasons of all: what of them it leaves out cannot be told.
        const reason = counting(form).some((row) => row.reason)
          ? indicator.reason
          : (form.reasonBelow ?? indicator.reason);
        if (!far || hasReason(reason)) return [place.pass(completionText(completion))];
        // A form without a place for reasons asks for none.
        const isAsked = form.reasonBelow !== null || counting(form).some((row) => row.reason);
        return [
          place.fail({
            message: !isAsked ? 'noPlace' : completion.direction === 'positive' ? 'fail' : 'reverse',
            ...(isAsked ? {} : { severity: 'hint' as const }),
            found: share(completion.ratio),
            arithmetic: completionText(completion),
            params: {
              indicator: indicator.name.value ?? '',
              limit: share(completion.direction === 'positive' ? limit : new Big(2).minus(limit)),
            },
          }),
        ];
      }),
    ),
});

export const fullWithReason = rule({
  id: 'B12-19',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['indicator', 'found'] },
  check: (context, report) =>
    scoredIndicators(evaluations(context)).flatMap(({ form, indicator, weight, score }) => {
      const { reason } = indicator;
      if (!reason) return [];
      const place = report.at(form, `${indicator.path}/reason`, [reason.cell, score.cell]);
      if ([reason, weight, score].some(({ state }) => state === 'unreadable')) return [place.unreadable()];
      if (!weight.value || !score.value) return [place.skip('blank')];
      const far = quantityOf({ form, indicator, weight, score });
      // An overshoot must be explained, full marks or not.
      const isOvershoot = far !== undefined && isFar(far, new Big(ownMethod(context, form).profile.overshoot));
      const odd = score.value.number.eq(weight.value.number) && hasReason(reason) && !isOvershoot;
      return [
        odd
          ? place.fail({ message: 'fail', found: shown(reason), params: { indicator: indicator.name.value ?? '' } })
          : place.pass(),
      ];
    }),
});

export const actualMissing = rule({
  id: 'B12-26',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['indicator'], withScore: ['indicator', 'score'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        if (!form.groups[indicator.group]?.hasActual) return [];
        const { actual, score, weight } = indicator;
        const place = report.at(form, `${indicator.path}/actual`, [actual.cell, ...(score ? [score.cell] : [])]);
        const counts = weight?.value?.number.gt(0) || score?.value?.number.gt(0);
        if (actual.state !== 'blank' || !counts) return [place.pass()];
        return [
          place.fail({
            message: score?.value ? 'withScore' : 'fail',
            found: '—',
            params: { indicator: indicator.name.value ?? '', score: score ? number(score) : '—' },
          }),
        ];
      }),
    ),
});

export const scoreMissing = rule({
  id: 'B12-28',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['indicator'], execution: [], total: [] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const outcomes: Outcome[] = scoredIndicators([form]).map(({ indicator, weight, score }) => {
        const place = report.at(form, `${indicator.path}/score`, [score.cell, weight.cell]);
        if (score.state === 'unreadable') return place.unreadable();
        const missing = score.state === 'blank' && (weight.value?.number.gt(0) ?? false);
        return missing
          ? place.fail({ message: 'fail', found: '—', params: { indicator: indicator.name.value ?? '' } })
          : place.pass();
      });
      const row = form.fundsTotal;
      // Where a row of the indicators is scored for the rate, the funds block needs no score.
      if (row?.score && !executionPoints(form).indicator) {
        const place = report.at(form, `${row.path}/score`, [row.score.cell, ...(row.weight ? [row.weight.cell] : [])]);
        const used = row.weight?.value ?? row.executed?.value;
        const missing = row.score.state === 'blank' && used;
        outcomes.push(missing ? place.fail({ message: 'execution', found: '—' }) : place.pass());
      }
      const whole = form.total?.score;
      if (whole) {
        const place = report.at(form, 'total/score', [whole.cell]);
        outcomes.push(whole.state === 'blank' ? place.fail({ message: 'total', found: '—' }) : place.pass());
      }
      return outcomes;
    }),
});

/** Completion rates within half a point of each other count as the same (B12-29). */
const SAME_RATE = new Big('0.005');
const DIFFERENT_SHARE = new Big('1.05');

export const sameRateSameScore = rule({
  id: 'B12-29',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['pairs'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const rows = scoredIndicators([form]).flatMap((row) => {
        const completion = quantityOf(row);
        if (!completion?.ratio || completion.verdict !== 'missed' || completion.direction !== 'positive') return [];
        const points = row.weight.value?.number.gt(0)
          ? row.score.value?.number.div(row.weight.value.number)
          : undefined;
        if (!points) return [];
        const isOwn = rowVerdict(row, ownMethod(context, form)).kind === 'ownMethod';
        const fit = judgeScore(form, row.indicator, completion, ownMethod(context, form).profile)?.fit;
        return [
          {
            row,
            rate: completion.ratio,
            points,
            fair: isOwn || (fit !== undefined && FAIR.includes(fit)),
          },
        ];
      });
      const odd = oddOnes(rows);
      const cells = cellsOr(
        odd.map(({ row }) => row.score.cell),
        cornerOf(form),
      );
      const place = report.at(form, 'sameRate', cells);
      if (rows.length < 2) return [];
      if (odd.length === 0) return [place.pass()];
      const text = odd.map(
        ({ row, rate, points }) => `${share(rate)} → ${number(row.score)} ÷ ${number(row.weight)} = ${share(points)}`,
      );
      return [
        place.fail({
          message: 'fail',
          found: odd.map(({ points }) => share(points)).join(' / '),
          arithmetic: text.join('; '),
          params: {
            pairs: [...odd]
              .sort((a, b) => a.rate.cmp(b.rate))
              .map(({ row, rate, points }) => `“${shortName(row.indicator.name)}” ${share(rate)} → ${share(points)}`),
          },
        }),
      ];
    }),
});

interface Rated {
  readonly rate: Big;
  readonly points: Big;
  /** Its score follows from its rate: two such may differ from each other. */
  readonly fair: boolean;
}

/** Rows with another share of their points than a row of (nearly) the same rate. */
function oddOnes<R extends Rated>(rows: readonly R[]): readonly R[] {
  const placed = rows.map(({ rate, points }) => ({ at: rate, size: points }));
  const ofAll = extremesNearby(placed, SAME_RATE);
  const ofUnfair = extremesNearby(placed, SAME_RATE, (index) => rows[index]?.fair === false);
  return rows.filter((row, index) => {
    const near = (row.fair ? ofUnfair : ofAll)[index];
    if (!near) return false;
    return [near.least, near.greatest].some((other) => differ(row.points, rows[other]?.points ?? row.points));
  });
}

function differ(a: Big, b: Big): boolean {
  const [low, high] = a.lt(b) ? [a, b] : [b, a];
  return low.eq(0) ? high.gt(0) : high.div(low).gt(DIFFERENT_SHARE);
}

export const lateDate = rule({
  id: 'B12-30',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['indicator', 'expected', 'found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        const completion = completionOf(indicator);
        if (completion.verdict === 'unknown' || completion.by !== 'date') return [];
        const { score, weight } = indicator;
        const place = report.at(form, `${indicator.path}/date`, [
          indicator.actual.cell,
          indicator.target.cell,
          ...(score ? [score.cell] : []),
        ]);
        if (completion.verdict !== 'missed') return [place.pass()];
        // Nothing was given yet, or nobody knows of how much.
        if (!score?.value || !weight?.value) return [];
        if (score.value.number.lt(weight.value.number)) return [place.pass()];
        return [
          place.fail({
            message: 'fail',
            expected: shown(indicator.target),
            found: shown(indicator.actual),
            params: { indicator: indicator.name.value ?? '' },
          }),
        ];
      }),
    ),
});
