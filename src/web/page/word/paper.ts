import {
  tableCellText,
  layOut,
  lineText,
  type ContentItem,
  type Source,
  type WordCell,
  type WordFile,
} from '../../../files/word';
import { element } from '../element';

/** Drawn of a document at most: a report has some hundred pages. */
const MOST_CELLS = 20_000;
const MOST_LINES = 5_000;

/** A stretch of the report's text, in UTF-16 units. */
export interface PaperSentence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A document as it is drawn beside the grid: its lines and tables, and what of them is shown to the reader just now. */
export class Paper {
  readonly place = element('div', { class: 'paper', attributes: { tabindex: '0' } });
  private readonly cells = new Map<WordCell, HTMLElement>();
  private readonly lines = new Map<object, HTMLElement>();
  private isCut = false;
  private clear: () => void = () => undefined;

  /** `notShown`: what is said behind what is drawn of a longer document. */
  constructor(
    private readonly file: WordFile,
    notShown: string,
  ) {
    for (const item of file.items) if (!this.isCut) this.draw(item);
    const own = new Set<object>(file.items);
    for (const { line } of file.text.lines) if (!own.has(line) && !this.isCut) this.draw(line);
    if (this.isCut) this.place.append(element('p', { class: 'cut', text: notShown }));
  }

  private draw(item: ContentItem): void {
    if (item.kind === 'line') {
      this.isCut = this.lines.size >= MOST_LINES;
      if (this.isCut) return;
      const line = element('p', { text: lineText(item) });
      for (const paragraph of item.paragraphs) this.lines.set(paragraph, line);
      this.lines.set(item, line);
      this.place.append(line);
      return;
    }
    const body = element('tbody');
    for (const { cells } of layOut([item]).rows) {
      const row = element('tr');
      for (const { cell, left, right, top, bottom } of cells) {
        this.isCut = this.cells.size >= MOST_CELLS;
        if (this.isCut) break;
        const drawn = element('td', { text: tableCellText(cell) });
        drawn.colSpan = right - left + 1;
        drawn.rowSpan = bottom - top + 1;
        this.cells.set(cell, drawn);
        row.append(drawn);
      }
      body.append(row);
    }
    this.place.append(element('table', {}, body));
  }

  /** Shows where a cell of the workbook stands; nothing for a place that is not drawn. */
  showSource(source: Source | undefined): void {
    this.clear();
    if (!source) return;
    const found =
      source.kind === 'cell' ? this.cells.get(source.content) : this.lines.get(source.paragraphs[0] ?? source);
    if (!found) return;
    found.classList.add('here');
    this.clear = () => {
      found.classList.remove('here');
    };
    found.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Shows a sentence of the text, which may go over several lines. */
  showSentence({ start, end }: PaperSentence): void {
    this.clear();
    const { lines, text } = this.file.text;
    const marked: HTMLElement[] = [];
    for (const { line, start: begin } of lines) {
      const drawn = this.lines.get(line);
      if (begin >= end) break;
      const whole = drawn?.textContent ?? '';
      if (!drawn || begin + whole.length <= start || text.slice(begin, begin + whole.length) !== whole) continue;
      const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, whole.length)];
      const mark = element('mark', { text: whole.slice(from, to) });
      drawn.replaceChildren(whole.slice(0, from), mark, whole.slice(to));
      marked.push(drawn);
    }
    this.clear = () => {
      for (const drawn of marked) drawn.replaceChildren(drawn.textContent);
    };
    marked[0]?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }
}
