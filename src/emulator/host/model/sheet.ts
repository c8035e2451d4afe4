import {
  SheetBuilder,
  areaContains,
  errorValueOf,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type Visibility,
} from '../../../workbook';
import { displayText } from './display';
import { SheetLooks, type ConditionalFormat, type HostLink } from './look';
import { widenToMerges } from './selection';

/** What a cell of the stand-in holds. An empty value is `''`; `text` is what the sheet shows. */
export interface HostCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly formula?: string;
}

/** What is put into a cell. Without a format the cell keeps its own. */
export interface CellEntry {
  readonly value: CellValue;
  readonly format?: string;
  /** With its leading `=`; `value` is then what it gives. */
  readonly formula?: string;
}

/** An entry with its place. */
export interface PlacedEntry extends CellEntry {
  readonly row: number;
  readonly column: number;
}

const EMPTY: HostCell = { value: '', text: '', format: 'General' };

/** A sheet that can be changed. Rows and columns are 0-based. */
export class HostSheet {
  /** For one session of the program. */
  id: string;
  name: string;
  visibility: Visibility;
  protected: boolean;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** What is selected on this sheet; kept while another sheet is in front. */
  selection: Area;
  /** What a protection allows for locked cells all the same. */
  allowFormatCells = false;
  /** Cells that share an array formula; each rectangle is one formula. */
  arrays: Area[] = [];
  readonly looks = new SheetLooks();
  /** Widths and heights in points, where the add-in has set them. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** In the order of their priority, the first first. */
  conditionalFormats: ConditionalFormat[] = [];
  /** By `row,column`. */
  readonly links = new Map<string, HostLink>();
  /** What add-ins keep with the sheet. */
  readonly properties = new Map<string, string>();
  /** Print settings by their names in the API, as JSON. */
  readonly pageLayout = new Map<string, string>();
  gridlines = true;
  /** Of a sheet that an add-in inserted from another file: that file, and the sheet's name in it. */
  insertedFrom: { readonly bytes: Uint8Array; readonly sheetName: string } | undefined;
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
    for (const [row, line] of sheet.emptyFormats ?? []) {
      for (const [column, format] of line) this.put(row, column, { ...EMPTY, format });
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

  /** Puts what a grid that calculates made of a cell: its value, and the formula that gave it, if any. Shown by the cell's format. */
  setContent(row: number, column: number, content: CellEntry): void {
    const { value, formula } = content;
    const format = content.format ?? this.cell(row, column).format;
    const cell = { value, text: displayText(value, format), format };
    this.put(row, column, formula === undefined ? cell : { ...cell, formula });
  }

  /** Sets a number format; the value is shown by it, and stays what it was. */
  setFormat(row: number, column: number, format: string): void {
    const cell = this.cell(row, column);
    this.put(row, column, { ...cell, format, text: displayText(cell.value, format) });
  }

  /** Whether a protection forbids changing the cell. */
  isLocked(row: number, column: number): boolean {
    return this.protected && this.looks.at(row, column).locked !== false;
  }

  private put(row: number, column: number, cell: HostCell): void {
    let line = this.lines.get(row);
    if (!line) this.lines.set(row, (line = new Map<number, HostCell>()));
    line.set(column, cell);
  }

  /** Takes away number formats, looks, merges and links of an area; contents stay. */
  clearFormats(area: Area): void {
    for (const [row, line] of this.lines) {
      for (const column of line.keys()) {
        if (areaContains(area, row, column)) this.setFormat(row, column, EMPTY.format);
      }
    }
    for (const key of [...this.links.keys()]) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (areaContains(area, row, column)) this.links.delete(key);
    }
    this.looks.clear(area);
    this.merges = this.merges.filter((merge) => !areaContains(area, merge.top, merge.left));
  }

  /** Joins cells; all but the first lose their content. */
  merge(area: Area): void {
    for (const { row, column } of [...this.filled()]) {
      const first = row === area.top && column === area.left;
      if (!first && areaContains(area, row, column)) this.setValue(row, column, '');
    }
    this.merges = [...this.merges.filter((merge) => !areaContains(area, merge.top, merge.left)), area];
  }

  /** Every cell that holds something, or was given a format or emptied; in no particular order. */
  *all(): Generator<{ row: number; column: number; cell: HostCell }> {
    for (const [row, line] of this.lines) {
      for (const [column, cell] of line) yield { row, column, cell };
    }
  }

  /** The cells that hold a value or a formula, in no particular order. */
  *filled(): Generator<{ row: number; column: number; cell: HostCell }> {
    for (const [row, line] of this.lines) {
      for (const [column, cell] of line) {
        if (cell.value !== '' || cell.formula !== undefined) yield { row, column, cell };
      }
    }
  }

  hasFormulas(): boolean {
    for (const { cell } of this.filled()) if (cell.formula !== undefined) return true;
    return false;
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
    for (const [row, line] of this.lines) {
      for (const [column, cell] of line) {
        const error = errorValueOf(cell.value);
        const snapshot: Cell = error ? { ...cell, error } : cell;
        builder.set(row, column, snapshot);
      }
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
