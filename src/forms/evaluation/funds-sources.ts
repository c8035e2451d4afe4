import { fundsRole, LONGEST_HEAD, type FundsKey } from '../sheet/heads';
import type { Entry, Grid } from '../sheet/grid';
import { leavesOf } from '../sheet/table';
import { FUNDS_ROW, FUNDS_SOURCE } from '../vocabulary/labels';
import { matcher } from '../sheet/roles';

/** Where the money comes from, in columns of its own beside the amounts. */

export const AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;

const fundsKind = matcher(FUNDS_ROW);

export const isHead = (entry: Entry): boolean =>
  typeof entry.cell.value !== 'number' && entry.text.length <= LONGEST_HEAD && /\p{L}/u.test(entry.text);

const isWithin = (head: Entry, over: Entry): boolean =>
  head.row > over.row && head.column >= over.column && head.right <= over.right;

type Sources = ReadonlyMap<string, ReadonlyMap<FundsKey, Entry>>;

/** 合计 ｜ 上级资金 ｜ 合计 ｜ 上级资金: words alone, each below a wider head of the line above. */
export function isLineOfSources(grid: Grid, [row = 0, ...more]: readonly number[], next: number): boolean {
  if (more.length > 0) return false;
  const wide = grid.entries(row).filter((entry) => entry.right > entry.column && entry.bottom === row);
  const entries = grid.entries(next);
  const isOne = (entry: Entry) => isHead(entry) && wide.some((over) => isWithin(entry, over));
  return (entries.length >= 4 || entries.some(isSumHead)) && entries.length > 1 && entries.every(isOne);
}

const isSumHead = ({ bare }: Entry): boolean => FUNDS_ROW.total.test(bare) || /^小计$/u.test(bare);

const isSource = ({ bare }: Entry): boolean =>
  bare.length <= 14 && FUNDS_SOURCE.test(bare) && fundsRole(bare) === undefined && !FUNDS_ROW.total.test(bare);

/** Two or more of them side by side, with what stands before and behind. */
export function sourceRun(entries: readonly Entry[]): readonly Entry[] {
  const runs: Entry[][] = [];
  let last: Entry | undefined;
  for (const head of [...leavesOf(entries)].sort((a, b) => a.column - b.column)) {
    if (isSource(head) && last && isSource(last) && head.column === last.right + 1) runs.at(-1)?.push(head);
    else if (isSource(head)) runs.push([head]);
    last = head;
  }
  return runs.find((run) => run.length > 1) ?? [];
}

/**
 * Sources right beside the head of their sum, which is then the budget's, or behind the amount that they are 其中 of. Elsewhere it cannot be told
 * of which amount they are.
 */
function sourcesInLine(entries: readonly Entry[], found: Map<FundsKey, Entry>): Sources {
  const run = sourceRun(entries);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return new Map();
  const isOfBefore = first.text.startsWith('其中');
  const before = AMOUNTS.find((one) => isOfBefore && found.get(one)?.right === first.column - 1);
  const isBeside = (one: Entry) => one.column === last.right + 1 || one.right === first.column - 1;
  const sum = isOfBefore ? undefined : leavesOf(entries).find((one) => isSumHead(one) && isBeside(one));
  const budget = (['adjustedBudget', 'initialBudget'] as const).find((one) => !found.has(one));
  const key = before ?? (sum && found.has('executed') ? budget : undefined);
  if (sum && key) found.set(key, sum);
  return new Map(key ? run.map((head) => [head.bare, new Map([[key, head] as const])] as const) : []);
}

/** The heads of the sources by their words; the total among them takes the place of the head above in `found`. */
function sourcesBelow(entries: readonly Entry[], found: Map<FundsKey, Entry>): Sources {
  const sources = new Map<string, Map<FundsKey, Entry>>();
  for (const over of entries) {
    const role = fundsRole(over.bare)?.role;
    const key = AMOUNTS.find((one) => one === role);
    const below = entries.filter((entry) => isWithin(entry, over) && fundsRole(entry.bare) === undefined);
    const total = below.find(isSumHead);
    if (!key || !total || found.has(key)) continue;
    found.set(key, total);
    for (const entry of below) {
      if (entry === total) continue;
      const source = sources.get(entry.bare) ?? new Map<FundsKey, Entry>();
      sources.set(entry.bare, source.set(key, entry));
    }
  }
  return sources;
}

/** 实际支出金额 over 财政拨款 ｜ 其他资金 and no total: neither of them is the amount that was spent. */
export function sourcesAlone(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((over) => {
    const role = fundsRole(over.bare)?.role;
    const below = AMOUNTS.some((key) => key === role) ? entries.filter((entry) => isWithin(entry, over)) : [];
    return below.length > 1 && below.every(({ bare }) => fundsKind(bare) !== 'total' && !fundsRole(bare)) ? below : [];
  });
}

/** The heads of the sources; that of their sum takes the place of the amount's own, or becomes it, in `found`. */
export function sourcesIn(entries: readonly Entry[], found: Map<FundsKey, Entry>): Sources {
  const below = sourcesBelow(entries, found);
  return below.size > 0 ? below : sourcesInLine(entries, found);
}
