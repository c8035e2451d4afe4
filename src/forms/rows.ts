import type { TextField, AmountField, FigureField, PercentField, Field } from './cell/field';
import type { CellRef } from '../workbook';
import type { Measure } from './cell/measure';

/** What the tables of the forms consist of: lines of 1-1, rows of funds, indicators, totals, goals and breakdowns, each field with its cell. */

/** One line of 1-1's 经费控制情况: last year's final account, this year's budget, this year's final account. */
export interface BasicLine {
  readonly path: string;
  readonly label: TextField;
  readonly previousFinal: AmountField;
  readonly budget: AmountField;
  readonly final: AmountField;
}

/** One completed building of 楼堂馆所控制情况. Floor areas in ㎡, investments in the form's unit. */
export interface Building {
  readonly approvedArea: FigureField;
  readonly actualArea: FigureField;
  readonly areaControlRate: PercentField;
  readonly budgetInvestment: AmountField;
  readonly actualInvestment: AmountField;
  readonly investmentControlRate: PercentField;
}

/** One row of the funds block. Fields whose column the form does not have are null. */
export interface FundsRow {
  readonly path: string;
  readonly kind: FundsKind;
  readonly label: TextField;
  readonly place: FundsPlace;
  readonly initialBudget: AmountField | null;
  readonly adjustedBudget: AmountField | null;
  readonly executed: AmountField | null;
  readonly weight: FigureField | null;
  readonly executionRate: PercentField | null;
  readonly score: FigureField | null;
  readonly reason: TextField | null;
  /** Its sources beside its amounts, under heads of their own (总额 ｜ 财政拨款 ｜ 其他资金), where the block has several rows. */
  readonly beside?: readonly FundsRow[];
}

/** Where the label of a funds row stands and how it is marked: by this a row is told to be a part of another (src/forms/README.md §11). */
export interface FundsPlace {
  /** Where the row begins: its column, and the blanks before its first character. Greater is further right. */
  readonly start: number;
  /** Where its name begins, behind "其中："; `start` without one. */
  readonly text: number;
  /** 其中 stands before the name, in its cell or in one of its own. */
  readonly within: boolean;
  /** "1、" and "1." are one style, "（1）", "①", "一、", "1.1" others. */
  readonly numbering: { readonly style: string; readonly number: number } | null;
  /** The name of the row that it was told to be a part of; '' for the total. */
  readonly told?: string;
}

/**
 * total 年度资金总额 · appropriation 当年财政拨款 · carryOver 上年结转 · other 其他资金 · fiscalAccount 财政专户管理资金 ·
 * unitFunds 单位资金 · central/local 中央、地方 · detail anything else below the total.
 */
export type FundsKind =
  'total' | 'appropriation' | 'carryOver' | 'other' | 'fiscalAccount' | 'unitFunds' | 'central' | 'local' | 'detail';

export type IndicatorRowKind =
  /** A third-level indicator that counts. */
  | 'indicator'
  /** A 其中 line below one. */
  | 'part'
  /** `……`, `指标1：`: left over from the template. */
  | 'placeholder'
  /** A second level kept without any third-level indicator. */
  | 'empty';

/** A level-1 or level-2 heading, with the weight it prints ("产出指标(50分)") if it prints one. */
export interface Heading {
  readonly cell: CellRef;
  readonly text: string;
  readonly weight: FigureField | null;
}

/** One row of the indicator table, with the levels it stands under. `weight` and `score` are points; `path` names it within its form. */
export interface Indicator {
  readonly path: string;
  readonly kind: IndicatorRowKind;
  readonly level1: Heading | null;
  readonly level2: Heading | null;
  readonly name: TextField;
  readonly target: Field<Measure>;
  readonly actual: Field<Measure>;
  /** Null when the form has no such column. */
  readonly weight: FigureField | null;
  readonly score: FigureField | null;
  readonly reason: TextField | null;
  /** Index in the form's `indicators` of the indicator that a `part` belongs to. */
  readonly partOf?: number;
  /** Which block of indicators the row stands in: 0 unless the form has several (年度绩效目标1, 2). */
  readonly group: number;
}

/** One block of indicators under its own header row. */
export interface IndicatorGroup {
  readonly cell: CellRef;
  readonly text: string;
  /** Points the block's heading prints ("年度绩效目标1(40分)"). */
  readonly weight: FigureField | null;
  readonly hasTarget: boolean;
  readonly hasActual: boolean;
  readonly hasWeight: boolean;
  readonly hasScore: boolean;
  readonly hasReason: boolean;
}

/** The row 总分: points of all weights and scores, and the grade if it stands there. */
export interface TotalRow {
  readonly label: TextField;
  readonly weight: FigureField | null;
  readonly score: FigureField | null;
  /** The total that the head of the form prints besides (自评总分 ｜ 96.50). */
  readonly inHead?: FigureField;
  readonly grade: TextField | null;
  /** The label stands first, then the weight, then the score; false when the cells are in another order or some are missing. */
  readonly regular: boolean;
}

/** 年度总体目标: what was intended, and what came of it. */
export interface Goal {
  readonly expected: TextField | null;
  readonly actual: TextField | null;
}

/** 按收入性质分 / 按支出性质分: amounts with label and value mostly in one cell. */
export interface Breakdown {
  readonly heading: AmountField | null;
  readonly parts: readonly BreakdownPart[];
}
/** One part of a breakdown; `amount` is in the form's unit. */
export interface BreakdownPart {
  readonly path: string;
  readonly kind:
    | 'generalBudget'
    | 'governmentFunds'
    | 'fiscalAccount'
    | 'otherFunds'
    | 'basicExpenditure'
    | 'projectExpenditure'
    | 'unknown';
  readonly label: string;
  readonly amount: AmountField;
}
