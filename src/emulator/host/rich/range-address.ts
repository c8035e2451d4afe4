import { MAX_COLUMNS, MAX_ROWS, columnIndex, parseAddress, type Area } from '../../../workbook';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export interface RangeAddress {
  readonly sheet?: string;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function wholeColumns(text: string): Area | undefined {
  const match = COLUMNS.exec(text);
  const a = columnIndex(match?.[1] ?? '');
  const b = columnIndex(match?.[2] ?? '');
  return a === undefined || b === undefined
    ? undefined
    : { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
}

function wholeRows(text: string): Area | undefined {
  const match = ROWS.exec(text);
  if (!match) return undefined;
  const rows = [Number(match[1]) - 1, Number(match[2]) - 1];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return top >= 0 && bottom < MAX_ROWS ? { ...WHOLE_SHEET, top, bottom } : undefined;
}

/** Reads what `getRange` takes: cells and rectangles, whole columns (`A:C`), whole rows (`1:5`), each with or without a sheet. */
export function readRangeAddress(text: string): RangeAddress | undefined {
  const cells = parseAddress(text);
  if (cells) return cells;
  const match = SHEET.exec(text.trim());
  const rest = match?.[3] ?? text.trim();
  const area = wholeColumns(rest) ?? wholeRows(rest);
  if (!area) return undefined;
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** The cells both rectangles have; undefined when there are none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const area: Area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}
