import { recognitionSteps } from '../forms';
import type { Locale } from '../messages/locale';
import type { Phrases } from '../messages/words/phrases';
import { wordingOf } from '../messages/words/wording';
import { checkSteps, detectProfile, HUNAN, type Profile, PROFILES, type Sentences, verdictOf } from '../rules';
import type { Steps, Workbook } from '../workbook';
import type { Checker } from './checker';
import { AUTOMATIC, type Settings } from './settings/settings';

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly ruleTexts: Sentences; readonly phrases: Phrases }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "rules-zh-CN" */ '../messages/words/zh-CN'),
  'en-US': () => import(/* webpackChunkName: "rules-en-US" */ '../messages/words/en-US'),
};

/** The profile a user has chosen, else the bureau's; undefined where the forms are to decide. */
function chosen({ profile, ownProfile }: Settings, deployed: Profile | undefined): Profile | undefined {
  if (profile === AUTOMATIC) return undefined;
  if (profile === 'own' && ownProfile) return ownProfile;
  return PROFILES.find(({ id }) => id === profile) ?? deployed;
}

/** What the rules are to go by; undefined when the engine's own choice will do. */
function* profileFor(
  workbook: Workbook,
  settings: Settings,
  deployed: Profile | undefined,
): Steps<Profile | undefined> {
  const own = chosen(settings, deployed);
  if (Object.keys(settings.changes).length === 0) return own;
  return { ...(own ?? detectProfile(yield* recognitionSteps(workbook))), ...settings.changes };
}

/**
 * The rules with their sentences in one language. A module of its own, so that the pane can be used before they are there. `deployed` is
 * the profile in the bureau's package.
 */
export async function ruleCheckerIn(locale: Locale, deployed?: Checker['deployed']): Promise<Checker> {
  const { ruleTexts, phrases } = await TEXTS[locale]();
  const bureaus = deployed === 'unusable' ? undefined : deployed;
  const checker: Checker = {
    *check(workbook, settings, more) {
      const profile = yield* profileFor(workbook, settings, bureaus);
      return yield* checkSteps(workbook, { ...(profile && { profile }), ...more });
    },
    profileOf: (result, settings) => ({
      ...(chosen(settings, bureaus) ?? PROFILES.find(({ id }) => id === result.profile) ?? HUNAN),
      ...settings.changes,
    }),
    verdict: verdictOf,
    profiles: PROFILES,
    deployed,
    texts: wordingOf(locale, ruleTexts, phrases),
    loadKnown: async () => {
      const { LISTED_RULES } = await import(/* webpackChunkName: "text-rules" */ '../rules/text');
      const ids = new Set<string>(LISTED_RULES.map(({ id }) => id));
      return (rule) => ids.has(rule);
    },
    loadText: async () => {
      const { textPartOf } = await import(/* webpackChunkName: "text-rules" */ './narrative/textPart');
      return textPartOf(checker, locale, { ruleTexts, phrases });
    },
  };
  return checker;
}
