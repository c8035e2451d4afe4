import { type Sheet, type Cell, a1 } from '../../src/workbook';
import { readWorkbookFile } from '../../src/files';

/** What was read, cell by cell. */

export function firstSheet(bytes: Uint8Array): Sheet {
  const [sheet] = readWorkbookFile(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cells by address. */
export function cellsOf(sheet: Pick<Sheet, 'cells'>): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [row, line] of sheet.cells) for (const [column, cell] of line) cells[a1(row, column)] = cell;
  return cells;
}

export const read = (bytes: Uint8Array): Record<string, Cell> => cellsOf(firstSheet(bytes));
export const values = (bytes: Uint8Array): Record<string, unknown> =>
  Object.fromEntries(Object.entries(read(bytes)).map(([cell, { value }]) => [cell, value]));
export const formulas = (bytes: Uint8Array): Record<string, unknown> =>
  Object.fromEntries(Object.entries(read(bytes)).map(([cell, { formula }]) => [cell, formula]));
