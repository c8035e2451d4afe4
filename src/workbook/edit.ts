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
