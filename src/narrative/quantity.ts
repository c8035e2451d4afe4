import Big from 'big.js';
import type { MoneyUnit } from '../forms';
import { type Spelt, speltAt } from './chinese-numbers';

/** A number of the text with its unit. `start` to `end` holds both. */
export interface TextQuantity {
  readonly start: number;
  readonly end: number;
  readonly number: Big;
  readonly decimals: number;
  readonly unit: 'money' | 'percent' | 'people' | 'item' | 'score' | 'other' | 'none';
  /** For money. */
  readonly money: MoneyUnit;
  /** The unit as printed. */
  readonly printed: string;
  readonly approximate: boolean;
}

/** More digits than an amount has. */
const MOST_DIGITS = 15;

const UNITS: readonly (readonly [RegExp, TextQuantity['unit'], MoneyUnit?])[] = [
  // A line may end between 万 and 元.
  [/^亿 {0,3}元(?![/／])/u, 'money', '亿元'],
  [/^万 {0,3}元(?![/／])/u, 'money', '万元'],
  [/^千元(?![/／])/u, 'money', '千元'],
  [/^元(?![/／])/u, 'money', '元'],
  // "101.81万，" is money; "2万户" is not.
  [/^亿(?=[\s,;:。、)]|$)/u, 'money', '亿元'],
  [/^万(?=[\s,;:。、)]|$)/u, 'money', '万元'],
  [/^%/u, 'percent'],
  [/^(?:人次|人\/次|人·次|人天|名次|分钟|分之|分别|分为|个百分点|百分点|个月|个工作日|个小时|万人)/u, 'other'],
  [/^(?:人|名)/u, 'people'],
  [/^个/u, 'item'],
  [/^分(?![\p{Script=Han}])/u, 'score'],
  [/^分(?=[,。;)]|的|等|级|以上)/u, 'score'],
  [/^\p{Script=Han}{1,2}/u, 'other'],
];

const BEFORE = /(?:(?:^|[^节])约|(?:^|[^附最])近|超|逾|超过|不足|将近|大约|接近|至少|不少于|不低于|预计|累计约)$/u;
const BETWEEN = /^(?:余|多|几)/u;
const AFTER = /^(?:左右|上下|以上|以内|以下|余|多)/u;

const LABEL = /^ {1,3}(?![万亿]?元)\p{Script=Han}{2,14}\s*:/u;

const QUOTIENT = /^[\d,]+(?:\.\d+)?\/[\d,]+(?:\.\d+)?\s*(?:[×*xX]\s*100\s*%\s*)?=\s*\d/u;

const APART = /^((?: \d{3})+)\.\d{1,6} {0,3}[万亿]?元/u;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Where the digits from `at` end, thousands separators in threes included. */
function digitsEnd(plain: string, at: number): number {
  let end = at;
  while (isDigit(plain.charCodeAt(end))) end++;
  if (end - at > 3) return end;
  const isGroup = (comma: number) =>
    plain.charAt(comma) === ',' &&
    [1, 2, 3].every((k) => isDigit(plain.charCodeAt(comma + k))) &&
    !isDigit(plain.charCodeAt(comma + 4));
  while (isGroup(end)) end += 4;
  // "1 268.40万元": what stands apart in a line of a table has no unit.
  const apart = end - at <= 3 ? APART.exec(plain.slice(end, end + MOST_DIGITS + 8)) : null;
  return apart && !/[表件图号第\d]\s?$/u.test(plain.slice(0, at).slice(-2)) ? end + (apart[1]?.length ?? 0) : end;
}

/** Where a run of digits, points and hyphens ends that is no number: 1.2.3, 2022-06-20. */
function runEnd(plain: string, at: number): number {
  let end = at;
  while (isDigit(plain.charCodeAt(end)) || (/[.\-/~]/u.test(plain.charAt(end)) && isDigit(plain.charCodeAt(end + 1)))) {
    end++;
  }
  return end;
}

/** "311.22/312=99.75%": divided, not dated. `at`: either of the two numbers. */
function isQuotient(plain: string, at: number): boolean {
  const top = /[\d.,]+\/$/u.exec(plain.slice(Math.max(0, at - 16), at))?.[0].length ?? 0;
  return QUOTIENT.test(plain.slice(at - top, at + 60));
}

/** Every quantity from `from` to `to`, in order. Years, dates, codes and telephone numbers are none. Time grows with the length only. */
export function quantitiesIn(plain: string, from: number, to: number): readonly TextQuantity[] {
  const found: TextQuantity[] = [];
  let at = from;
  while (at < to) {
    if (!isDigit(plain.charCodeAt(at))) {
      const spelt = speltAt(plain, at);
      if (spelt && spelt.end <= to) found.push(inWords(plain, at, spelt));
      at = spelt && spelt.end <= to ? spelt.end : at + 1;
      continue;
    }
    const start = at;
    let end = digitsEnd(plain, start);
    const whole = plain.slice(start, end);
    let fraction = '';
    if (plain.charAt(end) === '.' && isDigit(plain.charCodeAt(end + 1))) {
      const point = end++;
      while (isDigit(plain.charCodeAt(end))) end++;
      fraction = plain.slice(point + 1, end);
    }
    const run = runEnd(plain, end);
    const before = plain.charAt(start - 1);
    const odd =
      (run > end && !isQuotient(plain, start)) || isLatin(before.charCodeAt(0)) || isLatin(plain.charCodeAt(end));
    if (odd || whole.length + fraction.length > MOST_DIGITS) {
      at = Math.max(run, end);
      continue;
    }
    at = end;
    const quantity = withUnit(plain, start, end, whole.replaceAll(/[, ]/gu, ''), fraction);
    if (quantity) {
      found.push(quantity);
      at = quantity.end;
    }
  }
  return found;
}

function inWords(plain: string, start: number, { number, decimals, unit, end }: Spelt): TextQuantity {
  const before = plain.slice(Math.max(0, start - 6), start).trimEnd();
  const approximate = BEFORE.test(before) || AFTER.test(plain.slice(end, end + 4));
  const own = { start, end, number, decimals, printed: unit, approximate };
  return unit === '%' ? { ...own, unit: 'percent', money: '万元' } : { ...own, unit: 'money', money: unit };
}

function withUnit(
  plain: string,
  start: number,
  end: number,
  whole: string,
  fraction: string,
): TextQuantity | undefined {
  const behind = plain.slice(end, end + 12);
  const blanks = /^ {0,3}/u.exec(behind)?.[0].length ?? 0;
  const more = BETWEEN.exec(behind.slice(blanks))?.[0].length ?? 0;
  const text = behind.slice(blanks + more);
  // Years and dates belong to the words around them.
  if (fraction === '' && /^[年月日号时]/u.test(text)) return undefined;
  // "865.20 其中：": the next label, no unit.
  const isLabel = blanks > 0 && LABEL.test(plain.slice(end, end + 20));
  const unit = isLabel ? undefined : UNITS.find(([pattern]) => pattern.test(text));
  const printed = unit ? (unit[0].exec(text)?.[0] ?? '') : '';
  const stop = unit && unit[1] !== 'other' ? end + blanks + more + printed.length : end;
  const after = plain.slice(stop, stop + 4);
  const before = plain.slice(Math.max(0, start - 6), start).trimEnd();
  const isNegative = /(?:^|[^\d\p{Script=Han}])-$|负$/u.test(before);
  const number = new Big(fraction === '' ? whole : `${whole}.${fraction}`);
  return {
    start,
    end: stop,
    number: isNegative ? number.times(-1) : number,
    decimals: fraction.length,
    unit: unit?.[1] ?? 'none',
    money: unit?.[2] ?? '万元',
    printed,
    // "控制在预算72万元以内": the budget itself.
    approximate:
      more > 0 || BEFORE.test(before) || (AFTER.test(after) && unit?.[1] !== 'other' && !/预算数?$/u.test(before)),
  };
}
