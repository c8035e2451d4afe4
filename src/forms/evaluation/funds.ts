import { entriesOf, rowOf, rowsOf, type Block } from '../sheet/blocks';
import { isBreakdownRow, parseBreakdowns } from './breakdown';
import type { AmountField, FigureField, MoneyUnit } from '../cell/field';
import type { Breakdown, FundsKind, FundsRow } from '../form';
import { columnOf, placeIn, type Column, type Entry, type Grid, type Place } from '../sheet/grid';
import { FUNDS_ROW, GOALS } from '../vocabulary/labels';
import { placeOfLabel } from './funds-place';
import { printedWeight } from '../sheet/printed-weight';
import { readAmount } from '../cell/read-amount';
import { readPoints, readText, readWeight } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';
import { fundsHeads, indicatorHeads, type FundsKey as Key } from '../sheet/heads';
import { matcher } from '../sheet/roles';
import { isBlank, textOf } from '../cell/text';
import { moneyUnitOf } from '../sheet/title';

/** The funds block of 1-2 and 1-3: 年度资金总额 with its parts, and 1-2's two breakdowns beside each other. */
export interface FundsBlock {
  readonly rows: readonly FundsRow[];
  readonly total: FundsRow | null;
  readonly weight: FigureField | null;
  readonly rateBase: 'initialBudget' | 'adjustedBudget';
  readonly unit: MoneyUnit;
  readonly bySource: Breakdown | null;
  readonly byNature: Breakdown | null;
  /** First row below the block; the block's own first row when it is missing. */
  readonly end: number;
}

const fundsKind = matcher(FUNDS_ROW);
const AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;

/** Where the value of each column stands in one row. */
type Places = (key: Key) => (Pick<Place, 'ref' | 'cell'> & Partial<Place>) | undefined;

/** Parses the funds block; a form without one (indicators only) gets empty lists. */
export function parseFunds(block: Block): FundsBlock {
  const headRow = rowOf(block, 'funds');
  if (headRow === undefined) {
    const unit = moneyUnitOf(block, [], block.last) ?? '万元';
    const none = { rows: [], total: null, weight: null, bySource: null, byNature: null };
    return { ...none, unit, rateBase: 'adjustedBudget', end: block.first };
  }
  const { grid } = block;
  const heads = grid.entries(headRow);
  const columns = columnsOf(heads);
  const body = bodyRows(block, headRow);
  const leading = body.flatMap((row) => grid.entries(row).slice(0, 1));
  const unit = moneyUnitOf(block, [...heads, ...leading], headRow) ?? '万元';
  const rows: FundsRow[] = inlineRow(grid, heads, unit);
  const breakdownRows: number[] = [];
  for (const row of body) {
    if (breakdownRows.length > 0 || isBreakdownRow(grid.entries(row))) breakdownRows.push(row);
    else {
      const parsed = fundsRow(grid, row, columns, unit, rows);
      if (parsed) rows.push(parsed);
    }
  }
  return {
    rows,
    total: rows.find((row) => row.kind === 'total') ?? (rows.length === 1 ? (rows[0] ?? null) : null),
    weight: heads.map((entry) => printedWeight(grid, entry)).find((weight) => weight !== null) ?? null,
    unit,
    rateBase: rateBaseOf(columns),
    ...parseBreakdowns(grid, breakdownRows, unit),
    end: (body.at(-1) ?? headRow) + 1,
  };
}

function columnsOf(heads: readonly Entry[]): ReadonlyMap<Key, Column> {
  return new Map([...fundsHeads(heads)].map(([key, head]) => [key, columnOf(head, heads, head)] as const));
}

/** The letter that marks a head: 年初预算数（A）, 全年执行数C. */
function letterOf(head: Entry | undefined): string | undefined {
  return /\(?([A-Z])\)?(?:\((?:万|亿)?元\))?$/u.exec(head?.text ?? '')?.[1];
}

/** "执行率（B/A）", "C÷A×100%": by what the rate divides, by the letters that the heads print. */
function rateBaseOf(columns: ReadonlyMap<Key, Column>): FundsBlock['rateBase'] {
  const divisor = /[A-Z]\)?[/÷]\(?([A-Z])/u.exec(columns.get('executionRate')?.head?.text ?? '')?.[1];
  const budgets = (['adjustedBudget', 'initialBudget'] as const).filter((key) => columns.has(key));
  const said = budgets.find((key) => divisor !== undefined && letterOf(columns.get(key)?.head) === divisor);
  return said ?? budgets[0] ?? 'adjustedBudget';
}

/**
 * The rows of the block. It also ends where, left of its own labels, the heading of another section stands (资金管理情况 of transfer forms):
 * what that section says under the same columns is no money.
 */
function bodyRows(block: Block, headRow: number): readonly number[] {
  const rows: number[] = [];
  const [heading] = block.grid.entries(headRow);
  let labels: number | undefined;
  for (const row of rowsOf(block, headRow + 1)) {
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

function endsFunds(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return (
    first === undefined ||
    GOALS.heading.test(first.bare) ||
    entries.some((entry) => GOALS.expected.test(entry.label) && entry.label.length < 12) ||
    /^(?:绩效指标|年度绩效)/u.test(first.bare) ||
    isIndicatorHead(entries)
  );
}

function isIndicatorHead(entries: readonly Entry[]): boolean {
  const heads = indicatorHeads(entries);
  return heads.has('level3') || heads.size >= 3;
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
  columns: ReadonlyMap<Key, Column>,
  unit: MoneyUnit,
  above: readonly FundsRow[],
): FundsRow | undefined {
  const first = Math.min(...AMOUNTS.map((key) => columns.get(key)?.left ?? Infinity));
  const left = grid.entries(row).filter((e) => e.column < first && typeof e.cell.value !== 'number');
  const label = left.at(-1);
  if (!label || label.text.length > 60) return undefined;
  const known = fundsKind(label.label);
  const kind = known ?? (above.length === 0 ? 'total' : 'detail');
  const read = rowOfFunds(grid, label, kind, unit, above, (key) => {
    const column = columns.get(key);
    return column && placeIn(grid, row, column);
  });
  const parsed = { ...read, place: placeOfLabel(label, left.slice(0, -1)) };
  const figures = AMOUNTS.map((key) => parsed[key]);
  const told = figures.some((field) => field !== null && saysAmount(field));
  const isText = figures.some((field) => hasContent(field) && (field?.raw.length ?? 0) > 40);
  return isText || (!known && !told) ? undefined : parsed;
}

/** "年初预算数：78.98 ｜ 全年预算数：101.81": heads that carry their figures, behind a colon or in the cell beside them. */
function inlineRow(grid: Grid, heads: readonly Entry[], unit: MoneyUnit): FundsRow[] {
  const found = fundsHeads(heads);
  const places = new Map<Key, Pick<Place, 'ref' | 'cell'>>();
  for (const [key, head] of found) {
    const inside = head.inside ?? '';
    const next = grid.rightOf(head);
    if (/^\s*[-\d]/u.test(inside)) {
      places.set(key, { ref: grid.ref(head), cell: { value: inside, text: inside, format: '@' } });
    } else if (next && /^-?[\d.,]+(?:%|万元|元|分)?$/u.test(next.text)) {
      places.set(key, { ref: grid.ref(next), cell: next.cell });
    }
  }
  const label = heads[0];
  if (!label || AMOUNTS.filter((key) => places.has(key)).length < 2) return [];
  const own = heads.find((entry) => FUNDS_ROW.total.test(entry.label)) ?? label;
  return [rowOfFunds(grid, own, 'total', unit, [], (key) => places.get(key))];
}

function rowOfFunds(
  grid: Grid,
  label: Entry,
  kind: FundsKind,
  unit: MoneyUnit,
  above: readonly FundsRow[],
  place: Places,
): FundsRow {
  const amount = (key: (typeof AMOUNTS)[number]): AmountField | null => {
    const at = place(key);
    return at ? readAmount(at.ref, at.cell, unit) : null;
  };
  const weight = place('weight');
  const rate = place('executionRate');
  const score = place('score');
  const reason = place('reason');
  const same = above.filter((other) => other.kind === kind).length;
  return {
    path: `funds ${kind}${same > 0 ? ` (${same + 1})` : ''}`,
    kind,
    label: readText(grid.ref(label), label.raw),
    place: placeOfLabel(label, []),
    initialBudget: amount('initialBudget'),
    adjustedBudget: amount('adjustedBudget'),
    executed: amount('executed'),
    weight: weight ? readWeight(weight.ref, weight.cell) : null,
    executionRate: rate ? readPercent(rate.ref, rate.cell) : null,
    score: score ? readPoints(score.ref, score.cell) : null,
    // One reason merged down the whole block is the total's.
    reason: reason ? readText(reason.ref, reason.cell && !reason.fromAbove ? textOf(reason.cell) : '') : null,
  };
}

/** Does the block hold a row of 年度资金总额, as a form does and a list of projects does not? */
export function hasFundsTotal(block: Block): boolean {
  return entriesOf(block).some((entry) => /资金总额|^总额|^年度资金/u.test(entry.label));
}
