import type { Item } from './clauses';
import type { AmountFact } from './narrative';
import type { TextParagraph } from './tree';

/** Lines that hold one amount each, at their end, and the 合计 below them. */
export interface AmountLines {
  readonly facts: readonly AmountFact[];
  /** Where they begin is known: below a heading, or a line that ends with a colon. */
  readonly opened: boolean;
  /** How they count. */
  readonly level?: number | undefined;
}

export const NO_LINES: AmountLines = { facts: [], opened: false };

/** "合计540万元", all that its line says. */
export const TOTAL_LINE = /^\s*(?:以上|上述)?(?:各项)?(?:合计|共计|总计)[:为]?\s*$/u;

const LONGEST = 60;

/** The lines that what stands below the paragraph may sum up. `before`: the paragraph above it. */
export function linesBelow(
  lines: AmountLines,
  { start, end, from, section, counted }: TextParagraph,
  before: TextParagraph | undefined,
  plain: string,
  items: readonly Item[],
  amounts: readonly AmountFact[],
): AmountLines {
  const money = items.filter(({ quantity }) => quantity.unit === 'money');
  const [only, more] = money;
  const isLine = only && !more && end - start <= LONGEST && /^[;,。、\s]*$/u.test(plain.slice(only.end, end));
  if (!only || !isLine || TOTAL_LINE.test(plain.slice(from, only.quantity.start)))
    return { facts: [], opened: /:\s*$/u.test(plain.slice(from, end)) };
  const fact = amounts.find(({ place }) => place.end === only.end);
  // What stands below one of them is a part of it, and where the others go on nobody knows.
  const isWithin =
    /^\s*其中/u.test(plain.slice(from, end)) || (lines.facts.length > 0 && lines.level !== counted?.level);
  if (!fact || fact.approximate || isWithin) return NO_LINES;
  const isNew = lines.facts.length === 0 && before?.section !== section;
  return { facts: [...lines.facts, fact], opened: lines.opened || isNew, level: counted?.level };
}
