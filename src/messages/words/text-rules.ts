import type { MoreTexts } from '../../rules';
import type { Locale } from '../locale';

/** What the rules on the report's text and on last year's workbook add to the words, a language when it is asked for. Rejects when it cannot be fetched. */
export const FETCHED_TEXT_RULES: Readonly<Record<Locale, () => Promise<{ readonly textRuleTexts: MoreTexts }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "text-zh-CN" */ '../../rules/text/words.zh-CN'),
  'en-US': () => import(/* webpackChunkName: "text-en-US" */ '../../rules/text/words.en-US'),
};
