import { recognise, type Forms } from '../../forms';
import type { Locale } from '../../messages/locale';
import type { RuleTexts } from '../../messages/words/rule-texts';
import { withTextRules } from '../../messages/words/with-text';
import { wordingOf } from '../../messages/words/wording';
import { narrativeOn, readNarrative, type Narrative } from '../../narrative';
import { ALL_RULES } from '../../rules/text';
import type { Workbook } from '../../workbook';
import type { Checker } from '../checker';
import type { Given, ReportText } from './given';
import { keptIn } from './kept';

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly texts: RuleTexts }>>> = {
  'zh-CN': () => import(/* webpackChunkName: "text-zh-CN" */ '../../messages/words/zh-CN/text'),
  'en-US': () => import(/* webpackChunkName: "text-en-US" */ '../../messages/words/en-US/text'),
};

/** What understands the report's text, and checks by it. */
export interface TextPart {
  read(report: ReportText): Narrative;
  /** The text that stands on a sheet of the workbook itself; null when none does. */
  onSheet(workbook: Workbook): Narrative | null;
  recognise(workbook: Workbook): Forms;
  /** The text that was kept in the workbook; null for anything else. */
  kept(text: string | null): ReportText | null;
  /** The checker with the rules on the text and on last year's workbook, for what is given. */
  checkerWith(given: Given): Checker;
}

/** @param base the checker in `locale`; `ruleTexts` are its words. Rejects when the words for the text cannot be fetched. */
export async function textPartOf(base: Checker, locale: Locale, ruleTexts: RuleTexts): Promise<TextPart> {
  const { texts: more } = await TEXTS[locale]();
  const texts = wordingOf(locale, withTextRules(ruleTexts, more));
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
        const result = yield* base.check(workbook, settings, {
          rules: ALL_RULES,
          ...(facts && { facts }),
          ...(previous && { previous: previous.forms }),
        });
        return facts ? { ...result, facts } : result;
      },
    }),
  };
}
