import { recognise } from '../../forms';
import type { Locale } from '../../messages/locale';
import type { Phrases } from '../../messages/words/phrases';
import { withTextRules } from '../../messages/words/with-text';
import { wordingOf } from '../../messages/words/wording';
import { narrativeOn, readNarrative } from '../../narrative';
import type { MoreTexts, Sentences } from '../../rules';
import { ALL_RULES } from '../../rules/text';
import type { Checker, TextPart } from '../checker';
import { keptIn } from './kept-in';

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly textRuleTexts: MoreTexts }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "text-zh-CN" */ '../../rules/text/words.zh-CN'),
  'en-US': () => import(/* webpackChunkName: "text-en-US" */ '../../rules/text/words.en-US'),
};

/** @param base the checker in `locale`; `words` are its own. Rejects when the words for the text cannot be fetched. */
export async function textPartOf(
  base: Checker,
  locale: Locale,
  { ruleTexts, phrases }: { readonly ruleTexts: Sentences; readonly phrases: Phrases },
): Promise<TextPart> {
  const { textRuleTexts: more } = await TEXTS[locale]();
  const texts = wordingOf(locale, withTextRules(ruleTexts, more), phrases);
  return {
    read: ({ text, tables }) => readNarrative(text, { tables }),
    onSheet: narrativeOn,
    recognise,
    kept: keptIn,
    checkerWith: ({ report, previous }) => ({
      ...base,
      texts,
      *check(workbook, settings) {
        const facts = report?.facts ?? narrativeOn(workbook);
        if (!facts && !previous) return yield* base.check(workbook, settings);
        return yield* base.check(workbook, settings, {
          rules: ALL_RULES,
          ...(facts && { facts }),
          ...(previous && { previous: previous.forms }),
        });
      },
    }),
  };
}
