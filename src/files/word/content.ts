import { type DocumentBlock, type TableCell, type Paragraph, type Row, type Table, paragraphText } from './document';

/** A document as a row of lines and tables, frames opened. */
export type ContentItem = { readonly kind: 'line'; readonly paragraphs: readonly Paragraph[] } | Table;

/** A line that a reader sees: several paragraphs where a tracked change took out the mark between them. */
export type DocumentLine = Extract<ContentItem, { readonly kind: 'line' }>;

export function lineText({ paragraphs }: DocumentLine): string {
  return paragraphs.map(paragraphText).join('');
}

/** What stands in a cell: its paragraphs and the rows of tables in it as lines. Nothing is taken out but the last line's end. */
export function tableCellText(cell: TableCell): string {
  return linesIn(cell.blocks)
    .map((line) => (Array.isArray(line) ? line.map(paragraphText).join('') : rowsText(line)))
    .join('\n');
}

export function rowsText(table: Table): string {
  return table.rows
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ cells }) =>
      cells
        .filter(({ isDeleted }) => !isDeleted)
        .map((cell) => tableCellText(cell).replace(/\s+/gu, ' '))
        .join(' '),
    )
    .join('\n');
}

/** Paragraphs that are one line together, and tables; what stands in text boxes behind the line that they are anchored in. */
export function linesIn(blocks: readonly DocumentBlock[]): readonly (Paragraph[] | Table)[] {
  const lines: (Paragraph[] | Table)[] = [];
  let open: Paragraph[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      open = undefined;
      lines.push(block);
      continue;
    }
    if (open) open.push(block);
    // A paragraph that was deleted with its mark is no line at all.
    else if (!block.joinsNext || block.pieces.length > 0) lines.push((open = [block]));
    if (!block.joinsNext) open = undefined;
    if (block.boxes.length > 0) lines.push(...linesIn(block.boxes));
  }
  return lines;
}

/** The lines and tables of a body. A table that only frames what is in it is opened, however often frames stand in one another. */
export function contentItems(blocks: readonly DocumentBlock[]): readonly ContentItem[] {
  return linesIn(blocks).flatMap((line): readonly ContentItem[] => {
    if (Array.isArray(line)) return [{ kind: 'line', paragraphs: line }];
    if (!isFrame(line)) return [line];
    return line.rows
      .filter(({ isDeleted }) => !isDeleted)
      .flatMap(({ cells }) => cells.filter(({ isDeleted }) => !isDeleted).flatMap((cell) => contentItems(cell.blocks)));
  });
}

/** Most cells counted of a table in another one: beyond them there is no doubt. */
const MANY = 1000;

/**
 * A table of one cell, one whose cells are fewer than those of the tables in them, or one of sentences, holds no figures of its own: it
 * was drawn around something, or to put things side by side.
 */
function isFrame(table: Table): boolean {
  const rows = table.rows.filter(({ isDeleted }) => !isDeleted);
  const cells = rows.flatMap((row) => row.cells.filter(({ isDeleted }) => !isDeleted));
  if (cells.length === 1 || rows.every(isOfSentences)) return true;
  const own = cells.filter((cell) => cell.blocks.some((block) => block.kind === 'paragraph' && saysAnything(block)));
  return cellsBelow(cells) > own.length;
}

/** So short no sentence of a report is. */
const SHORTEST_SENTENCE = 15;
const SENTENCE_END = /[。；！？]/u;
/** "二、收支情况", "（三）"; the labels of forms, goals beside their label too, have no number. */
const HEADING = /^[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[、.．)）]/u;

/** Sentences side by side, or beside a numbered heading, and nothing else. */
function isOfSentences({ cells }: Row): boolean {
  const said = cells
    .flatMap((cell) => (cell.isDeleted ? [] : [tableCellText(cell).trim()]))
    .filter((text) => text !== '');
  const isSentence = (text: string) => text.length >= SHORTEST_SENTENCE && SENTENCE_END.test(text);
  return said.some(isSentence) && said.every((text) => isSentence(text) || HEADING.test(text));
}

function saysAnything(paragraph: Paragraph): boolean {
  return paragraph.pieces.some(({ text }) => text.trim() !== '');
}

/** The cells that say anything in the tables that stand in cells. */
function cellsBelow(cells: readonly TableCell[]): number {
  let count = 0;
  const waiting: DocumentBlock[] = cells.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
  for (let block = waiting.pop(); block && count < MANY; block = waiting.pop()) {
    if (block.kind === 'paragraph') continue;
    for (const { cells: inner } of block.rows) {
      for (const cell of inner) {
        if (cell.blocks.some((one) => one.kind === 'paragraph' && saysAnything(one))) count++;
        waiting.push(...cell.blocks.filter(({ kind }) => kind === 'table'));
      }
    }
  }
  return count;
}
