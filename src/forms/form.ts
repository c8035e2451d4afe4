import type { Area, CellRef } from '../workbook';
import type { AmountField, FigureField, MoneyUnit, PercentField, TextField, Field } from './cell/field';
import type { Measure } from './cell/measure';

/** The forms by the number of their attachment (附件). */
export type FormKind = '1-1' | '1-2' | '1-3';

/** What every recognised form has. */
export interface FormBase {
  readonly kind: FormKind;
  readonly sheet: string;
  /** From the caption or title down to the footer; what `heji check` prints as the form's range. */
  readonly area: Area;
  readonly title: TextField | null;
  /** The year the form is about: from its title, else from its column heads; null when neither prints one. */
  readonly year: number | null;
  /** The unit (1-1, 1-2) or the project (1-3), as printed; '' when the form does not say. */
  readonly subject: string;
  /** Unit of the form's amounts as its heads print it; 万元 when they print none. */
  readonly unit: MoneyUnit;
  readonly years: readonly YearMention[];
  readonly footer: Footer;
  readonly notes: readonly TextField[];
  /** What each column of the form's tables was read as, table by table, from left to right. */
  readonly columns: readonly ReadColumn[];
  /** What stands in the form's rectangle and was not understood. Fields that may stand there are `unreadable` (`notUnderstood`). */
  readonly unread: readonly UnreadHead[];
}

/** The tables of the forms whose columns have heads; `identity` are the labels above them, with their values beside. */
export type TableName = 'identity' | 'staff' | 'lines' | 'buildings' | 'funds' | 'goals' | 'indicators';

/** What a column may be read as; `aside` is a column that no check needs (备注, 评分标准, 上年完成值). */
export type ColumnRole =
  | 'project'
  | 'department'
  | 'authority'
  | 'implementer'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'operator'
  | 'unit'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'initialBudget'
  | 'adjustedBudget'
  | 'executed'
  | 'executionRate'
  | 'previousFinal'
  | 'budget'
  | 'final'
  | 'authorisedPosts'
  | 'staffInPost'
  | 'controlRate'
  | LineRole
  | BuildingRole
  | 'thrift'
  | 'expectedGoal'
  | 'actualGoal'
  | 'basicExpenditure'
  | 'aside';

/** What a line of 1-1 may be read as, where its label leaves it open. */
export type LineRole =
  | 'vehicles'
  | 'travelAbroad'
  | 'reception'
  | 'taskFunds'
  | 'maintenanceFunds'
  | 'earmarked'
  | 'projectExpenditure'
  | 'officeDetail'
  | 'threePublic'
  | 'officeExpenses'
  | 'procurement'
  | 'budgetAdjustment';

/** The columns of 楼堂馆所控制情况. */
export type BuildingRole = keyof Building;

/**
 * Why a column was read as what it is: `head` a word of the vocabulary · `parts` a head made of its parts · `content` what stands in it ·
 * `place` where it stands among the others · `told` by the user or the bureau's profile.
 */
export type Ground = 'head' | 'parts' | 'content' | 'place' | 'told';

/** A column of a table that was understood. `cell` is its head's, or where a head would stand; `head` is '' without one. */
export interface ReadColumn {
  readonly table: TableName;
  readonly cell: CellRef;
  readonly head: string;
  readonly role: ColumnRole;
  readonly ground: Ground;
}

/**
 * A column that was not understood, or a label with what stands beside it (`isLabel`). `couldBe` names what the table lacks and may stand
 * here: everything that would need one of these is undecided. Empty: nothing depends on it.
 */
export interface UnreadHead {
  readonly table: TableName;
  readonly cell: CellRef;
  readonly head: string;
  readonly couldBe: readonly ColumnRole[];
  /**
   * What it was told to be, where its content or another head speaks against that: it was not read so. `aside`: it was told that no check needs it,
   * and none looks at it.
   */
  readonly told?: ColumnRole;
  readonly isLabel?: true;
}

/** A year printed in a title or a column head, with what it heads. */
export interface YearMention {
  readonly cell: CellRef;
  readonly year: number;
  readonly of: 'title' | 'staff' | 'previousFinal' | 'budget' | 'final' | 'buildings';
}

/** 填表人、填报日期、联系电话、单位负责人签字. A field is null when the form has no such label. */
export interface Footer {
  readonly preparedBy: TextField | null;
  readonly date: TextField | null;
  readonly phone: TextField | null;
  readonly signature: TextField | null;
}

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

/** 附件1-1 部门整体支出绩效评价基础数据表. A line is null when the form does not have it. */
export interface BasicDataForm extends FormBase {
  readonly kind: '1-1';
  readonly authorisedPosts: FigureField | null;
  readonly staffInPost: FigureField | null;
  readonly controlRate: PercentField | null;
  readonly threePublic: BasicLine | null;
  readonly vehicles: BasicLine | null;
  readonly vehiclePurchase: BasicLine | null;
  readonly vehicleRunning: BasicLine | null;
  readonly travelAbroad: BasicLine | null;
  readonly reception: BasicLine | null;
  readonly projectExpenditure: BasicLine | null;
  readonly taskFunds: BasicLine | null;
  readonly maintenanceFunds: BasicLine | null;
  readonly earmarked: BasicLine | null;
  /** Lines that forms of 业务工作专项（一个项目一行） list below it: parts of it, not of 项目支出 beside it. */
  readonly taskProjects: readonly BasicLine[];
  /** The same below 运行维护专项. */
  readonly maintenanceProjects: readonly BasicLine[];
  /** One line a 专项; `……` rows and empty rows are not among them. */
  readonly earmarkedProjects: readonly BasicLine[];
  /** Lines of the same level below 专项资金 ("4、其他资金"): they add to 项目支出 like it. */
  readonly projectSiblings: readonly BasicLine[];
  /** Lines below one of those ("4、市级专项资金（一个专项一行）"): parts of it. */
  readonly siblingProjects: readonly BasicLine[];
  readonly officeExpenses: BasicLine | null;
  /** The 其中 lines of 公用经费; not exhaustive by the form's own nature. */
  readonly officeDetails: readonly BasicLine[];
  readonly procurement: BasicLine | null;
  readonly budgetAdjustment: BasicLine | null;
  readonly buildings: readonly Building[];
  readonly thrift: TextField | null;
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

/** Where the label of a funds row stands and how it is marked: by this a row is told to be a part of another (layouts.md §2.11). */
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
  readonly grade: TextField | null;
  /** The label stands first, then the weight, then the score; false when the cells are in another order or some are missing. */
  readonly regular: boolean;
}

/** 年度总体目标: what was intended, and what came of it. */
export interface Goal {
  readonly expected: TextField | null;
  readonly actual: TextField | null;
}

/** What 1-2 and 1-3 share. */
export interface EvaluationParts extends FormBase {
  readonly funds: readonly FundsRow[];
  readonly fundsTotal: FundsRow | null;
  /** The budget that 执行率 divides by: what the letters in the heads say (B/A, C/A), else 全年预算数, else the only one; null: cannot be told. */
  readonly rateBase: 'initialBudget' | 'adjustedBudget' | null;
  /** Weight of 预算执行率 that the block's heading prints, "预算执行情况（10分）". */
  readonly fundsWeight: FigureField | null;
  readonly goals: readonly Goal[];
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  /** 主管部门, 实施单位 */
  readonly authority: TextField | null;
  readonly implementer: TextField | null;
  readonly remarks: readonly TextField[];
  /** 偏差大或目标未完成原因分析: one row below the table for the reasons of all; null when the form has none. */
  readonly reasonBelow: TextField | null;
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

/** 附件1-2 部门整体支出绩效自评表 */
export interface DepartmentForm extends EvaluationParts {
  readonly kind: '1-2';
  readonly department: TextField | null;
  readonly bySource: Breakdown | null;
  readonly byNature: Breakdown | null;
}

/** 附件1-3 项目支出绩效自评表 */
export interface ProjectForm extends EvaluationParts {
  readonly kind: '1-3';
  readonly project: TextField | null;
  /** Further project names on the same form (B13-05). */
  readonly furtherProjects: readonly TextField[];
}

/** The two forms with funds, indicators and scores. */
export type EvaluationForm = DepartmentForm | ProjectForm;

/** A recognised form; `kind` tells which. */
export type Form = BasicDataForm | EvaluationForm;

/** What was recognised in a workbook, in the order of its sheets and rows. */
export interface Forms {
  readonly all: readonly Form[];
  readonly basicData: readonly BasicDataForm[];
  readonly departments: readonly DepartmentForm[];
  readonly projects: readonly ProjectForm[];
}
