import Big from 'big.js';
import { readNumberFormat } from '../forms';
import { cellOf, type CellContent, type CellRef, formatAt, sheetNamed, type Workbook } from '../workbook';

/** What the sheet shows in the cell; '' when that is nothing. */
export function shownNow(workbook: Workbook, cell: CellRef): string {
  return cellOf(workbook, cell)?.text.trim() ?? '';
}

/** What the sheet will show once the content stands in the cell, in its own number format or the one it brings. */
export function shownThen(workbook: Workbook, cell: CellRef, content: CellContent): string {
  const { value } = content;
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const sheet = sheetNamed(workbook, cell.sheet);
  const own = sheet && formatAt(sheet, cell.row, cell.column);
  const { kind, decimals, scale } = readNumberFormat(content.format ?? own ?? 'General', value);
  // Excel keeps 15 digits of a number, and shows no more.
  const number = new Big(value.toPrecision(15)).div(new Big(10).pow(scale ?? 0));
  if (kind === 'percent') return `${number.times(100).toFixed(decimals, Big.roundHalfUp)}%`;
  return kind === 'number' && scale !== null ? number.toFixed(decimals, Big.roundHalfUp) : number.toFixed();
}
