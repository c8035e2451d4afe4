import { recognise } from '../../forms';
import type { Locale } from '../../messages/locale';
import type { Phrases } from '../../messages/words/phrases';
import { FETCHED_TEXT_RULES } from '../../messages/words/text-rules';
import { withTextRules } from '../../messages/words/with-text';
import { wordingOf } from '../../messages/words/wording';
import { narrativeOn, readNarrative } from '../../narrative';
import type { Sentences } from '../../rules';
import { ALL_RULES } from '../../rules/text';
import type { Checker, TextPart } from '../checker';
import type { GivenText, Stretch } from './given';

/** @param base the checker in `locale`; `words` are its own. Rejects when the words for the text cannot be fetched. */
export async function textPartOf(
  base: Checker,
  locale: Locale,
  { ruleTexts, phrases }: { readonly ruleTexts: Sentences; readonly phrases: Phrases },
): Promise<TextPart> {
  const { textRuleTexts: more } = await FETCHED_TEXT_RULES[locale]();
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

/** How a text is kept in the workbook. */
interface Kept {
  readonly text: string;
  readonly tables: readonly (readonly [start: number, end: number])[];
  readonly tracked: boolean;
}

function stretchOf(value: unknown): Stretch[] {
  if (!Array.isArray(value)) return [];
  const [start, end] = value as readonly unknown[];
  return typeof start === 'number' && typeof end === 'number' && start <= end ? [{ start, end }] : [];
}

/** What was kept; null when it is nothing that `keptForm` gave (another version's, a damaged one). */
function keptIn(kept: string | null): GivenText | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return null;
    const { text, tables, tracked } = read as Partial<Record<keyof Kept, unknown>>;
    if (typeof text !== 'string' || text.trim() === '') return null;
    return {
      text,
      tables: Array.isArray(tables) ? tables.flatMap(stretchOf) : [],
      hasTrackedChanges: tracked === true,
    };
  } catch {
    return null;
  }
}
