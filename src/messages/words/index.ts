import type { MoreTexts, RuleTexts } from '../../rules';
import { textRuleTexts as enUSText } from '../../rules/text/words.en-US';
import { textRuleTexts as zhCNText } from '../../rules/text/words.zh-CN';
import type { Locale } from '../locale';
import { phrases as enUSPhrases, ruleTexts as enUS } from './en-US';
import { wordingOf, type Wording } from './wording';
import { withTextRules } from './with-text';
import { phrases as zhCNPhrases, ruleTexts as zhCN } from './zh-CN';

/** The words of every rule in both languages, for shells that load both. */
export const RULE_TEXTS: Readonly<Record<Locale, RuleTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The words that the rules on the report's text and on last year's workbook add. Apart: the pane loads them only with such a thing. */
export const TEXT_RULE_TEXTS: Readonly<Record<Locale, MoreTexts>> = { 'zh-CN': zhCNText, 'en-US': enUSText };

/** The rules' sentences in both languages, those on the report's text included. */
export const WORDING: Readonly<Record<Locale, Wording>> = {
  'zh-CN': wordingOf('zh-CN', withTextRules(zhCN, zhCNText), zhCNPhrases),
  'en-US': wordingOf('en-US', withTextRules(enUS, enUSText), enUSPhrases),
};
