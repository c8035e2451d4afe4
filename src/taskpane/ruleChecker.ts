import type { Locale } from '../locales/locale';
import { wordingOf } from '../locales/words/wording';
import type { RuleTexts } from '../locales/words/rule-texts';
import { checkWorkbook, PROFILES } from '../rules';
import type { Checker } from './checker';

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly ruleTexts: RuleTexts }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "rules-zh-CN" */ '../locales/words/zh-CN'),
  'en-US': () => import(/* webpackChunkName: "rules-en-US" */ '../locales/words/en-US'),
};

/** The rules with their sentences in one language. A module of its own, so that the pane can be used before they are there. */
export async function ruleCheckerIn(locale: Locale): Promise<Checker> {
  const { ruleTexts } = await TEXTS[locale]();
  return {
    check: (workbook) => checkWorkbook(workbook),
    texts: wordingOf(locale, ruleTexts),
    profileName: (id) => PROFILES.find((profile) => profile.id === id)?.name[locale] ?? id,
  };
}
