import type Big from 'big.js';
import type { AmountField, BreakdownPart, DepartmentForm } from '../../forms';
import type { Outcome, RuleId } from '../engine/finding';
import { interval } from './funds';
import type { AmountColumn } from '../relations/funds-sums';
import { shownBeside, number } from '../figures/print';
import { orCoarse } from '../relations/coarse-sums';
import { checkSum, partsOf, total } from '../relations/relations';
import { type BreakdownTotal, breakdownTotals, COLUMN_NAMES } from '../relations/totals';
import { cellsOr, type ReporterFor } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { isPositive } from '../figures/sign';
import { add, around, canMeet, exactly, subtract } from '../figures/tolerance';

/** 按收入性质分 and 按支出性质分: B12-05 … 07. */

/** Σ of a breakdown's parts; blank parts count as nothing. */
export function breakdownParts(breakdown: { readonly parts: readonly BreakdownPart[] } | null) {
  return partsOf(breakdown?.parts.map((part) => part.amount) ?? []);
}

function breakdownRule<const Id extends RuleId>(
  id: Id,
  of: BreakdownTotal['side'],
  alternatives: readonly AmountColumn[],
) {
  return rule({
    id,
    severity: 'error',
    forms: ['1-2'],
    basis: 'form',
    messages: {
      fail: ['expected', 'found', 'difference'],
      whole: ['found', 'expected', 'difference'],
      basis: ['expected', 'column', 'found'],
      coarse: ['expected', 'found'],
      heading: ['found', 'expected'],
    },
    check: (context, report) =>
      context.forms.departments.flatMap((form) => {
        const own = breakdownTotals(form).find(({ side }) => side === of);
        if (!own?.whole) return [];
        const { side, whole, heading, parts: amounts } = own;
        const headed = heading?.value ? [heading.cell] : [];
        const lines = [...headed, ...amounts.map(({ cell }) => cell)];
        const isWholeOdd = rateSpeaksFor(form, own);
        const cells = isWholeOdd ? [whole.cell, ...lines] : [...lines, whole.cell];
        const place = report.at(form, `${side}/sum`, cellsOr(cells, whole.cell));
        const outcome = checkSum(context, form, place, whole, amounts, (figures) => {
          if (isWholeOdd) return place.fail({ message: 'whole', ...figures });
          const other = alternatives.find((key) => equals(context, form, form.fundsTotal?.[key], amounts));
          return place.fail(
            other
              ? { ...figures, message: 'basis', severity: 'warning', params: { column: COLUMN_NAMES[other] ?? other } }
              : { message: 'fail', ...figures },
          );
        });
        const sum = orCoarse(context, form, outcome, { key: side, place, whole, parts: amounts });
        return [sum, ...headingOutcome(context, form, own, report)];
      }),
  });
}

/**
 * Of the total, the lines below it and the printed execution rate, which rests on the total, the one that the other two speak against is probably
 * wrong: is it the total?
 */
function rateSpeaksFor({ fundsTotal }: DepartmentForm, { side, whole, parts }: BreakdownTotal): boolean {
  const details = partsOf(parts);
  const rate = fundsTotal?.executionRate?.value;
  const [executed, adjusted] = [fundsTotal?.executed?.value?.number, fundsTotal?.adjustedBudget?.value?.number];
  if (details.state !== 'ready' || !rate || !executed || !adjusted || !whole?.value) return false;
  const lines = total(details.fields);
  const [part, base] = side === 'bySource' ? [executed, lines] : [lines, adjusted];
  if (lines.eq(whole.value.number) || !isPositive(base) || !isPositive(adjusted)) return false;
  const fits = (quotient: Big) => canMeet(exactly(quotient.times(100)), around(rate.number, rate.decimals ?? 0));
  return fits(part.div(base)) && !fits(executed.div(adjusted));
}

function equals(
  context: Case,
  form: DepartmentForm,
  whole: AmountField | null | undefined,
  parts: readonly AmountField[],
): boolean {
  const details = partsOf(parts);
  if (!whole?.value || details.state !== 'ready') return false;
  return canMeet(interval(context, form, whole), add(details.fields.map((field) => interval(context, form, field))));
}

/** "按收入性质分：2030.12" is itself the sum of the lines below it. */
function headingOutcome(
  context: Case,
  form: DepartmentForm,
  { side, heading, parts }: BreakdownTotal,
  report: ReporterFor<'heading'>,
): Outcome[] {
  if (!heading || heading.state === 'blank') return [];
  const place = report.at(form, `${side}/heading`, [heading.cell, ...parts.map(({ cell }) => cell)]);
  return [checkSum(context, form, place, heading, parts, (figures) => place.fail({ message: 'heading', ...figures }))];
}

export const bySourceSum = breakdownRule('B12-05', 'bySource', ['initialBudget', 'executed']);
export const byNatureSum = breakdownRule('B12-06', 'byNature', ['adjustedBudget']);

/** Income less spending is the budget less what was executed, and never negative. */
export const balance = rule({
  id: 'B12-07',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: { fail: ['found', 'expected'], negative: ['found'] },
  check: (context, report) =>
    context.forms.departments.flatMap((form) => {
      const row = form.fundsTotal;
      const source = breakdownParts(form.bySource);
      const nature = breakdownParts(form.byNature);
      if (!form.bySource || !form.byNature || !row?.adjustedBudget || !row.executed) return [];
      const sides = [form.bySource, form.byNature];
      const headings = sides.map((side) => side.heading).filter((heading) => heading !== null);
      const headed = headings.filter((heading) => heading.value !== null);
      // A heading that prints no sum of its own is only related.
      const cells = [
        ...headed.map((heading) => heading.cell),
        ...sides.flatMap((side) => side.parts.map((part) => part.amount.cell)),
        row.adjustedBudget.cell,
        row.executed.cell,
        ...headings.filter((heading) => heading.value === null).map((heading) => heading.cell),
      ];
      const place = report.at(form, 'balance', cellsOr(cells, row.executed.cell));
      if (source.state === 'unreadable' || nature.state === 'unreadable') return [place.unreadable()];
      if (source.state === 'blank' || nature.state === 'blank') return [place.skip('blank')];
      if (!row.adjustedBudget.value || !row.executed.value) return [place.skip('blank')];
      const left = total(source.fields).minus(total(nature.fields));
      const right = row.adjustedBudget.value.number.minus(row.executed.value.number);
      const spans = [
        subtract(
          add(source.fields.map((f) => interval(context, form, f))),
          add(nature.fields.map((f) => interval(context, form, f))),
        ),
        subtract(interval(context, form, row.adjustedBudget), interval(context, form, row.executed)),
      ] as const;
      const beside = [...source.fields, ...nature.fields, row.adjustedBudget, row.executed];
      const printed = (value: Big) => shownBeside(value, beside);
      const arithmetic = `${printed(total(source.fields))} − ${printed(total(nature.fields))} = ${printed(left)}`;
      const against = `${number(row.adjustedBudget)} − ${number(row.executed)} = ${printed(right)}`;
      if (!canMeet(spans[0], spans[1], context.tolerance.extraIn(form.unit))) {
        return [
          place.fail({
            message: 'fail',
            expected: printed(right),
            found: printed(left),
            arithmetic: `${arithmetic}; ${against}`,
          }),
        ];
      }
      if (spans[0].high.lt(0)) {
        return [place.fail({ message: 'negative', expected: '≥ 0', found: printed(left), arithmetic })];
      }
      return [left.eq(right) ? place.pass(`${arithmetic}; ${against}`) : place.rounding(`${arithmetic}; ${against}`)];
    }),
});
