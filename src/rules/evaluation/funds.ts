import Big from 'big.js';
import type { AmountField, EvaluationForm, FundsRow } from '../../forms';
import type { CellRef } from '../../workbook';
import type { Outcome } from '../engine/finding';
import { type Compared, type ReporterOf, says } from '../engine/place';
import { whenRead } from '../engine/readiness';
import { number, rounded, sum } from '../figures/print';
import { orCoarse } from '../relations/coarse-sums';
import { checkAtMost, checkSum, checkTotal, mostDecimals, total } from '../relations/relations';
import {
  amountOf,
  COLUMN_NAMES,
  type FundsTotal,
  fundsTotals,
  fundsTotalsAgain,
  partsInstead,
} from '../relations/totals';
import { AMOUNT_COLUMNS } from '../relations/funds-sums';
import { type Case, rule } from '../engine/rule';
import { isNought } from '../figures/sign';
import { ownMethod } from '../scoring/own-method';
import { exactly, type Interval } from '../figures/tolerance';

/** Rules on the funds block of 1-2 and 1-3: B12-01 … B12-08, B12-35, B13-02. */

export function evaluations({ forms }: Case): readonly EvaluationForm[] {
  return [...forms.departments, ...forms.projects];
}

export function interval(context: Case, form: EvaluationForm, field: AmountField): Interval {
  return field.value ? context.tolerance.amount(form, field.value) : exactly(new Big(0));
}

export const noBudget = rule({
  id: 'B12-03',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: { fail: ['executed'], bothNought: [] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const budget = row?.adjustedBudget ?? row?.initialBudget;
      const executed = row?.executed;
      if (!row || !budget || !executed) return [];
      const place = report.at(form, `${row.path}/noBudget`, [budget.cell, executed.cell]);
      const outcome = whenRead(place, [budget, executed], (planned, spent) => {
        if (partsInstead(form, row.adjustedBudget ? 'adjustedBudget' : 'initialBudget').length > 0)
          return place.skip('otherRule');
        if (!planned.number.eq(0)) return place.pass();
        const isSpent = spent.number.gt(0);
        return place.fail({
          message: isSpent ? 'fail' : 'bothNought',
          severity: isSpent ? 'error' : 'hint',
          found: isSpent ? number(budget) : `${number(budget)} / ${number(executed)}`,
          params: { executed: number(executed) },
        });
      });
      return [outcome];
    }),
});

const overExecutionSays = says({ fail: ['found', 'budget', 'excess'] });

export const overExecution = rule({
  id: 'B12-04',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: overExecutionSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const { funds, fundsTotal: all } = form;
      const parts = funds.filter((row) => row !== all).flatMap((row) => overOutcome(context, form, row, [], report));
      if (!all) return parts;
      // What the total exceeds by is what its parts exceed by: one fault, seen in several rows.
      const over = parts.filter(({ result }) => result === 'fail');
      const whole = overOutcome(
        context,
        form,
        all,
        over.flatMap(({ cells }) => cells),
        report,
      );
      const isOver = whole.some(({ result }) => result === 'fail');
      return [...whole, ...(isOver ? parts.filter((part) => !over.includes(part)) : parts)];
    }),
});

function overOutcome(
  context: Case,
  form: EvaluationForm,
  row: FundsRow,
  related: readonly CellRef[],
  report: ReporterOf<typeof overExecutionSays>,
): Outcome[] {
  const { executed, adjustedBudget: budget } = row;
  if (!executed || !budget) return [];
  const place = report.at(form, `${row.path}/overExecution`, [executed.cell, budget.cell, ...related]);
  // A budget of 0 with spending is B12-03's matter on the total row.
  if (row === form.fundsTotal && budget.value?.number.eq(0)) return [place.skip('otherRule')];
  return [
    checkAtMost(context, form, place, executed, budget, (figures) =>
      place.fail({ ...figures, message: 'fail', params: { ...figures.params, budget: number(budget) } }),
    ),
  ];
}

/** The columns in which the total says 0 while its parts have amounts: execution rate and score then rest on nothing. */
function noughts(form: EvaluationForm): readonly FundsTotal[] {
  return fundsTotals(form).filter(({ whole, column }) => whole.value && partsInstead(form, column).length > 0);
}

/** However many columns it stands in, a total of 0 over its parts is one fault. */
function noughtOutcome(
  form: EvaluationForm,
  own: readonly FundsTotal[],
  fail: (
    path: string,
    cells: readonly [CellRef, ...CellRef[]],
    figures: Omit<Compared, 'params'> & { readonly params: Readonly<Record<'columns' | 'sums', readonly string[]>> },
  ) => Outcome,
): Outcome[] {
  const [first] = own;
  if (!first) return [];
  const sums = own.map(({ column }) => partsInstead(form, column));
  const cells = [...own.slice(1).map(({ whole }) => whole.cell), ...sums.flat().map(({ cell }) => cell)];
  const printed = sums.map((parts) => rounded(total(parts), mostDecimals(parts)));
  return [
    fail(`${first.line}/nought`, [first.whole.cell, ...cells], {
      expected: printed.join(' / '),
      found: own.map(({ whole }) => number(whole)).join(' / '),
      arithmetic: sums
        .map((parts, index) => `${sum(parts)}${parts.length > 1 ? ` = ${printed[index] ?? ''}` : ''} ≠ 0`)
        .join('; '),
      params: { columns: own.map(({ column }) => COLUMN_NAMES[column] ?? column), sums: printed },
    }),
  ];
}

/**
 * 总额 ｜ 财政拨款 ｜ 其他资金 of each row. That the sources are all there is, most of the rows show; where they do not, nothing is said of any.
 */
function besideSums(context: Case, form: EvaluationForm, report: ReporterOf<typeof fundsSumSays>): readonly Outcome[] {
  const outcomes = form.funds.flatMap((row) =>
    AMOUNT_COLUMNS.flatMap((column): Outcome[] => {
      const whole = row[column];
      const parts = row.beside?.flatMap((source) => source[column] ?? []) ?? [];
      if (!whole || parts.length < 2) return [];
      const place = report.at(form, `${row.path}/${column} beside`, [whole.cell, ...parts.map(({ cell }) => cell)]);
      return [checkSum(context, form, place, whole, parts, (figures) => place.fail({ message: 'fail', ...figures }))];
    }),
  );
  const failed = outcomes.filter(({ result }) => result === 'fail').length;
  const good = outcomes.filter(({ result }) => result === 'pass' || result === 'rounding').length;
  return failed < good ? outcomes : [];
}

const fundsSumSays = says({
  fail: ['found', 'expected', 'difference'],
  unclear: ['found', 'row', 'sums'],
  partsBlank: ['found'],
  coarse: ['found', 'expected'],
  nought: ['columns', 'sums'],
});

export const fundsSum = rule({
  id: 'B12-08',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: fundsSumSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const nought = noughts(form);
      const each = [...fundsTotals(form), ...fundsTotalsAgain(form)].map((own) => {
        const { line, column, whole, parts, unclear } = own;
        const place = report.at(form, `${line}/${column}`, [whole.cell, ...parts.map(({ cell }) => cell)]);
        if (nought.some((one) => one.column === column)) return place.skip('otherRule');
        // Nothing to add up is no wrong sum; but money that was given to nobody was forgotten.
        const isForgotten = parts.length > 0 && parts.every(({ state }) => state === 'blank');
        if (isForgotten && whole.value && !isNought(whole.value.number)) {
          return place.fail({ message: 'partsBlank', severity: 'hint', found: number(whole) });
        }
        const outcome = checkTotal(context, own, place);
        return unclear ? outcome : orCoarse(context, form, outcome, { key: `${line}/${column}`, place, whole, parts });
      });
      // On 附件1-3 it is B13-02's.
      return [
        ...each,
        ...besideSums(context, form, report),
        ...(form.kind === '1-2'
          ? noughtOutcome(form, nought, (path, cells, figures) =>
              report.at(form, path, cells).fail({ message: 'nought', ...figures }),
            )
          : []),
      ];
    }),
});

/** The total of a project says 0 while its parts have amounts. */
export const totalNought = rule({
  id: 'B13-02',
  severity: 'error',
  forms: ['1-3'],
  basis: 'form',
  messages: { fail: ['columns', 'sums'] },
  check: (context, report) =>
    context.forms.projects.flatMap((form) => [
      ...fundsTotals(form).flatMap(({ line, column, whole, unclear }) => {
        const parts = partsInstead(form, column);
        const place = report.at(form, `${line}/${column}`, [whole.cell, ...parts.map((p) => p.cell)]);
        if (whole.state === 'unreadable') return [place.unreadable()];
        if (!whole.value) return [place.skip('blank')];
        if (unclear && isNought(whole.value.number)) return [place.skip('otherRule')];
        return parts.length === 0 ? [place.pass()] : [];
      }),
      ...noughtOutcome(form, noughts(form), (path, cells, figures) =>
        report.at(form, path, cells).fail({ message: 'fail', ...figures }),
      ),
    ]),
});

/** What explains an adjustment; some forms ask for it whenever there was one, the profile's threshold holds elsewhere. */
const EXPLAINS =
  /(?:预算|资金|经费)[^。]{0,15}(?:调整(?!后)|追加|调增|调减|增加|核减|压减|调剂)|(?:追加|调增|调减|核减|压减)[^。]{0,15}(?:预算|资金|经费|\d[\d.]*[万亿]?元)/u;
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

export const budgetAdjusted = rule({
  id: 'B12-35',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['change', 'limit'], always: ['change'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const initial = amountOf(form, 'initialBudget');
      const adjusted = amountOf(form, 'adjustedBudget');
      if (!row || !initial || !adjusted) return [];
      const place = report.at(form, `${row.path}/adjustment`, [
        adjusted.cell,
        initial.cell,
        ...(row.reason ? [row.reason.cell] : []),
      ]);
      const outcome = whenRead(place, [initial, adjusted], (before, after) => {
        const always = ownMethod(context, form).notes.explainsAdjustment;
        if (before.number.lte(0)) {
          const isNew = always && isNought(before.number) && !isNought(after.number);
          if (!isNew) return place.skip('noBudget');
          if (explainsAdjustment(form)) return place.pass();
          const found = `${number(initial)} → ${number(adjusted)}`;
          return place.fail({ message: 'always', found, params: { change: found } });
        }
        const change = after.number.div(before.number).minus(1).times(100);
        const arithmetic = () => `${number(adjusted)} ÷ ${number(initial)} − 1 = ${rounded(change, 2)}%`;
        if (always ? isNought(change) || explainsAdjustment(form) : change.abs().lte(context.profile.adjustment))
          return place.pass(arithmetic);
        const printed = `${change.gt(0) ? '+' : ''}${rounded(change, 2)}%`;
        const limit = `±${context.profile.adjustment}%`;
        return place.fail({
          ...(always
            ? { message: 'always', expected: '0%', params: { change: printed } }
            : { message: 'fail', expected: limit, params: { change: printed, limit } }),
          found: `${rounded(change, 2)}%`,
          arithmetic: arithmetic(),
        });
      });
      return [outcome];
    }),
});
