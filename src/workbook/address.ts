import type { Area, CellRef } from './cell';

/** Excel's limits: 1,048,576 rows and 16,384 columns (A to XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, XFD → 16383; undefined when it is no column of a sheet. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : undefined;
}

/** A cell's address without its sheet: `D4`. */
export function a1(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** A rectangle's address without its sheet: `A1:H30`, or `A1` for a single cell. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as a formula spells it: quoted unless it is a plain word that could not be read as a number or an address,
 * with quotes inside doubled.
 */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  const isBoolean = /^(true|false)$/i.test(name);
  return plain && !looksLikeAddress && !isBoolean ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A cell's full address: `'1-2'!H21`. */
export function address(cell: CellRef): string {
  return `${quotedSheetName(cell.sheet)}!${a1(cell.row, cell.column)}`;
}

/** An address taken apart: the sheet's name without quotes, and the rectangle, 0-based, both corners included. */
export interface ParsedAddress {
  /** Absent when the text names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function parseCell(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  const column = match && columnIndex(match[1] ?? '');
  const row = match ? Number(match[2]) - 1 : -1;
  return column !== undefined && column !== null && row >= 0 && row < MAX_ROWS ? { row, column } : undefined;
}

/**
 * Reads `D4`, `$B$6:$C$9`, `Sheet1!A1`, `'it''s'!A1:B2`. Undefined for anything else (whole rows and columns, names,
 * other workbooks).
 */
export function parseAddress(text: string): ParsedAddress | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  const [first, second, ...rest] = (match[3] ?? '').split(':');
  if (rest.length > 0) return undefined;
  const from = parseCell(first ?? '');
  const to = second === undefined ? from : parseCell(second);
  if (!from || !to) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  const area: Area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return sheet === undefined ? { area } : { sheet, area };
}
