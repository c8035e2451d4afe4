/** How Word prints the numbers of its lists (ECMA-376 part 1, 17.18.59); those of other writing systems, and unknown ones, as digits. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Beyond it numbers are printed as digits whatever the format: no list of a report is so long. */
const MOST = 9999;

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => enclosed(number, 0x2474, 20),
  decimalEnclosedFullstop: (number) => enclosed(number, 0x2488, 20),
  ideographEnclosedCircle: (number) => enclosed(number, 0x3280, 10),
  chineseCounting: (number) => counted(number, DIGITS, '十百千'),
  chineseCountingThousand: (number) => counted(number, DIGITS, '十百千'),
  japaneseCounting: (number) => counted(number, DIGITS, '十百千'),
  taiwaneseCounting: (number) => counted(number, DIGITS, '十百千'),
  taiwaneseCountingThousand: (number) => counted(number, DIGITS, '十百千'),
  chineseLegalSimplified: (number) => counted(number, LEGAL_DIGITS, '拾佰仟', true),
  ideographLegalTraditional: (number) => counted(number, LEGAL_TRADITIONAL, '拾佰仟', true),
  ideographDigital: byDigit,
  taiwaneseDigital: byDigit,
  japaneseDigitalTenThousand: byDigit,
  ideographTraditional: (number) => STEMS[number - 1] ?? String(number),
  ideographZodiac: (number) => BRANCHES[number - 1] ?? String(number),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letters(number, 'A'),
  lowerLetter: (number) => letters(number, 'a'),
  ordinal: (number) => `${String(number)}${ending(number)}`,
  none: () => '',
};

/** A number of a list as its level's format prints it. */
export function printedNumber(number: number, format: string): string {
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return print && number >= 0 && number <= MOST ? print(number) : String(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function byDigit(number: number): string {
  return String(number).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
}

function enclosed(number: number, first: number, most: number): string {
  return number >= 1 && number <= most ? String.fromCharCode(first + number - 1) : String(number);
}

function circled(number: number): string {
  return enclosed(number, 0x2460, 20);
}

/** 十二, 二十, 一百〇五; the legal way of writing has its ten with a one before it. */
function counted(number: number, digits: string, places: string, isLegal = false): string {
  if (number === 0) return digits[0] ?? '';
  let text = '';
  let isGap = false;
  for (const [index, digit] of [...String(number)].entries()) {
    const place = String(number).length - 1 - index;
    if (digit === '0') {
      isGap = true;
      continue;
    }
    if (isGap) text += digits[0] ?? '';
    isGap = false;
    const isPlainTen = !isLegal && text === '' && place === 1 && digit === '1';
    text += (isPlainTen ? '' : (digits[Number(digit)] ?? '')) + (place > 0 ? (places[place - 1] ?? '') : '');
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters_] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters_;
  }
  return text === '' ? String(number) : text;
}

/** a … z, aa, bb … */
function letters(number: number, first: string): string {
  if (number < 1 || number > 26 * 20) return String(number);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function ending(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
