import Big from 'big.js';
import { format } from 'numfmt';
import { readNumberFormat } from '../../forms/cell/number-format';
import { hasChineseDigits, inChineseDigits, withMarks, withYearsMarked } from './chinese-digits';
import { chineseWeekday, forThisSystem, inLibraryWords, respelled } from './format-code';
import { isOfMoonCalendar, onMoonCalendar } from './moon-calendar';

/**
 * What Excel prints for a number or a text under a format code. A library does it, but for what it lacks: `!` (which in East Asian Excel
 * escapes like `\\`), 上午/下午, 星期, digits in Chinese, the Chinese calendar, and halves, which Excel rounds up by the decimals it shows and
 * not by the binary number.
 */
export function printedBy(code: string, value: number | string, date1904: boolean): string {
  try {
    return typeof value === 'string'
      ? format(respelled(code, inLibraryWords), value)
      : numberPrinted(code, value, date1904);
  } catch {
    // A code that nobody can read shows it as General does.
    return typeof value === 'number' ? format('General', value) : value;
  }
}

/** Days between the two counts of Excel, from 1900 and from 1904. */
const DAYS_1904 = 1462;
/** The last day there is; what is before the first or behind it fills the cell with these. */
const LAST_DAY = 2_958_465;
const NO_DAY = '########';
const IS_WEEKDAY = /^(?:"[^"]*"|\[[^\]]*\]|[\\!].)*a{3,4}(?![a-z])/iu;
const CHINESE_HALF_DAY = '上午/下午';

function numberPrinted(code: string, value: number, date1904: boolean): string {
  const meant = forThisSystem(code);
  const isDate = readNumberFormat(meant, value).kind === 'date' || IS_WEEKDAY.test(meant);
  return isDate ? datePrinted(meant, date1904 ? value + DAYS_1904 : value) : figurePrinted(meant, value);
}

function datePrinted(code: string, serial: number): string {
  if (serial < 0 || serial >= LAST_DAY + 1) return NO_DAY;
  const options = code.includes(CHINESE_HALF_DAY) ? { locale: 'zh-CN' } : {};
  const isMoon = isOfMoonCalendar(code);
  const words = [inLibraryWords, ...(/\[\$/u.test(code) ? [] : [chineseWeekday(serial)])];
  if (!isMoon && !hasChineseDigits(code)) return format(respelled(code, ...words), serial, options);
  const spelled = respelled(code, withMarks, isMoon ? onMoonCalendar(serial) : withYearsMarked, ...words);
  return inChineseDigits(format(spelled, serial, options), serial, true);
}

function figurePrinted(code: string, value: number): string {
  const { kind, decimals, scale } = readNumberFormat(code, value);
  const places = decimals + (kind === 'percent' ? 2 : 0);
  const isFigure = (kind === 'number' || kind === 'percent') && scale !== null;
  // The digits behind a printed point are decimals of what is printed, not of what is stored.
  const shown = isFigure ? inSameSection(code, value, rounded(value, places - scale)) : value;
  const words = respelled(code, inLibraryWords);
  return hasChineseDigits(code)
    ? inChineseDigits(format(respelled(words, withMarks), shown), shown, false)
    : format(words, shown);
}

/** Which section of the code counts is told by the number stored: -0.001 stays negative where 0.00 is shown. */
function inSameSection(code: string, value: number, shown: number): number {
  return readNumberFormat(code, value) === readNumberFormat(code, shown) ? shown : value;
}

function rounded(value: number, decimals: number): number {
  const number = new Big(value.toPrecision(15));
  if (decimals >= 0) return number.round(decimals, Big.roundHalfUp).toNumber();
  const unit = new Big(10).pow(-decimals);
  return number.div(unit).round(0, Big.roundHalfUp).times(unit).toNumber();
}
