import type { Area, Cell, CellRef } from './cell';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet's snapshot. Empty cells are absent; `rows` and `columns` count from 0 to the last cell with content
 * (not with formatting). `merges` keep their rectangle; the content of a merge stands in its top-left cell.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protected: boolean;
  /** Cells by row, then by column. Rows without content are absent. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
}

/** A workbook's snapshot: all that recognition, checking and filling may look at. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** What a builder fills; `cells` is called with 0-based places. */
export interface SheetParts {
  name: string;
  visibility?: Visibility;
  merges?: readonly Area[];
  hiddenRows?: Iterable<number>;
  hiddenColumns?: Iterable<number>;
  protected?: boolean;
}

/** Collects cells into a {@link Sheet}; cells with an empty value and no formula are left out. */
export class SheetBuilder {
  private readonly cells = new Map<number, Map<number, Cell>>();
  private rows = 0;
  private columns = 0;

  set(row: number, column: number, cell: Cell): this {
    if (cell.value === '' && cell.formula === undefined) return this;
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map<number, Cell>()));
    line.set(column, cell);
    if (row >= this.rows) this.rows = row + 1;
    if (column >= this.columns) this.columns = column + 1;
    return this;
  }

  build(parts: SheetParts): Sheet {
    return {
      name: parts.name,
      visibility: parts.visibility ?? 'visible',
      rows: this.rows,
      columns: this.columns,
      merges: parts.merges ?? [],
      hiddenRows: new Set(parts.hiddenRows),
      hiddenColumns: new Set(parts.hiddenColumns),
      protected: parts.protected ?? false,
      cells: this.cells,
    };
  }
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((s) => s.name === name);
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function cellOf(workbook: Workbook, ref: CellRef): Cell | undefined {
  const sheet = sheetNamed(workbook, ref.sheet);
  return sheet && cellAt(sheet, ref.row, ref.column);
}
