import Big from 'big.js';
import type { Cell } from '../../workbook';
import type { Figure } from './field';
import { decimalOf, writtenDecimals } from './numeral';
import { readNumberFormat } from './number-format';
import { remembered } from '../remembered';

/** A number stored in a cell, as its format makes a person read it. */
export interface Stored extends Figure {
  /** Its format is a percent format: `number` is in percent. */
  readonly percent: boolean;
  /** What its format prints beside it: `次`, `万元`, `%`. */
  readonly literal: string;
}

/**
 * A stored number with the precision it carries: its format's decimals, or its own where it has more; the General format reports
 * none (src/rules/README.md §7). Binary noise is removed (15 significant digits).
 */
export function storedFigure(value: number, code: string): Stored {
  return figuresUnder(code)(value);
}

const MOST_CODES = 200;
const MOST_FIGURES = 2000;
const figuresUnder = remembered(
  (code: string) => remembered((value: number) => figureUnder(value, code), MOST_FIGURES),
  MOST_CODES,
);

function figureUnder(value: number, code: string): Stored {
  const format = readNumberFormat(code, value);
  const percent = format.kind === 'percent';
  const number = percent ? decimalOf(value).times(100) : decimalOf(value);
  if (format.scaled) {
    // Nobody sees what was cut off on the way: only what is printed counts.
    const printed = number.div(new Big(10).pow(format.scale ?? 0)).round(format.decimals, Big.roundHalfUp);
    return { number: printed, decimals: format.decimals, percent, literal: format.literal };
  }
  const own = writtenDecimals(number);
  const general = format.kind !== 'number' && !percent;
  return {
    number,
    decimals: general ? own : Math.max(format.decimals, own),
    percent,
    literal: format.literal,
    ...(general ? { general } : {}),
  };
}

/**
 * What a cell holds for a reader of numbers.
 * - `figure`: a stored number.
 * - `date`: a number that shows as a date or a time; no figure for anyone who looks at it.
 * - `text`: a text, or a number that its format shows in no usual shape: the text shown is what counts.
 */
export type StoredContent =
  | { readonly kind: 'figure'; readonly figure: Stored }
  | { readonly kind: 'date' }
  | { readonly kind: 'text'; readonly text: string };

/** Sorts out a cell's content. Errors are the caller's. */
export function storedContent(cell: Cell): StoredContent {
  if (typeof cell.value !== 'number') return { kind: 'text', text: String(cell.value) };
  if (!Number.isFinite(cell.value)) return { kind: 'text', text: cell.text };
  const format = readNumberFormat(cell.format, cell.value);
  if (format.kind === 'date') return { kind: 'date' };
  if (format.scale === null && cell.text !== '') return { kind: 'text', text: cell.text };
  return { kind: 'figure', figure: storedFigure(cell.value, cell.format) };
}
