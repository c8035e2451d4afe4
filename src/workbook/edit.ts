import type { CellRef, CellValue } from './cell';

/** What stands in a cell, or is to stand there. `null` is an empty cell. */
export interface CellContent {
  readonly value: CellValue | null;
  /** With its leading `=`. When set, `value` is what the formula gives. */
  readonly formula?: string;
  /** Number format to set; absent: the cell keeps its own. */
  readonly format?: string;
}

/**
 * One change to one cell. A writer first verifies that `before` still stands there; if not, it writes nothing to that cell
 * and reports it.
 */
export interface Edit {
  readonly cell: CellRef;
  readonly label: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The arithmetic or the reason, for the person who decides. */
  readonly why: string;
  readonly kind: 'computed' | 'suggested';
}

/**
 * Why a cell was left as it was.
 * - `changed`: something else than `before` stands there now.
 * - `protectedSheet`: the sheet, or the cell on it, is locked.
 * - `sheetGone`: no sheet of that name.
 * - `notTopLeft`: the place is covered by a merge whose content stands in another cell.
 * - `partOfArray`: the cell belongs to an array formula, which cannot be changed in part.
 * - `tableHeader`: the cell is the head of a table's column, or stands in the table's row of totals: the table says once more what stands there.
 * - `notKept`: it was written, and the program did not keep it.
 * - `lockedContent`: in a Word document, part of a content control that is locked or filled from elsewhere, of an equation or the like.
 */
export type RefusalReason =
  | 'changed'
  | 'protectedSheet'
  | 'sheetGone'
  | 'notTopLeft'
  | 'partOfArray'
  | 'tableHeader'
  | 'notKept'
  | 'lockedContent';

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
  /** What stands there now, where `reason` is `changed` or `notKept`. */
  readonly now?: CellContent;
}

/** What came of a list of edits: every one is in exactly one of the two. */
export interface WriteResult {
  readonly written: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/** The edit that takes `edit` back. */
export function reversed(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before };
}
