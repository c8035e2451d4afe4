import { isBreakdownRow } from './breakdown';
import type { ReadColumn, UnreadHead } from '../columns';
import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { Column, Entry } from '../sheet/grid';
import { fundsHeads, fundsRole, indicatorHeads, isNumberingLine, type FundsKey } from '../sheet/heads';
import { columnAt, leavesOf, slotsOf, told, untold, type Assigned, type Slot } from '../sheet/table';
import { matcher } from '../sheet/roles';
import { FUNDS_ROW, GOALS } from '../vocabulary/labels';
import { resolveFunds } from './funds-columns';
import { AMOUNTS, mayHeadFunds, isLineOfSources, scorersIn, sourceRun, sourcesAlone, sourcesIn } from './funds-sources';

/** What the head row(s) of a funds block say, and what stands in the columns they leave open. */
export interface FundsHead {
  readonly row: number;
  /** Last row of the head. */
  readonly bottom: number;
  /** All cells of the head. */
  readonly entries: readonly Entry[];
  readonly columns: ReadonlyMap<FundsKey, Column>;
  /** Where a column stands that may be this one, but was not understood. */
  readonly doubtful: ReadonlyMap<FundsKey, Column>;
  /** The rows of the block. */
  readonly body: readonly number[];
  /** Sources of money that stand beside the total, under the heads of the amounts: 全年预算数 over 合计 ｜ 上级资金 ｜ 本级资金. */
  readonly sources: readonly FundsSource[];
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
}

/** So many figures beside 年度资金总额 are amounts under heads. */
const LEAST_AMOUNTS = 2;

/**
 * The block with its funds' head row among its roles, also where no word of the heads is known: then it is the line of texts above the row that
 * is called 年度资金总额 and has its figures side by side.
 */
export function withFundsHead(block: Block): Block {
  const indicators = rowOf(block, 'indicators');
  if (indicators === undefined || rowOf(block, 'funds') !== undefined) return block;
  const { grid } = block;
  const isNumber = ({ cell }: Entry): boolean => typeof cell.value === 'number';
  const total = rowsOf(block, block.first, indicators - 1).find((row) => {
    const entries = grid.entries(row);
    const isTotal = entries.some((entry) => fundsKind(entry.label) === 'total');
    return isTotal && entries.filter(isNumber).length >= LEAST_AMOUNTS;
  });
  const row = total === undefined ? undefined : grid.rowBefore(total);
  if (row === undefined || row < block.first) return block;
  const entries = grid.entries(row);
  if (entries.length <= LEAST_AMOUNTS || entries.some(isNumber)) return block;
  const [above, below] = [block.roles.filter((at) => at.row <= row), block.roles.filter((at) => at.row > row)];
  return { ...block, roles: [...above, { role: 'funds', row }, ...below] };
}

/** Reads the head of a funds block; one in two lines (预算数 over 年初, 调整后) by the lower of them. */
export function readFundsHead(block: Block, row: number): FundsHead {
  const { grid } = block;
  const lines = [row];
  for (
    let next = grid.rowAfter(row);
    next !== undefined && (isLineOfHead(grid.entries(next)) || isLineOfSources(grid, lines, next));
    next = grid.rowAfter(next)
  ) {
    lines.push(next);
    if (lines.length === 3) break;
  }
  const below = grid.rowAfter(lines.at(-1) ?? row);
  const isNumbered = below !== undefined && isNumberingLine(grid.entries(below));
  const bottom = isNumbered ? below : (lines.at(-1) ?? row);
  // 任务名称 ｜ 完成情况, merged down beside the heads of the amounts from the line that stands over these.
  const above = grid.rowBefore(row) ?? -1;
  const beside = above < block.first ? [] : grid.entries(above).filter((entry) => entry.bottom >= row);
  const entries = [...beside, ...lines.flatMap((line) => grid.entries(line))];
  const body = bodyRows(block, row, bottom);
  // What stands below 按收入性质分 is no row of the table.
  const breakdown = body.findIndex((one) => isBreakdownRow(grid.entries(one)));
  const rows = breakdown < 0 ? body : body.slice(0, breakdown);
  const left = leftOf(block, rows, entries);
  const found = fundsHeads(leavesOf(entries).filter((entry) => entry.right >= left));
  const sources = sourcesIn(entries, found);
  const scorers = scorersIn(entries);
  const own = scorers.find(({ bare }) => bare.includes('自评'));
  if (own) found.set('score', own);
  const slots = slotsOf(block, entries.filter(mayHeadFunds), rows, left, 0).filter((slot) => slot.left >= left);
  const slotOf = (entry: Entry): Slot =>
    slots.find(({ head }) => head === entry) ?? { left: entry.column, right: entry.right, head: entry };
  const named = new Map([...found].map(([key, entry]) => [key, slotOf(entry)] as const));
  const ofSources = new Set([
    ...[...sources.values()].flatMap((heads) => [...heads.values()]),
    ...sourcesAlone(entries),
    ...scorers,
  ]);
  const isAside = ({ head }: Slot): boolean =>
    head !== undefined && (fundsRole(head.bare) !== undefined || ofSources.has(head));
  const { assigned, doubtful, roles } = resolveFunds(block, rows, slots, named, isAside);
  const column = (slot: Slot) => columnAt(slot, slots, entries);
  const open = new Map<FundsKey, Column>();
  for (const { slot, couldBe } of doubtful)
    for (const role of couldBe) if (!open.has(role as FundsKey)) open.set(role as FundsKey, column(slot));
  const byHead = [...found].map(([role, entry]): Assigned => {
    return { slot: slotOf(entry), role, ground: fundsRole(entry.bare)?.ground ?? 'parts' };
  });
  const asides = slots.flatMap((slot): Assigned[] => {
    const isNamed = [...byHead, ...assigned].some((one) => one.slot === slot);
    return slot.head && !isNamed && isAside(slot) ? [{ slot, role: 'aside', ground: 'parts' }] : [];
  });
  return {
    row,
    bottom,
    entries,
    body,
    sources: [...sources].flatMap(([, heads]) => {
      const [label] = heads.values();
      const columns = new Map([...heads].map(([key, head]) => [key, column(slotOf(head))] as const));
      return label ? [{ label, columns }] : [];
    }),
    columns: new Map([...roles].map(([key, slot]) => [key, column(slot)] as const)),
    doubtful: open,
    read: told(block, 'funds', row, [...byHead, ...assigned, ...asides]),
    unread: untold(block, 'funds', row, doubtful),
  };
}

/** A source with the columns of its own amounts. */
export interface FundsSource {
  readonly label: Entry;
  readonly columns: ReadonlyMap<FundsKey, Column>;
}

/** 任务名称 ｜ … ｜ 预算执行率: what each task got and spent. No row of them is the total of the others. */
export function isTaskList(head: FundsHead): boolean {
  return taskName(head) !== undefined;
}

/** The head over the names of the tasks. */
export function taskName({ entries }: FundsHead): Entry | undefined {
  return entries.find(({ bare }) => /^(?:年度|重点|主要)*(?:工作)?任务(?:名称|内容)?$/u.test(bare));
}

/** A further line of the head: it names columns and holds no figure and no row's label. */
function isLineOfHead(entries: readonly Entry[]): boolean {
  const isFigured = entries.some((entry) => typeof entry.cell.value === 'number' || /^[-\d.,%]+$/u.test(entry.text));
  if (isFigured || entries.length === 0 || endsFunds(entries)) return false;
  return fundsHeads(entries).size >= 2 && !entries.some(isRowLabel);
}

const isRowLabel = (entry: Entry): boolean => FUNDS_ROW.total.test(entry.label);

/** Where the values begin: right of the rows' labels; with the first head that is understood where no row shows it. */
function leftOf(block: Block, body: readonly number[], entries: readonly Entry[]): number {
  const end = labelsEnd(block, body, entries);
  if (end >= 0) return end + 1;
  const heads = fundsHeads(leavesOf(entries));
  const first = [...sourceRun(entries).run, ...AMOUNTS.flatMap((key) => heads.get(key) ?? [])].map(
    ({ column }) => column,
  );
  return Math.min(...first, entries.at(-1)?.right ?? 0);
}

/** Where the first head of an amount stands that holds figures, not labels: the last budget or account before the others. */
function firstAmount(heads: readonly Entry[]): number {
  const own = leavesOf(heads).filter(({ bare }) => {
    const found = fundsRole(bare);
    return found?.ground === 'head' && (AMOUNTS as readonly string[]).includes(found.role);
  });
  return Math.min(Infinity, ...own.map(({ column }) => column));
}

/** The last column of the rows' labels: what stands before the first figure of a row. The values stand right of it, whatever the heads say. */
function labelsEnd(block: Block, body: readonly number[], heads: readonly Entry[]): number {
  const amounts = firstAmount(heads);
  let known = -1;
  let any = -1;
  for (const row of body) {
    const entries = block.grid.entries(row);
    const first = entries.findIndex((entry) => !isLabel(entry));
    if (first < 1) continue;
    // An amount in words ("约四百万元") below the head of an amount is no label.
    const label = entries
      .slice(0, first)
      .filter(({ column }) => column < amounts || column === entries[0]?.column)
      .at(-1);
    if (!label) continue;
    any = Math.max(any, label.right);
    if (fundsKind(label.label)) known = Math.max(known, label.right);
  }
  return known >= 0 ? known : any;
}

const fundsKind = matcher(FUNDS_ROW);

const isLabel = (entry: Entry): boolean =>
  typeof entry.cell.value !== 'number' &&
  /\p{Script=Han}{2}/u.test(entry.text) &&
  (!/\d/u.test(entry.text) || fundsKind(entry.label) !== undefined);

/**
 * The rows of the block. It also ends where, left of its own labels, the heading of another section stands (资金管理情况 of transfer forms):
 * what that section says under the same columns is no money.
 */
function bodyRows(block: Block, headRow: number, bottom: number): readonly number[] {
  const rows: number[] = [];
  const [heading] = block.grid.entries(headRow);
  let labels: number | undefined;
  for (const row of rowsOf(block, bottom + 1)) {
    const entries = block.grid.entries(row);
    const [first] = entries;
    if (endsFunds(entries) || first === undefined) break;
    labels ??= first.column;
    const isSection = heading && heading.column < labels && first.column <= heading.column;
    if (isSection && first.text !== heading.text) break;
    rows.push(row);
  }
  return rows;
}

/** Does the row end the block: goals, indicators, another section? */
export function endsFunds(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return (
    first === undefined ||
    GOALS.heading.test(first.bare) ||
    entries.some((entry) => GOALS.expected.test(entry.label) && entry.label.length < 12) ||
    /^(?:绩效指标|年度绩效)/u.test(first.bare) ||
    isIndicators(entries)
  );
}

function isIndicators(entries: readonly Entry[]): boolean {
  const heads = indicatorHeads(entries);
  return heads.has('level3') || heads.size >= 3;
}
