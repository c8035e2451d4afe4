import type { Locale } from '../locale';
import { ruleTexts as enUS } from './en-US';
import type { RuleTexts } from './rule-texts';
import { wordingOf, type Wording } from './wording';
import { ruleTexts as zhCN } from './zh-CN';

/** The words of every rule in both languages, for shells that load both. */
export const RULE_TEXTS: Readonly<Record<Locale, RuleTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The rules' sentences in both languages. */
export const WORDING: Readonly<Record<Locale, Wording>> = {
  'zh-CN': wordingOf('zh-CN', zhCN),
  'en-US': wordingOf('en-US', enUS),
};
