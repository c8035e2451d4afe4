import Big from 'big.js';
import type { AmountField, EvaluationForm, FundsRow } from '../../forms';
import { ofForm } from '../scoring/of-form';
import { cut, number, rounded, shown } from '../figures/print';
import { checkAtMost, checkSum, partsOf, total } from '../relations/relations';
import type { Case, Rule } from '../engine/rule';
import { isNought, isPositive } from '../figures/sign';
import { exactly, type Interval } from '../figures/tolerance';

/** Rules on the funds block of 1-2 and 1-3: B12-01 … B12-08, B12-35, B13-02. */

export function evaluations({ forms }: Case): readonly EvaluationForm[] {
  return [...forms.departments, ...forms.projects];
}

export type AmountColumn = 'initialBudget' | 'adjustedBudget' | 'executed';
export const AMOUNT_COLUMNS: readonly AmountColumn[] = ['initialBudget', 'adjustedBudget', 'executed'];

/** The rows that add up to the total. 中央 and 地方 count only where 财政拨款, of which they are part, has no row. */
export const summands = ofForm((form: EvaluationForm): readonly FundsRow[] => {
  const hasAppropriation = form.funds.some((row) => row.kind === 'appropriation');
  const counted = new Set<FundsRow['kind']>(['appropriation', 'carryOver', 'other', 'fiscalAccount', 'unitFunds']);
  if (!hasAppropriation) {
    counted.add('central');
    counted.add('local');
  }
  return form.funds.filter((row) => row !== form.fundsTotal && counted.has(row.kind));
});

/** The total row says 0 although its parts have amounts: then the parts are what was meant (B12-08 reports it). */
export function partsInstead(
  form: EvaluationForm,
  column: AmountColumn,
): readonly (AmountField & { value: { number: Big } })[] {
  const whole = form.fundsTotal?.[column]?.value;
  if (!whole || !isNought(whole.number)) return [];
  const parts = partsOf(summands(form).map((row) => row[column]));
  return parts.state === 'ready' && isPositive(total(parts.fields)) ? parts.fields : [];
}

export function interval(context: Case, form: EvaluationForm, field: AmountField): Interval {
  return field.value ? context.tolerance.amount(form, field.value) : exactly(new Big(0));
}

export const noBudget: Rule = {
  id: 'B12-03',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail', 'bothNought'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const budget = row?.adjustedBudget;
      const executed = row?.executed;
      if (!row || !budget || !executed) return [];
      const place = report.at(form, `${row.path}/noBudget`, [budget.cell, executed.cell]);
      if (budget.state === 'unreadable' || executed.state === 'unreadable') return [place.unreadable()];
      if (!budget.value || !executed.value) return [place.skip('blank')];
      if (partsInstead(form, 'adjustedBudget').length > 0) return [place.skip('otherRule')];
      if (!budget.value.number.eq(0)) return [place.pass()];
      const spent = executed.value.number.gt(0);
      return [
        place.fail({
          message: spent ? 'fail' : 'bothNought',
          severity: spent ? 'error' : 'hint',
          found: `${number(budget)} / ${number(executed)}`,
        }),
      ];
    }),
};

export const overExecution: Rule = {
  id: 'B12-04',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: ['fail'],
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      form.funds.flatMap((row) => {
        const { executed, adjustedBudget: budget } = row;
        if (!executed || !budget) return [];
        const place = report.at(form, `${row.path}/overExecution`, [executed.cell, budget.cell]);
        // A budget of 0 with spending is B12-03's matter on the total row.
        if (row === form.fundsTotal && budget.value?.number.eq(0)) return [place.skip('otherRule')];
        return [checkAtMost(context, form, place, executed, budget, () => ({ message: 'fail' }))];
      }),
    ),
};

export const fundsSum: Rule = {
  id: 'B12-08',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: ['fail'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const parts = summands(form);
      if (!row || parts.length === 0) return [];
      return AMOUNT_COLUMNS.flatMap((column) => {
        const whole = row[column];
        if (!whole) return [];
        const fields = parts.map((part) => part[column]);
        const cells = fields.flatMap((field) => (field ? [field.cell] : []));
        return [
          checkSum(context, form, report.at(form, `${row.path}/${column}`, [whole.cell, ...cells]), whole, fields),
        ];
      });
    }),
};

/** The total says 0 while its parts have amounts: execution rate and score then rest on nothing. */
export const totalNought: Rule = {
  id: 'B13-02',
  severity: 'error',
  forms: ['1-3'],
  basis: 'form',
  messages: ['fail'],
  check: (context, report) =>
    context.forms.projects.flatMap((form) => {
      const row = form.fundsTotal;
      if (!row || summands(form).length === 0) return [];
      return AMOUNT_COLUMNS.flatMap((column) => {
        const whole = row[column];
        if (!whole) return [];
        const parts = partsInstead(form, column);
        const place = report.at(form, `${row.path}/${column}`, [whole.cell, ...parts.map((p) => p.cell)]);
        if (whole.state === 'unreadable') return [place.unreadable()];
        if (!whole.value) return [place.skip('blank')];
        if (parts.length === 0) return [place.pass()];
        return [
          place.fail({
            message: 'fail',
            expected: cut(total(parts), 6),
            found: number(whole),
            arithmetic: `${parts.map((p) => shown(p)).join(' + ')} = ${cut(total(parts), 6)}`,
          }),
        ];
      });
    }),
};

/** Some forms ask for a reason for every adjustment; the profile's threshold holds elsewhere. */
const ASKS_ALWAYS = /预算调整[^。;；]*说明/u;
const EXPLAINS =
  /(?:预算|资金|经费)[^。]{0,15}(?:调整(?!后)|追加|调增|调减|增加|核减|压减|调剂)|(?:追加|调增|调减|核减|压减)[^。]{0,15}(?:预算|资金|经费)/u;
// The form's own words: what it asks for, and how it computes the rate.
const FORMS_WORDS = /[应须需请][^。]*说明|预算执行率\s*=/u;

/** Where the form asks for it, a reason may stand after the request, in the remarks, in the goals or beside an indicator. */
function explainsAdjustment(form: EvaluationForm): boolean {
  const fields = [
    ...form.funds.map(({ reason }) => reason),
    ...form.remarks,
    ...form.goals.flatMap(({ expected, actual }) => [expected, actual]),
    ...form.indicators.map(({ reason }) => reason),
  ];
  const sentences = fields.flatMap((field) => field?.raw.split(/[。;；:：\n]/u) ?? []);
  return sentences.some((sentence) => EXPLAINS.test(sentence) && !FORMS_WORDS.test(sentence));
}

export const budgetAdjusted: Rule = {
  id: 'B12-35',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: ['fail', 'always'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const initial = row?.initialBudget;
      const adjusted = row?.adjustedBudget;
      if (!row || !initial || !adjusted) return [];
      const place = report.at(form, `${row.path}/adjustment`, [
        adjusted.cell,
        initial.cell,
        ...(row.reason ? [row.reason.cell] : []),
      ]);
      if (initial.state === 'unreadable' || adjusted.state === 'unreadable') return [place.unreadable()];
      if (!initial.value || !adjusted.value) return [place.skip('blank')];
      if (initial.value.number.lte(0)) return [place.skip('noBudget')];
      const change = adjusted.value.number.div(initial.value.number).minus(1).times(100);
      const arithmetic = () => `${number(adjusted)} ÷ ${number(initial)} − 1 = ${rounded(change, 2)}%`;
      const always = ASKS_ALWAYS.test(row.reason?.raw ?? '');
      if (always ? isNought(change) || explainsAdjustment(form) : change.abs().lte(context.profile.adjustment))
        return [place.pass(arithmetic)];
      return [
        place.fail({
          message: always ? 'always' : 'fail',
          expected: always ? '0%' : `±${context.profile.adjustment}%`,
          found: `${rounded(change, 2)}%`,
          arithmetic: arithmetic(),
          params: { change: `${rounded(change, 2)}%` },
        }),
      ];
    }),
};
