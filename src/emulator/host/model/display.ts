import { SSF } from '@e965/xlsx';
import { errorValueOf, type CellValue } from '../../../workbook';

/** The number format library's one function used here; its package leaves it untyped. */
type Format = (code: string, value: CellValue) => string;
const format: Format = (code, value) => String((SSF as { format: Format }).format(code, value));

/** The general format as Chinese Excel names it in `numberFormatLocal`; files written by some programs carry it. */
const GENERAL = new Set(['', 'General', 'G/通用格式']);

/**
 * The text a sheet shows for a value under a number format code. A code that cannot be read shows the value as General does,
 * as Excel does for what it repairs; it never throws.
 */
export function displayText(value: CellValue, code: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (errorValueOf(value)) return String(value);
  const readable = GENERAL.has(code) ? 'General' : code;
  try {
    return format(readable, value);
  } catch {
    return typeof value === 'number' ? format('General', value) : value;
  }
}
