import type { Cell } from '../../workbook';
import { entriesOf, rowOf, rowsOf, type Block } from '../sheet/blocks';
import { isBreakdownRow, parseBreakdowns } from './breakdown';
import type { AmountField, Field, FigureField, MoneyUnit } from '../cell/field';
import type { Breakdown, FundsKind, FundsRow, ReadColumn, UnreadHead } from '../form';
import { blankEntry } from '../sheet/entry';
import { placeIn, type Entry, type Grid, type GridPlace } from '../sheet/grid';
import { identityOf } from '../vocabulary/identity';
import { FUNDS_ROW } from '../vocabulary/labels';
import { rateBaseOf, type RateBase } from './funds-base';
import { endsFunds, isTaskList, readFundsHead, taskName, type FundsHead } from './funds-head';
import { openPairs, pairOf, pairsIn, partsBelow, partsBeside, type FundsPairs } from './funds-pairs';
import { placeOfLabel } from './funds-place';
import { kindOfRow, sharedWithTotal } from './funds-total';
import { printedWeight } from '../sheet/printed-weight';
import { readAmount } from '../cell/read-amount';
import { readPoints, readText, readWeight } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';
import { fundsRole, type FundsKey as Key } from '../sheet/heads';
import { notUnderstood } from '../sheet/not-understood';
import { matcher } from '../sheet/roles';
import { isBlank, textOf } from '../cell/text';
import { moneyUnitOf } from '../sheet/title';

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
const AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;

/** Where the value of each column stands in one row; `open` for a column that may be it and was not understood. */
interface Places {
  readonly of: (key: Key) => (Pick<GridPlace, 'ref' | 'cell'> & Partial<GridPlace>) | undefined;
  readonly open?: (key: Key) => Pick<GridPlace, 'ref' | 'cell'> | undefined;
}

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
  // A rate without a head, of which it cannot be told what it divides by, is not understood.
  const lost = head.read.filter((one) => rateBase === null && one.role === 'executionRate' && one.head === '');
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
    unread: open.map(({ label, couldBe }) => ({ table: 'funds', cell: grid.ref(label), head: label.label, couldBe })),
    end: last + 1,
  };
}

const hasContent = (field: { raw: string } | null): boolean => field !== null && !isBlank(field.raw);

/** Read, struck out, or a figure that cannot be read ("约30"): then the sum over it cannot be told either. */
function saysAmount({ state, raw }: AmountField): boolean {
  if (state === 'unreadable') return /\d/u.test(raw) && raw.length <= 20;
  return state === 'read' || state === 'notApplicable';
}

/** A row of the block; undefined for one without a label, or with neither a known label nor figures. */
function fundsRow(
  grid: Grid,
  row: number,
  head: FundsHead,
  unit: MoneyUnit,
  above: readonly FundsRow[],
): FundsRow | undefined {
  const { columns, doubtful } = head;
  const first = Math.min(
    ...AMOUNTS.flatMap((key) => [columns.get(key)?.left ?? Infinity, doubtful.get(key)?.left ?? Infinity]),
  );
  const left = grid.entries(row).filter((e) => e.column < first && typeof e.cell.value !== 'number');
  // A block of one row needs no label: its heading is one.
  const lost = lostLabel(grid, row, above, first);
  // 任务1 ｜ 主要内容 ｜ 完成情况: a task is called by its name, whatever else is said of it.
  const task = taskName(head);
  const named = task && left.find((entry) => entry.column <= task.column && entry.right >= task.column);
  const label = named ?? left.at(-1) ?? (above.length === 0 ? headingOf(head, first) : undefined) ?? lost;
  if (!label || label.text.length > 60) return undefined;
  const known = kindOfRow(label.label, row, head.body);
  const isFirst = above.length === 0 && !isTaskList(head) && !isTotalBelow(grid, row, head.body);
  const kind = known ?? (isFirst ? 'total' : 'detail');
  const at = (of: FundsHead['columns']) => (key: Key) => {
    const column = of.get(key);
    return column && placeIn(grid, row, column);
  };
  const read = rowOfFunds(grid, label, kind, unit, above, { of: at(columns), open: at(doubtful) });
  const parsed = { ...read, place: placeOfLabel(label, named ? [] : left.slice(0, -1)) };
  const figures = AMOUNTS.map((key) => parsed[key]);
  const isTold = figures.some((field) => field !== null && saysAmount(field));
  const isText = figures.some((field) => hasContent(field) && (field?.raw.length ?? 0) > 40);
  // A row of dashes is struck out, whatever it is called.
  const isStruck = [parsed.weight, parsed.score].some((field) => field?.state === 'notApplicable');
  return isText || (!known && !isTold && !(isStruck && above.length > 0)) ? undefined : parsed;
}

/** A row of the block whose label is lost: where it stood is blank, and no label is merged down to it. */
function lostLabel(grid: Grid, row: number, above: readonly FundsRow[], first: number): Entry | undefined {
  const column = above.at(-1)?.label.cell.column ?? first - 1;
  if (column < 0 || column === Infinity) return undefined;
  const { cell } = grid.at(row, column);
  return cell === undefined || isBlank(textOf(cell)) ? blankEntry(row, column, column) : undefined;
}

function headingOf(head: FundsHead, firstAmount: number): Entry | undefined {
  return head.entries.find((entry) => entry.column < firstAmount && entry.bottom > head.bottom);
}

/** 合计 in the last row of the block sums up the rows above it. */
function isTotalBelow(grid: Grid, row: number, body: readonly number[]): boolean {
  const isTotal = (other: number) => grid.entries(other).some((e) => kindOfRow(e.label, other, body) === 'total');
  return body.some((other) => other > row && isTotal(other));
}

function rowOfFunds(
  grid: Grid,
  label: Entry,
  kind: FundsKind,
  unit: MoneyUnit,
  above: readonly FundsRow[],
  places: Places,
): FundsRow {
  const read = <T>(
    key: Key,
    reader: (place: Pick<GridPlace, 'ref' | 'cell'> & Partial<GridPlace>) => Field<T>,
  ): Field<T> | null => {
    const at = places.of(key);
    if (at) return reader(at);
    const open = places.open?.(key);
    return open ? notUnderstood<T>(open) : null;
  };
  const amount = (key: (typeof AMOUNTS)[number]) => read(key, ({ ref, cell }) => readAmount(ref, cell, unit));
  const same = above.filter((other) => other.kind === kind).length;
  return {
    path: `funds ${kind}${same > 0 ? ` (${same + 1})` : ''}`,
    kind,
    label: readText(grid.ref(label), label.raw),
    place: placeOfLabel(label, []),
    initialBudget: amount('initialBudget'),
    adjustedBudget: amount('adjustedBudget'),
    executed: amount('executed'),
    weight: read('weight', ({ ref, cell }) => readWeight(ref, cell)),
    executionRate: read('executionRate', ({ ref, cell }) => readPercent(ref, cell)),
    score: read('score', ({ ref, cell }) => readPoints(ref, cell)),
    // One reason merged down the whole block is the total's.
    reason: read('reason', ({ ref, cell, fromAbove }) => readText(ref, cell && fromAbove !== true ? textOf(cell) : '')),
  };
}

/** Does the block hold a row of 年度资金总额, as a form does and a list of projects does not? */
export function hasFundsTotal(block: Block): boolean {
  return entriesOf(block).some((entry) => /资金总额|^总额|^年度资金/u.test(entry.label));
}
