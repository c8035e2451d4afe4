import type { Locale } from '../locale';
import { examples as enUS } from './en-US/examples';
import { examples as enUSText } from './en-US/text';
import { examples as zhCN } from './zh-CN/examples';
import { examples as zhCNText } from './zh-CN/text';

const EXAMPLES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': { ...zhCNText, ...zhCN },
  'en-US': { ...enUSText, ...enUS },
};

/** One case with numbers for a rule; '' when there is none. Apart from the other texts: the pane does not load them. */
export function ruleExample(locale: Locale, rule: string): string {
  return EXAMPLES[locale][rule] ?? '';
}
