import Big from 'big.js';
import type { EvaluationForm, Indicator, Quantity } from '../../forms';
import { isCounter } from '../scoring/completion';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { nameOfIndicator, partsOfIndicator, quantityIn } from './indicator-access';
import { counting } from '../scoring/points';
import { cut, number, shown } from '../figures/print';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { add, around, canMeet, exactly } from '../figures/tolerance';

/** Rules on 其中 lines: B12-39, 40. */

export const partsScored = rule({
  id: 'B12-39',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['found'], counted: ['found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const rows = [
        ...form.funds.filter((row) => row !== form.fundsTotal),
        ...form.indicators.filter((indicator) => indicator.kind === 'part'),
      ];
      const whole = form.total?.score?.value?.number;
      const own = counting(form).reduce(
        (so, i) => so.plus(i.score?.value?.number ?? 0),
        form.fundsTotal?.score?.value?.number ?? new Big(0),
      );
      return rows.flatMap((row) => {
        const fields = [row.weight, row.score].filter((field) => field !== null);
        const [first] = fields;
        if (!first) return [];
        const place = report.at(
          form,
          `${row.path}/points`,
          cellsOr(
            fields.map((field) => field.cell),
            first.cell,
          ),
        );
        const filled = fields.filter((field) => field.value !== null);
        if (filled.length === 0)
          return [fields.some(({ state }) => state === 'unreadable') ? place.unreadable() : place.pass()];
        // Added into the total they count twice: that is more than a blemish.
        const counted = whole !== undefined && row.score?.value && whole.eq(own.plus(row.score.value.number));
        return [
          place.fail({
            message: counted ? 'counted' : 'fail',
            ...(counted ? { severity: 'warning' as const } : {}),
            expected: '—',
            found: filled.map(number).join(' / '),
          }),
        ];
      });
    }),
});

const partsAddUpSays = says({ fail: ['indicator', 'found', 'expected'], exceeds: ['indicator', 'found', 'expected'] });

export const partsAddUp = rule({
  id: 'B12-40',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: partsAddUpSays,
  check: (context: Case, report) =>
    evaluations(context).flatMap((form) =>
      form.indicators.flatMap((whole, index) => {
        const parts = partsOfIndicator(form, index);
        if (parts.length === 0) return [];
        return (['target', 'actual'] as const).flatMap((side) => partSum(form, whole, parts, side, report));
      }),
    ),
});

function partSum(
  form: EvaluationForm,
  whole: Indicator,
  parts: readonly Indicator[],
  side: 'target' | 'actual',
  report: ReporterOf<typeof partsAddUpSays>,
): Outcome[] {
  const total = quantityIn(whole[side]);
  const pieces = parts.map((part) => quantityIn(part[side]));
  const place = report.at(form, `${whole.path}/${side}Parts`, [
    whole[side].cell,
    ...parts.map((part) => part[side].cell),
  ]);
  if (!total || total.base === '%' || pieces.some((piece) => !piece || piece.base === '%'))
    return [place.skip('undecided')];
  const filled = pieces.filter((piece) => piece !== undefined);
  // Money and measures convert; counters of different names are added as they stand (192只 = 180只 + 12头).
  const inTotal = filled.map((piece) => piece.number.times(piece.scale).div(total.scale));
  const computed = inTotal.reduce((so, n) => so.plus(n), new Big(0));
  const arithmetic = `${filled.map((piece) => cut(piece.number)).join(' + ')} = ${cut(computed)}`;
  if (computed.eq(total.number)) return [place.pass(arithmetic)];
  const span = add(
    filled.map((piece, i) =>
      isWholeCount(piece) ? exactly(inTotal[i] ?? computed) : around(inTotal[i] ?? computed, piece.decimals),
    ),
  );
  if (canMeet(span, isWholeCount(total) ? exactly(total.number) : around(total.number, total.decimals)))
    return [place.rounding(arithmetic)];
  const exceeds = computed.gt(total.number);
  // A single 其中 names one part of several; only more than the whole is wrong.
  if (!exceeds && filled.length < 2) return [place.pass(arithmetic)];
  return [
    place.fail({
      message: exceeds ? 'exceeds' : 'fail',
      expected: cut(computed),
      found: shown(whole[side]),
      arithmetic,
      params: { indicator: nameOfIndicator(whole) },
    }),
  ];
}

function isWholeCount(quantity: Quantity): boolean {
  return isCounter(quantity.base) && quantity.number.eq(quantity.number.round(0));
}
