import { words as amounts } from './amounts.en-US';
import { words as arithmetic } from './arithmetic.en-US';
import { words as carryOver } from './carry-over.en-US';
import { words as lastYear } from './last-year.en-US';
import { words as projectAmounts } from './project-amounts.en-US';
import { words as standing } from './standing.en-US';
import { words as writing } from './writing.en-US';
import type { RegisteredRule } from '../registry';
import type { WordedText } from '../engine/words';
import type { TextRule } from './index';

const all = { ...amounts, ...arithmetic, ...carryOver, ...lastYear, ...projectAmounts, ...standing, ...writing };

/** The words of the rules on the report's text and on last year's workbook, in English; of a rule that there is between the forms, the messages that the text adds. */
export const textRuleTexts: WordedText<TextRule, RegisteredRule, typeof all> = all;
