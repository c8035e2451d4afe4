import type { Item } from './clauses';
import { type AmountLines, NO_LINES, TOTAL_LINE } from './line-sums';
import type { About, AmountFact, Stage, SumStatement } from './narrative';
import { ordinal } from './numbering';
import { bareName } from './project-names';
import { isThreePublic } from './scope';
import type { SentenceState } from './state';
import type { StatedMeaning } from './stated-meaning';
import { isSumOf } from './stated-sum';

/** Sums below a list, of what was stated before them. */

const COUNTED = /^\s*(?:以上|上述)?([两二三四五六]|[2-6])项(?:项目)?(?:资金|经费|支出|费用)?(?:合计|共计|总计|共)/u;

const OF_PROJECTS =
  /^\s*(?:(?:以上|上述)([两二三四五六七八九十]|\d{1,2})个(?:重点|专项)?(?:项目|专项)|([两二三四五六七八九十]|\d{1,2})个(?:重点|专项)?(?:项目|专项)\p{Script=Han}{0,4}(?:合计|共计|总计|累计))/u;

/**
 * "以上三个项目合计支出…" is 项目支出 where the chapter speaks of so many; null where it is the sum of others, undefined where nothing of the kind
 * is said, or of parts of one project.
 */
export function projectsCounted(
  at: SentenceState,
  { lead }: Item,
  said: Stage | null,
): StatedMeaning | null | undefined {
  const { reading, scope } = at;
  const [, one, other] = OF_PROJECTS.exec(reading.plain.slice(lead.start, lead.end)) ?? [];
  const projects = numberOf(one ?? other ?? '');
  if (!(projects > 1) || scope.project?.how === 'document' || lead.unknown !== 'none') return undefined;
  const stage = said ?? 'unstated';
  const isKnown = scope.ofProjects || projectsOf(at, stage, projects).length > 0;
  return isKnown ? { about: 'projectExpenditure', stage, project: null, label: '', projects } : null;
}

function numberOf(said: string): number {
  return Number(said) || ordinal(said.replace('两', '二'));
}

/** What the chapter says of its projects, each in a paragraph or sentence of its own; none where they are not as many as it counts. */
function projectsOf(at: SentenceState, of: Stage, count: number): readonly AmountFact[] {
  let chapter = at.sentence.paragraph.section;
  while (chapter.parent && chapter.parent.level > 0) chapter = chapter.parent;
  const parts = new Map<string, AmountFact>();
  for (const fact of at.reading.known.since(chapter.start)) {
    const { project, stage, otherYear, approximate } = fact;
    const isOne = project && stage === of && !otherYear && !approximate;
    if (isOne && !parts.has(bareName(project.name))) parts.set(bareName(project.name), fact);
  }
  return parts.size === count ? [...parts.values()].reverse() : [];
}

function sumOfProjects(at: SentenceState, whole: AmountFact, count: number): readonly SumStatement[] {
  const parts = projectsOf(at, whole.stage, count);
  const isAlike = parts.length > 0 && parts.every(({ amount }) => amount.unit === whole.amount.unit);
  return isAlike ? [{ whole, others: [], parts, complete: true, sentence: at.range }] : [];
}

/** "合计540万元" below lines of one amount each; where they begin is known, or the arithmetic says it. */
function sumOfLines(at: SentenceState, item: Item, whole: AmountFact): readonly SumStatement[] {
  const { facts, opened } = linesAbove(at, item);
  const statement = (parts: readonly AmountFact[]) => ({
    whole,
    others: [],
    parts,
    complete: true,
    sentence: at.range,
  });
  if (facts.length < 2 || facts.some(({ amount }) => amount.unit !== whole.amount.unit)) return [];
  if (opened) return [statement(facts)];
  let sum = whole.amount.number.times(0);
  for (let from = facts.length - 1; from >= 0; from--) {
    sum = sum.plus(facts[from]?.amount.number ?? 0);
    if (from < facts.length - 1 && sum.eq(whole.amount.number)) return [statement(facts.slice(from))];
  }
  return [];
}

function linesAbove({ reading, sentence, carried }: SentenceState, { quantity }: Item): AmountLines {
  return TOTAL_LINE.test(reading.plain.slice(sentence.paragraph.from, quantity.start)) ? carried.lines : NO_LINES;
}

/** "甲支出158.40万元，乙支出85.50万元。以上两项合计243.90万元": of the projects right before it, where they are as many as it counts. */
export function sumOfCounted(at: SentenceState, item: Item, whole: AmountFact): readonly SumStatement[] {
  const words = at.reading.plain.slice(item.lead.start, item.lead.end);
  if (whole.projects && OF_PROJECTS.test(words)) return sumOfProjects(at, whole, whole.projects);
  const [, said] = COUNTED.exec(words) ?? [];
  if (said === undefined) return sumOfLines(at, item, whole);
  const own = at.amounts.filter((fact) => fact !== whole);
  const parts = (own.length > 0 ? own : at.carried.mains).filter(({ about }) => about === 'project');
  const [first] = parts;
  const isAlike = parts.every(
    ({ stage, otherYear, approximate, amount }) =>
      stage === first?.stage && !otherYear && !approximate && amount.unit === whole.amount.unit,
  );
  const count = numberOf(said);
  const isEach = parts.length === count && new Set(parts.map(({ project }) => project?.name)).size === count;
  return isAlike && isEach ? [{ whole, others: [], parts, complete: true, sentence: at.range }] : [];
}

/** "支出613.25万元，具体为：…" with "以上资金合计613.25万元" below its lines; "甲经费，中央补助80万元，县级配套40万元，合计120万元". */
export function listSummed(at: SentenceState, item: Item): StatedMeaning | undefined {
  const { carried, amounts, reading } = at;
  const { lead } = item;
  const isBelow = amounts.length === 0 && OF_LIST.test(reading.plain.slice(lead.start, lead.end));
  if (isBelow && carried.list) {
    const { about, stage, project } = carried.list;
    return { about, stage, project, label: '' };
  }
  const lines = linesAbove(at, item).facts;
  const [first, ...more] = lines;
  if (first && more.length > 0 && lines.every(({ stage, otherYear }) => stage === first.stage && !otherYear)) {
    const { stage } = first;
    const all = (of: (about: About) => boolean) => lines.every((fact) => of(fact.about));
    if (all(isThreePublic)) return { about: 'threePublic', stage, project: null, label: '' };
    if (all((about) => about === 'project'))
      return { about: 'projectExpenditure', stage, project: null, label: '', projects: lines.length };
    const kinds = new Set(lines.map(({ about }) => about));
    if (kinds.size === 2 && all((about) => about === 'basicExpenditure' || about === 'projectExpenditure'))
      return { about: 'whole', stage, project: null, label: '' };
  }
  return ofGroup(at, item) ?? ofUses(at, item);
}

/** "支出134万元，其中：甲98万元、乙26万元、丙10万元，合计134万元": the whole again, or what its parts come to; no further part. */
function ofGroup({ groups }: SentenceState, item: Item): StatedMeaning | undefined {
  const group = groups.at(-1);
  if (!group || group.depth > item.depth || group.parts.length < 2) return undefined;
  const { about, stage, project, amount } = group.whole;
  if (amount.unit === item.quantity.money && amount.number.eq(item.quantity.number))
    return { about, stage, project, label: '', apart: true };
  return isSumOf(item, group.parts) ? { about: 'other', stage, project: null, label: '合计', apart: true } : undefined;
}

/** "到位900万元；支付人工费620万元、燃油费214万元，共计834万元" in a project's report: what its last uses, or its sources, come to. */
function ofUses(at: SentenceState, item: Item): StatedMeaning | undefined {
  const { amounts } = at;
  const own = at.ownProject();
  const uses = amounts.slice(amounts.map(({ about }) => about === 'other').lastIndexOf(false) + 1);
  const [first] = uses;
  if (!own || !first || !isSumOf(item, uses)) return undefined;
  const stage = first.stage === 'executed' ? 'executed' : 'unstated';
  return { about: 'project', stage, project: own, label: '' };
}

/** How the line below a list begins that sums it up. */
export const OF_LIST = /^\s*(?:以上|上述)(?!\p{Script=Han}{0,2}[两二三四五六]项)/u;
