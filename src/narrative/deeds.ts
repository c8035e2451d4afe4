import { isDifference, statedAmount } from './amount';
import type { Item } from './clauses';
import { staged } from './known';
import type { Lead } from './lead';
import type { About, Stage } from './narrative';
import { isPartOf } from './parts';
import type { SentenceState } from './state';
import type { StatedMeaning } from './stated-meaning';

/**
 * What was done with money whose use is named too: "年初安排日常养护资金860万元，年中追加水毁修复资金140万元，全年预算1000万元", "共发放养老金15444万元，
 * 预算执行率99%". The amount or rate behind it says whose it is: words that name a use alone do not.
 */
export function ofDeed(
  { amounts, last, scope, reading }: SentenceState,
  item: Item,
  next?: Item,
): StatedMeaning | undefined {
  const { lead, pending, afterSemicolon } = item;
  const { stage, about, opensParts } = lead;
  if (!next || about || opensParts || next.afterSemicolon || next.lead.about) return undefined;
  const behind = next.lead.stage;
  if (next.lead.unknown !== 'none' && behind !== 'adjustment') return undefined;
  if (stage === 'adjustment') {
    const isPlan = last?.stage === 'initial' || last?.stage === 'adjustment';
    if (!isPlan || pending.length > 0 || afterSemicolon || (behind !== 'budget' && behind !== 'adjustment'))
      return undefined;
    return { about: last.about, stage, project: last.project, label: '', apart: true };
  }
  const { project } = scope;
  if (project?.how !== 'document' || amounts.length > 0) return undefined;
  const own = { about: 'project', project, label: '' } as const;
  const words = reading.plain.slice(lead.start, lead.end);
  if (stage === 'initial') return behind === 'adjustment' ? { ...own, stage } : undefined;
  const isRated =
    next.quantity.unit === 'percent' &&
    /预算执行率|^\s*(?:资金)?(?:执行|支付)率/u.test(reading.plain.slice(next.lead.start, next.lead.end));
  const isAll = /^\s*(?:全年|年度|20\d\d年度?|截[至止].*)?(?:合计|共计?|累计)/u.test(words);
  const isBehindOther = pending.some(({ unknown }) => unknown !== 'none');
  // "全年发放养老金12018万元，结余438万元": what is left of all that there was.
  const [spent, left] = [item, next].map(({ quantity }) => statedAmount(quantity));
  const had = staged(reading.known.ofProject(project.name), 'budget', 'initial', 'income', 'unstated');
  const isRest =
    behind === 'carryOver' && spent && left && had.some(({ amount }) => isDifference(amount, spent, left, true));
  return stage === 'executed' && ((isRated && isAll) || isRest) && !isBehindOther ? { ...own, stage } : undefined;
}

/** Staff paid in a project's report, or "涉及优抚抚恤80万元、军休人员经费20万元" behind 项目支出, is a use of it. */
export function isUse({ scope, groups }: SentenceState, { lead, afterSemicolon }: Item): boolean {
  const isListed = groups.at(-1)?.whole.about === 'projectExpenditure' && lead.unknown === 'before';
  return (scope.project !== null && !lead.whole) || (isListed && !afterSemicolon);
}

const OF_OTHER_UNITS = /[下所直]属|下辖|二级/u;
const SPENDING: readonly About[] = ['basicExpenditure', 'projectExpenditure'];
const FUNDS: readonly (About | null)[] = ['governmentFunds', 'stateCapital', 'fiscalAccount', 'otherFunds'];

/**
 * "下属6个单位运行经费3700万元，其中基本支出480万元": a part of what is not the unit's. "其中：财政资金100万元，其他资金0万元" in a project's report: where
 * its money came from.
 */
export function isAnothers({ scope, groups, range }: SentenceState, { about, whole, start }: Lead): boolean {
  const { whole: listed } = groups.at(-1) ?? {};
  if (scope.project && !whole && FUNDS.includes(about)) return true;
  const isTheirs = listed?.about === 'other' || listed?.about === 'project';
  return isTheirs && OF_OTHER_UNITS.test(range.quote.slice(0, start - range.start));
}

/** "本项目支出148万元，其中支付工程款140万元": what a part of a project's money was paid for, in words that say no more. */
export function isPaidFor({ groups }: SentenceState, item: Item, stage: Stage): boolean {
  const group = groups.at(-1);
  const isOpened = [...item.pending, item.lead].some(({ opensParts }) => opensParts) || (group?.parts.length ?? 0) > 0;
  const isOfProject = group?.whole.about === 'project' && stage === 'executed' && group.whole.stage === stage;
  return isOfProject && isOpened && !item.lead.ofYear && !item.lead.own && isPartOf(item, group.whole);
}

/** "基本支出年初预算900万元，决算980万元；项目支出年初预算300万元，决算480万元": as it went on with the thing before, it does with this one. */
export function goesOnLike(
  { amounts, last }: SentenceState,
  { lead, pending }: Item,
  stage: Stage,
): StatedMeaning | undefined {
  if (
    !last ||
    pending.length > 0 ||
    lead.whole ||
    lead.opensParts ||
    (last.stage !== 'initial' && last.stage !== 'budget')
  )
    return undefined;
  const { about, project } = last;
  const isLike = amounts.some((fact) => SPENDING.includes(fact.about) && fact.about !== about && fact.stage === stage);
  return isLike && SPENDING.includes(about) ? { about, stage, project, label: '' } : undefined;
}
