import { type Field, readNumberFormat } from '../forms';
import { cellAt, formatAt, type Sheet } from '../workbook';

/**
 * How a unit writes its rates (src/fill/README.md).
 * - `sign`: 0.97 in a percentage format, or the text 97.00% · `percent`: 97.00, counted in percent · `ratio`: 0.97
 */
export type RateStyle = 'sign' | 'percent' | 'ratio';

/** Rates up to 2 that stand without a sign are ratios: as they are read. */
const MOST_RATIO = 2;

/** How the rate in a cell is written; undefined for none, and for 0, which looks alike in every style. */
function rateStyleAt(sheet: Sheet, { cell: { row, column }, value }: Field<unknown>): RateStyle | undefined {
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
function countsPercent(head: string): boolean {
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
  const styles = stylesOf(siblings, sheet);
  return (
    mostOf(styles.columns.get(column), row) ??
    rateStyleAt(sheet, field) ??
    (countsPercent(head) || format.kind === 'number' ? 'percent' : undefined) ??
    mostOf(styles.all) ??
    'sign'
  );
}

/** The rows in which each style stands, in the order of the fields. */
type Rows = ReadonlyMap<RateStyle, readonly number[]>;

interface Styles {
  readonly all: Rows;
  readonly columns: ReadonlyMap<number, Rows>;
}

// Every rate of a form asks for the same siblings.
const known = new WeakMap<readonly Field<unknown>[], { readonly sheet: Sheet; readonly styles: Styles }>();

function stylesOf(siblings: readonly Field<unknown>[], sheet: Sheet): Styles {
  const before = known.get(siblings);
  if (before?.sheet === sheet) return before.styles;
  const all = new Map<RateStyle, number[]>();
  const columns = new Map<number, Map<RateStyle, number[]>>();
  const add = (rows: Map<RateStyle, number[]>, style: RateStyle, row: number) => {
    const own = rows.get(style);
    if (own) own.push(row);
    else rows.set(style, [row]);
  };
  for (const one of siblings) {
    const style = rateStyleAt(sheet, one);
    if (!style) continue;
    const { row, column } = one.cell;
    const own = columns.get(column) ?? new Map<RateStyle, number[]>();
    columns.set(column, own);
    add(own, style, row);
    add(all, style, row);
  }
  const styles = { all, columns };
  known.set(siblings, { sheet, styles });
  return styles;
}

/** What most have, the row itself left out; of two as frequent the one that comes first. */
function mostOf(rows: Rows | undefined, itself?: number): RateStyle | undefined {
  const counted = [...(rows ?? [])].map(([style, found]) => {
    const own = itself === undefined ? -1 : found.indexOf(itself);
    return { style, count: found.length - (own < 0 ? 0 : 1), first: found[own === 0 ? 1 : 0] ?? Infinity };
  });
  const [most] = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.first - b.first);
  return most?.style;
}
