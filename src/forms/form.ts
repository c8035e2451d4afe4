import type { Area, CellRef } from '../workbook';
import type { FigureField, MoneyUnit, PercentField, TextField } from './cell/field';
import type { Building, BasicLine, FundsRow, Goal, IndicatorGroup, Indicator, TotalRow, Breakdown } from './rows';
import type { ReadColumn, UnreadHead } from './columns';

/** The forms by the number of their attachment (附件). */
export type FormKind = '1-1' | '1-2' | '1-3';

/** What a form takes up of one sheet. */
export interface Page {
  readonly sheet: string;
  readonly area: Area;
}

/** What every recognised form has. */
export interface FormBase {
  readonly kind: FormKind;
  readonly sheet: string;
  /** From the caption or title down to the footer; what `heji check` prints as the form's range. */
  readonly area: Area;
  /** Where it goes on, when it is printed on two sheets. */
  readonly goesOn?: Page;
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

/** What every form says of itself without being read: where it stands, whose it is, what of it was not understood. */
interface OutlineBase extends Pick<FormBase, 'sheet' | 'area' | 'goesOn' | 'year' | 'subject' | 'columns' | 'unread'> {
  readonly title: Pick<TextField, 'raw'> | null;
}

/** A row of the funds block by its label. */
interface FundsOutline {
  readonly label: Pick<TextField, 'cell' | 'raw'>;
  readonly place: Pick<FundsRow['place'], 'told'>;
}

/** What a screen shows of a form, without its figures: every {@link Form} is one. Plain data, which can be sent to where no form was read. */
export type FormOutline =
  | (OutlineBase & { readonly kind: '1-1' })
  | (OutlineBase & {
      readonly kind: '1-2' | '1-3';
      readonly indicators: { readonly length: number };
      readonly funds: readonly FundsOutline[];
      readonly fundsTotal: FundsOutline | null;
    });
