import Big from 'big.js';
import type { Change, Operator, Quantity, Range } from '../measure';
import { readNumeral, spelledNumber } from '../numeral';
import { anyOf } from './cursor';
import { LEADS, takeOperator, takeTrailing } from './operator';
import { unitOf } from './unit';
import { AVOIDED, DEEDS, GOING_ON } from './deed-words';
import { COUNTERS, MEASURES } from './unit-words';

/**
 * quantity := operator? number unit? bound? remark? — "≥3次", "≧735+人次", "98%以上", "不少于12种", "2.6亿元", "每亩300", "480元/人*月",
 * "36.00（万元）", "零事故". What is not clearly one of these is none.
 */

/** A quantity made of a printed number and unit. */
export function quantity(number: Big, decimals: number | undefined, unit: string, operator?: Operator): Quantity {
  const { base, scale } = unitOf(unit) ?? { base: unit, scale: new Big(1) };
  return {
    kind: 'quantity',
    number,
    unit,
    base,
    scale,
    ...(decimals === undefined ? {} : { decimals }),
    ...(operator ? { operator } : {}),
  };
}

// "100%完成", "100%达标": what was done to the whole is the indicator's name said again.
const PERCENT_OF =
  /^%(?:完成|到位|达标|合格|覆盖|落实|发放|执行|支付|兑现|拨付|满意|办结|整改|使用|及时|准确|全覆盖){1,2}$/u;
/** 36.00(万元): a unit alone in brackets. 元/(人*月): brackets that belong to the unit. */
const IN_BRACKETS = /^\(([^()]+)\)$/u;
/** Brackets at the end, and what stands before them: behind a sign that joins units they belong to the unit. */
const REMARK = /(^|[^/*×·.每])\(([^()]*)\)$/u;

interface Behind {
  readonly unit: string;
  readonly operator?: Operator;
}

/** What stands behind a number: its unit, with a bound (以上) and a remark in brackets. Undefined when it is something else. */
function unitBehind(text: string): Behind | undefined {
  const more = text.startsWith('+');
  const { rest, operator } = takeTrailing(more ? text.slice(1) : text);
  const unit = unitIn(rest.replace(/[.。;,]$/u, ''));
  if (unit === undefined) return undefined;
  const sign = operator ?? (more ? '>=' : undefined);
  return sign ? { unit, operator: sign } : { unit };
}

function unitIn(text: string): string | undefined {
  const alone = IN_BRACKETS.exec(text)?.[1];
  if (alone !== undefined && unitOf(alone)?.isKnown) return alone;
  const remark = REMARK.exec(text);
  // A remark in brackets may follow, but not a second figure.
  if (remark && /^[\d.,%]+$/u.test(remark[2] ?? '')) return undefined;
  const bare = (remark ? text.slice(0, remark.index + (remark[1] ?? '').length) : text).replace(/[.。;,]$/u, '');
  if (PERCENT_OF.test(bare)) return '%';
  return unitOf(bare) ? bare : undefined;
}

// "三次": spoken numbers only before a known unit; "一流", "一批" are words.
const NO_COUNT = new Set([
  '批',
  '类',
  '面',
  '方',
  '度',
  '级',
  '分',
  '对',
  '点',
  '道',
  '段',
  '片',
  '根',
  '门',
  '款',
  '流',
  '日',
]);
const SPELLED = '[零〇一二两三四五六七八九十百千万]{1,9}?';
const SPELLED_AT_END = /[零〇一二两三四五六七八九十百千万点]{1,12}[^零〇一二两三四五六七八九十百千万点\d]{1,4}$/u;
const SPOKEN = new RegExp(
  `^(${SPELLED}(?:点[零〇一二三四五六七八九]{1,4})?)(${anyOf([...COUNTERS, ...MEASURES, '万元', '亿元'].filter((unit) => !NO_COUNT.has(unit)))})$`,
  'u',
);
/** 零事故, 0投诉, 无上访: none of what is to be avoided. */
const NONE_OF = new RegExp(`^(?:零|0|无|未发生|未出现)(?:发生)?${anyOf(AVOIDED)}(?:事件|案件|事故)?$`, 'u');

/** 每月工资3000元: words about a period, which is no unit. */
const OF_PERIOD = /^(?:天|日|周|星期|月|季度?|半?年)(?!$)/u;

/** All of `text` as a quantity; the operator before it was taken off already. */
export function plainQuantity(text: string, operator?: Operator): Quantity | undefined {
  if (NONE_OF.test(text)) return quantity(new Big(0), 0, '', operator ?? '=');
  const numeral = readNumeral(text);
  if (numeral) {
    const behind = unitBehind(text.slice(numeral.end));
    return behind && quantity(numeral.number, numeral.decimals, behind.unit, operator ?? behind.operator);
  }
  const { rest, operator: trail } = takeTrailing(text);
  const sign = operator ?? trail;
  // "每亩300元": a rate per unit; a rate per period is a frequency, or no rate of anything.
  const each = /^每(\p{Script=Han}{1,3}?)(\d[\d.,]*)(\p{L}{0,3})$/u.exec(rest);
  const rate = each && readNumeral(each[2] ?? '');
  const unit = `${each?.[3] ?? ''}/${each?.[1] ?? ''}`;
  if (each && rate && !OF_PERIOD.test(each[1] ?? '') && unitOf(unit)) {
    return quantity(rate.number, rate.decimals, unit, sign);
  }
  const digits = withDigits(rest);
  return digits === undefined ? undefined : plainQuantity(digits, sign);
}

/** "三次", "三点五公里": the same with the number in digits; undefined when it is not all that the text says. */
function withDigits(text: string): string | undefined {
  const [, number = '', unit = ''] = SPOKEN.exec(text) ?? [];
  const digits = number === '' ? undefined : spelledNumber(number);
  return digits === undefined ? undefined : `${digits}${unit}`;
}

/** "完成十场", "受益群众两百人以上": a number in words with its unit at the end of a short phrase, in digits; the text itself without one. */
export function withDigitsAtEnd(text: string): string {
  const { rest, operator } = takeTrailing(text);
  const [number = ''] = SPELLED_AT_END.exec(rest) ?? [];
  const before = rest.slice(0, rest.length - number.length);
  const digits = number === '' || /[第每\d%]$/u.test(before) || before.length > 12 ? undefined : withDigits(number);
  return digits === undefined ? text : `${before}${digits}${operator ? text.slice(rest.length) : ''}`;
}

const WITHIN = new RegExp(`${LEADS}(?=\\d)|达到(?=\\d)|控制在(?=\\d)`, 'u');
/** A label that takes the figure back, or says another one than the figure. */
const TAKEN_BACK = /未|没|不足|不到|不达|[减超多少差](?=\d)|比例|之一|目标|计划|预期|上年|去年|预计|应为|原/u;
const UP = /增长|增加|提高|提升|上升|增幅|增收|新增/u;
const DOWN = /下降|降低|减少|压减|降幅|减幅|节约|缩短|回落/u;
/** 提高到98%, 下降至3%: where it stands, not by how much it moved. */
const TO = /[至到为达](?:了)?$/u;

/** 已整治12.4公里, 建成5.4公里, 共走访320户: what was done, and how much of it. */
const DONE_SO_MUCH = new RegExp(
  `^(?:(?!.*[不未没无非缺差剩余第每其中约近超少多共计划应原拟待欠退低减降增提升一二三四五六七八九十上前去目])\\p{Script=Han}{2,6}|(?:已经?|共|共计|累计|总共|实际|全年)\\p{Script=Han}{1,4}?|(?:${anyOf([...DEEDS.ends, ...DEEDS.begins, ...GOING_ON])}){1,2})(?:了)?(?=\\d)`,
  'u',
);

/** By how much, not how much: what the words before a figure say of it. */
function changeOf(label: string): Change | undefined {
  if (TO.test(label)) return undefined;
  return DOWN.test(label) ? 'down' : UP.test(label) ? 'up' : undefined;
}

/** "覆盖率≥98%", "完成率100%": the one quantity in a short phrase, when an operator or a percent sign makes it plain. */
export function embeddedQuantity(text: string): Quantity | undefined {
  if (text.length > 24 || (text.match(/\d[\d,.]*/gu) ?? []).length !== 1 || text.includes('±')) return undefined;
  const start = text.search(WITHIN);
  const percent = start > 0 ? undefined : /^\D+?(?=\d[\d,.]*%(?:[及或]?以[上下内])?$)/u.exec(text)?.[0].length;
  const done = DONE_SO_MUCH.exec(text)?.[0].length;
  const at = start > 0 ? start : (percent ?? done);
  if (at === undefined) return undefined;
  const label = text.slice(0, at);
  if (TAKEN_BACK.test(label)) return undefined;
  const { operator, rest } = takeOperator(text.slice(at));
  // 每周≥42小时, 每亩不低于300元: the same as ≥42小时/周.
  const per = /^每\p{Script=Han}{1,3}$/u.test(label) ? plainQuantity(`${label}${rest}`, operator) : undefined;
  const read = per ?? plainQuantity(rest, operator);
  // A number without a unit that is known may count something else: 已评为3A.
  const isKnown = read !== undefined && read.unit !== '' && unitOf(read.unit)?.isKnown === true;
  if (start <= 0 && percent === undefined && !isKnown) return undefined;
  const change = changeOf(label);
  return read && change ? { ...read, change } : read;
}

/** "约50人", "50余人", "100%/100%": about a number, or more than one. */
const DOUBTFUL =
  /约|左右|上下(?!级)|大概|将近|^近\d|\d[余多几]|\d%?[-~—–－至到、;](?:[≥≤<>=]{0,2})\d|\d%?\/(?!10*(?:000|万)$)(?:[≥≤<>=]{0,2})\d|[①-⑳]|\d:\d/u;

export function isDoubtful(text: string): boolean {
  return DOUBTFUL.test(text);
}

const DASH = '(?:[-~—–－]{1,2}|至|到)';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const FROM_TO = new RegExp(`^(${NUMBER})([^\\d\\-~—–－至到]{0,6})${DASH}(${NUMBER})(.*)$`, 'u');
const BETWEEN = new RegExp(
  `^(?:≥|>=|>|不低于|不少于)(${NUMBER})([^\\d]{0,6}?)(?:[,、且和并]|并且)?(?:≤|<=|<|不高于|不超过)(${NUMBER})(.*)$`,
  'u',
);
/** 1-12月, 2020-2023年, 9:00-17:00: points in time, not amounts. */
const OF_TIME = /^(?:年度?|月份?|日|号|时|点)/u;

/** range := number unit? (-|~|至) number unit — "3-5个", "95%～98%", "≥90%且≤100%". */
export function rangeOf(text: string): Range | undefined {
  const match = FROM_TO.exec(text) ?? BETWEEN.exec(text);
  if (!match) return undefined;
  const [, from = '', first = '', to = '', second = ''] = match;
  const behind = unitBehind(second);
  if (!behind || behind.operator || OF_TIME.test(behind.unit) || (first !== '' && first !== behind.unit))
    return undefined;
  const [low, high] = [from, to].map((printed) => readNumeral(printed));
  if (!low || !high || low.end !== from.length || high.end !== to.length || !low.number.lt(high.number))
    return undefined;
  // "2020-2023" and "3-5" alone may be years, months, or a number of something; telephone numbers have no unit either.
  if (behind.unit === '') return undefined;
  return {
    kind: 'range',
    low: quantity(low.number, low.decimals, behind.unit),
    high: quantity(high.number, high.decimals, behind.unit),
  };
}
