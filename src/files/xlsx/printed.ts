import Big from 'big.js';
import { format } from 'numfmt';
import { readNumberFormat } from '../../forms/cell/number-format';
import { chineseDigits } from './chinese-digits';

/**
 * What Excel prints for a number or a text under a format code. A library does it, but for what it lacks: `!` (which in East Asian Excel
 * escapes like `\\`), 上午/下午, digits in Chinese, and halves, which Excel rounds up by the decimals it shows and not by the binary number.
 */
export function printed(code: string, value: number | string, date1904: boolean): string {
  try {
    return typeof value === 'string' ? format(code, value) : numberPrinted(code, value, date1904);
  } catch {
    // A code that nobody can read shows it as General does.
    return typeof value === 'number' ? format('General', value) : value;
  }
}

/** Days between the two counts of Excel, from 1900 and from 1904. */
const DAYS_1904 = 1462;
const CHINESE_HALF_DAY = '上午/下午';

function numberPrinted(code: string, value: number, date1904: boolean): string {
  const { kind, decimals, scale } = readNumberFormat(code, value);
  const digits = chineseDigits(code, value);
  if (digits !== undefined) return digits;
  const isChinese = code.includes(CHINESE_HALF_DAY);
  const plain = withoutMarks(code).replaceAll(CHINESE_HALF_DAY, 'AM/PM');
  if (kind === 'date') {
    return format(plain, date1904 ? value + DAYS_1904 : value, isChinese ? { locale: 'zh-CN' } : {});
  }
  const places = decimals + (kind === 'percent' ? 2 : 0);
  const isFigure = (kind === 'number' || kind === 'percent') && scale !== null;
  // The digits behind a printed point are decimals of what is printed, not of what is stored.
  return format(plain, isFigure ? rounded(value, places - scale) : value);
}

function rounded(value: number, decimals: number): number {
  const number = new Big(value.toPrecision(15));
  if (decimals >= 0) return number.round(decimals, Big.roundHalfUp).toNumber();
  const unit = new Big(10).pow(-decimals);
  return number.div(unit).round(0, Big.roundHalfUp).times(unit).toNumber();
}

/** `!` as the library's own escape, outside of quotes. */
function withoutMarks(code: string): string {
  return code.replace(/"[^"]*"|\\.|!(.)/gsu, (part: string, escaped?: string) =>
    escaped === undefined ? part : `\\${escaped}`,
  );
}
