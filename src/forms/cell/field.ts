import type Big from 'big.js';
import type { CellRef } from '../../workbook';

/**
 * Why a cell's content could not be read as what its place asks for. `notUnderstood`: the form has a column that may hold it, and it
 * was not understood which (see `Unread`). `notCalculated`: a formula that no program has calculated.
 */
export type Unreadable =
  | 'notANumber'
  | 'notAPercent'
  | 'notACount'
  | 'errorValue'
  | 'severalNumbers'
  | 'strayCharacters'
  | 'notUnderstood'
  | 'notCalculated';

/**
 * What stands in a form's cell.
 * - `blank`: nothing, or white space (U+3000 counts as white space).
 * - `notApplicable`: a dash, a stroke or 无, by which units say "does not apply".
 * - `read`: `value` is set.
 * - `unreadable`: something else; `problem` says why, `raw` keeps it. Rules on it are undecided, never failed.
 */
export type FieldState = 'blank' | 'notApplicable' | 'read' | 'unreadable';

/** One place of a form. `cell` is the top-left of its merge: the cell that holds the content, and that would be written. */
export interface Field<T> {
  readonly cell: CellRef;
  /** What the cell shows, untouched; with label and value in one cell, only the value's part. */
  readonly raw: string;
  readonly state: FieldState;
  readonly value: T | null;
  readonly problem?: Unreadable;
  /**
   * Something odd that did not prevent reading: `7.50.` read as 7.50; an apostrophe before the digits; an amount typed with its unit
   * (36.00万元), which Excel cannot add up.
   */
  readonly oddity?: 'strayCharacters' | 'apostrophe' | 'ownUnit';
}

/** The unit an amount is counted in. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** By which power of ten each counts 元. */
export const POWER_OF_UNIT: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/**
 * A number with the precision it was printed in.
 * `decimals` is how many decimals its precision has: the figure stands for value ± ½·10^-decimals (src/rules/README.md §7).
 * It may be negative (一百万 in whole 万元 …) and is absent for exact figures (counts, weights).
 */
export interface Figure {
  readonly number: Big;
  readonly decimals?: number;
  /** The General number format: reports no precision of its own. */
  readonly general?: boolean;
}

/** An amount in the form's own unit. */
export interface Amount extends Figure {
  readonly unit: MoneyUnit;
}

/** A percentage, in percent: 54.54% is 54.54. */
export interface Percent extends Figure {
  /** The cell holds 0.5454 or shows a percent sign; false for a bare 54.54. */
  readonly signed: boolean;
}

/** Fields by what their place asks for; see the reader of each (read-amount.ts, read-percent.ts, read-field.ts). */
export type AmountField = Field<Amount>;
export type PercentField = Field<Percent>;
export type FigureField = Field<Figure>;
export type TextField = Field<string>;
