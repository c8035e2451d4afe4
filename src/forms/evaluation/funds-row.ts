import type { FundsKey as Key } from '../sheet/heads';
import { type GridPlace, type Grid, placeIn, type Entry } from '../sheet/grid';
import { isBlank, textOf } from '../cell/text';
import type { AmountField, MoneyUnit, Field } from '../cell/field';
import { type FundsHead, taskName, isTaskList } from './funds-head';
import type { FundsRow, FundsKind } from '../rows';
import { AMOUNTS } from './funds-sources';
import { kindOfRow } from './funds-total';
import { placeOfLabel } from './funds-place';
import { blankEntry } from '../sheet/entry';
import { notUnderstood } from '../sheet/not-understood';
import { printedScore, printedWeight } from '../sheet/printed-weight';
import { readAmount } from '../cell/read-amount';
import { readText, readWeight, readPoints } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';

/** Where the value of each column stands in one row; `open` for a column that may be it and was not understood. */
interface Places {
  readonly of: (key: Key) => (Pick<GridPlace, 'ref' | 'cell'> & Partial<GridPlace>) | undefined;
  readonly open?: (key: Key) => Pick<GridPlace, 'ref' | 'cell'> | undefined;
  /** Headings that may print the total's points: 预算执行情况(10分,得9.33分). */
  readonly headings?: readonly Entry[];
}

const hasContent = (field: { raw: string } | null): boolean => field !== null && !isBlank(field.raw);

/** Read, struck out, or a figure that cannot be read ("约30"): then the sum over it cannot be told either. */
function saysAmount({ state, raw }: AmountField): boolean {
  if (state === 'unreadable') return /\d/u.test(raw) && raw.length <= 20;
  return state === 'read' || state === 'notApplicable';
}

/** A row of the block; undefined for one without a label, or with neither a known label nor figures. */
export function fundsRow(
  grid: Grid,
  row: number,
  head: FundsHead,
  unit: MoneyUnit,
  above: readonly FundsRow[],
): FundsRow | undefined {
  const { columns, doubtful } = head;
  const first = Math.min(
    ...AMOUNTS.flatMap((key) => [columns.get(key)?.left ?? Infinity, doubtful.get(key)?.left ?? Infinity]),
    ...head.sources.map(({ label }) => label.column),
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
  const read = rowOfFunds(grid, label, kind, unit, above, {
    of: at(columns),
    open: at(doubtful),
    headings: head.entries,
  });
  const parsed = { ...read, place: placeOfLabel(label, named ? [] : left.slice(0, -1)) };
  const figures = AMOUNTS.map((key) => parsed[key]);
  const isTold = figures.some((field) => field !== null && saysAmount(field));
  const isText = figures.some((field) => hasContent(field) && (field?.raw.length ?? 0) > 40);
  // A row of dashes is struck out, whatever it is called.
  const isStruck = [parsed.weight, parsed.score].some((field) => field?.state === 'notApplicable');
  return isText || (!known && !isTold && !(isStruck && above.length > 0)) ? undefined : parsed;
}

/**
 * A row of the block whose label is lost: where it stood is blank, and no label is merged down to it. The one row of amounts below heads that
 * begin with the table's first column has no place for one.
 */
function lostLabel(grid: Grid, row: number, above: readonly FundsRow[], first: number): Entry | undefined {
  if (above.length === 0 && grid.entries(row)[0]?.column === first) return blankEntry(row, first, first);
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

/** The row that a label names, with its values where `places` say. */
export function rowOfFunds(
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
  const scored = kind === 'total' && [label, ...(places.headings ?? [])].find((entry) => printedScore(grid, entry));
  const same = above.filter((other) => other.kind === kind).length;
  return {
    path: `funds ${kind}${same > 0 ? ` (${same + 1})` : ''}`,
    kind,
    label: readText(grid.ref(label), label.raw),
    place: placeOfLabel(label, []),
    initialBudget: amount('initialBudget'),
    adjustedBudget: amount('adjustedBudget'),
    executed: amount('executed'),
    weight: read('weight', ({ ref, cell }) => readWeight(ref, cell)) ?? (scored ? printedWeight(grid, scored) : null),
    executionRate: read('executionRate', ({ ref, cell }) => readPercent(ref, cell)),
    score: read('score', ({ ref, cell }) => readPoints(ref, cell)) ?? (scored ? printedScore(grid, scored) : null),
    // One reason merged down the whole block is the total's.
    reason: read('reason', ({ ref, cell, fromAbove }) => readText(ref, cell && fromAbove !== true ? textOf(cell) : '')),
  };
}
