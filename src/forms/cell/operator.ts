import type { Operator } from './measure';

/** Operators as targets print them, in signs or words, before or behind the number (scoring.md §2, checks.md B12-24). */

const LEADING: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:[≥≧⩾≽≮]|>=|=>|≥=|(?:大|高|多)于(?:或|、)?等于|不(?:得|能)?(?:少|低|小|短|弱)于|至少|最少|不下于)/u, '>='],
  [
    /^(?:[≤≦⩽≼≯]|<=|=<|≤=|(?:小|低|少)于(?:或|、)?等于|不(?:得|能|应)?(?:超过|高于|大于|多于|超出|超|长于|晚于|迟于)|至多|最多|最高|控制在|限于)/u,
    '<=',
  ],
  [/^(?:>|大于|超过|高于|多于)/u, '>'],
  [/^(?:<|小于|低于|少于)/u, '<'],
  [/^(?:==?|═|等于)/u, '='],
];

const TRAILING: readonly (readonly [RegExp, Operator])[] = [
  [/(?:[及或]?以上|[及或]更多|起)$/u, '>='],
  [/(?:[及或]?以下|[及或]?以内|之内|内)$/u, '<='],
];

const STRICT: Readonly<Record<Operator, Operator>> = { '>=': '>', '<=': '<', '>': '>', '<': '<', '=': '=' };

/** A text without its operator. */
export interface Operated {
  readonly operator?: Operator;
  readonly rest: string;
}

// "完成", "达到", "全年共" before a number say nothing about its direction ("达到12次" is "12次").
const STATED =
  /^(?:(?:全年度?|本年度?|当年|年度|年内|20\d\d年度?)内?)?(?:已经?|实际|累计|总计|合计|共计|共|均|各){0,2}(?:达到|达成|达|完成|实现|开展|组织|举办|办理|发放|新增|为|到|计)?(?:了)?(?=[≥≤≧≦⩾⩽<>=═\d负]|不|至[少多]|最[少多高]|超过|[大小高低多少]于|控制在|等于)/u;

/** Takes the operator off a measure; `rest` is what is left of it. */
export function takeOperator(text: string): Operated {
  const spoken = text.replace(STATED, '');
  const lead = LEADING.find(([pattern]) => pattern.test(spoken));
  const led = lead ? spoken.replace(lead[0], '').replace(/^(?:达到|达|为|到|:|的)/u, '') : spoken;
  const { rest, operator: trail } = takeTrailing(led);
  const operator = lead?.[1] ?? trail;
  return operator ? { operator, rest } : { rest };
}

/** Takes an operator off the end: 98%以上, 15分钟以内. "(含)" beside it is what it means anyhow, "(不含)" makes it strict. */
export function takeTrailing(text: string): Operated {
  const strict = /\(不含[^()]{0,6}\)/u.test(text);
  const bare = text.replace(/\((?:不?含|包含|包括)[^()]{0,6}\)/gu, '');
  // "0起" counts incidents (起 is their counter), so 起 is an operator only after another unit.
  const trail = TRAILING.find(([pattern]) => pattern.test(bare) && !/(?:^|\d)起$/u.test(bare));
  if (!trail) return { rest: bare };
  return { operator: strict ? STRICT[trail[1]] : trail[1], rest: bare.replace(trail[0], '') };
}

/** The operator that a column of its own names: "≥", "大于等于", "正向指标". Undefined for 定性 and the like. */
export function operatorNamed(text: string): Operator | undefined {
  if (/^正向/u.test(text)) return '>=';
  if (/^(?:反向|逆向|负向)/u.test(text)) return '<=';
  return takeOperator(`${text}1`).operator;
}
