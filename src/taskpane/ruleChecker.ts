import type { Locale } from '../messages/locale';
import type { Phrases } from '../messages/words/phrases';
import { wordingOf } from '../messages/words/wording';
import { PROFILES, type Sentences, verdictOf } from '../rules';
import type { Checker } from './checker';
import { askedOf, checked } from './engine/asked';
import type { Ask } from './engine/orders';
import { profileOfCheck } from './settings/chosenProfile';

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly ruleTexts: Sentences; readonly phrases: Phrases }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "rules-zh-CN" */ '../messages/words/zh-CN'),
  'en-US': () => import(/* webpackChunkName: "rules-en-US" */ '../messages/words/en-US'),
};

/** Without a worker. */
export const askWithout: Ask = async (...asked) => {
  const { askHere } = await import(/* webpackChunkName: "checker" */ './engine/here');
  return askHere(...asked);
};

/**
 * The rules, which `ask` has applied elsewhere, with their sentences in one language. `deployed` is the profile in the bureau's package. Rejects
 * when the sentences cannot be fetched.
 */
export async function ruleCheckerIn(
  locale: Locale,
  deployed?: Checker['deployed'],
  ask: Ask = askWithout,
): Promise<Checker> {
  const { ruleTexts, phrases } = await TEXTS[locale]();
  const bureaus = deployed === 'unusable' ? undefined : deployed;
  const checker: Checker = {
    check: (workbook, settings) => checked(ask, { workbook, settings, deployed: bureaus }),
    outcomes: (result) => askedOf(ask, 'outcomes', result, {}),
    linesWithoutForm: (result, finding) => askedOf(ask, 'linesWithoutForm', result, { finding }),
    carriedOver: (result, lines, sheets) => askedOf(ask, 'carriedOver', result, { lines, sheets }),
    profileOf: (result, settings) => profileOfCheck(result.profile, settings, bureaus),
    verdict: verdictOf,
    profiles: PROFILES,
    deployed,
    texts: wordingOf(locale, ruleTexts, phrases),
    loadKnown: async () => {
      const ids = new Set(await ask('ruleIds', {}));
      return (rule) => ids.has(rule);
    },
    loadText: async () => {
      const { textPartOf } = await import(/* webpackChunkName: "narrative" */ './narrative/textPart');
      return textPartOf(checker, ask, { locale, deployed: bureaus, ruleTexts, phrases });
    },
  };
  return checker;
}
