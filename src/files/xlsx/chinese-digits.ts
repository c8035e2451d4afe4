import type { Respelling } from './format-code';

/**
 * `[DBNum1]` 一百二十三, `[DBNum2]` 壹佰贰拾叁, `[DBNum3]` １百２十３: digits in Chinese, which the library leaves as they are. What stands in
 * quotes keeps its own. Marks that no text has tell, in what is printed, which section of the code it was and where a number is spelled out.
 */

const DIGITS = ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'] as const;
const UNITS = [
  ['', '十', '百', '千'],
  ['', '拾', '佰', '仟'],
  ['', '十', '百', '千'],
] as const;
const GROUPS = ['', '万', '亿', '万亿'];
/** Which of the three. */
type Kind = 0 | 1 | 2;

/** Stands for a digit within quotes. */
const OWN_DIGIT = 0xe000;
const KINDS = '\ue010\ue011\ue012';
const GENERAL = '\ue013';
const [YEAR, YEAR_END] = ['\ue014', '\ue015'] as const;

export const hasChineseDigits = (code: string): boolean => /\[DBNum[123]\]/iu.test(code);

const hideDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(OWN_DIGIT + Number(digit)));

/** Puts the marks into a code. */
export const withMarks: Respelling = (piece) => {
  const [, kind] = /^\[DBNum([123])\]$/iu.exec(piece) ?? [];
  if (kind !== undefined) return `\\${KINDS.charAt(Number(kind) - 1)}`;
  if (/^(?:general|G\/通用格式)$/iu.test(piece)) return `\\${GENERAL}`;
  return /^["\\]/u.test(piece) ? hideDigits(piece) : undefined;
};

/** Years are told digit by digit: two marks around them. */
export const withYearsMarked: Respelling = (piece) =>
  /^(?:y+|e+)$/iu.test(piece) ? `\\${YEAR}${piece}\\${YEAR_END}` : undefined;

/** A year that is a text of the code already. */
export const yearMarked = (year: number): string => `"${YEAR}${String(year).padStart(2, '0')}${YEAR_END}"`;

const each = (digits: string, kind: Kind): string =>
  digits.replace(/\d/gu, (digit) => DIGITS[kind].charAt(Number(digit)));

/** What was printed under a code with marks, with its digits in Chinese. */
export function inChineseDigits(printed: string, value: number, isDate: boolean): string {
  const index = [...KINDS].findIndex((mark) => printed.includes(mark));
  const text = printed
    .replace(new RegExp(`[${KINDS}]`, 'gu'), '')
    .replace(GENERAL, () => (index < 0 ? plainly(value) : spelledOut(value, index as Kind)));
  return (index < 0 ? text : replaced(text, index as Kind, isDate))
    .replace(new RegExp(`[${YEAR}${YEAR_END}]`, 'gu'), '')
    .replace(/[\ue000-\ue009]/gu, (digit) => String(digit.charCodeAt(0) - OWN_DIGIT));
}

function replaced(text: string, kind: Kind, isDate: boolean): string {
  if (!isDate) return each(text, kind);
  return text.replace(new RegExp(`${YEAR}\\d+${YEAR_END}|\\d+`, 'gu'), (run) =>
    run.startsWith(YEAR) || run.startsWith('0') ? each(run, kind) : spelled(run, kind),
  );
}

const plainly = (value: number): string => Math.abs(value).toString();

/** Numbers too long to be spelled out are told digit by digit. */
function spelledOut(value: number, kind: Kind): string {
  const [whole = '', fraction] = plainly(value).split('.');
  if (whole.length > 16 || whole.includes('e')) return each(plainly(value), kind);
  return `${spelled(whole, kind)}${fraction === undefined ? '' : `.${each(fraction, kind)}`}`;
}

function spelled(whole: string, kind: Kind): string {
  if (/^0*$/u.test(whole)) return DIGITS[kind].charAt(0);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 4) groups.unshift(whole.slice(Math.max(0, end - 4), end));
  let text = '';
  let needsNought = false;
  groups.forEach((group, index) => {
    const four = group.padStart(4, '0');
    if (four === '0000') {
      needsNought = text !== '';
      return;
    }
    let part = '';
    [...four].forEach((digit, place) => {
      if (digit === '0') {
        needsNought = needsNought || (text + part !== '' && /[1-9]/u.test(four.slice(place)));
        return;
      }
      if (needsNought) part += DIGITS[kind].charAt(0);
      needsNought = false;
      part += DIGITS[kind].charAt(Number(digit)) + (UNITS[kind][3 - place] ?? '');
    });
    text += part + (GROUPS[groups.length - 1 - index] ?? '');
    needsNought = false;
  });
  // 十二, not 一十二; the formal digits keep their 壹.
  return kind === 0 ? text.replace(/^一十/u, '十') : text;
}
