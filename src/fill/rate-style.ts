import type { Field } from '../forms';
import { readNumberFormat } from '../forms';
import { cellAt, formatAt, type Sheet } from '../workbook';

/**
 * How a unit writes its rates (checks.md §E).
 * - `sign`: 0.97 in a percentage format, or the text 97.00% · `percent`: 97.00, counted in percent · `ratio`: 0.97
 */
export type RateStyle = 'sign' | 'percent' | 'ratio';

/** Rates up to 2 that stand without a sign are ratios: as they are read. */
const MOST_RATIO = 2;

/** How the rate in a cell is written; undefined for none, and for 0, which looks alike in every style. */
export function rateStyleAt(sheet: Sheet, { cell: { row, column }, value }: Field<unknown>): RateStyle | undefined {
  const content = cellAt(sheet, row, column);
  if (!content || value === null || typeof content.value === 'boolean') return undefined;
  if (typeof content.value === 'number') {
    if (readNumberFormat(content.format).kind === 'percent') return 'sign';
    return content.value === 0 ? undefined : bareStyle(content.value);
  }
  const text = content.value.normalize('NFKC');
  if (/%|百分/u.test(text)) return 'sign';
  const number = Number(/-?\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replaceAll(',', ''));
  return number === 0 || !Number.isFinite(number) ? undefined : bareStyle(number);
}

function bareStyle(number: number): RateStyle {
  return Math.abs(number) > MOST_RATIO ? 'percent' : 'ratio';
}

/** Words such as 执行率（%） say that the column counts percent. */
export function countsPercent(head: string): boolean {
  return /[（(]\s*[%％]\s*[)）]|^[%％]$/u.test(head.trim());
}

/**
 * The style for a rate: a percentage format decides; then what the column's other rates have, the cell's own figure, its head, and
 * last what its number format can show.
 */
export function rateStyle(
  field: Field<unknown>,
  siblings: readonly Field<unknown>[],
  sheet: Sheet,
  head: string,
): RateStyle {
  const { row, column } = field.cell;
  const format = readNumberFormat(formatAt(sheet, row, column) ?? 'General');
  if (format.kind === 'percent') return 'sign';
  const others = siblings.filter(({ cell }) => cell.column === column && cell.row !== row);
  const own = rateStyleAt(sheet, field);
  return (
    mostOf(others.map((one) => rateStyleAt(sheet, one))) ??
    own ??
    (countsPercent(head) || format.kind === 'number' ? 'percent' : undefined) ??
    mostOf(siblings.map((one) => rateStyleAt(sheet, one))) ??
    'sign'
  );
}

/** What most have; of two as frequent the one that comes first. */
function mostOf(styles: readonly (RateStyle | undefined)[]): RateStyle | undefined {
  const counts = new Map<RateStyle, number>();
  for (const style of styles) if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
