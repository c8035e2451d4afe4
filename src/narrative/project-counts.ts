import type { Item } from './clauses';
import { ordinal } from './numbering';
import type { CountFact, CountSum } from './narrative';
import { LONGEST, textRange, type Stated } from './stated';

/** How many projects the unit has: "涉及项目2个", "对3个项目开展了自评", "纳入自评的项目为两个". */

const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?:个|项)';
const KINDS = '(?:一级|专项|预算|部门|财政|支出|自评|本级|延续性|特定目标类|特定目标|绩效|年度|部门预算)*';
/** 3个项目 · 项目（共、为、有）3个 */
const BEFORE = new RegExp(`${NUMBER}${KINDS}项目(?!库|部|组|法人|资金|预算|支出|类)`, 'gu');
const BEHIND = new RegExp(
  `(?:项目(?:支出)?|专项资金|专项经费|专项)(?:个数|数量|总数|数)?(?:共|为|有|共有|共计|总计|合计|是|达|[(:,]|\\s)*${NUMBER}(?![\\p{Script=Han}])`,
  'gu',
);

/** What makes the projects the unit's own. */
const COUNTED =
  /自评|绩效评价|项目支出|预算项目|专项资金|专项经费|项目绩效|部门项目|纳入|涉及项目|涉及的项目|实施的?(?:项目|专项)|^[^,;]{0,4}[我本](?:局|委|办|中心|单位|部门|院|校|馆|站|所|处|会|厅|镇|乡)(?:20\d\d年度?)?项目(?:共|为|有)|安排项目|实施了|安排|共有专项/u;
/** "我局共有2个项目" */
const OWN =
  /(?:我|本)(?:局|委|办|中心|单位|部门|院|校|馆|站|所|处|会|厅)(?:共有?|有|实有|总共|共?(?:实施|承担|安排)了?)\s*(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s*(?:个|项)(?:预算|财政|支出|专项|部门)*项目/u;
/** "本年度共实施3个项目，项目预算466万元": done with the unit's own money. */
const DONE = /^(?:本年度?|全年|20\d\d年度?)?共(?:实施|安排)了?\s*(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个项目$/u;
const FUNDED = /^,(?:项目)?(?:年初|全年|支出)?预算/u;
const OTHERS =
  /企业|协助|帮助|申报|招商|引进|签约|全[市县省国州](?!直)|抽查|抽取|重点|财政部门|园区|产业项目|建设项目|合作|完成投资|开工|竣工|在建|储备|民生项目|争取|考核|试点|课题|问题|村|其他单位/u;
/** Some of the projects. */
const PART =
  /其中[^。]*$|年初[\p{Script=Han}]{0,8}$|追加[\p{Script=Han}]{0,4}$|年中[\p{Script=Han}]{0,8}$|中间[\p{Script=Han}]{0,6}$|新增[\p{Script=Han}]{0,4}$|增列$|类(?:项目)?(?:共|有)?$|延续[\p{Script=Han}]{0,4}$|另外?有?$|完成(?:了)?$|[(][^)]*$|大于[^,。]*$|除[^,。]*$/u;

function valueOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : ordinal(text.replace('两', '二'));
}

export function projectCountsIn({ text, plain, sentence, project }: Stated): readonly CountFact[] {
  // Within a project's own report what is counted are its parts.
  if (project?.how === 'document') return [];
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const found = new Map<number, CountFact>();
  for (const pattern of [BEFORE, BEHIND]) {
    for (const match of words.matchAll(pattern)) {
      const count = valueOf(match[1] ?? '');
      const clause = clauseOf(words, match.index, match.index + match[0].length);
      const ahead = words.slice(0, match.index);
      const head = pattern === BEHIND ? `${ahead}项目` : ahead;
      const own = pattern === BEHIND ? ahead : head;
      const after = words.slice(match.index + match[0].length, match.index + match[0].length + 2);
      if (
        count === 0 ||
        /^\s*余|^多|^左/u.test(after) ||
        PART.test(own.slice(-30)) ||
        OTHERS.test(
          clause.replace(/全市共有|全县共有/u, '全市').replace(/^.*等(?=(?:\d|[一二两三四五六七八九十])+[个项])/u, ''),
        )
      )
        continue;
      const isOwn = OWN.test(clause) || (FUNDED.test(words.slice(match.index + match[0].length)) && DONE.test(clause));
      if (!isOwn && !COUNTED.test(clause) && !(pattern === BEHIND && /^[^,;]*项目支出/u.test(words))) continue;
      if (/个\s*$/u.test(ahead) || /平均/u.test(clause)) continue;
      const start = sentence.start + match.index;
      found.set(start, { count, place: textRange(text, start, start + match[0].length) });
    }
  }
  return [...found.values()];
}

/** From the comma before to the one behind. */
function clauseOf(words: string, start: number, end: number): string {
  const from = Math.max(words.lastIndexOf(',', start - 1), words.lastIndexOf(';', start - 1)) + 1;
  const stop = /[,;]/u.exec(words.slice(end));
  return words.slice(from, stop ? end + stop.index : words.length);
}

/** "纳入自评的项目共3个", "对2个项目开展了绩效自评": the money behind it is of all of them. */
export function countsReviewed(plain: string, { lead, quantity }: Item): boolean {
  const behind = plain.slice(quantity.end, quantity.end + 14);
  return (
    /自评的?项目/u.test(plain.slice(lead.start, lead.end)) ||
    /^项目(?:支出)?(?:开展|进行)了?\p{Script=Han}{0,4}自评/u.test(behind)
  );
}

/** Kinds of projects of one division: "3个，其中产业类2个、民生类2个". */
const SPLIT =
  /(\d{1,3})个(?:项目)?[\p{Script=Han},]{0,16}?[,(]其中[:]?((?:[\p{Script=Han}]{1,10}(?:类|项目)(?:项目)?\d{1,3}个[、,和]?){2,})/gu;

/** Projects divided into kinds that add up to more than there are, or to as many. */
export function countSumsIn({ text, plain, sentence }: Stated): readonly CountSum[] {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  return [...words.matchAll(SPLIT)].flatMap((match) => {
    if (!/项目/u.test(match[0])) return [];
    const parts = [...(match[2] ?? '').matchAll(/(\d{1,3})个/gu)].map(([, count]) => Number(count));
    const start = sentence.start + match.index;
    return [{ whole: Number(match[1]), parts, place: textRange(text, start, start + match[0].length) }];
  });
}
