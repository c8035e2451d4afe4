import { fundsRole, LONGEST_HEAD, type FundsKey } from '../sheet/heads';
import { isUnder } from '../sheet/entry';
import type { Entry, Grid } from '../sheet/grid';
import { leavesOf } from '../sheet/table';
import { FUNDS_ROW, FUNDS_SOURCE } from '../vocabulary/labels';
import { matcher } from '../sheet/roles';

/** Where the money comes from, in columns of its own beside the amounts. */

/** The columns of amounts of a funds block, from left to right. */
export const AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;

const fundsKind = matcher(FUNDS_ROW);

export const mayHeadFunds = (entry: Entry): boolean =>
  typeof entry.cell.value !== 'number' && entry.text.length <= LONGEST_HEAD && /\p{L}/u.test(entry.text);

type Sources = ReadonlyMap<string, ReadonlyMap<FundsKey, Entry>>;

/** 合计 ｜ 上级资金 ｜ 合计 ｜ 上级资金: words alone, each below a wider head of the line above. */
export function isLineOfSources(grid: Grid, [row = 0, ...more]: readonly number[], next: number): boolean {
  if (more.length > 0) return false;
  const wide = grid.entries(row).filter((entry) => entry.right > entry.column && entry.bottom === row);
  const entries = grid.entries(next);
  const isOne = (entry: Entry) => mayHeadFunds(entry) && wide.some((over) => isUnder(entry, over));
  const isKnown = entries.length >= 4 || entries.some(isSumHead) || scorersIn([...wide, ...entries]).length > 0;
  return isKnown && entries.length > 1 && entries.every(isOne);
}

/** 得分 over 自评 ｜ 部门 ｜ 财政: who gave it. */
export function scorersIn(entries: readonly Entry[]): readonly Entry[] {
  const over = entries.filter(({ bare }) => fundsRole(bare)?.role === 'score');
  const below = entries.filter((entry) => over.some((one) => isUnder(entry, one)));
  return below.some(({ bare }) => bare.includes('自评')) ? below : [];
}

const isSumHead = ({ bare }: Entry): boolean => FUNDS_ROW.total.test(bare) || /^小计$/u.test(bare);

const isSource = ({ bare }: Entry): boolean =>
  bare.length <= 14 && FUNDS_SOURCE.test(bare) && fundsRole(bare) === undefined && !FUNDS_ROW.total.test(bare);

/** Two or more of them side by side, in the line of the heads: where they begin in it and where they end. */
export function sourceRun(entries: readonly Entry[]) {
  const line = [...leavesOf(entries)].sort((a, b) => a.column - b.column);
  const are = line.map(isSource);
  const start = are.findIndex((is, at) => is && are[at + 1]);
  const end = are.indexOf(false, start);
  const run = start < 0 || end < 0 ? [] : line.slice(start, end);
  return { run, before: line[start - 1], after: line[end], isFirst: start === 1 };
}

/**
 * Sources right beside the head of their sum, which is then the budget's, or behind the amount that they are 其中 of. Elsewhere it cannot be told
 * of which amount they are, nor where a head that is not understood, which may be one more of them, stands on their other side.
 */
function sourcesInLine(entries: readonly Entry[], found: Map<FundsKey, Entry>): Sources {
  const { run, before, after, isFirst } = sourceRun(entries);
  const isOfBefore = run[0]?.text.startsWith('其中');
  const sum = isOfBefore ? undefined : [after, before].find((one) => one && isSumHead(one));
  const beyond = isOfBefore || sum === before ? after : isFirst ? undefined : before;
  const isOpen = beyond && (fundsRole(beyond.bare)?.role ?? 'aside') === 'aside';
  const keys = isOfBefore ? AMOUNTS : (['adjustedBudget', 'initialBudget'] as const);
  const own = keys.find((one) => (isOfBefore ? found.get(one) === before : sum && !found.has(one)));
  const key = isOpen ? undefined : own;
  if (sum && key) found.set(key, sum);
  return new Map(key ? run.map((head) => [head.bare, new Map([[key, head] as const])] as const) : []);
}

/** The heads of the sources; that of their sum takes the place of the head above, or becomes the budget's, in `found`. */
export function sourcesIn(entries: readonly Entry[], found: Map<FundsKey, Entry>): Sources {
  const sources = new Map<string, Map<FundsKey, Entry>>();
  for (const over of entries) {
    const role = fundsRole(over.bare)?.role;
    const key = AMOUNTS.find((one) => one === role);
    const below = entries.filter((entry) => isUnder(entry, over) && fundsRole(entry.bare) === undefined);
    const total = below.find(isSumHead);
    if (!key || !total || found.has(key)) continue;
    found.set(key, total);
    for (const entry of below) {
      if (entry === total) continue;
      const source = sources.get(entry.bare) ?? new Map<FundsKey, Entry>();
      sources.set(entry.bare, source.set(key, entry));
    }
  }
  return sources.size > 0 ? sources : sourcesInLine(entries, found);
}

/** 实际支出金额 over 财政拨款 ｜ 其他资金 and no total: neither of them is the amount that was spent. */
export function sourcesAlone(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((over) => {
    const role = fundsRole(over.bare)?.role;
    const below = AMOUNTS.some((key) => key === role) ? entries.filter((entry) => isUnder(entry, over)) : [];
    return below.length > 1 && below.every(({ bare }) => fundsKind(bare) !== 'total' && !fundsRole(bare)) ? below : [];
  });
}
