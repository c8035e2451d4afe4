import { XmlTags } from '../package/xml-tags';
import { printedBy } from './printed';

/**
 * The number formats that files name by number alone, as Chinese Excel shows them (ECMA-376 part 1, 18.8.30: the table for all
 * languages, and for zh-cn 27–36 and 50–58). Numbers that are not listed show as General.
 */
export const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;\\-#,##0',
  38: '#,##0;[Red]\\-#,##0',
  39: '#,##0.00;\\-#,##0.00',
  40: '#,##0.00;[Red]\\-#,##0.00',
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Excel's own limit. */
export const LONGEST_CODE = 255;

/** The number formats of a workbook's cell styles, by the style's number; `General` for what is not there. */
export function readFormats(styles: string): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  const tags = new XmlTags(styles);
  let inside = '';
  while (tags.next()) {
    const { name } = tags;
    if (name === 'numFmts' || name === 'cellXfs') inside = tags.isClosing || tags.isEmpty ? '' : name;
    else if (tags.isClosing) continue;
    else if (inside === 'numFmts' && name === 'numFmt') {
      const code = tags.attribute('formatCode') ?? '';
      own.set(Number(tags.attribute('numFmtId')), code === '' || code.length > LONGEST_CODE ? 'General' : code);
    } else if (inside === 'cellXfs' && name === 'xf') {
      const id = Number(tags.attribute('numFmtId') ?? 0);
      formats.push(own.get(id) ?? BUILT_IN[id] ?? 'General');
    }
  }
  return formats;
}

/** What a cell shows for a number or a text; a code that nobody can read shows it as General does. */
export function shownBy(value: number | string, code: string, date1904: boolean): string {
  const isGeneral = code === 'General' || code === 'G/通用格式';
  if (typeof value === 'string' && (code === '@' || !showsTextItsOwnWay(code))) return value;
  if (Number.isInteger(value) && isGeneral && Math.abs(Number(value)) < 1e11) return String(value);
  const meant = isGeneral ? 'General' : code;
  return typeof value === 'number' ? numberShown(value, meant, date1904) : printedBy(meant, value, date1904);
}

/** A fourth section is for texts. One place for a text: a code of many would show a long one many times over. */
function showsTextItsOwnWay(code: string): boolean {
  const places = code.split('@').length - 1;
  return places === 1 || (places === 0 && code.split(';').length > 3);
}

/** Numbers remembered of one format, formats remembered, and how long a text is: a hostile workbook must not fill the memory. */
const MOST_NUMBERS = 2000;
const MOST_CODES = 50;
const LONGEST_SHOWN = 40;
const known = { 1900: new Map<string, Map<number, string>>(), 1904: new Map<string, Map<number, string>>() } as const;

/** Points, rates and round amounts recur on every form of every workbook, and applying a format costs far more than looking it up. */
function numberShown(value: number, code: string, date1904: boolean): string {
  // Maps take -0 for 0, and a format need not.
  if (Object.is(value, -0)) return printedBy(code, value, date1904);
  const codes = known[date1904 ? 1904 : 1900];
  let numbers = codes.get(code);
  if (!numbers) {
    if (codes.size >= MOST_CODES) codes.clear();
    numbers = new Map();
    codes.set(code, numbers);
  }
  const before = numbers.get(value);
  if (before !== undefined) return before;
  const made = printedBy(code, value, date1904);
  if (made.length > LONGEST_SHOWN) return made;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(value, made);
  return made;
}
