import { isMarked, markedIn } from './form-names';
import type { Lead } from './lead';
import type { ProjectMention, Section, TextRange } from './narrative';
import { bareName, endsLikeProject, isProjectName, NAME_SAID_OF } from './project-names';
import { DEED } from './vocabulary/names';

/** Names of projects in the words before an amount. */

/** "年初预算项目：", "年中追加项目“…”": what is named next is a project. */
const LABEL = /^(?:.{0,12}(?:年初预算|年中追加|追加|预算|专项|单个|重点|一级|二级)?项目(?:支出)?(?:名称)?)(?:为|是)?$/u;
const LABEL_BEFORE =
  /^(?:(?:其中)?(?:年初预算|年中追加|追加|预算安排|专项资金|重点)项目(?:支出)?(?:名称)?(?:为|是|有)?|项目(?:支出)?名称(?:为|是)?)[:\s]*(?:20\d\d年度?)?(?=\S)/u;
export const REASON = /^.{0,6}(?:因|由于).+(?:因素|原因|事项|等|[,、])\s*\p{Script=Han}{2,6}$/u;
const IS_ONE = new RegExp(`^(.*${NAME_SAID_OF})\\p{Script=Han}{0,8}项目\\s*$`, 'u');
const GIVEN = /(?:^|[^前])下达|拨付|拨给/u;
const LISTED = /^[一二三四五六七八九十]是/u;
const LONGEST = 40;
const SHORTEST = 4;
const SHORTEST_ALONE = 5;

/** The outermost pair of quotation marks between two places; the text's own marks, for they may be nested. */
function quotedIn(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const part = text.slice(from, to);
  const open = part.search(/[“"「『]/u);
  if (open < 0) return undefined;
  const close = Math.max(part.lastIndexOf('”'), part.lastIndexOf('"'), part.lastIndexOf('」'), part.lastIndexOf('』'));
  return close > open + 1 ? { start: from + open + 1, end: from + close } : undefined;
}

function range(text: string, start: number, end: number): TextRange {
  return { start, end, quote: text.slice(start, end) };
}

const NOUNS: readonly string[] = ['noun', 'projectMoney', 'own'];
const WITHIN: readonly string[] = [
  ...NOUNS,
  ...[
    'unknown',
    'filler',
    'whole',
    'all',
    'stage',
    'fund',
    'not',
    'sumUp',
    'rise',
    'compare',
    'about',
    'level',
    'giver',
    'when',
    'each',
    'time',
    'parts',
    'year',
  ],
];

/** Words that mean nothing before an amount, and begin a name before others: 统计信息化经费, 数据安全监测资金. */
const BEGINS = /^(?:统计|数)$/u;

/** The words of a lead from its first that may belong to a name to its last noun. */
function nameSpan(lead: Lead): { start: number; end: number } | undefined {
  const words = lead.words;
  let first = words.findIndex((word) => word.kind === 'unknown' || (word.kind === 'noun' && word.text === '项目'));
  const ahead = words[first - 1];
  if (ahead?.kind === 'filler' && BEGINS.test(ahead.text) && ahead.end === words[first]?.start) first--;
  let last = words.length - 1;
  const isNoun = (index: number) => NOUNS.includes(words[index]?.kind ?? '');
  while (last >= first && !isNoun(last) && words[last]?.kind !== 'unknown') last--;
  const [from, to] = [words[first], words[last]];
  if (first < 0 || !from || !to || !words.slice(first, last + 1).some(({ kind }) => kind === 'unknown'))
    return undefined;
  if (!words.slice(first, last + 1).every(({ kind }) => WITHIN.includes(kind))) return undefined;
  const next = words[last + 1];
  // "社区助老服务项目支出": the name ends within a word.
  const endsName =
    (next?.kind === 'about' && next.about === 'projectExpenditure') ||
    ((next?.kind === 'stage' || next?.kind === 'filler') && /^(?:经费|资金)./u.test(next.text));
  const isOwn = endsName && to.kind === 'unknown';
  return { start: from.start, end: isOwn ? next.start + 2 : to.end };
}

/** "甲项目、乙经费两个项目分别支出": the names of a list before 分别. */
export function namesBefore(plain: string, from: number, to: number): readonly { start: number; end: number }[] {
  const list =
    /^(.*?)(?:等?(?:[两二三四五六七八九十]|\d{1,2})个)?(?:项目|专项)?(?:资金|经费)?分别/u.exec(
      plain.slice(from, to),
    )?.[1] ?? '';
  const names = [...list.matchAll(/[^、,和及与\s]+(?:和[^、,\s]{1,2}(?=项目|经费))?/gu)];
  const isName = ([name]: RegExpExecArray) => name.length >= SHORTEST && !/^(?:20\d\d|其中|全年|实际)/u.test(name);
  return names.length > 1 && names.every(isName)
    ? names.map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    : [];
}

/** The project of a clause that is a name and nothing else: "博物馆免费开放补助资金，中央财政安排320万元". */
export function allName(text: string, plain: string, lead: Lead, section: Section): ProjectMention | undefined {
  // "平台升级项目为年中追加项目": what is said of it is not its name.
  const all = plain.slice(lead.start, lead.end);
  const words = IS_ONE.exec(all)?.[1]?.slice(0, -1) ?? all;
  const start = lead.start + (words.length - words.trimStart().length);
  const end = lead.start + words.trimEnd().length;
  const isShort = end - start < SHORTEST_ALONE && !isMarked(words.trimStart());
  // "分两批下达我县就业补助资金" says what was done with it.
  if (isShort || lead.opensParts || !isProjectName(words) || GIVEN.test(words)) return undefined;
  const place = range(text, start, end);
  return { name: place.quote, how: isMarked(words.trimStart()) ? 'known' : 'quoted', place, section };
}

/** Is this stretch of the text only a label that announces a project? */
export function announcesProject(plain: string, lead: Lead): boolean {
  const text = plain.slice(lead.start, lead.end).trim();
  return text.length <= 20 && LABEL.test(text);
}

/** The project that a lead names; undefined when it names none. `announced`: a label stood before it. */
export function projectIn(
  text: string,
  plain: string,
  lead: Lead,
  section: Section,
  announced: boolean,
): ProjectMention | undefined {
  const words = plain.slice(lead.start, lead.end);
  const start = words.search(/\S/u);
  if (start < 0) return undefined;
  const own = words.slice(start);
  // "因甲经费提标等因素调增": why, not what.
  if (lead.stage === 'adjustment' && REASON.test(own)) return undefined;
  const labelled = LABEL_BEFORE.exec(own);
  const listed = labelled ? null : LISTED.exec(own);
  const from = lead.start + start + (labelled ?? listed ?? [''])[0].length;
  const marked = markedIn(plain.slice(from, lead.end));
  if (marked) {
    const place = range(text, from + marked.start, from + marked.end);
    const isQuoted = listed !== null || /[“"「『]\s*$/u.test(text.slice(lead.start, place.start));
    return {
      name: place.quote,
      how: labelled || announced ? 'labelled' : isQuoted ? 'quoted' : 'known',
      place,
      section,
    };
  }
  const quoted = quotedIn(text, from, lead.end);
  if (quoted && quoted.end - quoted.start <= LONGEST && !/^三公/u.test(text.slice(quoted.start))) {
    const behind = plain.slice(quoted.end, lead.end);
    const inside = plain.slice(quoted.start, quoted.end);
    const before = plain.slice(lead.start, quoted.start);
    const isNamed =
      /(?:项目|经费|资金|工程|专项|补助|补贴)$/u.test(inside) || /^.?\s*(?:项目|工程|专项|经费|资金)/u.test(behind);
    if (isNamed || /项目.?$/u.test(before)) {
      // "优化营商“三高”要素保障工作经费": marks inside a name do not end it.
      const isInside = !/^.?\s*(?:$|项目|工程|专项|经费|资金|,|预算|支出|年|实际|安排|共)/u.test(behind);
      const end = isInside ? (nameSpan(lead)?.end ?? quoted.end) : quoted.end;
      const how = labelled || announced ? 'labelled' : 'quoted';
      return { name: text.slice(quoted.start, end), how, place: range(text, quoted.start, end), section };
    }
  }
  const span = nameSpan(lead);
  if (!span) return undefined;
  const first = Math.max(span.start, from);
  if (first >= span.end || /[。,;:]/u.test(plain.slice(first, span.end))) return undefined;
  const name = text.slice(first, span.end);
  const how = labelled || announced ? 'labelled' : listed ? 'quoted' : 'named';
  if (!endsLikeProject(name) || (how === 'named' && (DEED.test(bareName(name)) || GIVEN.test(name)))) return undefined;
  return { name, how, place: range(text, first, span.end), section };
}
