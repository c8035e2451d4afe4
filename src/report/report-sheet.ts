import type { CellRef } from '../workbook';

/** The property of a worksheet by which a report is known for Heji's own, and how its value begins once the whole report is written. */
export const REPORT_TAG = 'heji.report';
export const REPORT_COMPLETE = 'complete';

/** How a cell of the report looks; the writer (Excel, a file) has one format for each. */
export type ReportStyle =
  'title' | 'verdict' | 'heading' | 'columnHead' | 'error' | 'warning' | 'hint' | 'text' | 'muted';

/** One cell of the report. `text` is data: a writer puts it down as text, whatever it begins with. */
export interface ReportCell {
  readonly text: string;
  readonly style: ReportStyle;
  /** Leads to this cell of the workbook. */
  readonly link?: CellRef;
  /** How many columns the cell covers; absent: one. */
  readonly span?: number;
  /** A cell that holds a number, which can be summed and sorted, in place of the text; only a file's writer knows it. */
  readonly number?: number;
  /** How such a number is shown: `0.00`; absent: as it is. */
  readonly format?: string;
  /** Absent: texts to the left, numbers to the right. */
  readonly align?: 'center';
}

/** A sheet laid out for A4 upright: widths in characters, rows from the top. */
export interface ReportSheet {
  /** The name wished for; a writer takes another when it is the user's. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** How many of the first rows are repeated on every printed page. */
  readonly repeatedRows: number;
  /** How many of the first columns stay in sight; absent: none. */
  readonly fixedColumns?: number;
  /** The heads of a table to filter by: their row (0 = the first), how many columns, and how many lines below. */
  readonly filter?: { readonly row: number; readonly columns: number; readonly rows: number };
}
