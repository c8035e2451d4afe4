import Big from 'big.js';
import {
  type Amount,
  type AmountField,
  comparable,
  type Form,
  type Indicator,
  indicatorName,
  cornerOf,
} from '../../forms';
import { evaluations } from '../evaluation/funds';
import { fundsIn, sumOf } from './amounts';
import { single } from '../relations/pairing';
import { counting } from '../scoring/points';
import { money, rounded } from '../figures/print';
import type { Side } from './project-expenditure';
import { partsOf } from '../relations/relations';
import { amountOf } from '../relations/totals';
import { cellsOr } from '../engine/place';
import { type Case, type Rule, rule } from '../engine/rule';
import { scoredIndicators } from '../scoring/score-verdict';
import { add, canBeAtMost } from '../figures/tolerance';
import { rateOf } from '../relations/rates';

/** Rules between forms: X-02 … …, B11-13. */

export const totalSpending = rule({
  id: 'X-05',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: { fail: ['found', 'expected'] },
  // Between the tables B12-06 compares the same figures; against the report's text there is nothing without a text.
  check: ({ forms }, report) =>
    forms.departments.flatMap((form) => {
      const executed = form.fundsTotal?.executed;
      return executed ? [report.at(form, 'executed/report', [executed.cell]).skip('noReport')] : [];
    }),
});

function atMostAcross<const Id extends 'X-10' | 'X-19'>(
  id: Id,
  severity: Rule['severity'],
  of: (context: Case) => { low: Side; high: Side; form: Form } | undefined,
) {
  return rule({
    id,
    severity,
    forms: ['1-1', '1-2', '1-3'],
    basis: 'arithmetic',
    messages: { fail: ['found', 'limit'] },
    check: (context, report) => {
      const sides = of(context);
      if (!sides) return [];
      const { low, high, form } = sides;
      const place = report.at(
        form,
        id === 'X-10' ? 'basicExpenditure/office' : 'initialBudget/projects',
        cellsOr([...high.cells, ...low.cells], { sheet: form.sheet, row: 0, column: 0 }),
      );
      const text = `${high.text} ≥ ${low.text}`;
      if (high.number.gte(low.number)) return [place.pass(text)];
      if (canBeAtMost(low.interval, high.interval, context.tolerance.extra)) return [place.rounding(text)];
      return [
        place.fail({
          message: 'fail',
          expected: `≥ ${money(low.number)}`,
          found: money(high.number),
          arithmetic: `${high.text} < ${low.text}`,
          params: { limit: money(low.number) },
        }),
      ];
    },
  });
}

export function side(
  context: Case,
  form: Form,
  fields: readonly (AmountField & { value: Amount })[],
  name: Side['name'],
): Side {
  return { ...sumOf(context, form, fields), name };
}

export const basicCoversOffice = atMostAcross('X-10', 'error', (context) => {
  const basic = single(context.forms.basicData);
  const department = single(context.forms.departments);
  const spent = department?.byNature?.parts.find((part) => part.kind === 'basicExpenditure')?.amount;
  if (!basic?.officeExpenses || !department || !spent) return undefined;
  const own = partsOf([spent]);
  const office = basic.officeExpenses.final.value
    ? partsOf([basic.officeExpenses.final])
    : partsOf(basic.officeDetails.map((line) => line.final));
  if (own.state !== 'ready' || office.state !== 'ready') return undefined;
  return {
    low: side(context, basic, office.fields, 'basic'),
    high: side(context, department, own.fields, 'department'),
    form: department,
  };
});

export const initialCoversProjects = atMostAcross('X-19', 'warning', (context) => {
  const department = single(context.forms.departments);
  if (!department) return undefined;
  const initial = fundsIn(department, 'initialBudget');
  const sums = context.forms.projects.flatMap((form) => {
    const { state, fields } = fundsIn(form, 'initialBudget');
    return state === 'ready' ? [sumOf(context, form, fields)] : [];
  });
  if (initial.state !== 'ready' || sums.length === 0) return undefined;
  const low: Side = {
    name: 'projects',
    number: sums.reduce((so, sum) => so.plus(sum.number), new Big(0)),
    interval: add(sums.map((sum) => sum.interval)),
    cells: sums.flatMap((sum) => sum.cells),
    text: sums.map((sum) => sum.text).join(' + '),
  };
  return { low, high: side(context, department, initial.fields, 'department'), form: department };
});

/** From this share of equal rows on, one form was copied from the other. */
const COPIED = 0.8;
const FEWEST_ROWS = 4;

function rowKey(indicator: Indicator): string {
  return [indicatorName(indicator.name.raw), indicator.target.raw, indicator.actual.raw].map(comparable).join('|');
}

export const notCopied = rule({
  id: 'X-11',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['found', 'project'] },
  check: (context, report) => {
    const department = single(context.forms.departments);
    if (!department) return [];
    const own = counting(department).map((indicator) => ({ indicator, key: rowKey(indicator) }));
    return context.forms.projects.flatMap((form) => {
      const rows = counting(form);
      if (own.length < FEWEST_ROWS || rows.length < FEWEST_ROWS) return [];
      const keys = new Set(rows.map(rowKey));
      const same = own.filter(({ key }) => keys.has(key));
      const share = same.length / Math.max(own.length, rows.length);
      const cells = cellsOr(
        [
          ...same.map(({ indicator }) => indicator.name.cell),
          ...(share >= COPIED ? rows : rows.slice(0, 1)).map((i) => i.name.cell),
        ],
        department.total?.label.cell ?? cornerOf(department),
      );
      const place = report.at(department, `copied ${form.subject}`, cells);
      const text = `${same.length} ÷ ${Math.max(own.length, rows.length)} = ${Math.round(share * 100)}%`;
      return [
        share >= COPIED
          ? place.fail({
              message: 'fail',
              expected: '< 80%',
              found: `${Math.round(share * 100)}%`,
              arithmetic: text,
              params: { project: form.subject },
            })
          : place.pass(text),
      ];
    });
  },
});

export const lowExecutionHighScores = rule({
  id: 'X-20',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['found', 'limit'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      // Of a total of 0 the parts count (src/rules/README.md §8).
      const [spent, planned] = [amountOf(form, 'executed'), amountOf(form, 'adjustedBudget')];
      const rate = spent && planned ? rateOf(spent, planned) : undefined;
      if (!row || !spent || !planned || !rate || rate.exact.lt(0)) return [];
      const quantities = scoredIndicators([form]).filter(({ indicator }) => /数量/u.test(indicator.level2?.text ?? ''));
      const [first] = quantities;
      if (!first) return [];
      const place = report.at(
        form,
        'lowExecution',
        cellsOr(
          [(row.executionRate ?? spent).cell, ...quantities.map((q) => q.score.cell), spent.cell, planned.cell],
          spent.cell,
        ),
      );
      const full = quantities.every(
        ({ score, weight }) => score.value && weight.value && score.value.number.eq(weight.value.number),
      );
      if (rate.exact.gte(context.profile.lowExecution) || !full) return [place.pass(rate.arithmetic)];
      return [
        place.fail({
          message: 'fail',
          expected: `≥ ${context.profile.lowExecution}%`,
          params: { limit: `${context.profile.lowExecution}%` },
          found: `${rounded(rate.exact, 2)}%`,
          arithmetic: rate.arithmetic(),
        }),
      ];
    }),
});
