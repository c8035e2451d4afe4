import type { Cell } from '../../workbook';
import { entriesOf, rowOf, rowsOf, type Block } from '../sheet/blocks';
import { isBreakdownRow, parseBreakdowns } from './breakdown';
import type { FigureField, MoneyUnit } from '../cell/field';
import type { ReadColumn, UnreadHead } from '../columns';
import type { Breakdown, FundsRow } from '../rows';
import { placeIn, type Entry, type Grid } from '../sheet/grid';
import { identityOf } from '../vocabulary/identity';
import { FUNDS_ROW } from '../vocabulary/labels';
import { rateBaseOf, type RateBase } from './funds-base';
import { endsFunds, isTaskList, readFundsHead, type FundsHead } from './funds-head';
import {
  openPairs,
  totalOfUnknownScale,
  pairOf,
  pairsIn,
  partsBelow,
  partsBeside,
  type FundsPairs,
} from './funds-pairs';
import { sharedWithTotal } from './funds-total';
import { printedWeight } from '../sheet/printed-weight';
import { fundsRole, type FundsKey as Key } from '../sheet/heads';
import { matcher } from '../sheet/roles';
import { moneyUnitOf } from '../sheet/title';
import { fundsRow, rowOfFunds } from './funds-row';
import { AMOUNTS } from './funds-sources';

/** The funds block of 1-2 and 1-3: 年度资金总额 with its parts, and 1-2's two breakdowns beside each other. */
export interface FundsBlock {
  readonly rows: readonly FundsRow[];
  readonly total: FundsRow | null;
  readonly weight: FigureField | null;
  readonly rateBase: RateBase;
  readonly unit: MoneyUnit;
  readonly bySource: Breakdown | null;
  readonly byNature: Breakdown | null;
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
  /** First row below the block; the block's own first row when it is missing. */
  readonly end: number;
}

const fundsKind = matcher(FUNDS_ROW);

const NONE = { rows: [], total: null, weight: null, bySource: null, byNature: null, read: [], unread: [] } as const;

/** Parses the funds block; a form without one (indicators only) gets empty lists. */
export function parseFunds(block: Block): FundsBlock {
  const { grid } = block;
  const headRow = rowOf(block, 'funds');
  const before = pairedRows(block, headRow);
  const pairs = pairsIn(grid, before);
  if (pairs) return ofPairs(block, before, pairs);
  if (headRow === undefined) {
    return {
      ...NONE,
      unit: moneyUnitOf(block, [], block.last) ?? '万元',
      rateBase: 'adjustedBudget',
      end: block.first,
    };
  }
  const head = readFundsHead(block, headRow);
  const leading = head.body.flatMap((row) => grid.entries(row).slice(0, 1));
  const unit = moneyUnitOf(block, [...head.entries, ...leading], headRow) ?? '万元';
  const own: FundsRow[] = [];
  const breakdownRows: number[] = [];
  for (const row of head.body) {
    if (breakdownRows.length > 0 || isBreakdownRow(grid.entries(row))) breakdownRows.push(row);
    else {
      const parsed = fundsRow(grid, row, head, unit, own);
      if (parsed) own.push(parsed);
    }
  }
  const shared = sharedWithTotal(own);
  const isOne = shared.length === 1;
  const rows = isOne || head.sources.length === 0 ? shared : shared.map((row) => withSources(grid, row, head, unit));
  const [only, ...more] = rows;
  const beside = only && isOne ? sourcesBeside(grid, only, head, unit) : [];
  const rateBase = rateBaseOf(
    (key) => head.columns.get(key)?.head,
    (key) => head.columns.has(key) || head.doubtful.has(key),
    rows[0],
  );
  // A rate of which it cannot be told what it divides by is not understood.
  const lost = head.read.filter((one) => rateBase === null && one.role === 'executionRate');
  return {
    rows: [...rows, ...beside],
    total: rows.find((row) => row.kind === 'total') ?? (only && more.length === 0 && !isTaskList(head) ? only : null),
    weight: weightIn(grid, head.entries),
    unit,
    rateBase,
    ...parseBreakdowns(grid, breakdownRows, unit, head.columns),
    read: head.read.filter((one) => !lost.includes(one)),
    unread: [...head.unread, ...lost.map(({ role, ...one }) => ({ ...one, couldBe: [role] }))],
    end: (head.body.at(-1) ?? head.bottom) + 1,
  };
}

/** A row with its own sources; a path names the row and the source. */
function withSources(grid: Grid, row: FundsRow, head: FundsHead, unit: MoneyUnit): FundsRow {
  const beside = sourcesBeside(grid, row, head, unit);
  return { ...row, beside: beside.map((source) => ({ ...source, path: `${row.path} ${source.path}` })) };
}

/** The sources that stand beside a row, each as a row of its own. */
function sourcesBeside(grid: Grid, total: FundsRow, head: FundsHead, unit: MoneyUnit): readonly FundsRow[] {
  const row = AMOUNTS.flatMap((key) => total[key]?.cell.row ?? [])[0];
  const start = Math.min(...head.sources.map(({ label }) => label.column));
  const parts: FundsRow[] = [];
  if (row === undefined) return parts;
  for (const { label, columns } of head.sources) {
    const of = (key: Key) => {
      const column = columns.get(key);
      return column && placeIn(grid, row, column);
    };
    const part = rowOfFunds(grid, label, fundsKind(label.label) ?? 'detail', unit, [total, ...parts], { of });
    // They stand beside each other: none is inside another because it stands further right.
    parts.push({ ...part, place: { ...part.place, start, text: start } });
  }
  return parts;
}

function weightIn(grid: Grid, heads: readonly Entry[]): FigureField | null {
  return heads.map((entry) => printedWeight(grid, entry)).find((weight) => weight !== null) ?? null;
}

/**
 * Rows that may hold labels with amounts beside them: from the head on, or before the indicators where no row is one. The first pair may
 * stand above the row that has most of the words of a head.
 */
function pairedRows(block: Block, headRow: number | undefined): readonly number[] {
  const { grid } = block;
  const last = (rowOf(block, 'indicators') ?? block.last + 1) - 1;
  const rows: number[] = [];
  for (const row of rowsOf(block, block.first, last)) {
    const entries = grid.entries(row);
    const isBegun = rows.length > 0;
    if (isBegun && (endsFunds(entries) || isBreakdownRow(entries))) {
      if (headRow === undefined || row > headRow) break;
      rows.length = 0;
    } else if (isBegun || row === headRow || holdsPair(grid, entries)) rows.push(row);
    else if (headRow === undefined && entries.some((entry) => isAmount(fundsRole(entry.bare)?.role))) rows.push(row);
  }
  const [first] = rows;
  if (first === undefined || !holdsPair(grid, grid.entries(first))) return rows;
  // A label right above that is not understood, with its figure beside it, may be one of the amounts.
  for (let row = grid.rowBefore(first); row !== undefined && row >= block.first; row = grid.rowBefore(row)) {
    const isLabel = (entry: Entry, index: number, entries: readonly Entry[]) =>
      entry.text.length <= 20 && identityOf(entries[index - 1]?.label ?? '') === undefined;
    if (
      !grid
        .entries(row)
        .filter(isLabel)
        .some((entry) => isFigured(pairOf(grid, entry)?.place.cell))
    )
      break;
    rows.unshift(row);
  }
  return rows;
}

const isFigured = (cell: Cell | undefined): boolean =>
  cell !== undefined && (typeof cell.value === 'number' || /^[\d.,]+$/u.test(cell.text));

function holdsPair(grid: Grid, entries: readonly Entry[]): boolean {
  return entries.some((entry) => isAmount(fundsRole(entry.bare)?.role) && pairOf(grid, entry) !== undefined);
}

const isAmount = (role: string | undefined): boolean => (AMOUNTS as readonly (string | undefined)[]).includes(role);

/** A block whose labels stand beside their amounts. */
function ofPairs(block: Block, rows: readonly number[], pairs: FundsPairs): FundsBlock {
  const { grid } = block;
  const heads = rows.flatMap((row) => grid.entries(row));
  const unit = moneyUnitOf(block, heads, rows[0] ?? block.first) ?? '万元';
  const [first] = heads;
  const own = heads.find((entry) => FUNDS_ROW.total.test(entry.label)) ?? first;
  if (!own) return { ...NONE, unit, rateBase: 'adjustedBudget', end: block.first };
  const open = openPairs(grid, rows, pairs);
  const total = rowOfFunds(grid, own, 'total', unit, [], {
    of: (key) => pairs.get(key)?.place,
    open: (key) => open.find(({ couldBe }) => couldBe.includes(key))?.place,
    headings: heads,
  });
  const parts: FundsRow[] = [];
  const beside = partsBeside(grid, pairs);
  for (const { label, places } of [...beside, ...partsBelow(grid, rows, pairs, open)]) {
    const of = (key: Key) => places.get(key);
    const part = rowOfFunds(grid, label, fundsKind(label.label) ?? 'detail', unit, [total, ...parts], { of });
    const start = (beside[0]?.label ?? label).column;
    parts.push(beside.length > 0 ? { ...part, place: { ...part.place, start, text: start } } : part);
  }
  const last = Math.max(
    ...[...pairs.values()].map(({ head }) => head.row),
    ...parts.map(({ label }) => label.cell.row),
  );
  return {
    ...NONE,
    rows: [total, ...parts],
    total,
    weight: weightIn(grid, heads),
    unit,
    rateBase: rateBaseOf(
      (key) => pairs.get(key)?.head,
      (key) => pairs.has(key) || open.some(({ couldBe }) => couldBe.includes(key)),
      total,
    ),
    read: [...pairs].map(([role, { head }]) => ({
      table: 'funds',
      cell: grid.ref(head),
      head: head.text,
      role,
      ground: head.raw === '' ? 'content' : (fundsRole(head.bare)?.ground ?? 'parts'),
    })),
    unread: [...open, ...totalOfUnknownScale(grid, rows).map((label) => ({ label, couldBe: ['score'] as const }))].map(
      ({ label, couldBe }) => ({ table: 'funds', cell: grid.ref(label), head: label.label, couldBe }),
    ),
    end: last + 1,
  };
}

/** Does the block hold a row of 年度资金总额, as a form does and a list of projects does not? */
export function hasFundsTotal(block: Block): boolean {
  return entriesOf(block).some((entry) => /资金总额|^总额|^年度资金/u.test(entry.label));
}
