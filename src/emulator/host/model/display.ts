import { shownBy } from '../../../files/xlsx/formats';
import { errorValueOf, type CellValue } from '../../../workbook';

/**
 * The text a sheet shows for a value under a number format code. A code that cannot be read shows the value as General does,
 * as Excel does for what it repairs; it never throws.
 */
export function displayText(value: CellValue, code: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (errorValueOf(value)) return String(value);
  return shownBy(value, code === '' ? 'General' : code, false);
}
