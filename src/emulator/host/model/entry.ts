import type { CellValue } from '../../../workbook';

/** What typing a text into a cell makes of it. `format` is set when the entry brings a number format of its own. */
export interface HostEntry {
  readonly value: CellValue;
  readonly format?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/**
 * Reads what a person typed into a cell as Excel does: numbers, percentages (which bring their format to a cell that is
 * General), TRUE/FALSE, else text; a leading apostrophe and a cell formatted as text (`@`) keep everything text.
 *
 * Not done yet: dates stay text, and so does a formula ("=A1+1"): nothing here recalculates. A grid that does takes this over.
 */
export function readEntry(typed: string, format: string): HostEntry {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (format === '@') return { value: typed };
  const text = typed.trim();
  const general = format === 'General';
  if (text.endsWith('%')) {
    const percent = numberOf(text.slice(0, -1).trim());
    if (percent !== undefined) {
      // Shifted by the decimal point, not divided: 54.55 / 100 is not the double nearest to 0.5455.
      const value = Number(`${String(percent)}e-2`);
      return general ? { value, format: text.includes('.') ? '0.00%' : '0%' } : { value };
    }
  }
  const number = numberOf(text);
  if (number !== undefined) {
    return general && text.includes(',')
      ? { value: number, format: text.includes('.') ? '#,##0.00' : '#,##0' }
      : { value: number };
  }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return { value: typed };
}

/**
 * Reads what a program puts into `Range.values` or `Range.formulas`: as an entry, but for texts that begin with "=" (also "+", "-" and "@"
 * where they are no number), which are formulas unless the cell is formatted as text. A formula has no value until it is calculated.
 */
export function readWritten(written: CellValue, format: string): HostEntry & { readonly formula?: string } {
  if (typeof written !== 'string') return { value: written };
  const isFormula = format !== '@' && /^[=+\-@]./.test(written) && numberOf(written.replace(/%$/, '')) === undefined;
  if (!isFormula) return readEntry(written, format);
  return { value: '', formula: written.startsWith('=') ? written : `=${written}` };
}
