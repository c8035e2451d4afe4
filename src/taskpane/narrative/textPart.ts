import type { Locale } from '../../messages/locale';
import type { Phrases } from '../../messages/words/phrases';
import { FETCHED_TEXT_RULES } from '../../messages/words/text-rules';
import { withTextRules } from '../../messages/words/with-text';
import { wordingOf } from '../../messages/words/wording';
import type { Profile, Sentences } from '../../rules';
import type { Checker, TextPart } from '../checker';
import { askedOf, checked } from '../engine/asked';
import type { Ask, DeedName, OrderOf } from '../engine/orders';
import type { GivenText, Stretch } from './given';

interface OfChecker {
  readonly locale: Locale;
  readonly deployed: Profile | undefined;
  readonly ruleTexts: Sentences;
  readonly phrases: Phrases;
}

/**
 * @param base the checker whose language and words the rest are of. Rejects when what understands texts, or its words, cannot be fetched.
 */
export async function textPartOf(
  base: Checker,
  ask: Ask,
  { locale, deployed, ruleTexts, phrases }: OfChecker,
): Promise<TextPart> {
  const [{ textRuleTexts: more }] = await Promise.all([FETCHED_TEXT_RULES[locale](), ask('fetch', { part: 'text' })]);
  const texts = wordingOf(locale, withTextRules(ruleTexts, more), phrases);
  /** Of what is always wanted there is always an answer. */
  const answer = async <N extends DeedName>(deed: N, order: OrderOf<N>) => {
    const answered = await ask(deed, order);
    if (answered === null) throw new Error(`no answer: ${deed}`);
    return answered;
  };
  return {
    read: ({ text, tables }) => answer('readText', { text, tables }),
    isOnSheet: async (result) => (await askedOf(ask, 'isOnSheet', result, {})(() => true)) === true,
    recognise: (workbook) => answer('recognise', { workbook }),
    kept: keptIn,
    checkerWith: ({ report, previous }) => ({
      ...base,
      texts,
      check: (workbook, settings) =>
        checked(ask, {
          workbook,
          settings,
          deployed,
          given: {
            report: report && { text: report.text, tables: report.tables },
            previous: previous && previous.workbook,
          },
        }),
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
