import type { Item } from './clauses';
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
  return stage === 'executed' && isRated && isAll && !isBehindOther ? { ...own, stage } : undefined;
}

/** Staff paid in a project's report, or "涉及优抚抚恤80万元、军休人员经费20万元" behind 项目支出, is a use of it. */
export function isUse({ scope, groups }: SentenceState, { lead, afterSemicolon }: Item): boolean {
  const isListed = groups.at(-1)?.whole.about === 'projectExpenditure' && lead.unknown === 'before';
  return (scope.project !== null && !lead.whole) || (isListed && !afterSemicolon);
}
