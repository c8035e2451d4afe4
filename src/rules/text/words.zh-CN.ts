import { words as amounts } from './amounts.zh-CN';
import { words as arithmetic } from './arithmetic.zh-CN';
import { words as carryOver } from './carry-over.zh-CN';
import { words as lastYear } from './last-year.zh-CN';
import { words as projectAmounts } from './project-amounts.zh-CN';
import { words as standing } from './standing.zh-CN';
import { words as writing } from './writing.zh-CN';
import type { RegisteredRule } from '../registry';
import type { WordedText } from '../engine/words';
import type { TextRule } from './index';

const all = { ...amounts, ...arithmetic, ...carryOver, ...lastYear, ...projectAmounts, ...standing, ...writing };

/** The words of the rules on the report's text and on last year's workbook, in Chinese; of a rule that there is between the forms, the messages that the text adds. */
export const textRuleTexts: WordedText<TextRule, RegisteredRule, typeof all> = all;
