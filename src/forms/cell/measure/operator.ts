import type { Operator } from '../measure';
import { anyOf, Cursor, lexicon } from './cursor';
import { LEADING, TRAILING } from './operator-words';

/** Operators as targets print them, in signs or words, before or behind the number (src/rules/README.md §2, B12-24). */

const LEAD = lexicon(LEADING);
const TRAIL = lexicon(TRAILING);
const TRAIL_END = new RegExp(`${anyOf(TRAIL.meanings.keys())}$`, 'u');

const STRICT: Readonly<Record<Operator, Operator>> = { '>=': '>', '<=': '<', '>': '>', '<': '<', '=': '=' };

/** A text without its operator. */
export interface Operated {
  readonly operator?: Operator;
  readonly rest: string;
}

/** Operators that may stand before a number, as a pattern's source. */
export const LEADS = anyOf(LEAD.meanings.keys());

// "完成", "达到", "全年共" before a number say nothing about its direction ("达到12次" is "12次").
const STATED = new RegExp(
  '(?:(?:全年度?|本年度?|当年|年度|年内|20\\d\\d年度?)内?)?(?:已经?|实际|累计|总计|合计|共计|共|均|各){0,2}' +
    '(?:达到|达成|达|完成|实现|开展|组织|举办|办理|发放|新增|为|到|计)?(?:了)?' +
    `(?=${LEADS}|[\\d负])`,
  'uy',
);

const LINK = /(?:达到|达|为|到|:|的)/uy;

/** Takes the operator off a measure; `rest` is what is left of it. */
export function takeOperator(text: string): Operated {
  const cursor = new Cursor(text);
  cursor.take(STATED);
  const lead = cursor.word(LEAD);
  if (lead) cursor.take(LINK);
  const { rest, operator: trail } = takeTrailing(cursor.rest);
  const operator = lead ?? trail;
  return operator ? { operator, rest } : { rest };
}

/** Takes an operator off the end: 98%以上, 15分钟以内. "(含)" beside it is what it means anyhow, "(不含)" makes it strict. */
export function takeTrailing(text: string): Operated {
  const strict = /\(不含[^()]{0,6}\)/u.test(text);
  const bare = text.replace(/\((?:不?含|包含|包括)[^()]{0,6}\)/gu, '');
  const trail = TRAIL_END.exec(bare);
  const means = trail ? TRAIL.meanings.get(trail[0]) : undefined;
  // "0起" counts incidents (起 is their counter), so 起 is an operator only after another unit.
  if (!trail || !means || /(?:^|[\d零一二两三四五六七八九十百千万亿])起$/u.test(bare)) return { rest: bare };
  return { operator: strict ? STRICT[means] : means, rest: bare.slice(0, trail.index) };
}

/** The operator that a column of its own names: "≥", "大于等于", "以内", "之前", "正向指标". Undefined for 定性 and the like. */
export function operatorNamed(text: string): Operator | undefined {
  if (/^正向/u.test(text)) return '>=';
  if (/^(?:反向|逆向|负向)/u.test(text)) return '<=';
  // What stands behind a date or a number (12月31日 ｜ 前, 15 ｜ 以内) says the same in a column of its own.
  if (/^(?:[之以]?前|为?止|截[止至])$/u.test(text)) return '<=';
  const trailing = takeTrailing(text);
  return trailing.rest === '' && trailing.operator ? trailing.operator : takeOperator(`${text}1`).operator;
}
