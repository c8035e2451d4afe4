import { isKeptWhole, KEPT_LATIN, KEPT_UNITS, KEPT_WORDS } from './words';

/** Letters that stand for others: of no word of the forms, no unit, no numeral. */
const STAND_INS = [...'岚岭崖涧溪潭滩屿杉柏枫桐桦榆槐榕菊荷莲桂茶禾苗雁鹤鹭鹿狐鲤鲸蝶蜂萤霞虹霜露霁岫岱嵩峨岷汀渚'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
const NUMERALS = [...'一二三四五六七八九'];
const FORMAL_NUMERALS = [...'壹贰叁肆伍陆柒捌玖'];

/** A figure stays distinct from every other when it grows: 1 and 2 never fall together. */
const LEAST_FACTOR = 1.3;
const FACTORS = 1.6;
const YEARS = 6;
const LEAST_TIMES = 2;
const TIMES = 8;
const MONEY = /元|^\s*[万亿]$/u;

/** In order: what comes first at a place wins. */
const PIECES = new RegExp(
  [
    String.raw`(?<kept>^\s*[(（]?\d{1,2}[)）.、．](?!\d)|^\s*\d{1,2}-\d{1,2}\s*$|(?:附件|附表|附|表)\s*\d{1,2}(?:[-—–.]\d{1,2})*|(?:公开\s*)?\d{1,2}(?:-\d{1,2})?\s*表|\d{1,2}\s*[月日号]|\d+(?:\.\d+)?\s*(?:[%％‰‱]|个?百分[比点])|\d{1,3}(?:\.\d+)?\s*分(?![钟之])|[(（]\s*(?:单位\s*[:：]\s*)?(?:${KEPT_UNITS})\s*[)）]|[一二三四五六七八九十两](?:${KEPT_UNITS})|${KEPT_WORDS}|[的及和与或等其按])`,
    String.raw`(?<year>(?:19|20)\d{2})(?<rest>\s*年(?:度|初|末|底)?|[-/]\d{1,2}(?!\d)(?:[-/]\d{1,2}(?!\d))?|\.\d{1,2}\.\d{1,2}(?!\d)|\s*$)`,
    String.raw`(?<long>\d[\d\s-]{6,}\d)`,
    String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<unit>\s*(?:${KEPT_UNITS}))?`,
    String.raw`(?<numerals>[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟万亿]{2,})`,
    String.raw`(?<latin>\b(?:[A-Za-z]|${KEPT_LATIN})\b)`,
    String.raw`(?<letter>\p{L})`,
  ].join('|'),
  'giu',
);

/**
 * Puts other names and figures in the place of those of one workbook, the same for the same everywhere, so that what was alike stays
 * alike. Amounts grow by one
 * factor, counts and measures by another that is whole: what was the sum of others still is, as near as they are printed, and what was not is
 * not. Shares,
 * points and marks stay: they say how figures stand to each other, and would not any more.
 */
export class Replacer {
  private readonly letters = new Map<string, string>();
  private readonly digits: readonly string[];
  private readonly factor: number;
  private readonly times: number;
  /** By how many years all years are moved. */
  readonly years: number;
  private names: RegExp | undefined;

  /** @param random gives numbers from 0 to below 1 */
  constructor(private readonly random: () => number) {
    this.times = LEAST_TIMES + Math.floor(random() * TIMES);
    this.factor = LEAST_FACTOR + FACTORS * random();
    this.years = -1 - Math.floor(random() * YEARS);
    this.digits = shuffled([...'0123456789'], random);
  }

  /** Texts of which nothing is kept, wherever they stand: names of units, projects and persons. */
  hide(names: Iterable<string>): void {
    const own = [...new Set([...names].map((name) => name.trim()))].filter((name) => [...name].length > 1);
    if (own.length === 0) return;
    const longestFirst = own.sort((a, b) => b.length - a.length);
    this.names = new RegExp(longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|'), 'gu');
  }

  /** What is counted or measured, in whole times: how one is to another stays exactly. */
  count(value: number): number {
    return Number((value * this.times).toFixed(MOST_DECIMALS));
  }

  /** A figure, rounded to so many decimals. */
  figure(value: number, decimals: number): number {
    return Number((value * this.factor).toFixed(Math.min(decimals, MOST_DECIMALS)));
  }

  /** A text with its known words, operators, units, shares and points. `isMeasure`: its figures are counted, unless a unit of money says not. */
  text(text: string, isMeasure = false): string {
    if (isKeptWhole(text)) return text;
    let made = '';
    const known = (part: string) => this.known(part, isMeasure);
    let at = 0;
    for (const match of text.matchAll(this.names ?? /$^/gu)) {
      made += known(text.slice(at, match.index)) + this.scrambled(match[0]);
      at = match.index + match[0].length;
    }
    return made + known(text.slice(at));
  }

  private known(text: string, isMeasure: boolean): string {
    return text.replace(PIECES, (whole: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const { kept, year, rest: behind = '', long, figure, unit = '', numerals, latin } = groups;
      if (kept !== undefined || latin !== undefined) return whole;
      // Four digits alone are a year only where they are all that stands there.
      if (year !== undefined && behind.trim() === '' && (isMeasure || text.trim() !== year))
        return this.printed(year, isMeasure) + behind;
      if (year !== undefined) return String(Number(year) + this.years) + behind;
      if (long !== undefined || numerals !== undefined) return this.scrambled(whole);
      if (figure === undefined) return this.scrambled(whole);
      const isCount = unit === '' ? isMeasure && !figure.includes('.') : !MONEY.test(unit);
      return this.printed(figure, isCount) + unit;
    });
  }

  private printed(figure: string, isCount: boolean): string {
    const plain = figure.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    const value = isCount ? this.count(Number(plain)) : this.figure(Number(plain), decimals);
    const made = value.toFixed(decimals);
    return figure.includes(',') ? made.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',') : made;
  }

  /** Letter by letter; what is no letter and no digit stays. */
  scrambled(text: string): string {
    return text.replace(/[\p{L}\d〇]/gu, (letter) => this.letter(letter));
  }

  private letter(letter: string): string {
    if (/\d/u.test(letter)) return this.digits[Number(letter)] ?? '0';
    const known = this.letters.get(letter);
    if (known !== undefined) return known;
    const set =
      [NUMERALS, FORMAL_NUMERALS].find((one) => one.includes(letter)) ?? (/[a-z]/iu.test(letter) ? LATIN : STAND_INS);
    const others = set.filter((other) => other !== letter.toLowerCase());
    const other = others[Math.floor(this.random() * others.length)] ?? '岚';
    const made = /[A-Z]/u.test(letter) ? other.toUpperCase() : other;
    this.letters.set(letter, made);
    return made;
  }
}

const MOST_DECIMALS = 10;

/** No digit stays where it is. */
function shuffled(digits: readonly string[], random: () => number): readonly string[] {
  const by = 1 + Math.floor(random() * (digits.length - 1));
  return digits.map((_, index) => digits[(index + by) % digits.length] ?? '0');
}
