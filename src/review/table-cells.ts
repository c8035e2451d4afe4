import type { ReportCell, ReportSheet } from '../report';
import { plainNumeral } from './frequencies';

/** What the reviewer's tables are laid out of. */

export type CellStyle = ReportCell['style'];

export const cell = (text: string, style: CellStyle = 'text'): ReportCell => ({ text, style });
export const count = (n: number, style: CellStyle = 'text'): ReportCell => ({
  text: String(n),
  style: n > 0 ? style : 'muted',
  number: n,
});

/** What the sheet stores of a figure: more digits than these a program's numbers do not keep. */
const MOST_DIGITS = 15;

/** A figure as a number where it is a plain numeral, shown with its own decimals; else as it was printed. */
export function figureCell(text: string, style: CellStyle = 'text'): ReportCell {
  const number = plainNumeral(text);
  if (number === null || text.replace(/\D/gu, '').length > MOST_DIGITS) return cell(text, style);
  const decimals = text.trim().normalize('NFKC').split('.')[1]?.length ?? 0;
  return { text, style, number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

export const yearCell = (year: number | null): ReportCell =>
  year === null ? cell('') : { text: String(year), style: 'text', number: year, format: '0', align: 'center' };

export interface Laid {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly lines: readonly (readonly ReportCell[])[];
  /** Columns that stay when the sheet is moved sideways. */
  readonly fixed: number;
}

export function sheetOf({ name, title, heads, widths, lines, fixed }: Laid): ReportSheet {
  return {
    name,
    columnWidths: widths,
    repeatedRows: 2,
    fixedColumns: fixed,
    filter: { row: 1, columns: heads.length, rows: lines.length },
    rows: [[cell(title, 'title')], heads.map((head) => cell(head, 'columnHead')), ...lines],
  };
}
