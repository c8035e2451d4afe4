import type { Item } from './clauses';
import type { ProjectMention, TextRange } from './narrative';
import type { Sentence } from './tree';

/** A sentence, as what it states besides amounts is sought in it. */
export interface Stated {
  readonly text: string;
  /** The text without remarks in brackets. */
  readonly plain: string;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** The project the sentence is about, when its heading or the title names one. */
  readonly project: ProjectMention | null;
  /** The year that the report is about. */
  readonly year: number | null;
}

/** Longer sentences are lists of what was done; the statements sought are short. */
export const LONGEST = 400;
export const SPAN = 24;

export function textRange(text: string, start: number, end: number): TextRange {
  return { start, end, quote: text.slice(start, end).trim() };
}

/** The words right before a quantity, within its clause. */
export function before({ plain }: Stated, item: Item): string {
  // "编制人数：12人" has its words before the colon.
  const [lead, earlier] = [item.lead, item.pending.at(-1)];
  const first = lead.words.length === 0 && earlier ? earlier.start : lead.start;
  const from = Math.max(first, item.quantity.start - SPAN);
  return plain.slice(from, item.quantity.start).replace(/[\s(),:"“”]/gu, '');
}
