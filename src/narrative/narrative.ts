import type { Amount, Forms, Percent } from '../forms';
import type { CellRef } from '../workbook';

/** A stretch of the report's text, in UTF-16 units; `quote` is what stands there. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What an amount is about. `project` is one named project; `whole` the department as a whole. */
export type About =
  | 'whole'
  | 'generalBudget'
  | 'governmentFunds'
  | 'stateCapital'
  | 'socialInsurance'
  | 'fiscalAccount'
  | 'otherFunds'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'personnel'
  | 'officeExpenses'
  | 'threePublic'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'travelAbroad'
  | 'reception'
  | 'procurement'
  | 'project'
  /** A part of a sum that the vocabulary has no name for. */
  | 'other';

/**
 * Which of its figures is meant: 收入, 年初预算, 调整追加, 全年预算, 支出, 上年结转, 结转结余; `unstated` when the text does not say.
 */
export type Stage = 'income' | 'initial' | 'adjustment' | 'budget' | 'executed' | 'carryIn' | 'carryOver' | 'unstated';

/** One amount that the text states, in the unit it was printed in. */
export interface AmountFact {
  readonly about: About;
  readonly stage: Stage;
  readonly amount: Amount;
  /** "约", "余", "左右": never held against a form. */
  readonly approximate: boolean;
  /** Said of another year than the report's. */
  readonly otherYear: boolean;
  /** The amount is said of one fund only: 一般公共预算支出. */
  readonly ofFund: boolean;
  /** The project it belongs to, when `about` is `project`. */
  readonly project: ProjectMention | null;
  /** Of how many projects it is the sum: "三个项目合计支出…". */
  readonly projects?: number;
  /** The heading it stands under. */
  readonly section: Section;
  /** The words that name it, as printed; for parts without a name in the vocabulary. */
  readonly label: string;
  readonly place: TextRange;
  readonly sentence: TextRange;
}

/**
 * Where a project's name stands. `document`: in the title of its own report · `labelled`: behind 项目： or the like, or as a heading · `quoted`
 * (or listed: 一是…) · `known`: as the forms call it, or shorter, within a sentence · `named`: only by its last word (…经费), which an item of
 * expenditure may have too.
 */
export interface ProjectMention {
  readonly name: string;
  readonly how: 'document' | 'labelled' | 'quoted' | 'known' | 'named';
  readonly place: TextRange;
  /** The heading it stands under, '' above the first one. */
  readonly section: Section;
}

/** A heading with all below it; `start` and `end` are its line's. The text before the first one has the level 0. */
export interface Section {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  /** The heading it stands under. */
  readonly parent: Section | null;
  /** The heading's words when they name a project. */
  readonly project: TextRange | null;
}

/** "A，其中B、C": `complete` when the parts are all there can be. `others`: what else the whole of the parts can be, when the words leave it open. */
export interface SumStatement {
  readonly whole: AmountFact;
  readonly others: readonly AmountFact[];
  readonly parts: readonly AmountFact[];
  readonly complete: boolean;
  readonly sentence: TextRange;
}

/**
 * "A，比上年增加B，增长x%", or "较上年的C增长x%". Behind a list the comparison may be about its last part or about the whole: all that it
 * can be about, nearest first.
 */
export interface GrowthStatement {
  readonly currents: readonly AmountFact[];
  readonly base: Amount | null;
  /** Where the text states the base. */
  readonly baseFact: AmountFact | null;
  readonly change: Amount | null;
  readonly percent: Percent | null;
  readonly rises: boolean;
  readonly place: TextRange;
  readonly sentence: TextRange;
}

/** "A，占B的x%": `bases` are the amounts of the text that B can be, nearest first. Empty where words name it and the text does not state it:
 * `of` is what they name. */
export interface ShareStatement {
  readonly part: AmountFact;
  readonly bases: readonly AmountFact[];
  readonly of?: About;
  readonly percent: Percent;
  readonly place: TextRange;
  readonly sentence: TextRange;
}

/** "3325人次，全年任务110.83%". */
export interface TaskStatement {
  readonly done: number;
  readonly unit: string;
  readonly percent: Percent;
  readonly place: TextRange;
}

export interface CountFact {
  readonly count: number;
  readonly place: TextRange;
  /** Added up from what the text counts apart: 行政编制 and 事业编制. */
  readonly added?: boolean;
}

/** An execution, payment or arrival rate: `tops` ÷ `bottoms`, nearest first; both empty when the text states no amounts for it. */
export interface RateFact {
  readonly percent: Percent;
  readonly of: 'executed' | 'income';
  /** What it is a rate of. */
  readonly about: About;
  readonly project: ProjectMention | null;
  readonly tops: readonly AmountFact[];
  readonly bottoms: readonly AmountFact[];
  /** "完成年初预算的98%": of some budget, which need not be the one that the forms have a rate of. */
  readonly loose: boolean;
  readonly place: TextRange;
  readonly sentence: TextRange;
}

/** A rate that the text works out itself: "在职人员数33/编制数35×100%=94.29%". */
export interface RatioStatement {
  readonly top: TextFigure;
  readonly bottom: TextFigure;
  readonly percent: Percent;
  readonly place: TextRange;
  /** A part of people that were counted: "行政22人，占44.90%". */
  readonly share?: boolean;
}

/** A number as printed, whatever it counts. */
export interface TextFigure {
  readonly number: Amount['number'];
  readonly decimals: number;
}

/** "3个，其中产业类2个、民生类2个": parts of a count, each of one kind only. */
export interface CountSum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly place: TextRange;
}

/** A score or a grade that the text names. `project` is null when it is the department's. */
export interface ScoreFact {
  readonly score: Amount['number'];
  readonly decimals: number;
  readonly project: ProjectMention | null;
  readonly place: TextRange;
}
export interface GradeFact {
  readonly grade: '优' | '良' | '中' | '差';
  readonly project: ProjectMention | null;
  readonly place: TextRange;
}

export interface FundsStatement {
  readonly about: 'governmentFunds' | 'stateCapital' | 'socialInsurance';
  readonly place: TextRange;
}

/** A figure that was held against nothing: `quote` is its clause. */
export interface Unchecked extends TextRange {
  readonly sentence: TextRange;
}

/** What is wrong with the writing itself. */
export interface WritingSlip {
  readonly kind: 'numbering' | 'unclosed';
  /** What stands there and what was to be expected: a number, a pair of marks. */
  readonly found: string;
  readonly expected: string;
  readonly place: TextRange;
}

/** All that was understood of a report's text, in the order of the text. */
export interface Narrative {
  readonly text: string;
  /** The year the report is about; null when it does not say. */
  readonly year: number | null;
  readonly amounts: readonly AmountFact[];
  readonly projects: readonly ProjectMention[];
  readonly sums: readonly SumStatement[];
  readonly growths: readonly GrowthStatement[];
  readonly shares: readonly ShareStatement[];
  readonly tasks: readonly TaskStatement[];
  readonly rates: readonly RateFact[];
  readonly ratios: readonly RatioStatement[];
  readonly countSums: readonly CountSum[];
  readonly authorisedPosts: readonly CountFact[];
  readonly staffInPost: readonly CountFact[];
  /** What the text says of posts and staff of the year before. */
  readonly staffBefore: { readonly posts: readonly CountFact[]; readonly inPost: readonly CountFact[] };
  readonly projectCounts: readonly CountFact[];
  readonly scores: readonly ScoreFact[];
  readonly grades: readonly GradeFact[];
  /** 没有政府性基金 … */
  readonly without: readonly FundsStatement[];
  /** 全部完成绩效目标 */
  readonly allDone: readonly TextRange[];
  readonly slips: readonly WritingSlip[];
  /** Every amount and percentage that was held against nothing, with its sentence: reported, never guessed at. In the order of the text. */
  readonly unchecked: readonly Unchecked[];
  /** The cell that holds a place of the text, when the text came from a sheet of the workbook. */
  readonly cellAt?: (place: TextRange) => CellRef | undefined;
  /** The same text, read by one who knows what the forms call the projects and the unit; one object for the same names. */
  readonly knowing: (forms: Forms) => Narrative;
}
