import Big from 'big.js';
import { anyOf, Cursor } from './cursor';
import { COUNTERS, MEASURES } from './unit-words';

/** A printed unit reduced to what it counts and by how much: 万元 counts 元 by 10⁴, 亿 by 10⁸, 人次 counts itself. */
export interface MeasureUnit {
  readonly base: string;
  readonly scale: Big;
}

const MULTIPLIER: readonly (readonly [prefix: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** Units that begin with 千 or 百 and are units of their own. */
const WHOLE = /^(?:千[克米瓦伏安卡帕赫]|百分)/u;

const SAME: Readonly<Record<string, string>> = {
  百分比: '%',
  个百分点: '%',
  百分点: '%',
  圆: '元',
  人民币: '元',
  m2: '平方米',
  平米: '平方米',
  平方: '平方米',
  m3: '立方米',
  立方: '立方米',
  方: '立方米',
  km2: '平方公里',
  平方千米: '平方公里',
  hm2: '公顷',
  km: '公里',
  千米: '公里',
  延米: '米',
  m: '米',
  kg: '公斤',
  千克: '公斤',
  t: '吨',
  度: '千瓦时',
  kwh: '千瓦时',
  kw: '千瓦',
  mw: '兆瓦',
  工作日: '天',
  个工作日: '天',
  日: '天',
  自然日: '天',
  个自然日: '天',
  钟头: '小时',
  个小时: '小时',
  个月: '月',
  个季度: '季度',
  个学时: '学时',
  个课时: '课时',
  分: '分钟',
  '人/次': '人次',
  '台/次': '台次',
  '户/次': '户次',
  '批/次': '批次',
};

/** Units of measurement that convert into each other, counted in the first. */
const CONVERTED: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  吨: ['公斤', 1000],
  公顷: ['平方米', 10_000],
  平方公里: ['平方米', 1_000_000],
  公里: ['米', 1000],
  小时: ['分钟', 60],
};

const WORD = anyOf([...MEASURES, ...COUNTERS]);
const MULTIPLE = anyOf(MULTIPLIER.map(([prefix]) => prefix));
const KNOWN_WORD = new RegExp(`(?:${WORD}|${MULTIPLE}${WORD})`, 'uy');
/** 亿, 3万: a multiplier alone counts what the form counts. */
const MULTIPLE_ALONE = new RegExp(`${MULTIPLE}$`, 'uy');
/** A unit in none of the lists: a short word, Chinese or Latin. */
const UNKNOWN_WORD = /(?:[\p{Script=Han}]{1,6}|\p{Script=Latin}{1,5})/uy;
const TIMES = /[*×·.・•xX](?=[\p{Script=Han}(])/uy;
const PER = /[/÷]|每(?=\p{Script=Han})/uy;
/** What follows a number and is no unit: about, more than, before, or the beginning of a sentence. */
const NO_UNIT =
  /[余多几]|左右|前|后|以[上下内]|[至到和及与并]|完成|开展|组织|达到|进行|建成|通过|提高|降低|增长|下降|实现|不|未|的|已|为/u;
/** What is counted, said behind its measure: 120公里河道, 5家企业, 3个乡镇. */
const OBJECT = /^\p{Script=Han}{1,8}$/u;

/** 3月, 5号, 8点: a point in time; as a number of months it is 3个月. */
const POINT_IN_TIME = /^(?:月|号|点|时|年度?(?!$).*|月份?.*\/.*)$/u;
/** 2023年工作计划, 3月植树节: a time with words behind it is no number of years or months. */
const OF_TIME = /^(?:年|月|日|天|周|季度|级|点|里|面|度|方)$/u;

/** 1/10000, 8.2/10万: of so many. */
const SO_MANY = /^\/10*(?:000|万)$/u;

/** A unit's factors: 元/人*月 is [元] over [人, 月]. */
interface Factors {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

/** One word of a unit, or a unit in brackets. */
function factor(cursor: Cursor): Factors | undefined {
  return cursor.attempt(() => {
    if (cursor.take(/\(/uy)) {
      const inner = quotient(cursor);
      return inner && cursor.take(/\)/uy) ? inner : undefined;
    }
    const word = cursor.take(KNOWN_WORD) ?? cursor.take(UNKNOWN_WORD);
    return word && !NO_UNIT.test(word[0]) ? { over: [word[0]], under: [] } : undefined;
  });
}

/** factor { (* | · | . | /) factor }: what stands behind a stroke is all below it, 元/人*月 is per person and month. */
function quotient(cursor: Cursor): Factors | undefined {
  const first = factor(cursor);
  if (!first) return undefined;
  let { over, under } = first;
  let isBelow = false;
  for (;;) {
    const next = cursor.attempt(() => {
      const per = cursor.take(PER) !== undefined;
      if (!per && !cursor.take(TIMES)) return undefined;
      const more = factor(cursor);
      return more && { per, more };
    });
    if (!next) return { over, under };
    isBelow ||= next.per;
    over = [...over, ...(isBelow ? next.more.under : next.more.over)];
    under = [...under, ...(isBelow ? next.more.over : next.more.under)];
  }
}

/** A unit as it stands behind a number. */
export interface PrintedUnit extends MeasureUnit {
  readonly unit: string;
  /** It is a word of the lists, or made of them: 公里, 元/人·月; false for a word nobody lists. */
  readonly isKnown: boolean;
}

/**
 * Reads all of `text` as one unit: a short word, a product or quotient of such words with brackets where they belong, or a known unit
 * with what it counts behind it (公里河道, 家企业). Undefined when it is something else.
 */
export function unitOf(text: string): PrintedUnit | undefined {
  if (text === '') return { unit: '', base: '', scale: new Big(1), isKnown: true };
  if (text.length > 24) return undefined;
  if (POINT_IN_TIME.test(text)) return undefined;
  if (SO_MANY.test(text))
    return { unit: text, base: `/${text.slice(1).replace('万', '0000')}`, scale: new Big(1), isKnown: false };
  const cursor = new Cursor(text.replace(/([/每])年度$/u, '$1年'));
  if (cursor.take(MULTIPLE_ALONE)) return { unit: text, ...readUnit(text), isKnown: true };
  cursor.at = 0;
  const known = cursor.take(KNOWN_WORD)?.[0];
  if (known !== undefined) {
    const object = cursor.rest;
    if (object === '' || (OBJECT.test(object) && !NO_UNIT.test(object) && !OF_TIME.test(known))) {
      return { unit: text, ...readUnit(known), isKnown: true };
    }
  }
  cursor.at = 0;
  // "/亩" stands for a number of what the form counts, per 亩.
  const bare = cursor.take(/\/(?=\p{Script=Han})/uy) !== undefined;
  const factors = quotient(cursor);
  if (!factors || !cursor.isDone) return undefined;
  const whole = bare ? { over: factors.under, under: factors.over } : factors;
  return { unit: text, ...readFactors(whole), isKnown: [...whole.over, ...whole.under].every(isKnownUnit) };
}

/** Forms are about one year: 120公里/年 is 120公里. */
const A_YEAR = /^年度?$/u;

function readFactors({ over, under: all }: Factors): MeasureUnit {
  const under = all.filter((word) => !A_YEAR.test(word));
  const [first] = over;
  if (first !== undefined && over.length === 1 && under.length === 0) return readUnit(first);
  const joined = SAME[`${over.join('·')}/${under.join('·')}`];
  if (joined) return { base: joined, scale: new Big(1) };
  const [above, below] = [over, under].map((words) => words.map(readUnit));
  const product = (units: readonly MeasureUnit[]) => units.reduce((so, { scale }) => so.times(scale), new Big(1));
  const names = (units: readonly MeasureUnit[]) =>
    units
      .map(({ base }) => base)
      .sort()
      .join('·');
  const [up, down] = [above ?? [], below ?? []];
  return {
    base: down.length > 0 ? `${names(up)}/${names(down)}` : names(up),
    scale: product(up).div(product(down)),
  };
}

const MULTIPLES = new RegExp(`^${MULTIPLE}`, 'u');
const KNOWN = new Set([...MEASURES, ...COUNTERS]);

/** Is it a word of the lists, with or without 万, 亿 … before it? */
export function isKnownUnit(word: string): boolean {
  return KNOWN.has(word) || KNOWN.has(word.toLowerCase()) || KNOWN.has(word.replace(MULTIPLES, ''));
}

/** Reads a printed unit of one word; '' has no base and scale 1. "个项目" counts what 个 counts. */
function readUnit(printed: string): MeasureUnit {
  const text = printed.replace(/^[(/]+|[).。,;]+$/gu, '');
  const multiplier = WHOLE.test(text) ? undefined : MULTIPLIER.find(([prefix]) => text.startsWith(prefix));
  const rest = multiplier ? text.slice(multiplier[0].length) : text;
  const lower = rest.toLowerCase();
  const base = SAME[lower] ?? (/^个\p{Script=Han}/u.test(rest) ? '个' : lower);
  const power = new Big(10).pow(multiplier?.[1] ?? 0);
  const converted = CONVERTED[base];
  return converted ? { base: converted[0], scale: power.times(converted[1]) } : { base, scale: power };
}
