import Big from 'big.js';
import type { Amount, AmountField, BasicDataForm, BasicLine, EvaluationForm, Form, TextField } from '../../forms';
import { isNought, isPositive } from '../figures/sign';
import { ofForm } from '../scoring/of-form';
import { AMOUNT_COLUMNS, type AmountColumn, fundsTree } from './funds-tree';

/**
 * The totals of the forms and what they add up, each told once: the sum rules, GEN-06 (blank totals), GEN-13 (their formulas), B11-16 (totals
 * without details) and what is filled in all read these.
 */
export interface Total<C extends string = string> {
  readonly form: Form;
  /** The field path of the total's line within its form, and the column in which it stands. */
  readonly line: string;
  readonly column: C;
  readonly label: TextField;
  readonly whole: AmountField;
  /** What comes to the total; blank parts count as nothing. */
  readonly parts: readonly AmountField[];
  /** Other ways to come to the same: the details in place of a subtotal, or another reading of a block that leaves it open. */
  readonly alternatives: readonly (readonly AmountField[])[];
  /** The parts are not all there is (公用经费 and its 其中 lines): the total is at least their sum. */
  readonly open: boolean;
  /**
   * The label of the row of which nothing tells whether it is a part, where the sums of `parts` and `alternatives` differ by it: then no sum may
   * be written, and the total is wrong only when it is none of them. Null where the parts are known.
   */
  readonly unclear: TextField | null;
}

/** The columns' names, as the forms print them. */
export const COLUMN_NAMES: Readonly<Record<string, string>> = {
  previousFinal: '上年决算',
  budget: '本年预算',
  final: '本年决算',
  initialBudget: '年初预算数',
  adjustedBudget: '全年预算数',
  executed: '全年执行数',
};

export type FundsTotal = Total<AmountColumn> & { readonly form: EvaluationForm };

/** 年度资金总额 in each column the form has, with the rows below it; none on a form without such rows. */
export const fundsTotals = ofForm((form: EvaluationForm): readonly FundsTotal[] => {
  const row = form.fundsTotal;
  const { readings, unclear } = fundsTree(form);
  if (!row || readings.length === 0) return [];
  return AMOUNT_COLUMNS.flatMap((column): FundsTotal[] => {
    const whole = row[column];
    if (!whole) return [];
    const [parts = [], ...alternatives] = readings.map((reading) =>
      reading.parts.flatMap((part) => part[column] ?? []),
    );
    const isOpen = readings.length === 1 || new Set([parts, ...alternatives].map(valueOf)).size > 1;
    return [
      {
        form,
        line: row.path,
        column,
        label: row.label,
        whole,
        parts,
        alternatives,
        open: false,
        unclear: isOpen && unclear ? unclear.label : null,
      },
    ];
  });
});

function valueOf(fields: readonly AmountField[]): string {
  if (fields.some(({ state }) => state === 'unreadable')) return '?';
  return sumOf(fields).toFixed();
}

function sumOf(fields: readonly AmountField[]): Big {
  return fields.reduce((so, { value }) => (value ? so.plus(value.number) : so), new Big(0));
}

/** The total of a column of the funds block; undefined on a form without parts or without the column. */
export function fundsTotal(form: EvaluationForm, column: AmountColumn): FundsTotal | undefined {
  return fundsTotals(form).find((total) => total.column === column);
}

/**
 * The parts that stand for a total of 0, or a blank one, over amounts (scoring.md §8): B12-08, B13-02 or GEN-06 report it, all else counts the
 * parts. Empty where the total counts, and where the parts are not known for certain.
 */
export function partsInstead(
  form: EvaluationForm,
  column: AmountColumn,
): readonly (AmountField & { readonly value: Amount })[] {
  const total = fundsTotal(form, column);
  if (!total || total.unclear || total.whole.state === 'unreadable') return [];
  const { whole, parts } = total;
  if (whole.value ? !isNought(whole.value.number) : whole.state !== 'blank') return [];
  if (parts.some(({ state }) => state === 'unreadable') || !isPositive(sumOf(parts))) return [];
  return parts.filter((part): part is AmountField & { value: Amount } => part.value !== null);
}

/**
 * What 年度资金总额 comes to in a column, for rules that take an amount of the whole form: the total's own field, or at its cell the sum of its parts
 * where these stand for it. Null when the form has no such column.
 */
export function amountOf(form: EvaluationForm, column: AmountColumn): AmountField | null {
  const own = form.fundsTotal?.[column] ?? null;
  if (!own) return null;
  const [first, ...others] = partsInstead(form, column);
  if (!first) return own;
  const parts = [first, ...others];
  const decimals = parts.map(({ value }) => value.decimals ?? 0);
  const number = sumOf(parts);
  const raw = number.toFixed(Math.max(0, ...decimals));
  return { cell: own.cell, raw, state: 'read', value: { ...first.value, number, decimals: Math.max(...decimals) } };
}

const BASIC_COLUMNS = ['previousFinal', 'budget', 'final'] as const;
export type BasicColumn = (typeof BASIC_COLUMNS)[number];
export type BasicTotal = Total<BasicColumn> & { readonly form: BasicDataForm };

/** The totals of 附件1-1, column by column, inner ones first. A total whose form has none of its parts is not among them. */
export const basicTotals = ofForm((form: BasicDataForm): readonly BasicTotal[] => {
  const { vehicles, threePublic, earmarked, projectExpenditure, officeExpenses } = form;
  const outings = [form.travelAbroad, form.reception];
  const running = [form.vehiclePurchase, form.vehicleRunning];
  const funds = [form.taskFunds, form.maintenanceFunds];
  const { earmarkedProjects, projectSiblings, officeDetails } = form;
  return BASIC_COLUMNS.flatMap((column) => {
    const total = (
      whole: BasicLine | null,
      parts: Lines,
      alternatives: readonly Lines[] = [],
      open = false,
    ): BasicTotal[] => {
      const fields = partsIn(parts, column);
      if (!whole || fields.length === 0) return [];
      const others = alternatives.map((lines) => partsIn(lines, column));
      const { path: line, label, [column]: own } = whole;
      return [{ form, line, column, label, whole: own, parts: fields, alternatives: others, open, unclear: null }];
    };
    // A subtotal that was left blank is counted by its details.
    const over = (
      whole: BasicLine | null,
      before: Lines,
      { subtotal, details }: { readonly subtotal: BasicLine | null; readonly details: Lines },
      after: Lines,
    ): BasicTotal[] => {
      const bySubtotal = [...before, subtotal, ...after];
      const byDetails = [...before, ...details, ...after];
      const isFilled = subtotal !== null && subtotal[column].state !== 'blank';
      return isFilled ? total(whole, bySubtotal, [byDetails]) : total(whole, byDetails, [bySubtotal]);
    };
    return [
      ...total(vehicles, running),
      ...total(earmarked, earmarkedProjects),
      ...over(threePublic, [], { subtotal: vehicles, details: running }, outings),
      ...over(projectExpenditure, funds, { subtotal: earmarked, details: earmarkedProjects }, projectSiblings),
      ...total(officeExpenses, officeDetails, [], true),
    ];
  });
});

type Lines = readonly (BasicLine | null)[];

function partsIn(lines: Lines, column: BasicColumn): readonly AmountField[] {
  return lines.flatMap((line) => line?.[column] ?? []);
}

/** Every total of a form. */
export function totalsOf(form: Form): readonly Total[] {
  return form.kind === '1-1' ? basicTotals(form) : fundsTotals(form);
}
