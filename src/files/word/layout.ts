import type { TableCell, Row, Table } from './document';

/** Where a cell of a table stands in a grid of columns and rows, merges taken together. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly row: Row;
  readonly table: Table;
  /** Index in the rows of the layout, and the last one that its merge covers. */
  readonly top: number;
  bottom: number;
  readonly left: number;
  /** The last column it covers. */
  readonly right: number;
}

export interface LayoutRow {
  readonly table: Table;
  readonly row: Row;
  /** Of this row; those that a merge from above covers are not among them. */
  readonly cells: PlacedCell[];
}

/** Rows laid out on common columns. */
export interface Layout {
  readonly rows: LayoutRow[];
  /** In twentieths of a point. */
  readonly widths: readonly number[];
}

/** Lines of two tables that stand this close, or in this part of the table's width, are meant to be one line. */
const CLOSE = 120;
const CLOSE_SHARE = 0.015;

/** A cell by the grid of its own table. */
interface Spanned {
  readonly cell: TableCell;
  readonly row: Row;
  readonly from: number;
  /** Behind its last column. */
  to: number;
  readonly isContinued: boolean;
}

/** The rows of a table that are there, each cell with the columns it spans; cells merged the old way (hMerge) into one. */
function spannedRows(table: Table): readonly { readonly row: Row; readonly cells: readonly Spanned[] }[] {
  return table.rows
    .filter((row) => !row.isDeleted)
    .map((row) => {
      const cells: Spanned[] = [];
      let at = row.before;
      for (const cell of row.cells) {
        if (cell.isDeleted) continue;
        const last = cells.at(-1);
        if (cell.horizontal === 'continue' && last) last.to += cell.span;
        else cells.push({ cell, row, from: at, to: at + cell.span, isContinued: cell.vertical === 'continue' });
        at += cell.span;
      }
      return { row, cells };
    });
}

/** The number of columns that a table's rows take up. */
export function columnsOf(table: Table): number {
  return spannedRows(table).reduce((most, { cells }) => Math.max(most, cells.at(-1)?.to ?? 0), 0);
}

/**
 * The lines between a table's columns from the left, in twentieths of a point. The grid is taken at its word where it has them all and they
 * are not one and the same width that some program put there; else the widths of the cells; else all columns are alike.
 */
function linesOf(table: Table): readonly number[] {
  const count = columnsOf(table);
  const { grid } = table;
  const told = grid.slice(0, count);
  const isTold = told.length === count && !isStock(told);
  // A column of no width is a line drawn twice.
  const widths = isTold
    ? told.map((width) => Math.max(width, 1))
    : (widthsByCells(table, count) ?? Array.from({ length: count }, () => STOCK));
  const lines = [0];
  for (const width of widths) lines.push((lines.at(-1) ?? 0) + width);
  return lines;
}

/** A width that is put where none was thought of. */
const STOCK = 1000;

function isStock(widths: readonly number[]): boolean {
  return widths.every((width) => width <= 100);
}

/** The widths of the columns from cells that take up one column each. */
function widthsByCells(table: Table, count: number): readonly number[] | undefined {
  const widths = Array.from({ length: count }, () => 0);
  for (const { cells } of spannedRows(table)) {
    for (const { cell, from, to } of cells) if (to === from + 1 && cell.width > 0) widths[from] ||= cell.width;
  }
  const known = widths.filter((width) => width > 0);
  if (known.length === 0) return undefined;
  const middle = known.reduce((sum, width) => sum + width, 0) / known.length;
  return widths.map((width) => width || middle);
}

/** The width of a table, in twentieths of a point. */
export function widthOf(table: Table): number {
  return linesOf(table).at(-1) ?? 0;
}

/**
 * Tables one below the other as one grid: their lines are brought together where they stand close, so that a table cut in two, or drawn by
 * hand, has the columns that a reader sees. A cell keeps a column of its own whatever happens.
 */
export function layOut(tables: readonly Table[]): Layout {
  const [first] = tables;
  const width = first ? widthOf(first) : 0;
  const all = tables.map((table) => {
    const lines = linesOf(table);
    // The parts of one table are as wide as the first of them.
    const scale = tables.length > 1 && (lines.at(-1) ?? 0) > 0 ? width / (lines.at(-1) ?? 1) : 1;
    return { table, rows: spannedRows(table), lines: lines.map((line) => Math.round(line * scale)) };
  });
  const columns = commonColumns(all);
  const rows: LayoutRow[] = [];
  /** The cell whose merge reaches down to the row before, by the column it begins with. */
  let open = new Map<number, PlacedCell>();
  for (const { table, rows: own, lines } of all) {
    for (const { row, cells } of own) {
      const top = rows.length;
      const line: LayoutRow = { table, row, cells: [] };
      const next = new Map<number, PlacedCell>();
      for (const { cell, from, to, isContinued } of cells) {
        const left = columns.indexOf(lines[from] ?? 0);
        const right = columns.indexOf(lines[to] ?? 0) - 1;
        const above = isContinued ? open.get(left) : undefined;
        if (above && above.right === right) {
          above.bottom = top;
          next.set(left, above);
          continue;
        }
        const placed: PlacedCell = { cell, row, table, top, bottom: top, left, right };
        line.cells.push(placed);
        if (cell.vertical !== 'none') next.set(left, placed);
      }
      rows.push(line);
      open = next;
    }
  }
  return { rows, widths: columns.widths };
}

interface Columns {
  /** The column that begins at a line, wherever exactly the line was drawn. */
  indexOf(line: number): number;
  readonly widths: readonly number[];
}

interface Lined {
  readonly rows: ReturnType<typeof spannedRows>;
  readonly lines: readonly number[];
}

function commonColumns(tables: readonly Lined[]): Columns {
  const used = new Set<number>([0]);
  /** Both ends of every cell: they are never brought together. */
  const narrow = new Map<number, number>();
  let most = 0;
  for (const { rows, lines } of tables) {
    for (const { cells } of rows) {
      for (const { from, to } of cells) {
        const [left = 0, right = 0] = [lines[from], lines[to]];
        used.add(left).add(right);
        narrow.set(left, Math.min(narrow.get(left) ?? Infinity, right));
        most = Math.max(most, right);
      }
    }
  }
  const close = Math.min(CLOSE, most * CLOSE_SHARE);
  const sorted = [...used].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const line of sorted) {
    const group = groups.at(-1);
    const isNear = group !== undefined && line - (group[0] ?? 0) <= close;
    // A cell that lies between two lines keeps them apart.
    const isApart = group?.some((other) => (narrow.get(other) ?? Infinity) <= line);
    if (isNear && !isApart) group.push(line);
    else groups.push([line]);
  }
  const byLine = new Map<number, number>();
  groups.forEach((group, index) => group.forEach((line) => byLine.set(line, index)));
  const starts = groups.map((group) => group[0] ?? 0);
  return {
    indexOf: (line) => byLine.get(line) ?? 0,
    widths: starts.slice(1).map((start, index) => start - (starts[index] ?? 0)),
  };
}
