/**
 * The door for `fill` alone, which works out what the rules judge: figures as they are printed, what adds up to what, rates, points, grades, and
 * what a case and its reports are made with.
 */

// Figures.
export { cut, number, shown, sum } from './figures/print';
export type { Interval } from './figures/tolerance';

// What adds up to what, and what is divided by what.
export { mostDecimals, partsOf, total } from './relations/relations';
export {
  basicTotals,
  breakdownTotals,
  fundsTotals,
  partsInstead,
  type BasicTotal,
  type BasicTotalName,
  type BreakdownTotal,
} from './relations/totals';
export { basicRates, budgetOf, executionRates, rateDecimals, rateOf, type BasicRateName } from './relations/rates';
export { pairs, single } from './relations/pairing';
export { fundsIn } from './across/amounts';
export { basicSide, departmentSide, projectsSide, type Side } from './across/project-expenditure';

// Points, totals of points, grades.
export { completionOf } from './scoring/completion';
export { earnedScore, type EarnedScore } from './scoring/earned';
export { fullFrom, ownMethod, type OwnMethod } from './scoring/own-method';
export { counting, executionPoints, scoreDecimals } from './scoring/points';
export { judgeRow, rowVerdict, scoredIndicators } from './scoring/score-verdict';
export { bandOf, bandShares } from './evaluation/bands';
export { executionWays, executionWeight, rateFromParts } from './evaluation/execution-ways';
export { weightTotal } from './evaluation/weights';
export { rescaledTotal, scoresInTotal } from './evaluation/total-score';
export { gradeOf } from './evaluation/grades';

// A check of what is planned.
export { caseWith } from './check';
export { RuleReporter } from './engine/reporter';
export { UNFINISHED_BLANKS } from './verdict';
