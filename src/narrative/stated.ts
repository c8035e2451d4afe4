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
  /** Those that the sentence names, or has amounts of. */
  readonly projects: readonly ProjectMention[];
  /** The year that the report is about. */
  readonly year: number | null;
}

/** Longer sentences are lists of what was done; the statements sought are short. */
export const LONGEST = 400;
export const SPAN = 24;

export function textRange(text: string, start: number, end: number): TextRange {
  return { start, end, quote: text.slice(start, end).trim() };
}

/** "甲项目预算A，得分98分；乙项目…，得分97分": of several projects the last named before it. */
export function projectAt({ projects, project }: Stated, start: number): ProjectMention | null {
  const before = projects.filter(({ place }) => place.start < start).sort((a, b) => a.place.start - b.place.start);
  return before.at(-1) ?? project;
}

/** The words right before a quantity, within its clause. */
export function before({ plain }: Stated, item: Item): string {
  // "编制人数：12人" has its words before the colon.
  const [lead, earlier] = [item.lead, item.pending.at(-1)];
  const first = lead.words.length === 0 && earlier ? earlier.start : lead.start;
  const from = Math.max(first, item.quantity.start - SPAN);
  return plain.slice(from, item.quantity.start).replace(/[\s(),:"“”]/gu, '');
}
