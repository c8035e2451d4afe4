import type { Tree } from './tree';
import type { TextLine } from './lines';
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
const STYLE = ['', '第一部分', '一、', '（一）', '1.', '（1）', '①'] as const;

function printed(level: number, number: number): string {
  const ordinal = ORDINALS[number - 1] ?? String(number);
  return (STYLE[level] ?? '').replace('一', ordinal).replace('1', String(number)).replace('①', `（${number}）`);
}

const line = (text: string, start: number, end: number): TextRange => {
  const stop = Math.min(end, start + 40);
  return { start, end: stop, quote: text.slice(start, stop) };
};

/** Parts (第一部分) and chapters (一、): below them units count as they like. */
const COUNTED = [1, 2] as const;

/** Each part counts on from the one before, and each chapter, which begins anew in every part. */
function numbering(text: string, { enumerated }: Tree): readonly WritingSlip[] {
  const slips: WritingSlip[] = [];
  const next = new Map<number, number>();
  for (const { level, number, start, lineEnd } of enumerated) {
    if (!COUNTED.some((counted) => counted === level)) continue;
    if (level === 1) next.delete(2);
    const due = next.get(level) ?? 1;
    // A list within the text may begin anew; the first of a text may be an extract's.
    if (number !== due && number !== 1 && next.has(level)) {
      slips.push({
        kind: 'numbering',
        found: printed(level, number),
        expected: printed(level, due),
        place: line(text, start, lineEnd),
      });
    }
    next.set(level, number + 1);
  }
  return slips;
}

/** Marks are held against each other line by line, as the lines are meant: a quotation rarely goes over a paragraph, a missing mark ends there. */
function unclosed(text: string, lines: readonly TextLine[]): readonly WritingSlip[] {
  return lines.flatMap(({ start, end }) => {
    const content = text.slice(start, end).replaceAll('(', '（').replaceAll(')', '）');
    return PAIRS.flatMap(([open, close]): WritingSlip[] => {
      const opened = content.split(open).length;
      const closed = content.split(close).length;
      // "1）" counts, and closes nothing.
      const counts =
        close === '）' ? (content.match(/(?:^|[。；;\s])(?:\d{1,2}|[一二三四五六七八九十])）/gu)?.length ?? 0) : 0;
      if (opened <= closed - counts || opened === closed) return [];
      const place = line(text, start + content.indexOf(open), end);
      return [{ kind: 'unclosed', found: `${open}${close}`, expected: close, place }];
    });
  });
}

/** What is wrong with the writing of a text. */
export function slipsIn(text: string, tree: Tree, lines: readonly TextLine[]): readonly WritingSlip[] {
  return [...numbering(text, tree), ...unclosed(text, lines)];
}
