import type { TextPlace } from '../../rules/engine/finding';
import type { Stretch } from './given';

/** So much of a long text is drawn on either side of the sentence: some forty pages. */
const AROUND = 30_000;

/** Where a quoted sentence stands in the text: at its place, or wherever it is now; null when it is not there. */
export function located(text: string, { start, end, quote }: TextPlace): Stretch | null {
  if (text.slice(start, end) === quote) return quote === '' ? null : { start, end };
  const at = quote === '' ? -1 : text.indexOf(quote);
  return at < 0 ? null : { start: at, end: at + quote.length };
}

/** The stretch of a text that is drawn. */
export function drawnAround(text: string, sentence: Stretch | null): Stretch {
  const { start, end } = sentence ?? { start: 0, end: 0 };
  return { start: Math.max(0, start - AROUND), end: Math.min(text.length, end + 2 * AROUND) };
}
