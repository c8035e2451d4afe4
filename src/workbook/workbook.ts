import type { Area, Cell, CellRef } from './cell';

/** Whether a sheet's tab is shown; a `veryHidden` one can only be brought back by a program. */
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
  /** Number formats of cells without content, by row, then by column, as far as they are known and not General. */
  readonly emptyFormats?: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** A workbook's snapshot: all that recognition, checking and filling may look at. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Its program calculates only when told to: what the formulas give may be of before the last changes. */
  readonly calculatedByHand?: boolean;
  /** What people told of its forms, as it is kept with it; `forms` reads it. */
  readonly told?: string;
}

/** The setting of the add-in that keeps {@link Workbook.told}: one by itself, read with the workbook. */
export const TOLD_SETTING = 'heji.told';

/** What a builder fills; `cells` is called with 0-based places. */
export interface SheetParts {
  name: string;
  visibility?: Visibility;
  merges?: readonly Area[];
  hiddenRows?: Iterable<number>;
  hiddenColumns?: Iterable<number>;
  protected?: boolean;
}

/** Collects cells into a {@link Sheet}; of cells with an empty value and no formula only the number format is kept. */
export class SheetBuilder {
  readonly #cells = new Map<number, Map<number, Cell>>();
  readonly #emptyFormats = new Map<number, Map<number, string>>();
  #rows = 0;
  #columns = 0;

  set(row: number, column: number, cell: Cell): this {
    if (cell.value === '' && cell.formula === undefined) {
      if (cell.format !== 'General') put(this.#emptyFormats, row, column, cell.format);
      return this;
    }
    put(this.#cells, row, column, cell);
    if (row >= this.#rows) this.#rows = row + 1;
    if (column >= this.#columns) this.#columns = column + 1;
    return this;
  }

  build(parts: SheetParts): Sheet {
    return {
      name: parts.name,
      visibility: parts.visibility ?? 'visible',
      rows: this.#rows,
      columns: this.#columns,
      merges: parts.merges ?? [],
      hiddenRows: new Set(parts.hiddenRows),
      hiddenColumns: new Set(parts.hiddenColumns),
      protected: parts.protected ?? false,
      cells: this.#cells,
      ...(this.#emptyFormats.size > 0 ? { emptyFormats: this.#emptyFormats } : {}),
    };
  }
}

function put<T>(rows: Map<number, Map<number, T>>, row: number, column: number, content: T): void {
  let line = rows.get(row);
  if (!line) rows.set(row, (line = new Map<number, T>()));
  line.set(column, content);
}

/** The sheet of exactly this name; undefined when there is none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((s) => s.name === name);
}

/** The cell stored at a 0-based place, merges aside; undefined when it has no content. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell that a reference names, merges aside; undefined when it, or its sheet, is not there. */
export function cellOf(workbook: Workbook, ref: CellRef): Cell | undefined {
  const sheet = sheetNamed(workbook, ref.sheet);
  return sheet && cellAt(sheet, ref.row, ref.column);
}

/** The number format of a cell, with content or without; undefined where none is known. */
export function formatAt(sheet: Sheet, row: number, column: number): string | undefined {
  return cellAt(sheet, row, column)?.format ?? sheet.emptyFormats?.get(row)?.get(column);
}
