import Big from 'big.js';

/** Numbers written in words where nothing else can be meant: "三百二十万元", "百分之九十八点五". */

const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERAL = '[零〇一二两三四五六七八九十百千]';
/** Longer runs are no number of a report; the bound keeps reading linear. */
const MONEY = new RegExp(
  `(${NUMERAL}{1,9}亿)?(${NUMERAL}{1,9}万)?(${NUMERAL}{1,9})?(?:点(${NUMERAL}{1,4}))?(亿|万)?元(?![旦素件宵月年始老首化])`,
  'uy',
);
const PERCENT = new RegExp(`百分之(${NUMERAL}{1,5})(?:点(${NUMERAL}{1,4}))?`, 'uy');

const STARTS = new RegExp(NUMERAL, 'u');

export interface Spelt {
  readonly number: Big;
  readonly decimals: number;
  readonly unit: '万元' | '亿元' | '元' | '%';
  readonly end: number;
}

function digitOf(character: string): number {
  return character === '两' ? 2 : character === '〇' ? 0 : DIGITS.indexOf(character);
}

/** 三百二十 as 320, 二〇二三 as undefined: a row of digits is a year or a code. */
function below10000(text: string): number | undefined {
  let [sum, digit, place] = [0, 0, 10000];
  for (const character of text) {
    const ten = TENS[character];
    if (ten === undefined) {
      if (digit !== 0) return undefined;
      digit = digitOf(character);
    } else {
      if (ten >= place) return undefined;
      sum += (digit === 0 && ten === 10 && sum === 0 ? 1 : digit) * ten;
      [digit, place] = [0, ten];
    }
  }
  return sum + digit;
}

function fractionOf(text: string | undefined): string {
  return [...(text ?? '')].map((character) => String(digitOf(character))).join('');
}

/** The number written in words that begins at `at`; undefined when none does, or when it could be read otherwise. */
export function speltAt(plain: string, at: number): Spelt | undefined {
  const first = plain.charAt(at);
  if (!STARTS.test(first) || STARTS.test(plain.charAt(at - 1))) return undefined;
  return percentAt(plain, at) ?? moneyAt(plain, at);
}

function percentAt(plain: string, at: number): Spelt | undefined {
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(plain);
  if (!match) return undefined;
  const whole = match[1] === '百' ? 100 : below10000(match[1] ?? '');
  const fraction = fractionOf(match[2]);
  if (whole === undefined || fraction.includes('-')) return undefined;
  const number = new Big(fraction === '' ? whole : `${whole}.${fraction}`);
  return { number, decimals: fraction.length, unit: '%', end: at + match[0].length };
}

function moneyAt(plain: string, at: number): Spelt | undefined {
  MONEY.lastIndex = at;
  const match = MONEY.exec(plain);
  if (!match) return undefined;
  const [printed, hundredMillions, tenThousands, rest, point, scale] = match;
  const end = at + printed.length;
  const parts = [hundredMillions, tenThousands].map((part) => (part === undefined ? 0 : below10000(part.slice(0, -1))));
  const last = rest === undefined ? 0 : below10000(rest);
  const [a, b] = parts;
  if (a === undefined || b === undefined || last === undefined) return undefined;
  const fraction = fractionOf(point);
  const isMixed = hundredMillions !== undefined || tenThousands !== undefined;
  if (scale !== undefined || point !== undefined) {
    if (isMixed || rest === undefined || fraction.includes('-')) return undefined;
    const number = new Big(fraction === '' ? last : `${last}.${fraction}`);
    return { number, decimals: fraction.length, unit: scale === '亿' ? '亿元' : scale === '万' ? '万元' : '元', end };
  }
  // "一元" may be anything; "三百元" is money.
  if (!isMixed)
    return rest !== undefined && rest.length > 1 ? { number: new Big(last), decimals: 0, unit: '元', end } : undefined;
  // As exact as it is spoken: 三百一十三万六千元 is 313.6万元.
  const number = new Big(a).times(10000).plus(b).plus(new Big(last).div(10000));
  return { number, decimals: number.toFixed().split('.')[1]?.length ?? 0, unit: '万元', end };
}
