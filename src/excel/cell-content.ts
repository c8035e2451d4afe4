import type { CellContent, CellValue } from '../workbook';
import { formulaOf, valueOf } from './collect';

/** The format of a cell whose entries all stay text. */
const TEXT_FORMAT = '@';

/** What stands in a cell, from what Excel hands out of it. An empty cell has the value null. */
export function contentOf(rawValue: unknown, rawFormula: unknown, rawFormat: unknown): CellContent {
  const value = valueOf(rawValue);
  const formula = formulaOf(rawFormula, value);
  return {
    value: value === '' && formula === undefined ? null : value,
    ...(formula === undefined ? {} : { formula }),
    ...(typeof rawFormat === 'string' ? { format: rawFormat } : {}),
  };
}

/** Excel may respell a formula that it takes: letters in capitals, no blanks. */
function spelling(formula: string): string {
  return formula.replaceAll(/\s+/g, '').toUpperCase();
}

/**
 * Whether `now` is what was expected. Of a formula only its text counts: its result follows its inputs. Formats are not compared; a
 * person who formats a cell has not changed its figure.
 */
export function holds(now: CellContent, expected: CellContent): boolean {
  if (now.formula !== undefined || expected.formula !== undefined) {
    return spelling(now.formula ?? '') === spelling(expected.formula ?? '');
  }
  return (now.value ?? '') === (expected.value ?? '');
}

/** Excel keeps fifteen digits of a number. */
function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
}

/** Whether what was written is what stands there now. Excel drops a write to a covered cell of a merge without a word, for one. */
export function stayed(now: CellContent, written: CellContent): boolean {
  const [is, was] = [now.value, written.value];
  const numbers = now.formula === undefined && typeof is === 'number' && typeof was === 'number';
  return numbers ? sameNumber(is, was) : holds(now, written);
}

/**
 * Texts that Excel could read as something else when they are entered: formulas (= + - @), texts whose first sign is the apostrophe
 * that means "text", numbers, percentages, money, dates and times (which begin with a digit, a bracket or a currency sign, in Chinese
 * also with 上午 or 下午, in English with a month), TRUE and FALSE, errors.
 */
const COULD_BE_READ =
  /^\s*(?:[=+\-@'#.(（＝＋－＠]|[\p{Nd}\p{Sc}]|(?:上午|下午)|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

/**
 * What to hand to `Range.values` so that the cell holds `value` itself. A leading apostrophe makes an entry text and is not part of
 * it; a cell formatted as text takes every entry as it is, but for an apostrophe, which is therefore doubled there as well.
 */
export function entryFor(value: CellValue | null, format: string): CellValue {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  const needed = format === TEXT_FORMAT ? value.startsWith("'") : COULD_BE_READ.test(value);
  return needed ? `'${value}` : value;
}

/**
 * The content as a cell of that format can hold it: one formatted as text holds texts only, so that a formula's result goes in instead of
 * the formula, which would stand there to be read.
 */
export function fitting(content: CellContent, formatNow: string | undefined): CellContent {
  const format = content.format ?? formatNow;
  if (format !== TEXT_FORMAT) return content;
  const { value } = content;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value === null ? null : String(value);
  return { value: text, ...(content.format === undefined ? {} : { format: content.format }) };
}
