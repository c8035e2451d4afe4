import type { Outline } from './lines';
import type { TextRange, WritingSlip } from './narrative';

/** Numbering that jumps, and marks that open and do not close. */

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
  ['（', '）'],
];

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const STYLE = ['', '一、', '（一）', '1.', '（1）', '①'] as const;

function printed(level: number, number: number): string {
  const ordinal = ORDINALS[number - 1] ?? String(number);
  return (STYLE[level] ?? '').replace('一', ordinal).replace('1', String(number)).replace('①', `（${number}）`);
}

const line = (text: string, start: number, end: number): TextRange => {
  const stop = Math.min(end, start + 40);
  return { start, end: stop, quote: text.slice(start, stop) };
};

/**
 * The chapters' numbering: each counts on from the one before, in the same style. Only the level that the text begins with is looked
 * at: below it units count as they like.
 */
function numbering(text: string, { enumerated }: Outline): readonly WritingSlip[] {
  const chapters = enumerated.filter(({ level }) => level === 1);
  const [first] = chapters;
  if (!first || chapters.length < 2) return [];
  const slips: WritingSlip[] = [];
  let next = 1;
  for (const { number, start, lineEnd } of chapters) {
    // A list within the text may begin anew.
    if (number !== next && number !== 1) {
      slips.push({
        kind: 'numbering',
        found: printed(1, number),
        expected: printed(1, next),
        place: line(text, start, lineEnd),
      });
    }
    next = number + 1;
  }
  return slips;
}

/** Marks are held against each other line by line: a quotation rarely goes over a paragraph, a missing mark always ends there. */
function unclosed(text: string): readonly WritingSlip[] {
  const slips: WritingSlip[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(start, end).replaceAll('(', '（').replaceAll(')', '）');
    for (const [open, close] of PAIRS) {
      const from = content.indexOf(open);
      const opened = content.split(open).length;
      const closed = content.split(close).length;
      // "1）" counts, and closes nothing.
      const counts =
        close === '）' ? (content.match(/(?:^|[。；;\s])(?:\d{1,2}|[一二三四五六七八九十])）/gu)?.length ?? 0) : 0;
      if (opened > closed - counts && opened !== closed) {
        slips.push({
          kind: 'unclosed',
          found: `${open}${close}`,
          expected: close,
          place: line(text, start + from, end),
        });
      }
    }
    start = end + 1;
  }
  return slips;
}

/** What is wrong with the writing of a text. */
export function slipsIn(text: string, outline: Outline): readonly WritingSlip[] {
  return [...numbering(text, outline), ...unclosed(text)];
}
