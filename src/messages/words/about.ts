import type { MoreTexts, RuleText } from '../../rules';
import { textRuleTexts as enUSText } from '../../rules/text/words.en-US';
import { textRuleTexts as zhCNText } from '../../rules/text/words.zh-CN';
import { ruleTexts as enUS } from '../../rules/words.en-US';
import { ruleTexts as zhCN } from '../../rules/words.zh-CN';
import type { Locale } from '../locale';

/** In this order: of a rule that the text adds messages to, what stands with the rule itself. */
const TEXTS: Readonly<Record<Locale, readonly MoreTexts[]>> = { 'zh-CN': [zhCN, zhCNText], 'en-US': [enUS, enUSText] };

function about(locale: Locale, rule: string, what: 'basis' | 'example'): string {
  const text = TEXTS[locale].map((texts): Partial<RuleText> | undefined => texts[rule]).find((own) => own?.[what]);
  return text?.[what] ?? '';
}

/** Where a rule comes from; '' when nothing is cited. Apart from the sentences: the pane shows it only with an open card. */
export function ruleBasis(locale: Locale, rule: string): string {
  return about(locale, rule, 'basis');
}

/** One case with numbers for a rule; '' when there is none, and in the pages, which are built without them. */
export function ruleExample(locale: Locale, rule: string): string {
  return about(locale, rule, 'example');
}
