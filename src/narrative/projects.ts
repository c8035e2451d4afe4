import type { Lead } from './lead';
import type { Sentence } from './lines';
import type { ProjectMention, TextRange } from './narrative';

/** Names of projects in the words before an amount. */

const ENDING = /(?:项目|经费|资金|工程|专项|补助|补贴)$/u;
/** "年初预算项目：", "年中追加项目“…”": what is named next is a project. */
const LABEL = /^(?:.{0,12}(?:年初预算|年中追加|追加|预算|专项|单个|重点|一级|二级)?项目(?:支出)?(?:名称)?)(?:为|是)?$/u;
const LABEL_BEFORE =
  /^(?:其中)?(?:年初预算|年中追加|追加|预算安排|专项资金|重点)项目(?:支出)?(?:名称)?(?:为|是|有)?[:\s]*(?=\S)/u;

/** What ends like a project and names none: kinds of expenditure and of money. */
const GENERIC =
  /^(?:(?:三公|公用|人员|日常|办公|财政|工作|业务|运转|行政|运行|活动|专项|项目|上级|本级|其他|结余|结转|自有|预算|资金|涉及|相关|年初预算|年中追加|追加|所有|全部|部门|单位|一般公共预算|补助|专项业务|行政运行|机关运行|会议|培训|差旅|水电|印刷|邮电|工会|福利|咨询|劳务|维修|维护|租赁|交通|接待|委托业务|物业管理|取暖|办公设备购置|管理|手续|税|医疗|住房|奖|其他交通|伙食补助|离休|退休|抚恤|生活)(?:项目|经费|资金|工程|专项|补助|补贴|款|费|支出)*)$/u;

/** 两个项目, 各类项目: counted, not named. */
const COUNTED =
  /^(?:[一二两三四五六七八九十几多各上述以该]|其他|所有|全部)+(?:个|项|类)?(?:专项|预算|支出)?(?:项目|经费|资金|专项)$/u;
const SHORTEST = 3;
const LONGEST = 40;

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

/** The words of a lead from its first that may belong to a name to its last noun. */
function nameSpan(lead: Lead): { start: number; end: number } | undefined {
  const words = lead.words;
  const first = words.findIndex(({ kind }) => kind === 'unknown' || kind === 'noun');
  let last = words.length - 1;
  while (last >= 0 && words[last]?.kind !== 'noun' && words[last]?.kind !== 'unknown') last--;
  const [from, to] = [words[first], words[last]];
  const inner = words.slice(first, last + 1);
  if (!from || !to || !inner.some(({ kind }) => kind === 'unknown')) return undefined;
  const next = words[last + 1];
  const isName = inner.every(({ kind }) =>
    ['unknown', 'noun', 'filler', 'whole', 'stage', 'fund', 'not', 'sumUp', 'rise', 'compare', 'about'].includes(kind),
  );
  if (!isName) return undefined;
  // "社区助老服务项目支出": the name ends within a word.
  const isOwn = next?.kind === 'about' && next.about === 'projectExpenditure' && to.kind === 'unknown';
  return { start: from.start, end: isOwn ? next.start + 2 : to.end };
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
  sentence: Sentence,
  announced: boolean,
): ProjectMention | undefined {
  const start = plain.slice(lead.start, lead.end).search(/\S/u);
  if (start < 0) return undefined;
  const words = plain.slice(lead.start + start, lead.end);
  const labelled = LABEL_BEFORE.exec(words);
  const listed = labelled ? null : /^[一二三四五六七八九十]是/u.exec(words);
  const from = lead.start + start + (labelled ?? listed ?? [''])[0].length;
  const { section } = sentence;
  const quoted = quotedIn(text, from, lead.end);
  if (quoted && quoted.end - quoted.start <= LONGEST && !/^三公/u.test(text.slice(quoted.start))) {
    const behind = plain.slice(quoted.end, lead.end);
    const inside = plain.slice(quoted.start, quoted.end);
    const before = plain.slice(lead.start, quoted.start);
    if (ENDING.test(inside) || /^.?(?:项目|工程|专项|经费|资金)/u.test(behind) || /项目.?$/u.test(before)) {
      // "优化营商“三高”要素保障工作经费": marks inside a name do not end it.
      const isInside = !/^.?(?:$|项目|工程|专项|经费|资金|,|预算|支出|年|实际|安排|共)/u.test(behind);
      const end = isInside ? (nameSpan(lead)?.end ?? quoted.end) : quoted.end;
      const name = text.slice(quoted.start, end);
      return {
        name,
        how: labelled || announced ? 'labelled' : 'quoted',
        place: range(text, quoted.start, end),
        section,
      };
    }
  }
  const span = nameSpan(lead);
  if (!span) return undefined;
  const first = Math.max(span.start, from);
  const name = text.slice(first, span.end);
  const bare = name.replace(/[“”‘’"'\s]/gu, '');
  if (bare.length < SHORTEST || bare.length > LONGEST || !ENDING.test(bare) || GENERIC.test(bare)) return undefined;
  if (COUNTED.test(bare)) return undefined;
  if (/[。,;:]/u.test(plain.slice(first, span.end))) return undefined;
  const how = labelled || announced ? 'labelled' : listed ? 'quoted' : 'named';
  return { name, how, place: range(text, first, span.end), section };
}
