import { type DocumentBlock, type TableCell, type Paragraph, paragraphText } from './document';
import { MOST_LEVELS, type Level, type NumberedList, type Numbering } from './numbering';
import { printedNumber } from './number-formats';

/**
 * Gives every paragraph that Word numbers the number that it prints, in the document's order and with all tracked changes accepted. Bullets
 * say nothing and are left out.
 */
export function drawNumbers(blocks: readonly DocumentBlock[], numbering: Numbering): void {
  new Labels(numbering).draw(blocks);
}

/** A figure or a bound, alone in its cell: a number before it was not meant, and would be read as part of it. */
const FIGURE = /^[≥≤＞＜>≧≦=<±-]{0,2}\s*\d[^。；;，,、]{0,11}$|^-?[\d,.]+%?$/u;

class Labels {
  /** The number that each level of a definition came to; undefined before its first, and where it begins anew. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Lists whose own beginnings were taken. */
  private readonly begun = new Set<NumberedList>();

  constructor(private readonly numbering: Numbering) {}

  draw(blocks: readonly DocumentBlock[]): void {
    /** The first paragraph of a line whose marks between were deleted: it is numbered as its last one is. */
    let first: Paragraph | undefined;
    for (const block of blocks) {
      if (block.kind === 'table') {
        first = undefined;
        for (const { isDeleted, cells } of block.rows) if (!isDeleted) for (const cell of cells) this.drawCell(cell);
        continue;
      }
      if (block.boxes.length > 0) drawNumbers(block.boxes, this.numbering);
      if (block.joinsNext) {
        if (block.pieces.length > 0) first ??= block;
        continue;
      }
      const label = this.next(block);
      const line = first ?? block;
      first = undefined;
      if (label !== undefined) line.label = spaced(label, line === block ? paragraphText(block) : paragraphText(line));
    }
  }

  private drawCell({ isDeleted, vertical, horizontal, blocks }: TableCell): void {
    // What a merge covers is not seen.
    if (isDeleted || vertical === 'continue' || horizontal === 'continue') return;
    this.draw(blocks);
    const said = blocks.filter((block) => block.kind === 'table' || paragraphText(block).trim() !== '');
    const [only] = said;
    if (said.length !== 1 || only?.kind !== 'paragraph' || only.label === undefined) return;
    const { label } = only;
    if (FIGURE.test(paragraphText(only).slice(label.length).trim())) delete only.label;
  }

  /** The number of the next paragraph, with whether a blank stands behind it; undefined when it has none. */
  private next(paragraph: Paragraph): { readonly text: string; readonly isApart: boolean } | undefined {
    const found = this.numbering.of(paragraph);
    if (!found || isHidden(paragraph)) return undefined;
    const { list, level } = found;
    const own = list.levels.get(level);
    if (!own) return undefined;
    const counts = this.countsOf(list);
    counts[level] = (counts[level] ?? (list.starts.get(level) ?? own.start) - 1) + 1;
    for (let below = level + 1; below < MOST_LEVELS; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || level < restart) counts[below] = undefined;
    }
    if (own.format === 'bullet') return undefined;
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) =>
      this.number(list, counts, Number(digit) - 1, own),
    );
    return text === '' ? undefined : { text, isApart: own.isApart };
  }

  private countsOf(list: NumberedList): (number | undefined)[] {
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    if (!this.begun.has(list)) {
      this.begun.add(list);
      for (const level of list.starts.keys()) counts[level] = undefined;
    }
    return counts;
  }

  private number(
    list: NumberedList,
    counts: readonly (number | undefined)[],
    level: number,
    { isLegal }: Level,
  ): string {
    const of = list.levels.get(level);
    const count = counts[level] ?? list.starts.get(level) ?? of?.start ?? 1;
    return printedNumber(count, isLegal ? 'decimal' : (of?.format ?? 'decimal'));
  }
}

/** A paragraph without text whose mark is hidden is not printed. */
function isHidden({ pieces, markProperties }: Paragraph): boolean {
  return pieces.length === 0 && /<(?:[\w-]+:)?vanish\s*\/>/u.test(markProperties);
}

/** Behind 、 and brackets stands no blank, elsewhere one as Word's tab makes it; and always where figures would run together. */
function spaced({ text, isApart }: { readonly text: string; readonly isApart: boolean }, behind: string): string {
  if (behind === '' || /\s$/u.test(text)) return text;
  const isTogether = /[\d.]$/u.test(text) && /^\d/u.test(behind);
  return isTogether || (isApart && !/[、）〕】．：]$/u.test(text)) ? `${text} ` : text;
}
