import Big from 'big.js';
import type { Frequency, Operator } from '../measure';
import { chineseNumber, readNumeral } from '../numeral';
import { anyOf, Cursor, lexicon } from './cursor';
import { LEADS, takeOperator } from './operator';
import { EVENTS, PERIODS } from './frequency-words';

/**
 * frequency := 每 period doing? operator? number counter doing? | number counter (/|每) period — "最少一周一次", "每月发布1期",
 * "每周巡河2次", "≥3次/年", "每两个月一次". The verb may be any: what makes it a frequency are the period and what is counted.
 */

const PERIOD = lexicon(PERIODS);
const COUNTER = anyOf(EVENTS);
const COUNT = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百]+)';
/** 每, 每个, 每一个; 每2个 and 每隔两 take a number of periods; 一周一次, 半年一次 need no 每. */
const EACH = /(?:每隔?(?:一个?|个)?|[一1](?=天|日|周|星期|个?月|个?季|年))/uy;
const SEVERAL = /每隔?(\d{1,2}|[两三四五六])(?=个?(?:天|日|周|星期|月|季度|年|工作日))/uy;
/** 每半个月, 每半月: twice a month. */
const HALF_MONTH = /每?半个?月/uy;
const HALF_YEAR = /(?=每?半年)每?/uy;
/** What is done, in any words without a figure, and how often at least: 巡河, 至少公布, 召开例会不少于; then the count; then more words. */
const COUNTED = new RegExp(
  `((?:(?!每)[\\p{Script=Han}≥≤<>=,:]){0,12}?)(${COUNT})(${COUNTER})\\(?\\p{Script=Han}{0,8}\\)?(?:以上|及以上)?$`,
  'uy',
);
/** 一季一查, 每月一报. */
const ONCE = /()(一)([查报检巡评测核访清考议训督扫换])$/uy;
const TIMES = new RegExp(`(${COUNT})(${COUNTER})`, 'uy');
const OPERATOR = new RegExp(LEADS, 'u');

function number(text: string): Big | undefined {
  const numeral = readNumeral(text);
  if (numeral?.end === text.length) return numeral.number;
  const spoken = chineseNumber(text);
  return spoken === undefined ? undefined : new Big(spoken);
}

interface Every {
  readonly per: Frequency['per'];
  /** How many times the period is taken: 2 for 每两个月, ½ for 每半个月. */
  readonly periods: Big;
}

function every(cursor: Cursor): Every | undefined {
  if (cursor.take(HALF_MONTH)) return { per: 'month', periods: new Big('0.5') };
  const several = cursor.attempt(() => {
    const count = cursor.take(SEVERAL)?.[1];
    const periods = count === undefined ? undefined : number(count);
    const per = periods && cursor.word(PERIOD);
    return per && { per, periods };
  });
  if (several) return several;
  if (!cursor.take(HALF_YEAR) && !cursor.take(EACH)) return undefined;
  const per = cursor.word(PERIOD);
  return per && { per, periods: new Big(1) };
}

/** 每月发布1期 */
function everyPeriod(cursor: Cursor): Frequency | undefined {
  const each = every(cursor);
  const counted = each && (cursor.take(COUNTED) ?? cursor.take(ONCE));
  if (!counted) return undefined;
  const [whole, between = '', count = '', counter = ''] = counted;
  const times = number(count);
  const operator = innerOperator(between) ?? (whole.endsWith('以上') ? '>=' : undefined);
  return (
    times && {
      kind: 'frequency',
      times: each.periods.eq(1) ? times : times.div(each.periods),
      per: each.per,
      counter,
      ...(operator ? { operator } : {}),
    }
  );
}

const PER = /(?:\/|每)(?:1|一)?/uy;

/** 1次/周, 3次每年 */
function perPeriod(cursor: Cursor): Frequency | undefined {
  const times = cursor.take(TIMES);
  const count = number(times?.[1] ?? '');
  if (!times || !count || !cursor.take(PER)) return undefined;
  const per = cursor.word(PERIOD);
  return per && cursor.isDone ? { kind: 'frequency', times: count, per, counter: times[2] ?? '' } : undefined;
}

/** 每周不少于2次 */
function innerOperator(between: string): Operator | undefined {
  const at = between.search(OPERATOR);
  return at < 0 ? undefined : takeOperator(`${between.slice(at)}1`).operator;
}

/** Reads how often: 最少一周一次, 每月1次, 每季度至少公布1次, 1次/周. Undefined for anything else. */
export function readFrequency(text: string): Frequency | undefined {
  if (text.length > 30) return undefined;
  const { operator: outer, rest } = takeOperator(text);
  const read = new Cursor(rest).attempt(everyPeriod) ?? new Cursor(rest).attempt(perPeriod);
  const operator = outer ?? read?.operator;
  return read && (operator ? { ...read, operator } : read);
}
