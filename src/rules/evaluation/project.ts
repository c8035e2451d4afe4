import Big from 'big.js';
import { inUnit, POWER_OF_UNIT, type ProjectForm, type TextField } from '../../forms';
import { isWholeCost, moneyOf } from './costs';
import { isCost } from '../scoring/direction';
import { evaluations } from './funds';
import { AMOUNT_COLUMNS } from '../relations/funds-sums';
import { partsInstead } from '../relations/totals';
import { nameOfIndicator } from './indicator-access';
import { counting } from '../scoring/points';
import { cut, money, shown } from '../figures/print';
import { total } from '../relations/relations';
import { sameCell } from '../../workbook';
import { cellsOr } from '../engine/place';
import { type Case, rule } from '../engine/rule';

/** Rules of 1-3 alone: B13-01, 03, 04. */

export const projectNamed = rule({
  id: 'B13-01',
  severity: 'error',
  forms: ['1-3'],
  basis: 'form',
  messages: { project: [], authority: [], implementer: [] },
  check: ({ forms }, report) =>
    forms.projects.flatMap((form) =>
      (['project', 'authority', 'implementer'] as const).flatMap((key) => {
        const field: TextField | null = form[key];
        if (!field) return [];
        const place = report.at(form, key, [field.cell]);
        return [field.state === 'blank' ? place.fail({ message: key, found: '—' }) : place.pass()];
      }),
    ),
});

export const totalRowRegular = rule({
  id: 'B13-03',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { order: ['found'], weight: ['expected'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.total;
      if (!row) return [];
      const cells = [row.score?.cell, row.weight?.cell, row.label.cell].filter((cell) => cell !== undefined);
      const place = report.at(form, 'total/row', cellsOr(cells, row.label.cell));
      // One cell for label and score has no place for the weight, and no order.
      if (row.score && row.label.state !== 'blank' && sameCell(row.score.cell, row.label.cell))
        return [place.skip('noColumn')];
      if (!row.regular) {
        return [
          place.fail({ message: 'order', found: [row.weight, row.score].map((f) => (f ? shown(f) : '—')).join(' / ') }),
        ];
      }
      const lacksWeight = row.weight?.state === 'blank' && row.score?.value && form.groups.some((g) => g.hasWeight);
      return [lacksWeight ? place.fail({ message: 'weight', expected: '100', found: '—' }) : place.pass()];
    }),
});

/** All the project has to spend, in 元: the greatest of what its funds rows say. */
function projectBudget(form: ProjectForm): Big | undefined {
  const columns = AMOUNT_COLUMNS.filter((column) => column !== 'executed');
  const amounts = columns.flatMap((column) => {
    const whole = form.fundsTotal?.[column]?.value?.number;
    const parts = partsInstead(form, column);
    return [...(whole ? [whole] : []), ...(parts.length > 0 ? [total(parts)] : [])];
  });
  const greatest = amounts.reduce((a, b) => (b.gt(a) ? b : a), new Big(0));
  return greatest.gt(0) ? greatest.times(10 ** POWER_OF_UNIT[form.unit]) : undefined;
}

export const costWithinProject = rule({
  id: 'B13-04',
  severity: 'error',
  forms: ['1-3'],
  basis: 'arithmetic',
  messages: {
    target: ['indicator', 'found', 'limit'],
    actual: ['indicator', 'found', 'limit'],
    department: ['indicator', 'found', 'limit'],
  },
  check: (context, report) =>
    context.forms.projects.flatMap((form) => {
      const budget = projectBudget(form);
      return counting(form)
        .filter(isCost)
        .flatMap((indicator) => {
          const place = report.at(form, `${indicator.path}/cost`, [
            indicator.target.cell,
            indicator.actual.cell,
            ...(form.fundsTotal?.adjustedBudget ? [form.fundsTotal.adjustedBudget.cell] : []),
          ]);
          const target = moneyOf(indicator, 'target');
          const actual = moneyOf(indicator, 'actual');
          if (!target && !actual) return [];
          if (!budget) return [place.skip('blank')];
          const side = target?.gt(budget)
            ? 'target'
            : actual?.gt(budget) && isWholeCost(indicator)
              ? 'actual'
              : undefined;
          if (!side) return [place.pass()];
          const isDepartment = departmentTotals(context).some((amount) =>
            amount.eq((side === 'target' ? target : actual) ?? 0),
          );
          const own = budget.div(10 ** POWER_OF_UNIT[form.unit]);
          const limit = form.unit === '万元' ? money(own) : cut(own, 6);
          return [
            place.fail({
              message: isDepartment ? 'department' : side,
              expected: `≤ ${limit}${form.unit}`,
              found: shown(indicator[side]),
              arithmetic: `${shown(indicator[side])} > ${limit}${form.unit}`,
              params: { indicator: nameOfIndicator(indicator), limit: `${limit}${form.unit}` },
            }),
          ];
        });
    }),
});

function departmentTotals({ forms }: Case): readonly Big[] {
  return forms.departments.flatMap((form) =>
    AMOUNT_COLUMNS.flatMap((column) => {
      const amount = form.fundsTotal?.[column]?.value;
      return amount ? [inUnit(amount, '元').number] : [];
    }),
  );
}
