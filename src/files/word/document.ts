/**
 * A Word document as it is read here: what a reader sees with all tracked changes accepted, and where in the part's XML it stands. Places
 * are offsets into the text of the part.
 */

/** A run of one look, `<w:r>`. */
export interface Run {
  readonly start: number;
  end: number;
  /** Its `<w:rPr>` as written; empty when it has none. */
  properties: string;
  /** The insertion of somebody's tracked changes that it is part of. */
  readonly inserted?: Insertion;
  /** It may not be changed: part of an equation, of a locked or bound content control, or of a placeholder. */
  readonly isLocked: boolean;
}

/** `<w:ins>` around runs. */
export interface Insertion {
  readonly start: number;
  /** Behind its opening tag. */
  readonly innerStart: number;
}

/** Text by one element of a run: `<w:t>`, `<w:tab/>`, `<w:br/>`, `<w:sym/>` … */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly run: Run;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly start: number;
  end: number;
  /** `<w:p/>` */
  readonly isEmpty: boolean;
  /** Behind its properties: where its first run would stand. */
  contentStart: number;
  /** The look of its mark, `<w:rPr>` in `<w:pPr>`, without tracked changes; empty when it has none. */
  markProperties: string;
  readonly pieces: Piece[];
  /** Its mark was deleted by a tracked change: what follows goes on in it. */
  joinsNext: boolean;
  /** A page, or a section, begins before it, in it or behind it. */
  breaksPage: boolean;
  /** Part of a table of contents. */
  isContents: boolean;
  /** Numbered by Word, by the list `id` on its `level`; what it does not say itself its style does. */
  numbering?: { readonly id?: string; readonly level?: number };
  /** The number that Word prints before it, `一、` or `1. `: part of no run. */
  label?: string;
  style: string;
  /** Of footnotes and endnotes that it refers to. */
  readonly notes: NoteReference[];
  /** What stands in text boxes anchored here. */
  readonly boxes: DocumentBlock[];
  /** It may not be written into: a content control around it is locked or bound, or one in it is empty and asks for its content. */
  isLocked: boolean;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

export interface Table {
  readonly kind: 'table';
  /** Counted from 1 through the document, tables inside of tables included, as they begin. */
  readonly number: number;
  /** Widths of the grid's columns, in twentieths of a point; may contradict the cells. */
  readonly grid: number[];
  readonly rows: Row[];
}

export interface Row {
  /** Counted from 1 in the document's own table, deleted rows included. */
  readonly number: number;
  /** Columns of the grid left free before its first cell. */
  before: number;
  isDeleted: boolean;
  readonly cells: TableCell[];
}

export interface TableCell {
  /** Counted from 1 in its row, as a reader counts: those merged the old way (hMerge) are one. */
  number: number;
  span: number;
  /** In twentieths of a point; 0 when it is not told. */
  width: number;
  /** The vertical merge it begins or goes on with. */
  vertical: 'none' | 'restart' | 'continue';
  horizontal: 'none' | 'restart' | 'continue';
  isDeleted: boolean;
  readonly blocks: DocumentBlock[];
}

export type DocumentBlock = Paragraph | Table;

/** A document's body. */
export interface Body {
  readonly blocks: readonly DocumentBlock[];
  readonly hasTrackedChanges: boolean;
  /** Workbooks embedded as objects, and parts brought in from elsewhere: what stands in them is not read. */
  readonly embedded: number;
  /** The greatest id of its annotations. */
  readonly greatestId: number;
}

/** What a paragraph says, with its number. */
export function paragraphText(paragraph: Paragraph): string {
  let text = paragraph.label ?? '';
  for (const piece of paragraph.pieces) text += piece.text;
  return text;
}
