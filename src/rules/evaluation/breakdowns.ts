import type { AmountField, BreakdownPart, DepartmentForm } from '../../forms';
import type { Outcome } from '../engine/finding';
import { interval } from './funds';
import type { AmountColumn } from '../relations/funds-tree';
import { cut, number } from '../figures/print';
import { orCoarse } from '../relations/coarse-sums';
import { checkSum, partsOf, total } from '../relations/relations';
import { COLUMN_NAMES } from '../relations/totals';
import { cellsOr } from '../engine/reporter';
import type { Case, Rule } from '../engine/rule';
import { add, canMeet, subtract } from '../figures/tolerance';

/** 按收入性质分 and 按支出性质分: B12-05 … 07. */

/** Σ of a breakdown's parts; blank parts count as nothing. */
export function breakdownParts(breakdown: { readonly parts: readonly BreakdownPart[] } | null) {
  return partsOf(breakdown?.parts.map((part) => part.amount) ?? []);
}

function breakdownRule(
  id: Rule['id'],
  side: 'bySource' | 'byNature',
  column: AmountColumn,
  alternatives: readonly AmountColumn[],
): Rule {
  return {
    id,
    severity: 'error',
    forms: ['1-2'],
    basis: 'form',
    messages: ['fail', 'basis', 'coarse', 'heading'],
    check: (context, report) =>
      context.forms.departments.flatMap((form) => {
        const breakdown = form[side];
        const whole = form.fundsTotal?.[column];
        const [first] = breakdown?.parts ?? [];
        if (!breakdown || !whole || !first) return [];
        const cells = breakdown.parts.map((part) => part.amount.cell);
        const headed = breakdown.heading?.value ? [breakdown.heading.cell] : [];
        const place = report.at(form, `${side}/sum`, cellsOr([...headed, ...cells, whole.cell], whole.cell));
        const amounts = breakdown.parts.map((part) => part.amount);
        const outcome = checkSum(context, form, place, whole, amounts, () => {
          const other = alternatives.find((key) => equals(context, form, form.fundsTotal?.[key], amounts));
          return other
            ? { message: 'basis', severity: 'warning', params: { column: COLUMN_NAMES[other] ?? other } }
            : { message: 'fail' };
        });
        const own = orCoarse(context, form, outcome, { key: side, place, whole, parts: amounts });
        return [own, ...headingOutcome(context, form, side, report)];
      }),
  };
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
  side: 'bySource' | 'byNature',
  report: Parameters<Rule['check']>[1],
): Outcome[] {
  const breakdown = form[side];
  const heading = breakdown?.heading;
  if (!breakdown || !heading || heading.state === 'blank') return [];
  const place = report.at(form, `${side}/heading`, [heading.cell, ...breakdown.parts.map((p) => p.amount.cell)]);
  return [
    checkSum(
      context,
      form,
      place,
      heading,
      breakdown.parts.map((p) => p.amount),
      () => ({ message: 'heading' }),
    ),
  ];
}

export const bySourceSum = breakdownRule('B12-05', 'bySource', 'adjustedBudget', ['initialBudget', 'executed']);
export const byNatureSum = breakdownRule('B12-06', 'byNature', 'executed', ['adjustedBudget']);

/** Income less spending is the budget less what was executed, and never negative. */
export const balance: Rule = {
  id: 'B12-07',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: ['fail', 'negative'],
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
      const arithmetic = `${cut(total(source.fields), 6)} − ${cut(total(nature.fields), 6)} = ${cut(left, 6)}`;
      const against = `${number(row.adjustedBudget)} − ${number(row.executed)} = ${cut(right, 6)}`;
      if (!canMeet(spans[0], spans[1], context.tolerance.extraIn(form.unit))) {
        return [
          place.fail({
            message: 'fail',
            expected: cut(right, 6),
            found: cut(left, 6),
            arithmetic: `${arithmetic}; ${against}`,
          }),
        ];
      }
      if (spans[0].high.lt(0)) {
        return [place.fail({ message: 'negative', expected: '≥ 0', found: cut(left, 6), arithmetic })];
      }
      return [left.eq(right) ? place.pass(`${arithmetic}; ${against}`) : place.rounding(`${arithmetic}; ${against}`)];
    }),
};
