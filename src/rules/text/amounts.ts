import type { AmountField } from '../../forms';
import type { CellRef } from '../../workbook';
import type { Outcome } from '../engine/finding';
import { inWan, single } from '../relations/pairing';
import { cut, number } from '../figures/print';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { isNought } from '../figures/sign';
import { subtract } from '../figures/tolerance';
import {
  compare,
  compareField,
  distinct,
  textPlace,
  printed,
  shownOf,
  statedAmounts,
  textInterval,
  narrativeOf,
} from './stated';

/** Amounts of the text against those of the forms. */

export const totalSpendingInText = rule({
  id: 'X-05',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: { fail: ['found', 'expected'], basic: ['found', 'expected'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.departments);
    const executed = form?.fundsTotal?.executed;
    if (!text || !form || !executed) return [];
    const facts = statedAmounts(context, 'whole', 'executed');
    const place = report.at(form, 'executed/text', [executed.cell]);
    const whole = [
      facts.length === 0
        ? place.skip('noReport')
        : compareField(context, place, form, facts, [executed], { message: 'fail' }),
    ];
    const basic = form.byNature?.parts.find((part) => part.kind === 'basicExpenditure')?.amount;
    const stated = statedAmounts(context, 'basicExpenditure', 'executed');
    if (!basic || stated.length === 0) return whole;
    const own = report.at(form, 'basicExpenditure/text', [basic.cell]);
    return [...whole, compareField(context, own, form, stated, [basic], { message: 'basic' })];
  },
});

const budgetInTextSays = says({
  initial: ['found', 'expected'],
  adjusted: ['found', 'expected'],
  adjustment: ['found', 'expected'],
});

export const budgetInText = rule({
  id: 'X-06',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: budgetInTextSays,
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.departments);
    const row = form?.fundsTotal;
    if (!text || !form || !row) return [];
    const outcomes: Outcome[] = [];
    const initial = statedAmounts(context, 'whole', 'initial');
    if (row.initialBudget && initial.length > 0) {
      const place = report.at(form, 'initialBudget/text', [row.initialBudget.cell]);
      outcomes.push(compareField(context, place, form, initial, [row.initialBudget], { message: 'initial' }));
    }
    const budget = statedAmounts(context, 'whole', 'budget');
    // 收入 may be the 决算's: only 预算收入 is the budget by its name.
    const income = statedAmounts(context, 'whole', 'income').filter(({ place }) => place.quote.includes('预算收入'));
    const adjusted = budget.length > 0 ? budget : income;
    const columns = [row.adjustedBudget, ...(budget.length > 0 ? [row.initialBudget] : [])];
    const fields = columns.filter((field): field is AmountField => field !== null);
    if (row.adjustedBudget && adjusted.length > 0) {
      const place = report.at(form, 'adjustedBudget/text', [row.adjustedBudget.cell]);
      outcomes.push(compareField(context, place, form, adjusted, fields, { message: 'adjusted' }));
    }
    return [...outcomes, ...adjustmentInText(context, report)];
  },
});

/** 调整追加 against 全年预算 − 年初预算. */
function adjustmentInText(context: Case, report: ReporterOf<typeof budgetInTextSays>): readonly Outcome[] {
  const form = single(context.forms.departments);
  const [initial, adjusted] = [form?.fundsTotal?.initialBudget, form?.fundsTotal?.adjustedBudget];
  const facts = context.facts ? statedAmounts(context, 'whole', 'adjustment') : [];
  if (!form || !initial || !adjusted || facts.length === 0) return [];
  const place = report.at(form, 'adjustment/text', [adjusted.cell, initial.cell]);
  if ([initial, adjusted].some((field) => field.state === 'unreadable')) return [place.unreadable()];
  if (!initial.value || !adjusted.value) return [place.skip('blank')];
  const [from, to] = [
    shownOf(context, form, { ...initial, value: initial.value }),
    shownOf(context, form, { ...adjusted, value: adjusted.value }),
  ];
  const change = to.number.minus(from.number);
  const text = `${to.text} − ${from.text} = ${cut(change, 6)}`;
  const shown = { number: change, interval: subtract(to.interval, from.interval), text };
  // What was carried in may be in the budget without having been in the initial one.
  const without = statedAmounts(context, 'whole', 'carryIn').map(({ amount }) => ({
    number: change.minus(inWan(amount)),
    interval: subtract(shown.interval, textInterval(amount)),
    text: `${text} − ${printed(amount)}`,
  }));
  // What was taken back is not all that was changed; what was put in by and by is, together.
  const sum = distinct(facts).reduce((so, { amount }) => so.plus(inWan(amount)), change.times(0));
  const isPartly = change.gt(0) && facts.every(({ amount }) => amount.number.lt(0));
  if (isPartly || sum.eq(change)) return [isPartly ? place.skip('undecided') : place.pass(text)];
  return [compare(context, place, facts, [shown, ...without], { message: 'adjustment' })];
}

export const governmentFundsInText = rule({
  id: 'X-08',
  severity: 'warning',
  forms: ['1-2'],
  basis: 'form',
  messages: { none: ['found'], amount: ['expected', 'found'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.departments);
    const field = form?.bySource?.parts.find((part) => part.kind === 'governmentFunds')?.amount;
    if (!text || !form || !field) return [];
    const none = text.without.find((statement) => statement.about === 'governmentFunds');
    const stated = statedAmounts(context, 'governmentFunds', 'income', 'executed', 'budget', 'initial', 'unstated');
    if (!none && stated.length === 0) return [];
    const place = report.at(form, 'governmentFunds/text', [field.cell]);
    if (field.state === 'unreadable') return [place.unreadable()];
    const saysNone = stated.every(({ amount }) => isNought(amount.number));
    const isNone = !field.value || isNought(field.value.number);
    if (saysNone && isNone) return [place.pass('0 / 0')];
    const [first] = stated;
    const said = none?.place ?? first?.sentence;
    if (saysNone && said) {
      return [place.fail({ message: 'none', expected: '0', found: number(field), place: textPlace(said) })];
    }
    if (!field.value && first) {
      const expected = printed(first.amount);
      return [place.fail({ message: 'amount', expected, found: '—', place: textPlace(first.sentence) })];
    }
    // What came in and what was spent may differ: the form names one of them.
    return [compareField(context, place, form, stated, [field], { message: 'amount' })];
  },
});

const PUBLIC = ['threePublic', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'travelAbroad', 'reception'] as const;

export const threePublicInText = rule({
  id: 'X-09',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: { fail: ['line', 'expected', 'found'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.basicData);
    if (!text || !form) return [];
    return PUBLIC.flatMap((about) => {
      const line = form[about];
      if (!line) return [];
      const stages = [
        { stage: 'executed', facts: statedAmounts(context, about, 'executed'), fields: [line.final] },
        { stage: 'budget', facts: statedAmounts(context, about, 'budget', 'initial'), fields: [line.budget] },
        { stage: 'unstated', facts: statedAmounts(context, about, 'unstated'), fields: [line.final, line.budget] },
      ];
      return stages.flatMap(({ stage, facts, fields }) => {
        const cells: readonly CellRef[] = fields.map((field) => field.cell);
        const [cell] = cells;
        if (!cell || facts.length === 0) return [];
        const place = report.at(form, `${about}/${stage}/text`, cellsOr(cells, cell));
        return [
          compareField(context, place, form, facts, fields, {
            message: 'fail',
            params: { line: line.label.value ?? '' },
          }),
        ];
      });
    });
  },
});
