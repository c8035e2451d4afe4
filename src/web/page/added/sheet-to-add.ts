import { MAX_COLUMNS, type Area, type CellValue } from '../../../workbook';
import { withHostLook } from '../../grid/look/host-look';
import { NO_LOOK, type BookLook, type CellLook } from '../../grid/look/look';
import { readLook } from '../../grid/look/read-look';
import type { HostSheet } from '../../../emulator/host/model/sheet';

export interface CellToAdd {
  readonly row: number;
  readonly column: number;
  /** `''` for an empty cell that only has a look. */
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly look: CellLook;
}

/** A sheet that a file does not have yet, as it is to be written into it. Sizes in points, of columns in characters. */
export interface SheetToAdd {
  readonly name: string;
  /** By rows, then columns. */
  readonly cells: readonly CellToAdd[];
  readonly merges: readonly Area[];
  /** Cells that lead to a place of the same workbook, such as `'1-2'!H21`. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: string }[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

const POINTS_PER_PIXEL = 72 / 96;
/** Of the usual font at the usual size (ECMA-376 18.3.1.13). */
const DIGIT_PX = 7;

const PLAIN: CellLook = { font: {}, borders: {} };

/** A sheet of the workbook at work: its contents, and its look as the file it was inserted from and the add-in have given it. */
export function sheetToAdd(sheet: HostSheet): SheetToAdd {
  const { insertedFrom } = sheet;
  const book: BookLook = insertedFrom ? readLook(insertedFrom.bytes) : NO_LOOK;
  const look = insertedFrom && book.sheets.get(insertedFrom.sheetName);
  const places = new Set<number>();
  for (const { row, column } of sheet.all()) places.add(row * MAX_COLUMNS + column);
  for (const [row, line] of look?.cells ?? []) for (const column of line.keys()) places.add(row * MAX_COLUMNS + column);
  const cells = [...places]
    .sort((a, b) => a - b)
    .map((place): CellToAdd => {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      const { value, formula, format } = sheet.cell(row, column);
      const file = book.styles[look?.cells.get(row)?.get(column) ?? 0];
      const drawn = withHostLook(file, sheet.looks.at(row, column)) ?? PLAIN;
      const cell = { row, column, value, look: format === 'General' ? drawn : { ...drawn, format } };
      return formula === undefined ? cell : { ...cell, formula };
    });
  const widths = new Map<number, number>();
  for (const [column, { width }] of look?.columns ?? []) if (width !== undefined) widths.set(column, width / DIGIT_PX);
  for (const [column, points] of sheet.columnWidths) widths.set(column, points / POINTS_PER_PIXEL / DIGIT_PX);
  const heights = new Map<number, number>();
  for (const [row, { height }] of look?.rows ?? [])
    if (height !== undefined) heights.set(row, height * POINTS_PER_PIXEL);
  for (const [row, points] of sheet.rowHeights) heights.set(row, points);
  return { name: sheet.name, cells, merges: sheet.merges, links: linksOf(sheet), widths, heights };
}

function linksOf(sheet: HostSheet): SheetToAdd['links'] {
  return [...sheet.links].flatMap(([place, { documentReference }]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return documentReference === undefined ? [] : [{ row, column, to: documentReference }];
  });
}
