import { totalSpending } from '../across/cross';
import { RULES } from '../registry';
import type { Rule } from '../engine/rule';
import { budgetInText, governmentFundsInText, threePublicInText, totalSpendingInText } from './amounts';
import { projectBudgetsInText, projectExpenditureInText } from './project-amounts';
import { textAddsUp } from './arithmetic';
import { carryOverFits } from './carry-over';
import { lastYearInText } from './last-year';
import { conclusionFits, staffInText, standingInText } from './standing';
import { projectNamesInText, textWellWritten } from './writing';

/**
 * The rules that need more than the workbook: the report's text. Apart from `RULES`, so that a shell may load them
 * only when there is such a thing. Some have the id of a rule between the forms: the text is one more side of the same relation.
 */
const OWN = [
  textWellWritten,
  staffInText,
  projectBudgetsInText,
  projectExpenditureInText,
  projectNamesInText,
  totalSpendingInText,
  budgetInText,
  governmentFundsInText,
  threePublicInText,
  standingInText,
  carryOverFits,
  textAddsUp,
  conclusionFits,
  lastYearInText,
];

/** Each with its id and messages, as types. */
export type TextRule = (typeof OWN)[number];

export const TEXT_RULES: readonly Rule[] = OWN;

/** Every rule; what only says that there is no text gives way to the rule that reads it. */
export const ALL_RULES: readonly Rule[] = [...RULES.filter((rule) => rule !== totalSpending), ...TEXT_RULES];

/** One rule an id, for lists: of two with one id that between the forms. */
export const LISTED_RULES: readonly Rule[] = [
  ...RULES,
  ...TEXT_RULES.filter((rule) => !RULES.some(({ id }) => id === rule.id)),
].sort((a, b) => {
  const order = ['GEN', 'B11', 'B12', 'B13', 'X'];
  const rank = ({ id }: Rule) => order.indexOf(id.split('-')[0] ?? '') * 1000 + Number(id.split('-')[1]);
  return rank(a) - rank(b);
});
