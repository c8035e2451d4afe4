import Big from 'big.js';
import type { Measure, Operator, Quantity } from './measure';
import { readDeadline } from './measure-date';
import { readFrequency } from './measure-frequency';
import { chineseNumber, readNumeral } from './numeral';
import { takeOperator, takeTrailing } from './operator';
import { readUnit } from './units';

/**
 * Reads 年度指标值 and 实际完成值 as the forms print them: "≥3次", "≧735人次", "98%以上", "不少于12种", "最少一周一次", "2022年12月底前",
 * "2.6亿元", "每亩300", "显著". What is not clearly one quantity, date or frequency is words: nothing is guessed.
 */

/** A quantity made of a printed number and unit. */
export function quantity(number: Big, decimals: number | undefined, unit: string, operator?: Operator): Quantity {
  return {
    kind: 'quantity',
    number,
    unit,
    ...readUnit(unit),
    ...(decimals === undefined ? {} : { decimals }),
    ...(operator ? { operator } : {}),
  };
}

// A unit: a short word without digits, maybe "元/人", "平方米/年", "m2".
const UNIT = /^[\p{L}%‰°℃·/]{0,10}$|^[\p{Script=Han}/]{0,4}(?:[kcm]?m)[23](?:\/\p{L}{1,3})?$/u;
// What follows a number and is no unit: about, more than, before, or the beginning of a sentence.
const NO_UNIT =
  /[余多]|左右|前|后|以[上下内]|[至到和及与并]|完成|开展|组织|达到|进行|建成|通过|提高|降低|增长|下降|实现|不|未/u;
// "100%完成", "100%达标": what was done to the whole is the indicator's name said again.
const PERCENT_OF =
  /^%(?:完成|到位|达标|合格|覆盖|落实|发放|执行|支付|兑现|拨付|满意|办结|整改|使用|及时|准确|全覆盖){1,2}$/u;

function unitBehind(text: string): { unit: string; operator?: Operator } | undefined {
  const more = text.startsWith('+');
  const { rest, operator } = takeTrailing(more ? text.slice(1) : text);
  // A remark in brackets may follow, but not a second figure.
  const remark = /\(([^()]*)\)$/u.exec(rest);
  if (remark && /^[\d.,%]+$/u.test(remark[1] ?? '')) return undefined;
  const bare = rest.replace(/\([^()]*\)$/u, '').replace(/[.。;,]$/u, '');
  const unit = PERCENT_OF.test(bare) ? '%' : bare;
  if (!UNIT.test(unit) || NO_UNIT.test(unit)) return undefined;
  const sign = operator ?? (more ? '>=' : undefined);
  return sign ? { unit, operator: sign } : { unit };
}

// "三次": spoken numbers only before a counter; "一流", "一批" are words.
const SPOKEN =
  /^([零一二两三四五六七八九十百千万]{1,9})(次|个|项|件|场|期|份|人|户|家|台|套|条|篇|起|例|座|处|名|所|辆|人次|万元|元|天|个月|个工作日)$/u;

function plainQuantity(text: string, operator?: Operator): Quantity | undefined {
  const percentile = /^百分之(\d[\d.]*)$/u.exec(text);
  const source = percentile ? `${percentile[1] ?? ''}%` : text;
  const numeral = readNumeral(source);
  if (numeral) {
    const behind = unitBehind(source.slice(numeral.end));
    return behind && quantity(numeral.number, numeral.decimals, behind.unit, operator ?? behind.operator);
  }
  // "每亩300元": a rate per unit.
  const each = /^每(\p{Script=Han}{1,3}?)(\d[\d.,]*)(\p{L}{0,3})$/u.exec(source);
  const rate = each && readNumeral(each[2] ?? '');
  if (each && rate) return quantity(rate.number, rate.decimals, `${each[3] ?? ''}/${each[1] ?? ''}`, operator);
  const spoken = SPOKEN.exec(source);
  const count = spoken ? chineseNumber(spoken[1] ?? '') : undefined;
  return count === undefined ? undefined : quantity(new Big(count), 0, spoken?.[2] ?? '', operator);
}

const OPERATOR_WITHIN =
  /[≥≤≧≦⩾⩽<>=═]|(?:不(?:得|能)?(?:少|低|高|大|小|多)于|不(?:得|能)?超过|至少|至多|达到|控制在|超过|[高低大小多少]于)(?=\d)/u;

/** "覆盖率≥98%", "完成率100%": the one quantity in a short phrase, when an operator or a percent sign makes it plain. */
function embeddedQuantity(text: string): Quantity | undefined {
  if (text.length > 24 || (text.match(/\d[\d,.]*/gu) ?? []).length !== 1 || text.includes('±')) return undefined;
  const start = text.search(OPERATOR_WITHIN);
  if (start > 0) {
    const { operator, rest } = takeOperator(text.slice(start));
    return plainQuantity(rest, operator);
  }
  const percent = /^\D+?(\d[\d,.]*%)([及或]?以[上下内])?$/u.exec(text);
  if (!percent) return undefined;
  const { operator, rest } = takeOperator((percent[1] ?? '') + (percent[2] ?? ''));
  return plainQuantity(rest, operator);
}

/** "约50人", "50余人", "5-7人", "100%/100%": about a number, or more than one. */
const DOUBTFUL = /约|左右|大概|将近|^近\d|\d[余多几]|\d%?[-~—–－至到/、;](?:[≥≤<>=]{0,2})\d|[①-⑳]/u;

// "15分钟内完成": the bound is all it says.
const DONE_WITHIN = /(?<=\d\p{Script=Han}{1,5}内)(?:全部)?(?:完成|办结|提交|到位|响应|送达|支付|拨付)$/u;

/** Longer texts are descriptions. */
const LONGEST = 60;

/**
 * Reads a measure from a text that is compacted (half-width, no white space). Never fails: what is no quantity, date or frequency is
 * words; words keep an operator only when a sign or a word for it leads them.
 */
export function readMeasureText(text: string): Measure {
  if (text.length > LONGEST) return { kind: 'words', text };
  const bare = text.replace(/[。;,!、]+$/u, '').replace(DONE_WITHIN, '');
  const { operator, rest } = takeOperator(bare);
  const read =
    readFrequency(bare) ??
    readDeadline(bare) ??
    readDeadline(rest, operator) ??
    (DOUBTFUL.test(bare) ? undefined : (plainQuantity(rest, operator) ?? embeddedQuantity(bare)));
  if (read) return read;
  return /^[≥≤≧≦⩾⩽<>=═]/u.test(bare) && operator ? { kind: 'words', text, operator } : { kind: 'words', text };
}
