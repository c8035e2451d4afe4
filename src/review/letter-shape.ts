import type { LetterHeads } from '../messages/desk/texts';

export type { LetterHeads, TemplateTexts } from '../messages/desk/texts';

/** A 退回修改意见, as it is to be set in type: everything in words. */

/** The names of the placeholders that a template may hold, in either language: `{{单位}}`, `{{unit}}`. */
export const PLACEHOLDERS = {
  unit: ['单位', 'unit'],
  year: ['年度', 'year'],
  count: ['条数', 'count'],
  /** What was found, in a sentence that holds also where nothing is to be corrected. */
  summary: ['结论', 'summary'],
  date: ['日期', 'date'],
  files: ['文件', 'files'],
  /** Where the numbered points stand; a template without it is none. */
  points: ['意见', 'points'],
} as const;

/** One point: a finding that the unit is to answer. Texts are '' where there is nothing to say. */
export interface LetterPoint {
  readonly number: number;
  readonly cell: string;
  /** As printed on the form. */
  readonly figure: string;
  /** What is wrong, with what follows from it. */
  readonly problem: string;
  readonly arithmetic: string;
  /** What it should be, or what is to be decided. */
  readonly ask: string;
  readonly basis: string;
  /** The reviewer's own words. */
  readonly remark: string;
}

export interface LetterGroup {
  /** The form, with its project. */
  readonly heading: string;
  readonly points: readonly LetterPoint[];
}

export interface Letter {
  /** Without an ending; no two letters of one review have the same. */
  readonly fileName: string;
  readonly unit: string;
  readonly year: string;
  readonly date: string;
  readonly files: string;
  readonly count: number;
  /** "有以下 3 处需要修改或核实，现予退回：" */
  readonly summary: string;
  readonly groups: readonly LetterGroup[];
  /** What was not checked: forms that are missing, columns that were not understood. */
  readonly notes: readonly string[];
  readonly heads: LetterHeads;
}

/**
 * Why a template will not do.
 * `damaged` no .docx · `locked` opens with a password · `tooLarge` beyond what is read · `noPlace` has no placeholder where the points would stand · `notAlone` has other words in its paragraph, which would be
 * lost · `unknown` something else in braces, which would be printed as it stands · `changes` tracked changes or comments, which would go along
 */
export type TemplateFault = 'damaged' | 'locked' | 'tooLarge' | 'noPlace' | 'notAlone' | 'unknown' | 'changes';
