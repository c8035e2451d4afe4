import Big from 'big.js';
import type { Cell } from '../../workbook';
import { shownBy } from '../xlsx/formats';

/**
 * Cells of files that keep what is shown, and not always what is meant: what the text of a web page is taken for, and which number format
 * shows a value the way the file does. What is printed counts in the rules, its decimals and signs included.
 */

const FIGURE = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/u;
/** Excel keeps no more digits of a number. */
const MOST_DIGITS = 15;

const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);

function figureFormat(digits: string, percent: string): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const point = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  return `${whole.includes(',') ? '#,##0' : '0'}${point}${percent}`;
}

/**
 * A text as a program takes it that opens a web page: plain figures (`1,234.50`, `98%`) are numbers that show the same, everything else is
 * text; so are digits that a number would lose (`007`, an account number).
 */
export function takenFor(text: string): Cell {
  const figure = text.trim();
  const digits = figure.replace(/\D/gu, '');
  const isNumber = FIGURE.test(figure) && digits.length <= MOST_DIGITS && !/^-?0\d/u.test(figure);
  if (!isNumber) return { value: text, text, format: 'General' };
  const percent = figure.endsWith('%') ? '%' : '';
  const plain = new Big(figure.replace(/[,%]/gu, ''));
  const value = (percent ? plain.div(100) : plain).toNumber();
  const format = figureFormat(figure.replace('%', ''), percent);
  return { value, text: figure, format: format === '0' ? 'General' : format };
}

const PRINTED = /^([^\d.,-]*)(-?)([^\d.,-]*)(\d[\d,]*(?:\.\d+)?)(\s*%?)([^\d]*)$/u;

/**
 * The number format that shows a value as the file does (`12.35` for 12.3456, `100.00万元` for 100); undefined where the text is not the
 * rounded number, so that it is not known what shows it so.
 */
function formatShowing(value: number, text: string): string | undefined {
  const [, before = '', , currency = '', digits = '', percent = '', behind = ''] = PRINTED.exec(text.trim()) ?? [];
  if (digits === '') return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const meant = new Big(Math.abs(value).toPrecision(MOST_DIGITS)).times(percent.trim() === '%' ? 100 : 1);
  if (!meant.round(decimals, Big.roundHalfUp).eq(new Big(digits.replaceAll(',', '')))) return undefined;
  const sign = percent.trim() === '%' ? '%' : '';
  return `${quoted(`${before}${currency}`)}${figureFormat(digits, sign)}${quoted(behind)}`;
}

/** A number that the file shows in that way; a text where nobody can tell what it shows, since that is what is printed. */
export function numberShownAs(value: number, text: string, date1904: boolean): Cell {
  const own = text.trim();
  if (own === '' || own === shownBy(value, 'General', date1904)) {
    return { value, text: shownBy(value, 'General', date1904), format: 'General' };
  }
  const format = formatShowing(value, own);
  if (format === undefined) return { value: own, text: own, format: 'General' };
  // Programs show more digits of a number without a format than Excel does.
  const isPlain = /^0\.0{9,}$/u.test(format);
  return isPlain
    ? { value, text: shownBy(value, 'General', date1904), format: 'General' }
    : { value, text: own, format };
}

/** The format of a day of which the file shows so much. */
export function dateFormatOf(text: string): string {
  const parts = text.match(/\d+/gu)?.length ?? 0;
  if (parts === 1 && /^\d{4}/u.test(text)) return 'yyyy"年"';
  if (parts === 2 && /^\d{4}/u.test(text)) return 'yyyy"年"m"月"';
  return parts > 3 ? 'yyyy/m/d h:mm' : 'yyyy/m/d';
}
