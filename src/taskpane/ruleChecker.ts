import { recognise } from '../forms';
import type { Locale } from '../locales/locale';
import type { RuleTexts } from '../locales/words/rule-texts';
import { wordingOf } from '../locales/words/wording';
import { checkWorkbook, detectProfile, HUNAN, type Profile, PROFILES, ruleById, verdictOf } from '../rules';
import type { Workbook } from '../workbook';
import type { Checker } from './checker';
import type { Settings } from './settings/settings';

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly ruleTexts: RuleTexts }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "rules-zh-CN" */ '../locales/words/zh-CN'),
  'en-US': () => import(/* webpackChunkName: "rules-en-US" */ '../locales/words/en-US'),
};

/** The profile a user has chosen; undefined where the forms are to decide. */
function chosen({ profile, ownProfile }: Settings): Profile | undefined {
  if (profile === 'own') return ownProfile ?? undefined;
  return PROFILES.find(({ id }) => id === profile);
}

/** What the rules are to go by; undefined when the engine's own choice will do. */
function profileFor(workbook: Workbook, settings: Settings): Profile | undefined {
  const own = chosen(settings);
  if (Object.keys(settings.changes).length === 0) return own;
  return { ...(own ?? detectProfile(recognise(workbook))), ...settings.changes };
}

/** The rules with their sentences in one language. A module of its own, so that the pane can be used before they are there. */
export async function ruleCheckerIn(locale: Locale): Promise<Checker> {
  const { ruleTexts } = await TEXTS[locale]();
  const checker: Checker = {
    check(workbook, settings, more) {
      const profile = profileFor(workbook, settings);
      return checkWorkbook(workbook, { ...(profile && { profile }), ...more });
    },
    profileOf: (result, settings) => ({
      ...(chosen(settings) ?? PROFILES.find(({ id }) => id === result.profile) ?? HUNAN),
      ...settings.changes,
    }),
    verdict: verdictOf,
    profiles: PROFILES,
    texts: wordingOf(locale, ruleTexts),
    knows: (rule) => ruleById(rule) !== undefined,
    loadText: async () => {
      const { textPartOf } = await import(/* webpackChunkName: "text-rules" */ './narrative/textPart');
      return textPartOf(checker, locale, ruleTexts);
    },
  };
  return checker;
}
