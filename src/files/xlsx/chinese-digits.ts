/** `[DBNum1]` 一百二十三 and `[DBNum2]` 壹佰贰拾叁: numbers in Chinese digits, which libraries leave as they are. */

const DIGITS = { 1: '〇一二三四五六七八九', 2: '零壹贰叁肆伍陆柒捌玖' } as const;
const UNITS = { 1: ['', '十', '百', '千'], 2: ['', '拾', '佰', '仟'] } as const;
const GROUPS = ['', '万', '亿', '万亿'];
type Kind = keyof typeof DIGITS;

/**
 * What such a format prints of a number, for those that spell a number out (General) or digit by digit (`0`); undefined for any other
 * format, and for numbers that Excel does not spell out.
 */
export function chineseDigits(code: string, value: number): string | undefined {
  const [section = ''] = code.split(';');
  const [, named] = /\[DBNum([12])\]/iu.exec(section) ?? [];
  if (named === undefined || !Number.isFinite(value)) return undefined;
  const kind: Kind = named === '1' ? 1 : 2;
  const rest = section.replace(/\[[^\]]*\]/gu, '').trim();
  const [whole = '', fraction] = Math.abs(value).toString().split('.');
  if (whole.length > 16 || whole.includes('e')) return undefined;
  const sign = value < 0 ? '-' : '';
  const each = (digits: string) => [...digits].map((digit) => DIGITS[kind][Number(digit)]).join('');
  if (rest === '0') return sign + each(String(Math.round(Math.abs(value))));
  if (!/^(?:general|G\/通用格式)$/iu.test(rest)) return undefined;
  return `${sign}${spelled(whole, kind)}${fraction === undefined ? '' : `.${each(fraction)}`}`;
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
  return kind === 1 ? text.replace(/^一十/u, '十') : text;
}
