import { statedAmount } from './amount';
import type { Item } from './clauses';
import { markIn } from './form-names';
import { isBelowProjects } from './items';
import { staged } from './known';
import type { Lead } from './lead';
import { REASON } from './naming';
import type { ProjectMention, Stage } from './narrative';
import { bareName, isProjectName, mayNameItem } from './project-names';
import type { SentenceState } from './state';

const EACH_TOGETHER =
  /^\s*各\p{Script=Han}{1,6}(?:共|合计|累计|总共|总计)|(?:共计?|累计|合计)[拨支兑]付(?!给?[我本])(?:给|到)?各?\p{Script=Han}{0,8}(?:机构|单位|乡镇|街道|县区|学校|企业|农户|村)\s*$/u;

/** Which project the words before an amount name. */

/** "下达甲项目40万元；乙项目25万元": what is said of the first of several projects holds for the others of which nothing is said. */
export function listedStage(at: SentenceState, { pending, depth }: Item, project: ProjectMention): Stage {
  const own = at.amounts.filter((fact) => fact.project);
  const [first] = own;
  const isEachOnce = own.length === at.amounts.length && new Set(own.map((fact) => fact.project)).size === own.length;
  const isListed = isEachOnce && pending.length === 0 && depth === 0 && own.every((fact) => fact.project !== project);
  return isListed && first?.project?.how === 'named' ? first.stage : 'unstated';
}

/** "办案业务费预算1260万元，支出1248.50万元" in a chapter on projects: what is planned and spent there is a project, whatever it is called. */
export function itemNamed(
  at: SentenceState,
  { lead, depth }: Item,
  next: Item | undefined,
): ProjectMention | undefined {
  const { paragraph } = at.sentence;
  const isLine = lead.stage === null && paragraph.counted !== null && at.amounts.length === 0;
  const isPair =
    (isLine || lead.stage === 'budget' || lead.stage === 'initial') &&
    next?.lead.stage === 'executed' &&
    next.lead.unknown === 'none' &&
    next.lead.about === null &&
    next.quantity.unit === 'money' &&
    next.pending.length === 0 &&
    next.depth === depth;
  if (!isPair || lead.about !== null || !isBelowProjects(paragraph.section)) return undefined;
  const [first, ...more] = lead.words.filter(({ kind }) => kind === 'unknown');
  const said = lead.words.find(({ kind }) => kind === 'stage' || kind === 'when')?.start ?? lead.end;
  if (!first || more.some(({ start }) => start > said)) return undefined;
  const words = at.reading.plain.slice(first.start, said).trimEnd();
  if (!mayNameItem(words) && !isProjectName(words)) return undefined;
  const place = { start: first.start, end: first.start + words.length };
  const quote = at.reading.text.slice(place.start, place.end);
  return { name: quote, how: 'named', place: { ...place, quote }, section: paragraph.section };
}

/** "电子政务外网租赁费支出46万元": a name that a heading or a list gave a project. */
export function namedBefore(at: SentenceState, lead: Lead, plain: string): ProjectMention | undefined {
  if (lead.about !== null) return undefined;
  const words = plain.slice(lead.start, lead.end);
  if (lead.stage === 'adjustment' && REASON.test(words)) return undefined;
  const found = at.reading.known.namedIn(words);
  if (lead.stage !== null && !lead.opensParts) return found;
  // "项目支出A，包括甲经费B、消防装备购置C": a line of the list.
  const isLine = at.groups.at(-1)?.whole.about === 'projectExpenditure';
  const rest = bareName(words).replace(
    /^(?:其中|包括|主要是|一是|二是|三是|四是|用于|[:、,(])+|(?:项目|支出|[:为])+$/gu,
    '',
  );
  return found && isLine && bareName(found.name).startsWith(rest) ? found : undefined;
}

/** "中央资金2150万元" by itself, where the project has just that; "各乡镇共支出842.80万元", "共拨付卫生院120万元": of the project that heading or title name. */
function isAllOf(at: SentenceState, { lead, quantity }: Item, { name }: ProjectMention): boolean {
  const { known, plain } = at.reading;
  if (lead.stage === 'executed' && EACH_TOGETHER.test(plain.slice(lead.start, lead.end))) return true;
  const had = lead.level && at.groups.length === 0 ? staged(known.ofProject(name), 'budget', 'initial') : [];
  const { number, unit } = statedAmount(quantity);
  return had.some(({ amount }) => amount.unit === unit && amount.number.eq(number));
}

/** Does the clause itself say the name of the project that heading or title name: "省财政下达我县农村公路养护资金"? */
export function saysName(at: SentenceState, item: Item, project: ProjectMention): boolean {
  const { lead } = item;
  if (isAllOf(at, item, project)) return true;
  const mark = markOf(at, project);
  if (mark !== '' && lead.stage !== null && at.reading.plain.slice(lead.start, lead.end).includes(mark)) return true;
  const core = bareName(project.name).replace(
    /(?:项目|专项资金|专项经费|补助资金|资金|经费|专项|工程|转移支付)+$/u,
    '',
  );
  const words = bareName(at.reading.plain.slice(lead.start, lead.end));
  // "下达营养改善计划资金" in the report on 农村学生营养改善计划: said shorter.
  const [short, more] = lead.words.filter(({ kind }) => kind === 'unknown');
  const part = short && !more ? bareName(at.reading.plain.slice(short.start, short.end)) : '';
  // "石门水库支出…" in the report on 石门水库等4宗水库除险加固工程 is one of them.
  if (part.length >= 4 && core.includes(part) && !core.includes(`${part}等`) && lead.stage !== null) return true;
  return core.length >= 4 && words.includes(core) && lead.stage !== null;
}

/** A name that says again which project the heading or the title names. */
export function headedSame(at: SentenceState, found: ProjectMention): ProjectMention {
  const own = at.scope.project;
  if (!own) return found;
  const mark = markOf(at, found);
  if (mark !== '' && mark === markOf(at, own)) return own;
  const [a, b] = [bareName(own.name), bareName(found.name)];
  return a.includes(b) || b.includes(a) ? own : found;
}

/** Which project of the forms it is. */
function markOf(at: SentenceState, { place }: ProjectMention): string {
  return markIn(at.reading.plain.slice(place.start, place.end));
}
