import { linesIn, rowsText } from './content';
import type { DocumentBlock, Paragraph, Piece } from './document';
import type { Source } from './sheets';

/** A stretch of what a cell says: a piece of a run; nothing, where a paragraph begins; or what no run holds (line ends, numbers, tables inside). */
export interface TextUnit {
  readonly text: string;
  /** In the text of the whole cell. */
  readonly start: number;
  readonly paragraph?: Paragraph;
  readonly piece?: Piece;
}

/** What stands in a place of a document, in the order of its text. */
export function textUnits(source: Source): readonly TextUnit[] {
  const units: TextUnit[] = [];
  let at = 0;
  const push = (unit: Omit<TextUnit, 'start'>): void => {
    units.push({ ...unit, start: at });
    at += unit.text.length;
  };
  const pushParagraphs = (paragraphs: readonly Paragraph[]): void => {
    for (const paragraph of paragraphs) {
      if (paragraph.label !== undefined) push({ text: paragraph.label });
      push({ text: '', paragraph });
      for (const piece of paragraph.pieces) push({ text: piece.text, paragraph, piece });
    }
  };
  const pushBlocks = (blocks: readonly DocumentBlock[]): void => {
    linesIn(blocks).forEach((line, index) => {
      if (index > 0) push({ text: '\n' });
      if (Array.isArray(line)) pushParagraphs(line);
      else push({ text: rowsText(line) });
    });
  };
  if (source.kind === 'line') pushParagraphs(source.paragraphs);
  else pushBlocks(source.content.blocks);
  return units;
}
