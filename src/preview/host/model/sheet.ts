import {
  SheetBuilder,
  errorValueOf,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type Visibility,
} from '../../../workbook';
import { displayText } from './display';
import { widenToMerges } from './selection';

/** What a cell of the stand-in holds. An empty value is `''`; `text` is what the sheet shows. */
export interface HostCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly formula?: string;
}

const EMPTY: HostCell = { value: '', text: '', format: 'General' };

/** A sheet that can be changed. Rows and columns are 0-based. */
export class HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  protected: boolean;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** What is selected on this sheet; kept while another sheet is in front. */
  selection: Area;
  private readonly lines = new Map<number, Map<number, HostCell>>();

  constructor(id: string, sheet: Sheet) {
    this.id = id;
    this.name = sheet.name;
    this.visibility = sheet.visibility;
    this.protected = sheet.protected;
    this.merges = [...sheet.merges];
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    this.selection = widenToMerges({ top: 0, left: 0, bottom: 0, right: 0 }, this.merges);
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, text, format, formula }] of line) {
        this.put(row, column, formula === undefined ? { value, text, format } : { value, text, format, formula });
      }
    }
  }

  /** The cell's content; an empty cell for any place that has none. */
  cell(row: number, column: number): HostCell {
    return this.lines.get(row)?.get(column) ?? EMPTY;
  }

  /** Puts a constant in a cell and shows it by the cell's format, or by `format` when given, which the cell keeps. */
  setValue(row: number, column: number, value: CellValue, format?: string): void {
    const code = format ?? this.cell(row, column).format;
    this.put(row, column, { value, text: displayText(value, code), format: code });
  }

  private put(row: number, column: number, cell: HostCell): void {
    let line = this.lines.get(row);
    if (!line) this.lines.set(row, (line = new Map<number, HostCell>()));
    line.set(column, cell);
  }

  /** The cells that hold a value or a formula, in no particular order. */
  *filled(): Generator<{ row: number; column: number; cell: HostCell }> {
    for (const [row, line] of this.lines) {
      for (const [column, cell] of line) {
        if (cell.value !== '' || cell.formula !== undefined) yield { row, column, cell };
      }
    }
  }

  /** The smallest rectangle around all cells with content; undefined for an empty sheet. */
  usedArea(): Area | undefined {
    let used: Area | undefined;
    for (const { row, column } of this.filled()) {
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  /** The sheet as a snapshot. */
  toSheet(): Sheet {
    const builder = new SheetBuilder();
    for (const { row, column, cell } of this.filled()) {
      const error = errorValueOf(cell.value);
      const snapshot: Cell = error ? { ...cell, error } : cell;
      builder.set(row, column, snapshot);
    }
    return builder.build({
      name: this.name,
      visibility: this.visibility,
      merges: [...this.merges],
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      protected: this.protected,
    });
  }
}
