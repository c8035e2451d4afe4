import type { Area } from '../../workbook';
import type { HostSheet } from '../host/model/sheet';

/** The plain grid draws no more than this; a table of a million cells would stop the page. */
const MOST_ROWS = 600;
const MOST_COLUMNS = 60;

/** Empty rows and columns around the content, so that it looks like a sheet. */
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 12;
const MARGIN_ROWS = 8;
const MARGIN_COLUMNS = 2;

const NARROWEST_PX = 56;
const WIDEST_PX = 190;
const PADDING_PX = 14;
/** Width of a Chinese character at the grid's type size; a Latin letter has about half. */
const WIDE_LETTER_PX = 13;
const NARROW_LETTER_PX = 7;

/** What of a sheet is drawn. Rows and columns are those of the sheet, in order, without hidden ones. */
export interface Layout {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly widths: ReadonlyMap<number, number>;
  /** The sheet has content beyond what is drawn. */
  readonly cut: boolean;
}

/** What is drawn at a place: a cell, maybe over several rows and columns; or nothing, where a merge covers it. */
export type Slot =
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly column: number;
      readonly rowSpan: number;
      readonly columnSpan: number;
    }
  | { readonly kind: 'covered' };

function upTo(count: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_item, index) => index).filter((index) => !hidden.has(index));
}

/** Width in pixels that a text takes when its longest line is not wrapped. */
function textWidth(text: string): number {
  const widest = text.split('\n').map((line) => {
    let width = 0;
    for (const letter of line) width += letter > '\u02ff' ? WIDE_LETTER_PX : NARROW_LETTER_PX;
    return width;
  });
  return Math.max(0, ...widest) + PADDING_PX;
}

/** Wide enough for what stands in a column alone; the texts of merges over several columns do not count. */
function columnWidths(sheet: HostSheet, columns: readonly number[]): Map<number, number> {
  const spread = new Set(
    sheet.merges
      .filter((merge) => merge.right > merge.left)
      .map((merge) => `${String(merge.top)},${String(merge.left)}`),
  );
  const widths = new Map(columns.map((column) => [column, NARROWEST_PX]));
  for (const { row, column, cell } of sheet.filled()) {
    const known = widths.get(column);
    if (known === undefined || spread.has(`${String(row)},${String(column)}`)) continue;
    widths.set(column, Math.max(known, Math.min(WIDEST_PX, textWidth(cell.text))));
  }
  return widths;
}

export function layoutOf(sheet: HostSheet): Layout {
  const used = sheet.usedArea();
  const wantedRows = Math.max(LEAST_ROWS, used ? used.bottom + 1 + MARGIN_ROWS : 0);
  const wantedColumns = Math.max(LEAST_COLUMNS, used ? used.right + 1 + MARGIN_COLUMNS : 0);
  const rows = upTo(Math.min(wantedRows, MOST_ROWS), sheet.hiddenRows);
  const columns = upTo(Math.min(wantedColumns, MOST_COLUMNS), sheet.hiddenColumns);
  return {
    rows,
    columns,
    widths: columnWidths(sheet, columns),
    cut: used !== undefined && (used.bottom >= MOST_ROWS || used.right >= MOST_COLUMNS),
  };
}

function countWithin(sorted: readonly number[], from: number, to: number): number {
  return sorted.filter((index) => index >= from && index <= to).length;
}

/**
 * What to draw at a place of the layout. A merge is drawn once, at the first of its cells that is not hidden, with its top-left
 * cell's content.
 */
export function slotAt(layout: Layout, merge: Area | undefined, row: number, column: number): Slot {
  if (!merge) return { kind: 'cell', row, column, rowSpan: 1, columnSpan: 1 };
  const firstRow = layout.rows.find((index) => index >= merge.top);
  const firstColumn = layout.columns.find((index) => index >= merge.left);
  if (row !== firstRow || column !== firstColumn) return { kind: 'covered' };
  return {
    kind: 'cell',
    row: merge.top,
    column: merge.left,
    rowSpan: countWithin(layout.rows, merge.top, merge.bottom),
    columnSpan: countWithin(layout.columns, merge.left, merge.right),
  };
}
