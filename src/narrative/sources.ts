import type { Item } from './clauses';
import type { SentenceState } from './state';

/** Does an amount only say which level of government gave some of the money? `levels`: how many of the sentence name one. */
export function isSource(at: SentenceState, { lead }: Item, next: Item | undefined, levels: number): boolean {
  const { level, given, own, stage, act, start, end } = lead;
  if (!level || given || own) return false;
  // "年中追加县级资金20万元" behind the sources of what was planned first; "追加省级资金20万元、县级资金10万元" lists two.
  const isAdded = stage === 'adjustment' && at.groups.length === 0 && !next?.lead.level;
  const adds = /配套/u.test(at.reading.plain.slice(start, end));
  return (levels > 1 && !isAdded) || stage === null || adds || (act && !(at.project ?? at.scope.project));
}
