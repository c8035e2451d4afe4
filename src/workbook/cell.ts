/** What a cell holds, as one snapshot in time. Rows and columns are 0-based; A1 text exists only at the edges. */

/** The place of one cell. `sheet` is the sheet's name exactly as the workbook spells it. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's error values, as it writes them. */
const ERROR_VALUES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
] as const;
export type ErrorValue = (typeof ERROR_VALUES)[number];

/** What a cell stores. An error is its text, a date its serial number; see {@link Cell}. */
export type CellValue = number | string | boolean;

/**
 * One non-empty cell.
 * - `value`: the stored value; an error is its text (`#DIV/0!`) with `error` set; a date is Excel's serial number.
 * - `text`: what the sheet shows.
 * - `format`: the number format code (`General`, `0.00%`, `@` …).
 * - `formula`: the formula with its leading `=`; absent when the cell holds a constant.
 */
export interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly formula?: string;
  readonly error?: ErrorValue;
  /** A formula that no program has calculated: `value` is '' or what was written in its stead, and counts for nothing. */
  readonly uncalculated?: true;
}

/** The error value that `value` is, if it is one. */
export function errorValueOf(value: unknown): ErrorValue | undefined {
  return typeof value === 'string' && value.startsWith('#') ? ERROR_VALUES.find((e) => e === value) : undefined;
}

/** True when both name one place of one sheet. */
export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** True when the 0-based place lies within the area, its edges included. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
