import { tableCellText, type ContentItem, type DocumentLine, lineText } from './content';
import type { DocumentBlock, NoteReference } from './document';
import type { DocumentSection } from './sections';

/** The text of a report, with where its tables stand in it. */
export interface WordText {
  readonly text: string;
  /** Stretches of `text` that are tables, or lines that belong to one, or a table of contents; in order. */
  readonly tables: readonly { readonly start: number; readonly end: number }[];
  /** Footnotes and endnotes; they stand behind the text. */
  readonly notes: number;
  /** All lines outside of tables in the order of the text, those of notes included, with where each begins in it. */
  readonly lines: readonly { readonly line: DocumentLine; readonly start: number }[];
}

/**
 * A document as text: a line a paragraph, a line a table's row with its cells apart by tabs, notes at the end. What belongs to a form
 * is a table.
 */
export function wordText(
  items: readonly ContentItem[],
  sections: readonly DocumentSection[],
  noteOf: (reference: NoteReference) => readonly ContentItem[] | undefined,
): WordText {
  const ofForm = new Set<DocumentLine>(
    sections.flatMap(({ head, between, foot }) => [...head, ...[...between.values()].flat(), ...foot]),
  );
  const pieces: string[] = [];
  const tables: { start: number; end: number }[] = [];
  const lines: { line: DocumentLine; start: number }[] = [];
  const references: NoteReference[] = [];
  let length = 0;
  const write = (text: string, isTable: boolean): void => {
    const start = length;
    pieces.push(text);
    length += text.length;
    if (!isTable) return;
    const last = tables.at(-1);
    if (last?.end === start) last.end = length;
    else tables.push({ start, end: length });
  };
  const visit = (item: ContentItem): void => {
    if (item.kind === 'line') {
      for (const { notes } of item.paragraphs) references.push(...notes);
      lines.push({ line: item, start: length });
      write(`${lineText(item)}\n`, ofForm.has(item) || isContents(item));
      return;
    }
    for (const { cells, isDeleted } of item.rows) {
      if (isDeleted) continue;
      const shown = cells.filter((cell) => !cell.isDeleted);
      for (const cell of shown) references.push(...notesIn(cell.blocks));
      write(`${shown.map((cell) => tableCellText(cell).replace(/\s+/gu, ' ')).join('\t')}\n`, true);
    }
  };
  items.forEach(visit);
  // What a note says may refer to another one: only those of the text itself are read.
  const notes = references.splice(0).map(noteOf);
  for (const note of notes) note?.forEach(visit);
  return { text: pieces.join(''), tables, notes: notes.length, lines };
}

/** An entry of a table of contents ends with its page. */
function isContents(line: DocumentLine): boolean {
  const text = lineText(line).trim();
  return line.paragraphs.every((paragraph) => paragraph.isContents) && (text === '' || /\d$/u.test(text));
}

function notesIn(blocks: readonly DocumentBlock[]): readonly NoteReference[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.notes
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => notesIn(cell.blocks))),
  );
}
