import Big from 'big.js';

/** A number as it was printed: its decimals are what its digits show. */
export interface Numeral {
  readonly number: Big;
  readonly decimals: number;
  /** Where the printed number ends within the text it was read from. */
  readonly end: number;
  /** Characters that do not belong there and did not prevent reading ("7.50."). */
  readonly stray: boolean;
}

const NUMERAL = /^(?:人民币|[¥￥$])?([+\-−–负△▲]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/u;

/** More digits than any figure of these forms has: a telephone or account number run together, not an amount. */
const MOST_DIGITS = 18;

/**
 * Reads a number at the start of `text` (compacted: half-width, no white space). Thousands separators must stand in threes.
 * Undefined when there is none.
 */
export function readNumeral(text: string): Numeral | undefined {
  const match = NUMERAL.exec(text);
  if (!match) return undefined;
  const [printed, sign = '', grouped = '', fraction = ''] = match;
  let end = printed.length;
  const next = text.slice(end, end + 8);
  // "12,34" and "1.2.3" are not one number.
  if (/^[,.。]+\d/u.test(next)) return undefined;
  const stray = /^[.。,]+/u.exec(next);
  if (stray) end += stray[0].length;
  const whole = grouped.replaceAll(',', '');
  if (whole.length + fraction.length > MOST_DIGITS) return undefined;
  const number = new Big(fraction ? `${whole}.${fraction}` : whole);
  return {
    number: sign && sign !== '+' ? number.times(-1) : number,
    decimals: fraction.length,
    end,
    stray: stray !== null,
  };
}

/**
 * Digits set apart by white space, which {@link readNumeral} must not see as one number: "10 10", two lines of figures.
 * Blanks as thousands separators ("1 234.50") are one number.
 */
export function holdsSeveralNumbers(raw: string): boolean {
  if (!/[\d.]\s+\d/u.test(raw.slice(0, 200))) return false;
  return !/^\D*?\d{1,3}(?:[ \u00a0\u202f\u2009\u3000]\d{3})+(?!\d)(?:\.\d+)?[^\d]*$/u.test(raw.trim());
}

const DIGITS = '零一二三四五六七八九';
const BELOW_TEN_THOUSAND =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?([一二三四五六七八九])?$/u;

/** 三, 十二, 二十, 两, 一百, 三千五百, 两万 … below a hundred million; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const bare = text.replaceAll('两', '二').replaceAll('〇', '零');
  if (bare === '' || bare.length > 16) return undefined;
  const [high, low, more] = bare.split('万');
  if (more !== undefined) return undefined;
  if (low === undefined) return belowTenThousand(high ?? '');
  const tenThousands = belowTenThousand(high ?? '');
  const rest = low === '' ? 0 : belowTenThousand(low);
  return tenThousands === undefined || rest === undefined ? undefined : tenThousands * 10_000 + rest;
}

/** 九十八点五, 百, 三百二十: a number in words with its decimals as digits; undefined for anything else. */
export function spelledNumber(text: string): string | undefined {
  const [whole = '', fraction, more] = text.split('点');
  if (more !== undefined || fraction === '') return undefined;
  const number = whole === '百' ? 100 : chineseNumber(whole);
  if (number === undefined) return undefined;
  if (fraction === undefined) return String(number);
  const digits = [...fraction.replaceAll('〇', '零')].map((digit) => DIGITS.indexOf(digit));
  return digits.includes(-1) ? undefined : `${String(number)}.${digits.join('')}`;
}

function belowTenThousand(text: string): number | undefined {
  if (text === '零') return 0;
  const match = BELOW_TEN_THOUSAND.exec(text);
  if (!match || text === '') return undefined;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const digit = (d: string | undefined) => (d ? DIGITS.indexOf(d) : 0);
  const ofTens = ten ? (tens ? digit(tens) : 1) : 0;
  return digit(thousands) * 1000 + digit(hundreds) * 100 + ofTens * 10 + digit(ones);
}

/** Decimals beyond this are binary noise of an unrounded formula, not a statement. */
const MOST_DECIMALS = 8;

/** A stored binary number as the decimal a person put there (15 significant digits, as Excel keeps them). Must be finite. */
export function decimalOf(value: number): Big {
  return new Big(Number(value.toPrecision(15))).round(12, Big.roundHalfUp);
}

/** How many decimals a figure needs to be written down, at most eight. */
export function writtenDecimals(figure: Big): number {
  const text = figure.toFixed();
  const point = text.indexOf('.');
  return point < 0 ? 0 : Math.min(text.length - point - 1, MOST_DECIMALS);
}
