import type { Amount, AmountField, BasicDataForm, ProjectForm } from '../../forms';
import { intervalInWan, inWan, isActive, pairs, single } from '../relations/pairing';
import { cut, money, number } from '../figures/print';
import { type Case, rule } from '../engine/rule';
import { canMeet, exactly, type Interval, subtract } from '../figures/tolerance';
import { fundsIn, sumOf } from './amounts';
import { listedProjects } from '../relations/listed-projects';

/** 部门基本支出预算调整 against the budgets: B11-13, X-07. */

/**
 * What a budget adjustment of 1-1 should be: 1-2's change of budget less that of the projects. Older forms ask for that of 部门整体支出, which
 * takes nothing away; a unit that writes the budgets before and after into the two columns shows the same.
 */
function adjustmentRule<const Id extends 'B11-13' | 'X-07'>(id: Id) {
  return rule({
    id,
    severity: 'error',
    forms: ['1-1', '1-2', '1-3'],
    basis: 'form',
    messages: {
      fail: ['expected', 'found'],
      whole: ['expected', 'found'],
      inferred: ['expected', 'found'],
      otherColumn: ['expected', 'found'],
    },
    check: (context, report) => {
      const basic = single(context.forms.basicData);
      const department = single(context.forms.departments);
      const line = basic?.budgetAdjustment;
      const row = department?.fundsTotal;
      if (!basic || !department || !line || !row?.initialBudget || !row.adjustedBudget) return [];
      const { projects } = context.forms;
      // With no project form there are only the totals: B11-13 infers; with them X-07 takes the projects' own adjustments out.
      if ((projects.length === 0) !== (id === 'B11-13')) return [];
      const cells = [line.final, line.budget];
      const changes = projects.map((form) => projectChange(context, form));
      const place = report.at(basic, 'budgetAdjustment', [
        line.final.cell,
        line.budget.cell,
        row.adjustedBudget.cell,
        row.initialBudget.cell,
        ...changes.flatMap((change) => change?.cells ?? []),
      ]);
      const needed = [row.initialBudget, row.adjustedBudget];
      if ([...cells, ...needed].some((field) => field.state === 'unreadable')) return [place.unreadable()];
      const filled = cells.filter((field): field is AmountField & { value: Amount } => field.value !== null);
      if (!row.initialBudget.value || !row.adjustedBudget.value || filled.length === 0) return [place.skip('blank')];
      if (changes.some((change) => change === undefined)) return [place.skip('blank')];
      const known = changes.filter((change) => change !== undefined);
      const isWhole = /整体/u.test(line.label.value ?? '');
      const whole = inWan(row.adjustedBudget.value).minus(inWan(row.initialBudget.value));
      const wholeSpan = subtract(
        intervalInWan(context, department, row.adjustedBudget.value),
        intervalInWan(context, department, row.initialBudget.value),
      );
      const own = known.reduce((so, change) => so.minus(change.number), whole);
      const ownSpan = known.reduce((so, change) => subtract(so, change.interval), wholeSpan);
      const spans = isWhole ? [wholeSpan, ownSpan] : [ownSpan];
      const parts = known.filter((change) => !change.number.eq(0)).map((change) => ` − (${change.text})`);
      const isMeant = (span: Interval) => spans.some((one) => canMeet(span, one, context.tolerance.extra));
      const fits = filled.filter((field) => isMeant(intervalInWan(context, basic, field.value)));
      const expected = isWhole ? whole : own;
      const arithmetic = `${number(row.adjustedBudget)} − ${number(row.initialBudget)}${isWhole ? '' : parts.join('')} = ${cut(expected, 6)}`;
      const [after, before] = filled.map(({ value }) => intervalInWan(context, basic, value));
      if (fits.length === 0 && before && after && !canMeet(after, before) && isMeant(subtract(after, before)))
        return [place.pass(arithmetic)];
      // Which of the two columns it belongs into nobody says: one is enough, the other is pointed out.
      const odd = filled.find((field) => !fits.includes(field));
      if (fits.length > 0 && odd) {
        return [
          place.fail({
            message: 'otherColumn',
            severity: 'hint',
            expected: money(expected),
            found: number(odd),
            arithmetic,
          }),
        ];
      }
      if (filled.some(({ value }) => [expected, own].some((one) => inWan(value).eq(one))))
        return [place.pass(arithmetic)];
      if (fits.length > 0) return [place.rounding(arithmetic)];
      const complete = id === 'X-07' && allHaveForms(basic, projects);
      return [
        place.fail({
          message: isWhole ? 'whole' : complete ? 'fail' : 'inferred',
          severity: complete ? 'error' : 'warning',
          expected: money(expected),
          found: [...new Set(filled.map(number))].join(' / '),
          arithmetic,
        }),
      ];
    },
  });
}

function allHaveForms(basic: BasicDataForm, projects: readonly ProjectForm[]): boolean {
  const matched = new Set(pairs(basic, projects).map(({ line }) => line));
  const lines = listedProjects(basic).filter(isActive);
  return lines.every((line) => matched.has(line));
}

function projectChange(context: Case, form: ProjectForm) {
  const before = fundsIn(form, 'initialBudget');
  const after = fundsIn(form, 'adjustedBudget');
  if (before.state !== 'ready' || after.state !== 'ready') return undefined;
  const [initial, adjusted] = [sumOf(context, form, before.fields), sumOf(context, form, after.fields)];
  const change = adjusted.number.minus(initial.number);
  return {
    number: change,
    // What did not change has no part in it.
    cells: change.eq(0) ? [] : [...adjusted.cells, ...initial.cells],
    // A project whose budget did not change takes nothing away, whatever its decimals.
    interval: change.eq(0) ? exactly(change) : subtract(adjusted.interval, initial.interval),
    text: `${money(adjusted.number)} − ${money(initial.number)}`,
  };
}

export const adjustmentInferred = adjustmentRule('B11-13');
export const adjustmentAgrees = adjustmentRule('X-07');
