import type { Deadline, Span } from '../measure';
import { readNumberFormat } from '../number-format';
import { anyOf, Cursor, type Lexicon, lexicon } from './cursor';
import { LEADS, takeOperator } from './operator';
import { DEEDS } from './deed-words';

/**
 * deadline := announcer? operator? day bound? deed? — "9月前", "完成时间为2021年12月底", "于12月25日前建成投用", "2022.12.31",
 * "第三季度前", "上半年", "10月上旬", "年底前", "10月18日已完成". A quarter, a half-year or a third of a month is its last day.
 */

interface Day {
  readonly year?: number;
  readonly next?: true;
  readonly month: number;
  readonly day?: number;
  readonly span?: Span;
}

const YEAR = '(20\\d{2})';
const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '(3[01]|[12]\\d|0?[1-9])';
/** Within a month: its last day unless a third of it is named. */
const PARTS: Lexicon<number | undefined> = lexicon([
  { means: undefined, words: ['底', '末', '份', '月底', '份底', '内', '份内', '当月'], seen: 'layouts (12月底之前)' },
  { means: 10, words: ['上旬', '初'], seen: 'practice' },
  { means: 20, words: ['中旬', '中'], seen: 'practice' },
  { means: undefined, words: ['下旬'], seen: 'practice' },
]);
const QUARTERS: Lexicon<number> = lexicon(
  [1, 2, 3, 4].map((quarter) => {
    const names = [String(quarter), ['一', '二', '三', '四'][quarter - 1] ?? ''];
    const words = names.flatMap((name) => [`第${name}季度`, `${name}季度`, `第${name}季`, `${name}季`]);
    return { means: quarter, words: [...words, `Q${quarter}`], seen: 'practice' };
  }),
);
const HALVES: Lexicon<number> = lexicon([
  { means: 6, words: ['上半年', '上半年度', '年中'], seen: 'practice' },
  { means: 12, words: ['下半年', '下半年度'], seen: 'practice' },
]);

const YEAR_MONTH_DAY = new RegExp(`${YEAR}[-./]${MONTH}(?:[-./]${DAY})?(?!\\d)(?:日|号)?`, 'uy');
const YEAR_FIRST = new RegExp(`${YEAR}年(?:度)?`, 'uy');
const THIS_YEAR = /(?:当年度?|本年度?|今年|年内)/uy;
const NEXT_YEAR = /(?:次年度?|翌年|来年|下一?年度?)的?(?=\d|第|[一二三四]季|[上下]半年|[底初末])/uy;
const MONTH_FIRST = new RegExp(`${MONTH}月(?:份)?(?:${DAY}[日号])?`, 'uy');
/** 年底 by itself, or behind a year: 2022年底, 年末. */
const YEAR_END = /(?:年度?)?(?:底|末)/uy;
const PERIOD_END = /(?:底|末|内)/uy;

/** day := (次年)? year? (month day? | month part | quarter | half-year) | year (底|末|内)? */
function day(cursor: Cursor): Day | undefined {
  const digits = cursor.take(YEAR_MONTH_DAY);
  if (digits) return dayOf(digits[1], digits[2], digits[3]);
  if (cursor.take(NEXT_YEAR)) {
    const later = day(cursor);
    return later && { ...later, next: true };
  }
  const printed = cursor.take(YEAR_FIRST)?.[1];
  const inYear = printed === undefined ? {} : { year: Number(printed) };
  const isYear = printed !== undefined || cursor.take(THIS_YEAR) !== undefined;
  if (isYear) cursor.take(/的?(?=\d|第|[一二三四]季|[上下]半年|Q)/uy);
  const month = cursor.take(MONTH_FIRST);
  if (month) {
    const named = dayOf(printed, month[1], month[2]);
    if (named.day !== undefined) return named;
    const before = cursor.at;
    const part = cursor.word(PARTS);
    const isThird = /旬|初|中/u.test(cursor.text.slice(before, cursor.at));
    return { ...named, span: isThird ? 'third' : 'month', ...(part === undefined ? {} : { day: part }) };
  }
  const quarter = cursor.word(QUARTERS);
  const half = quarter === undefined ? cursor.word(HALVES) : undefined;
  if (quarter !== undefined || half !== undefined) {
    cursor.take(PERIOD_END);
    return quarter === undefined
      ? { ...inYear, month: half ?? 12, span: 'halfYear' }
      : { ...inYear, month: quarter * 3, span: 'quarter' };
  }
  if (!isYear) return cursor.take(/年(?:度)?(?:底|末)|年内/uy) && { month: 12, span: 'year' };
  if (!cursor.take(YEAR_END)) cursor.take(PERIOD_END);
  return { ...inYear, month: 12, span: 'year' };
}

function dayOf(year: string | undefined, month = '12', of?: string): Day {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    month: Number(month),
    ...(of === undefined ? { span: 'month' as const } : { day: Number(of) }),
  };
}

/** Where a date begins. */
const START =
  /20\d{2}[年\-./]|[次翌来下]一?年|\d{1,2}月|第?[一二三四1-4]季|Q[1-4]|[上下]半年|年[底末内中]|当年|本年|今年/u;
/** 完成时间为, 截止, 已于, 计划于, 项目: what announces a date. Words that take the thing back, or begin a span of time, announce none. */
const ANNOUNCER = /^(?:(?!未|没|不|尚|待|自|从|由|每|上年|去年|逾|超|延|推迟)[\p{Script=Han}()]){0,14}[:,]?$/u;
/** An announcer that leads to a date and to nothing else. */
const LINKS = /^$|(?:时间|日期|时限|期限|时点|节点|工期|截止|截至|为|是|在|于|到|至|前|[:,])$/u;
const PLANNED = /预计|计划|拟/u;
const BOUND = /(?:前|之前|以前|底前|内|之内|以内|止|为止)/uy;
const LEAD = new RegExp(`(?:${LEADS}|达到|为)$`, 'u');
/** What was or is to be done by then, in any words but those that take it back, move it, or name another time. */
const DEED =
  /,?(?:(?!未|没|不|尚|待|延|推迟|滞后|逾期|超期|后|起|预计|计划|拟|至|到(?!位|货|账|期|达|岗)|第|同比|增)[\p{Script=Han},()]){0,20}$/uy;
const DONE = new RegExp(anyOf([...DEEDS.ends, ...DEEDS.begins]), 'u');
const ENDS = new RegExp(anyOf(DEEDS.ends), 'u');
/** Only what may begin: 开展, 实施 by a date is done by it, 开工, 启动 is begun. */
const STARTS = /(?:开工|动工|启动|开始|进场)$/u;

/**
 * Reads a day, a month, a quarter, a half-year or a year as timeliness targets name them, whatever words stand around it. Undefined for
 * anything else: a text with a second figure, one that denies or postpones.
 */
export function readDeadline(text: string): Deadline | undefined {
  if (text.length > 40) return undefined;
  const start = text.search(START);
  if (start < 0 || start > 16) return undefined;
  const lead = LEAD.exec(text.slice(0, start))?.[0] ?? '';
  const announced = text.slice(0, start - lead.length);
  if (!ANNOUNCER.test(announced)) return undefined;
  const cursor = new Cursor(text, start);
  const read = day(cursor);
  if (!read) return undefined;
  const bound = cursor.take(BOUND)?.[0];
  const deed = cursor.take(DEED)?.[0];
  // Beside a day, or behind 前, any words may stand; a month or a year among words is one only where something was done by it.
  const isPlain = (deed === '' && LINKS.test(announced)) || read.span === undefined || bound?.endsWith('前') === true;
  if (deed === undefined || !(isPlain || DONE.test(deed) || (deed === '' && DONE.test(announced)))) return undefined;
  const operator = bound === undefined ? takeOperator(`${lead}1`).operator : '<=';
  return {
    kind: 'date',
    ...read,
    ...(operator ? { operator } : {}),
    ...(PLANNED.test(announced) ? { planned: true as const } : {}),
    ...(ENDS.test(deed) ? { begins: false } : STARTS.test(deed) ? { begins: true } : {}),
  };
}

const DAY_LENGTH = 86_400_000;
/** Excel's day 0; serials from 61 on count from it (it takes 1900 for a leap year). */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * A stored date as far as its format shows it: a year that is not shown is not said (12-31 typed in January belongs to the year of
 * typing). Undefined when no month is shown, or the number is no date of our time.
 */
export function storedDeadline(serial: number, format: string): Deadline | undefined {
  const { shows } = readNumberFormat(format);
  const date = new Date(EPOCH + Math.floor(serial) * DAY_LENGTH);
  const year = date.getUTCFullYear();
  if (!shows.month || !(year >= 1990 && year < 2100)) return undefined;
  return {
    kind: 'date',
    month: date.getUTCMonth() + 1,
    ...(shows.year ? { year } : {}),
    ...(shows.day ? { day: date.getUTCDate() } : { span: 'month' as const }),
  };
}
