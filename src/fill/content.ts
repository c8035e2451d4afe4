import Big from 'big.js';
import { type Field, type Figure, inUnit, isBlank, MONEY_WORDS, POWER_OF_UNIT, readNumberFormat } from '../forms';
import { type Cell, type CellContent, cellAt, formatAt, type Sheet } from '../workbook';
import type { Candidate, Computed } from './candidate';
import { rateStyle, type RateStyle } from './rate-style';

/** How a computed figure is put into its cell: as this unit writes such figures. */

export interface Written {
  readonly before: CellContent;
  readonly after: CellContent;
  /** The figure as a text. */
  readonly shown: string;
  /** `number`: the cell will hold a plain number, which formulas can take. */
  readonly kind: 'number' | 'text';
  /** A percentage counted in percent (54.55) instead of being shown as one (0.5455). */
  readonly bare: boolean;
  /** The precision it will be read with. */
  readonly precision: Pick<Figure, 'decimals' | 'general'>;
}

const CENT = new Big('0.01');

/** What the cell holds now, as a writer verifies it. */
function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

/** The content of `candidate`'s cell once it is written; `head` are the words above its column. */
export function written(candidate: Candidate, sheet: Sheet, head: string): Written {
  const { field, computed } = candidate;
  const { row, column } = field.cell;
  const cell = cellAt(sheet, row, column);
  const before = contentOf(cell);
  const format = formatAt(sheet, row, column) ?? 'General';
  const style = computed.as === 'percent' ? rateStyle(field, candidate.siblings, sheet, head) : undefined;
  const bare = style === 'percent';
  const shown = textOf(computed, style);
  const printed = { decimals: style === 'ratio' ? Math.max(decimalsIn(shown) - 2, 0) : decimalsIn(shown) };
  if (staysText(candidate, cell, format)) {
    const text = computed.as === 'points' ? pointsText(computed.number, candidate) : shown;
    return {
      before,
      after: { value: inPlace(candidate, cell, text) },
      shown: text,
      kind: 'text',
      bare,
      precision: printed,
    };
  }
  if (computed.as === 'text') return { before, after: { value: shown }, shown, kind: 'text', bare, precision: printed };
  const number = computed.as === 'percent' && !bare ? computed.number.times(CENT) : computed.number;
  const own = format === 'General' ? (formatFor(candidate, sheet, style) ?? format) : format;
  const isRatio = style === 'ratio';
  const wide = showing(own, isRatio ? number : computed.number, decimalsToShow(candidate, isRatio));
  const power = powerIn(wide, computed);
  if (power === null) {
    // What such a format prints is no number of any use: the figure brings one of its own.
    const after = { value: number.toNumber(), format: formatFor(candidate, sheet, style) ?? 'General' };
    return { before, after, shown, kind: 'text', bare, precision: printed };
  }
  if (power !== 0) {
    // Written so that it prints right; formulas would take the figure for another.
    const after = { value: number.times(new Big(10).pow(power)).toNumber() };
    return { before, after, shown, kind: 'text', bare, precision: printed };
  }
  const after = { value: number.toNumber(), ...(wide === format ? {} : { format: wide }) };
  return { before, after, shown, kind: 'number', bare, precision: precisionIn(wide, computed.number) };
}

/**
 * By which power of ten the stored number is the figure's: 4 where `0\.0000` prints 万元 of 元, -4 where a form in 元 has a cell that prints
 * 万元; null where what is printed is no number of the usual shape, or hides decimals of the figure.
 */
function powerIn(format: string, computed: Computed): number | null {
  const { scale, literal, decimals, scaled } = readNumberFormat(format);
  const unit = computed.as === 'amount' ? MONEY_WORDS[literal] : undefined;
  if (scale === null) return null;
  if (computed.as !== 'amount' || unit === undefined || unit === computed.unit)
    return scaled && computed.as !== 'text' && decimalsOf(computed.number) > decimals ? null : scale;
  const there = inUnit({ number: computed.number, decimals: 0, unit: computed.unit }, unit);
  if (scaled && decimalsOf(there.number) > decimals) return null;
  return scale - POWER_OF_UNIT[unit] + POWER_OF_UNIT[computed.unit];
}

/** How a stored number is read: with its format's decimals, or its own where it has more; General has none of its own (src/rules/README.md §7). */
function precisionIn(format: string, number: Big): Written['precision'] {
  const { kind, decimals } = readNumberFormat(format);
  const isGeneral = kind !== 'number' && kind !== 'percent';
  return { decimals: Math.max(decimals, decimalsOf(number)), ...(isGeneral ? { general: true } : {}) };
}

function decimalsIn(text: string): number {
  return /\d[.．](\d+)/u.exec(text)?.[1]?.length ?? 0;
}

/**
 * Decimals to be seen: of points all there may be; of a sum as many as its parts show, which may have more behind them; of a ratio as
 * many as the column's others show.
 */
function decimalsToShow({ computed, inputs, siblings }: Candidate, isRatio: boolean): number {
  if (isRatio) return mostDecimalsIn(siblings);
  switch (computed.as) {
    case 'points':
      return computed.decimals;
    case 'amount':
      return Math.max(0, ...inputs.map(({ raw }) => decimalsIn(raw)));
    default:
      // A rate is cut as the unit cuts its rates.
      return 0;
  }
}

const decimalsKnown = new WeakMap<readonly Field<unknown>[], number>();

function mostDecimalsIn(fields: readonly Field<unknown>[]): number {
  let most = decimalsKnown.get(fields);
  if (most === undefined) {
    most = fields.reduce((so, { raw }) => Math.max(so, decimalsIn(raw)), 0);
    decimalsKnown.set(fields, most);
  }
  return most;
}

// What formats print as it stands, and the digits of each section.
const DIGITS = /"[^"]*"|[\\!_*].|\[[^\]]*\]|([0#?][0#?,]*)(?:\.[0#?]+)?/gu;

/** The format, unless it would show another figure (14.85 as 15): then the same one with so many decimals. */
function showing(format: string, number: Big, decimals: number): string {
  const { kind, scaled, decimals: shows } = readNumberFormat(format);
  if (kind !== 'number' || scaled || shows >= Math.min(decimals, decimalsOf(number))) return format;
  const zeros = '0'.repeat(decimals);
  return format.replace(DIGITS, (part: string, digits?: string) =>
    digits === undefined ? part : `${digits}.${zeros}`,
  );
}

function textOf(computed: Computed, style: RateStyle | undefined): string {
  if (computed.as === 'text') return computed.text;
  const decimals = Math.max(computed.decimals, decimalsOf(computed.number));
  if (style === 'ratio') return computed.number.times(CENT).toFixed(decimals + 2);
  const digits = computed.number.toFixed(decimals);
  return style === 'sign' ? `${digits}%` : digits;
}

/** Points in a cell of text: with the zeros that the column's whole scores carry ("10分" and "9分", "10.0" and "9.0"). */
function pointsText(number: Big, { field, siblings }: Candidate): string {
  return number.toFixed(Math.max(decimalsOf(number), zerosIn(siblings).get(field.cell.column) ?? 0));
}

const zerosKnown = new WeakMap<readonly Field<unknown>[], ReadonlyMap<number, number>>();

/** By column, the most decimals that a whole figure is printed with. */
function zerosIn(fields: readonly Field<unknown>[]): ReadonlyMap<number, number> {
  const before = zerosKnown.get(fields);
  if (before) return before;
  const zeros = new Map<number, number>();
  for (const field of fields) {
    if (!numberIn(field)?.mod(1).eq(0)) continue;
    const { column } = field.cell;
    zeros.set(column, Math.max(zeros.get(column) ?? 0, decimalsIn(field.raw)));
  }
  zerosKnown.set(fields, zeros);
  return zeros;
}

function decimalsOf(number: Big): number {
  return number.toFixed().split('.')[1]?.length ?? 0;
}

/** The field is blank, but its cell is not: "等级：", "按收入性质分：". The figure goes behind the label. */
function holdsLabelOnly({ field }: Candidate, cell: Cell | undefined): boolean {
  return field.state === 'blank' && typeof cell?.value === 'string' && !isBlank(cell.value);
}

/** A cell formatted as text gets text, and so does one that holds a text: a figure typed as text, or a figure behind its label. */
function staysText(candidate: Candidate, cell: Cell | undefined, format: string): boolean {
  if (readNumberFormat(format).kind === 'text') return true;
  if (candidate.field.state === 'blank') return holdsLabelOnly(candidate, cell);
  return typeof cell?.value === 'string';
}

/** Words around the figure stay: "其中：基本支出：101.81", "101.81万元", "等级：良". */
function inPlace(candidate: Candidate, cell: Cell | undefined, shown: string): string {
  const { field, computed } = candidate;
  const whole = typeof cell?.value === 'string' ? cell.value : '';
  const raw = field.raw.trim();
  if (raw === '') return holdsLabelOnly(candidate, cell) ? `${whole.trimEnd()}${shown}` : shown;
  const at = whole.lastIndexOf(raw);
  if (at >= 0 && computed.as === 'text') return whole.slice(0, at) + shown + whole.slice(at + raw.length);
  const figure = /[-−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?\s*[%％]?/u.exec(raw);
  if (at < 0 || !figure) return shown;
  const start = at + figure.index;
  return whole.slice(0, start) + shown + whole.slice(start + figure[0].length);
}

/**
 * The format that most of the form's figures of this kind have and that hides none of the figure's decimals; two decimals of a percent
 * where there is none.
 */
function formatFor({ computed, siblings }: Candidate, sheet: Sheet, style: RateStyle | undefined): string | undefined {
  if (computed.as === 'text') return undefined;
  const wanted = style === 'sign' ? 'percent' : 'number';
  // Ratios of two decimals have more behind them.
  const needed = style === 'ratio' ? 0 : decimalsOf(computed.number);
  const [most] = [...formatsOf(siblings, sheet)]
    .filter(([format]) => {
      const read = readNumberFormat(format);
      return read.kind === wanted && !read.scaled && read.decimals >= needed;
    })
    .sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (wanted === 'percent' ? '0.00%' : style === 'percent' ? '0.00' : undefined);
}

// Every figure of a column asks for the same siblings.
const formats = new WeakMap<
  readonly Field<unknown>[],
  { readonly sheet: Sheet; readonly counts: Map<string, number> }
>();

/** How often each format stands there, in the order of the fields. */
function formatsOf(siblings: readonly Field<unknown>[], sheet: Sheet): ReadonlyMap<string, number> {
  const before = formats.get(siblings);
  if (before?.sheet === sheet) return before.counts;
  const counts = new Map<string, number>();
  for (const { cell } of siblings) {
    const format = formatAt(sheet, cell.row, cell.column) ?? 'General';
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  formats.set(siblings, { sheet, counts });
  return counts;
}

/** The number that a field of any kind holds; undefined for words, dates and blanks. */
export function numberIn({ value }: Field<unknown>): Big | undefined {
  if (typeof value !== 'object' || value === null || !('number' in value)) return undefined;
  return value.number instanceof Big ? value.number : undefined;
}

/** The field as it will read once the content stands in its cell. */
export function asFilled({ field, computed }: Candidate, { shown, precision, bare }: Written): Field<unknown> {
  const read = { ...field, raw: shown, state: 'read' as const };
  if (computed.as === 'text') return { ...read, value: computed.text };
  const figure = { number: computed.number, ...precision };
  switch (computed.as) {
    case 'amount':
      return { ...read, value: { ...figure, unit: computed.unit } };
    case 'percent':
      return { ...read, value: { ...figure, signed: !bare } };
    case 'points':
      return { ...read, value: figure };
  }
}
