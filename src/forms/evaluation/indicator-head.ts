import type { Block } from '../sheet/blocks';
import type { ReadColumn, UnreadHead } from '../columns';
import type { IndicatorGroup } from '../rows';
import { isUnder } from '../sheet/entry';
import type { Column, Entry, Grid } from '../sheet/grid';
import {
  headsIn,
  indicatorHeads,
  indicatorRole,
  isFundsHead,
  isIndicatorHead,
  LONGEST_HEAD,
  type IndicatorKey,
} from '../sheet/heads';
import { printedWeight } from '../sheet/printed-weight';
import {
  bodyBelow,
  columnAt,
  contents,
  slotsOf,
  told,
  untold,
  type Assigned,
  type Doubtful,
  type Slot,
} from '../sheet/table';
import { isTotalRow } from '../sheet/total-row';
import { OTHER_YEAR } from '../vocabulary/heads';
import { AFTER_INDICATORS } from '../vocabulary/labels';
import { titleYear, yearIn } from '../sheet/title';
import { resolve } from './indicator-columns';
import { lostReason } from './lost-reason';
import { sortingColumn } from './sorted-names';
import {
  AGREED,
  lineAbove,
  lineBelow,
  widened,
  leafOf,
  numberedBelow,
  isSameHead,
  LEVELS,
  MARKING,
  severalScores,
} from './indicator-head-lines';

export type { IndicatorKey } from '../sheet/heads';

/** What the head row(s) of an indicator block say, and what stands in the columns they leave open. */
export interface IndicatorHead {
  readonly row: number;
  /** Last row of the head. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<IndicatorKey, Column>;
  /** Where a column stands that may be this one, but was not understood. */
  readonly doubtful: ReadonlyMap<IndicatorKey, Column>;
  /** Columns of points that stand right behind a level ("一级指标 ｜ 分值 ｜ 二级指标 ｜ 分值 ｜ 三级指标 ｜ 分值"). */
  readonly level1Weight: Column | undefined;
  readonly level2Weight: Column | undefined;
  /** 调整后目标值 beside 年初目标值: where it is filled in, it is the target. */
  readonly adjustedTarget: Column | undefined;
  /** 改进措施 beside 未完成原因: a second column of reasons. */
  readonly furtherReason: Column | undefined;
  readonly entries: readonly Entry[];
  /** Last column of the table. */
  readonly right: number;
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
}

type Found = Map<IndicatorKey, Entry>;

const known = new WeakMap<Block, Map<number, IndicatorHead>>();

/** Reads the head of a block, once. */
export function readHead(block: Block, row: number): IndicatorHead {
  const heads = known.get(block) ?? new Map<number, IndicatorHead>();
  known.set(block, heads);
  const before = heads.get(row);
  if (before) return before;
  const head = read(block, row);
  heads.set(row, head);
  return head;
}

/**
 * Where the head has two lines (云南: 年度指标值 over 指标性质, 指标值, 度量单位) the line that names the levels is `row`; the other, above or
 * below, supplies what is missing, and the lower one says where the target's figure stands.
 */
function read(block: Block, row: number): IndicatorHead {
  const { grid } = block;
  const below = lineBelow(block, row);
  const own = widened(grid.entries(row), below);
  const above = widened(lineAbove(block, row), own);
  const all = [...own, ...above, ...below];
  const found = indicatorHeads(own);
  for (const [key, entry] of indicatorHeads(below)) {
    const over = found.get(key);
    // 指标得分 over 分值 ｜ 得分: what stands below is the column, what stands above its heading.
    if (!over || (entry.column >= over.column && entry.column <= over.right)) found.set(key, entry);
  }
  for (const [key, entry] of indicatorHeads(above)) if (!found.has(key)) found.set(key, entry);
  for (const [key, entry] of found) {
    const leaf = leafOf(entry, all);
    if (leaf) found.set(key, leaf);
  }
  const several = severalScores(all);
  const score = several.find(({ bare }) => /自评/u.test(bare)) ?? several.find(({ bare }) => AGREED.test(bare));
  if (several[0]) found.set('score', score ?? several[0]);
  const level3 = found.get('level3') ?? found.get('level2');
  const level2 = found.get('level2');
  const weights = headsIn(indicatorRole, all).filter(([key]) => key === 'weight');
  for (const key of ['weight', 'score'] as const) placeBehindNames(key, found, all, level3);
  const between = (left: Entry | undefined, right: Entry | undefined) =>
    weights.find(([, entry]) => left && right && entry.column > left.column && entry.column < right.column)?.[1];
  const ofLevel2 = between(level2, found.get('level3'));
  const isOfLevel1 = (entry: Entry | undefined) => entry && level2 && entry.column < level2.column;
  // 一级指标 ｜ 权重 ｜ 二级指标 ｜ 权重 ｜ 三级指标: without weights of their own the indicators have those right before them.
  const isNearest = ofLevel2 && isOfLevel1(found.get('weight'));
  if (isNearest) found.set('weight', ofLevel2);
  const levelWeights = [between(found.get('level1'), level2), isNearest ? undefined : ofLevel2] as const;
  const bottom = numberedBelow(block, below[0]?.row ?? row);
  const resolved = columnsOf(block, { row, bottom, all, found, levelWeights, several });
  return { row, bottom, entries: all, right: Math.max(...all.map((entry) => entry.right)), ...resolved };
}

interface Heads {
  readonly row: number;
  readonly bottom: number;
  readonly all: readonly Entry[];
  readonly found: Found;
  readonly levelWeights: readonly [Entry | undefined, Entry | undefined];
  readonly several: readonly Entry[];
}

function columnsOf(block: Block, { row, bottom, all, found, levelWeights, several }: Heads) {
  const year = titleYear(block)?.year;
  for (const [key, entry] of found) if (isOfOtherYear(entry, year)) found.delete(key);
  const reasons = reasonHeads(all);
  const [reason] = reasons;
  // 偏差情况 over 原因 ｜ 改进措施: what stands below are the columns.
  if (reason && found.has('reason') && !reasons.some((one) => one === found.get('reason'))) found.set('reason', reason);
  const left = leftOf(block, all, found, bottom);
  const own = block.grid.entries(row);
  const rows = bodyBelow(
    block,
    bottom,
    (entries) => endsTable(entries, left),
    (entries) => isSameHead(own, entries),
  );
  const sorting = sortingColumn(block.grid, all, found, rows);
  if (sorting) found.set(...sorting);
  const slots = slotsOf(block, all, rows, left);
  const slotOf = (entry: Entry): Slot =>
    slots.find(({ head, left: at }) => head === entry || (entry.raw === '' && at === entry.column)) ?? {
      left: entry.column,
      right: entry.right,
      head: entry,
    };
  const named = new Map<IndicatorKey, Slot>();
  for (const [key, entry] of found) named.set(key, slotOf(entry));
  const isAside = (slot: Slot): boolean => {
    const { head } = slot;
    if (!head) return false;
    const role = indicatorRole(head.bare);
    // 2019年实际完成值 beside 实际完成值.
    const isOlder = OTHER_YEAR.test(head.bare) || isOfOtherYear(head, year);
    const isKnown = role?.role === 'aside' && (role.ground === 'head' || MARKING.test(head.bare));
    // 三级指标 ｜ 四级指标: the last names what is scored.
    const isOver = role?.role === 'level3' || several.includes(head);
    // 偏差原因 over 经费保障 ｜ 制度保障 ｜ … ｜ 原因说明: what kind of reason it is.
    const isOfReason = !role && all.some((over) => indicatorRole(over.bare)?.role === 'reason' && isUnder(head, over));
    return isKnown || isOver || isOfReason || isOlder || levelWeights.includes(head) || head.text.length > LONGEST_HEAD;
  };
  // Understood by a part of it only, or said by another column already: what stands in it may show that it is something else.
  const isExact = (slot: Slot): boolean => slot.head !== undefined && indicatorRole(slot.head.bare)?.ground === 'head';
  const isWeak = (slot: Slot): boolean => slot.head !== undefined && indicatorRole(slot.head.bare) !== undefined;
  const kinds = { isAside, isWeak, isExact };
  const { assigned, doubtful: unsure, roles } = resolve(block, slots, named, kinds, contents(block, rows));
  const lost = lostReason(block, all, slots, roles, rows);
  const doubtful: readonly Doubtful[] = lost ? [...unsure, lost] : unsure;
  const column = (slot: Slot) => columnAt(slot, slots, all);
  const open = new Map<IndicatorKey, Column>();
  for (const { slot, couldBe } of doubtful) {
    for (const role of couldBe) if (!open.has(role as IndicatorKey)) open.set(role as IndicatorKey, column(slot));
  }
  const byHead = [...found].flatMap(([role, entry]): Assigned[] => {
    const slot = slotOf(entry);
    const ground = entry === sorting?.[1] ? 'content' : (indicatorRole(entry.bare)?.ground ?? 'place');
    return roles.get(role) === slot && !assigned.some((one) => one.slot === slot) ? [{ slot, role, ground }] : [];
  });
  const asides = slots.flatMap((slot): Assigned[] => {
    const isOther = [...byHead, ...assigned, ...doubtful].some((one) => one.slot === slot);
    return slot.head && !isOther ? [{ slot, role: 'aside', ground: 'parts' }] : [];
  });
  const at = (entry: Entry | undefined) => entry && column(slotOf(entry));
  const adjusted = adjustedTarget(all, found);
  const further = roles.has('reason') ? reasons.find((entry) => entry !== found.get('reason')) : undefined;
  return {
    columns: new Map([...roles].map(([key, slot]) => [key, column(slot)] as const)),
    doubtful: open,
    level1Weight: at(levelWeights[0]),
    level2Weight: at(levelWeights[1]),
    adjustedTarget: at(adjusted),
    furtherReason: at(further),
    read: told(block, 'indicators', row, [
      ...byHead,
      ...assigned,
      ...asides.map((one) => (one.slot.head === adjusted ? { ...one, role: 'target' as const } : one)),
    ]),
    unread: untold(block, 'indicators', row, doubtful),
  };
}

/** The columns of reasons, not what stands over them. */
function reasonHeads(all: readonly Entry[]): readonly Entry[] {
  const heads = headsIn(indicatorRole, all).flatMap(([key, entry]) => (key === 'reason' ? [entry] : []));
  return heads.filter((over) => !heads.some((entry) => isUnder(entry, over)));
}

/** Of two heads of targets the one that was adjusted within the year; 年初目标值 is the other. */
function adjustedTarget(all: readonly Entry[], found: Found): Entry | undefined {
  const own = found.get('target');
  const others = headsIn(indicatorRole, all).flatMap(([key, entry]) => (key === 'target' ? [entry] : []));
  const isAdjusted = ({ bare }: Entry) => /调整/u.test(bare);
  return own && !isAdjusted(own) ? others.find((entry) => entry !== own && isAdjusted(entry)) : undefined;
}

/** Where the table begins: with its first level, or with a column of texts right before it whose head was not understood. */
function leftOf(block: Block, all: readonly Entry[], found: Found, bottom: number): number {
  const first = Math.min(...LEVELS.flatMap((key) => found.get(key)?.column ?? []));
  if (first === Infinity) return Math.min(...all.map((entry) => entry.column));
  if (found.has('level1') || first === 0) return first;
  const before = all.filter((entry) => entry.right < first).sort((a, b) => b.right - a.right)[0];
  // The block's own heading is merged down beside its rows.
  if (before?.right === first - 1) return before.bottom > bottom ? first : before.column;
  return block.grid.at(bottom + 1, first - 1).ref.row <= bottom ? first : first - 1;
}

/** 2022年实际值 on a form about 2023. */
function isOfOtherYear({ text }: Entry, year: number | undefined): boolean {
  const own = yearIn(text);
  return own !== undefined && year !== undefined && own !== year;
}

function endsTable(entries: readonly Entry[], left: number): boolean {
  const [first] = entries;
  if (!first) return true;
  return (
    isTotalRow(entries) ||
    isIndicatorHead(entries) ||
    isFundsHead(entries) ||
    (first.column <= left && AFTER_INDICATORS.test(first.bare))
  );
}

/** Of several columns of points the first behind the names counts; those before it belong to the levels. */
function placeBehindNames(
  key: 'weight' | 'score',
  found: Found,
  all: readonly Entry[],
  level3: Entry | undefined,
): void {
  const heads = headsIn(indicatorRole, all).flatMap(([k, entry]) => (k === key ? [entry] : []));
  const before = found.get(key);
  if (!level3 || (before && before.column > level3.column)) return;
  const [chosen] = heads.filter((entry) => entry.column > level3.column).sort((a, b) => a.column - b.column);
  if (heads.length > 1 && chosen) found.set(key, chosen);
}

/** The block as its own heading describes it: "年度绩效目标1(40分)", else the first of its heads. */
export function groupOf(grid: Grid, head: IndicatorHead): IndicatorGroup {
  const { columns, doubtful, entries } = head;
  const left = columns.get('level1')?.left ?? columns.get('level2')?.left ?? 0;
  const beside = entries.find((entry) => entry.column < left);
  const heading = beside ?? entries.find((entry) => entry.row === head.row) ?? entries[0];
  const has = (key: IndicatorKey): boolean => columns.has(key) || doubtful.has(key);
  return {
    cell: heading ? grid.ref(heading) : grid.ref({ row: head.row, column: 0 }),
    text: heading?.text ?? '',
    weight: beside ? printedWeight(grid, beside) : null,
    hasTarget: has('target'),
    hasActual: has('actual'),
    hasWeight: has('weight'),
    hasScore: has('score'),
    hasReason: has('reason'),
  };
}
