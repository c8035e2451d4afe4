import Big from 'big.js';
import type { Frequency, Operator, Period } from './measure';
import { chineseNumber, readNumeral } from './numeral';
import { takeOperator } from './operator';

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^[天日]$/u, 'day'],
  [/^(?:周|星期|礼拜)$/u, 'week'],
  [/^(?:个?月度?)$/u, 'month'],
  [/^(?:个?季度?)$/u, 'quarter'],
  [/^(?:半年度?)$/u, 'halfYear'],
  [/^(?:年度?)$/u, 'year'],
];

const PERIOD = '(天|日|周|星期|礼拜|个?月度?|个?季度?|半年度?|年度?)';
const TIMES = '([\\d.]+|[一二两三四五六七八九十百]+)';
const COUNTER = '(?:次|回|期|场|篇)';
const VERB = '(?:开展|进行|召开|组织|督察|督查|巡查|检查|举办|完成|至少|不少于|不低于|≥|最少|>=|=){0,3}';

/** 每月1次, 一周一次, 半年一次, 每季度开展2次 */
const EVERY = new RegExp(
  `^(?:每个?|每一个?|[一1]|(?=半))${PERIOD}(${VERB})${TIMES}${COUNTER}\\p{Script=Han}{0,6}$`,
  'u',
);
/** 1次/周, 3次每年 */
const PER = new RegExp(`^${TIMES}${COUNTER}[/每]${PERIOD}$`, 'u');

function timesOf(text: string): Big | undefined {
  const numeral = readNumeral(text);
  if (numeral?.end === text.length) return numeral.number;
  const spoken = chineseNumber(text);
  return spoken === undefined ? undefined : new Big(spoken);
}

/** Reads how often: 最少一周一次, 每月1次, 1次/周. Undefined for anything else. */
export function readFrequency(text: string): Frequency | undefined {
  if (text.length > 30) return undefined;
  const { operator: outer, rest } = takeOperator(text);
  const every = EVERY.exec(rest);
  const per = every ? null : PER.exec(rest);
  const periodText = every?.[1] ?? per?.[2] ?? '';
  const period = PERIODS.find(([pattern]) => pattern.test(periodText));
  const times = timesOf(every?.[3] ?? per?.[1] ?? '');
  if (!period || !times) return undefined;
  const operator = outer ?? innerOperator(every?.[2] ?? '');
  return { kind: 'frequency', times, per: period[1], ...(operator ? { operator } : {}) };
}

/** 每周不少于2次 */
function innerOperator(between: string): Operator | undefined {
  const at = between.search(/至少|不少于|不低于|最少|≥|>=|=/u);
  return at < 0 ? undefined : takeOperator(`${between.slice(at)}1`).operator;
}
