import { readNarrative, type Narrative } from '../narrative';

/** Shorter texts around a document's forms are captions and names: no report. */
const SHORTEST_REPORT = 40;

/** A document's text, and where in it its tables stand, in characters. */
export interface DocumentText {
  readonly text: string;
  readonly tables: readonly { readonly start: number; readonly end: number }[];
}

/** What the text of a Word report states around its forms; undefined when it holds hardly more than the forms. */
export function documentFacts({ text, tables }: DocumentText): Narrative | undefined {
  let outside = text.length;
  let blank = 0;
  let at = 0;
  for (const { start, end } of [...tables, { start: outside, end: outside }]) {
    blank += text.slice(at, start).replace(/\S+/gu, '').length;
    at = end;
  }
  outside -= tables.reduce((sum, { start, end }) => sum + end - start, 0) + blank;
  return outside < SHORTEST_REPORT ? undefined : readNarrative(text, { tables });
}
