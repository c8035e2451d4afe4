import Big from 'big.js';
import {
  LISTED,
  type Amount,
  type AmountField,
  type BasicDataForm,
  type BasicLine,
  type EvaluationForm,
  type Form,
  type TextField,
} from '../../forms';
import { isNought, isPositive } from '../figures/sign';
import { ofForm } from '../engine/of-form';
import { AMOUNT_COLUMNS, type AmountColumn } from './funds-sums';
import { fundsTree } from './funds-tree';
import { projectsBelow } from './listed-projects';

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

/** The same total held against what breaks it down a second time; none on most forms. */
export const fundsTotalsAgain = ofForm((form: EvaluationForm): readonly FundsTotal[] => {
  const { again } = fundsTree(form);
  return fundsTotals(form).flatMap((total): FundsTotal[] => {
    const parts = again.flatMap((row) => row[total.column] ?? []);
    return parts.length === 0 ? [] : [{ ...total, line: `${total.line} again`, parts, alternatives: [] }];
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
 * The parts that stand for a total of 0, or a blank one, over amounts (src/rules/README.md §8): B12-08, B13-02 or GEN-06 report it, all else counts the
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

export const BASIC_COLUMNS = ['previousFinal', 'budget', 'final'] as const;
export type BasicColumn = (typeof BASIC_COLUMNS)[number];

type Lines = readonly (BasicLine | null)[];

/** The totals of 附件1-1. */
export type BasicTotalName = 'vehicles' | 'earmarked' | 'threePublic' | 'projectExpenditure' | 'officeExpenses';

/** A heading（一个项目一行）with the projects below it. */
type Listing = readonly [heading: BasicLine, below: readonly BasicLine[]];

/** What one total line of 附件1-1 adds up: the lines before a subtotal, the subtotal or the lines that it adds up itself, the lines behind it. */
interface BasicRelation {
  readonly name: BasicTotalName;
  readonly whole: BasicLine | null;
  readonly before: Lines;
  readonly subtotal?: { readonly line: BasicLine | null; readonly details: Lines };
  readonly after: Lines;
  /** Headings among the lines, with the projects below each. */
  readonly listed?: readonly Listing[];
  /** 公用经费: there is more in it than its 其中 lines. */
  readonly open: boolean;
}

/** 业务工作专项, 运行维护专项 and every further heading; one of the first two may have more in it, unless it shows that its projects are all. */
function listings(form: BasicDataForm): readonly Listing[] {
  const { taskFunds, taskProjects, maintenanceFunds, maintenanceProjects, projectSiblings } = form;
  const closed = (
    [
      [taskFunds, taskProjects],
      [maintenanceFunds, maintenanceProjects],
    ] as const
  ).flatMap(([line, below]): Listing[] => (line && isClosed(line, below) ? [[line, below]] : []));
  const further = projectSiblings.map((line): Listing => [line, projectsBelow(form, line)]);
  return [...closed, ...further].filter(([, below]) => below.length > 0);
}

/** The heading says so（一个项目一行）, was left blank over its projects, or is what they come to in one of the columns. */
function isClosed(line: BasicLine, below: readonly BasicLine[]): boolean {
  if (LISTED.test(line.label.raw) || BASIC_COLUMNS.every((column) => line[column].state === 'blank')) return true;
  if (below.some(({ label }) => /^\s*其中/u.test(label.raw))) return false;
  return BASIC_COLUMNS.some((column) => {
    const whole = line[column].value?.number;
    return whole?.gt(0) && below.reduce((left, part) => left.minus(part[column].value?.number ?? 0), whole).eq(0);
  });
}

/** Inner ones first. */
const basicRelations = ofForm((form: BasicDataForm): readonly BasicRelation[] => {
  const running = [form.vehiclePurchase, form.vehicleRunning];
  const funds = [form.taskFunds, form.maintenanceFunds];
  const { vehicles, earmarked, earmarkedProjects } = form;
  const listed = listings(form);
  const closed = { after: [], open: false } as const;
  return [
    { name: 'vehicles', whole: vehicles, before: running, ...closed },
    { name: 'earmarked', whole: earmarked, before: earmarkedProjects, ...closed },
    ...listed.map(([whole, before]) => ({ name: 'earmarked' as const, whole, before, ...closed })),
    {
      name: 'threePublic',
      whole: form.threePublic,
      before: [],
      subtotal: { line: vehicles, details: running },
      after: [form.travelAbroad, form.reception],
      open: false,
    },
    {
      name: 'projectExpenditure',
      whole: form.projectExpenditure,
      before: funds,
      subtotal: { line: earmarked, details: earmarkedProjects },
      after: form.projectSiblings,
      listed,
      open: false,
    },
    { name: 'officeExpenses', whole: form.officeExpenses, before: form.officeDetails, after: [], open: true },
  ];
});

/** The ways to come to a total in one column; a subtotal that was left blank is counted by its details first. */
function waysOf(
  { before, subtotal, after, listed }: BasicRelation,
  column: BasicColumn,
): readonly [parts: readonly AmountField[], ...others: (readonly AmountField[])[]] {
  // A heading that was left blank over its projects is counted by them.
  const belowBlank = (line: BasicLine | null): Lines =>
    (line?.[column].state === 'blank' && listed?.find(([heading]) => heading === line)?.[1]) || [line];
  const inColumn = (lines: Lines) => lines.flatMap(belowBlank).flatMap((line) => line?.[column] ?? []);
  if (!subtotal) return [inColumn([...before, ...after])];
  const bySubtotal = inColumn([...before, subtotal.line, ...after]);
  const byDetails = inColumn([...before, ...subtotal.details, ...after]);
  const isFilled = subtotal.line !== null && subtotal.line[column].state !== 'blank';
  return isFilled ? [bySubtotal, byDetails] : [byDetails, bySubtotal];
}

export type BasicTotal = Total<BasicColumn> & { readonly form: BasicDataForm; readonly name: BasicTotalName };

/** The totals of 附件1-1, column by column, inner ones first. A total whose form has none of its parts is not among them. */
export const basicTotals = ofForm((form: BasicDataForm): readonly BasicTotal[] =>
  BASIC_COLUMNS.flatMap((column) =>
    basicRelations(form).flatMap((relation): BasicTotal[] => {
      const { name, whole, open } = relation;
      const [parts, ...alternatives] = waysOf(relation, column);
      if (!whole || parts.length === 0) return [];
      // A further subtotal of projects that was left blank is not asked for.
      if (name === 'earmarked' && whole !== form.earmarked && whole[column].state === 'blank') return [];
      const { path: line, label, [column]: own } = whole;
      return [{ form, name, line, column, label, whole: own, parts, alternatives, open, unclear: null }];
    }),
  ),
);

/** What comes to one total of 附件1-1 in one column, whether or not the form has the line of the total. */
export function basicParts(form: BasicDataForm, name: BasicTotalName, column: BasicColumn): readonly AmountField[] {
  const relation = basicRelations(form).find((one) => one.name === name);
  return relation ? waysOf(relation, column)[0] : [];
}

/** Every line below a total of 附件1-1 that adds to it, directly or by a subtotal. */
export function basicDetails(form: BasicDataForm, name: BasicTotalName): readonly BasicLine[] {
  const relation = basicRelations(form).find((one) => one.name === name);
  if (!relation) return [];
  const { before, subtotal, after, listed = [] } = relation;
  const below = listed.flatMap(([, lines]) => lines);
  return [...before, subtotal?.line ?? null, ...(subtotal?.details ?? []), ...after, ...below].filter(
    (line) => line !== null,
  );
}

/** Every total of a form. */
export function totalsOf(form: Form): readonly Total[] {
  return form.kind === '1-1' ? basicTotals(form) : fundsTotals(form);
}

/** 按收入性质分 and 按支出性质分 of 附件1-2: the lines of each come to one column of the total funds, and to the heading's own figure where it has one. */
export interface BreakdownTotal {
  readonly side: 'bySource' | 'byNature';
  readonly column: AmountColumn;
  readonly whole: AmountField | null;
  readonly heading: AmountField | null;
  readonly parts: readonly AmountField[];
}

const BREAKDOWNS = [
  ['bySource', 'adjustedBudget'],
  ['byNature', 'executed'],
] as const;

/** Those that a form has, with at least one line. */
export const breakdownTotals = ofForm((form: EvaluationForm): readonly BreakdownTotal[] => {
  if (form.kind !== '1-2') return [];
  return BREAKDOWNS.flatMap(([side, column]): BreakdownTotal[] => {
    const breakdown = form[side];
    if (!breakdown || breakdown.parts.length === 0) return [];
    const parts = breakdown.parts.map(({ amount }) => amount);
    return [{ side, column, whole: form.fundsTotal?.[column] ?? null, heading: breakdown.heading, parts }];
  });
});
