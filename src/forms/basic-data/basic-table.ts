import { rowsOf, type Block } from '../sheet/blocks';
import type { MoneyUnit } from '../cell/field';
import type { YearMention } from '../form';
import type { Ground, ReadColumn, UnreadHead } from '../columns';
import { columnOf, type Column, type Entry } from '../sheet/grid';
import { moneyUnitOf, yearIn } from '../sheet/title';
import { BASIC_LINE, STAFF } from '../vocabulary/labels';

/** The head of 1-1's 经费控制情况. */
export interface BasicTable {
  readonly headRow: number;
  /** Where its figures begin: what stands left of it is a label. */
  readonly left: number;
  readonly unit: MoneyUnit;
  /** A form without a column of last year has none. */
  readonly previousFinal: Column | undefined;
  readonly budget: Column;
  readonly final: Column;
  /** Nobody can tell which column is which: what stands in the lines is not understood. */
  readonly doubtful: boolean;
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
  /** Further tables under heads of the same row (三公经费 and 项目支出 on the left, 公用经费 on the right). */
  readonly beside?: readonly BasicTable[];
}

const LONGEST_HEAD = 20;

/** 预算完成率, 比上年增减, 决算与预算差额: what somebody worked out of the columns. */
const WORKED_OUT = /率|占比|比例|百分|%|增减|差[异额]|[与较比](?:上年|预算|决算)|结余/u;
const isHead = ({ cell, text }: Entry): boolean =>
  text.length < LONGEST_HEAD && typeof cell.value === 'string' && !WORKED_OUT.test(text);

/** A head with what it says of its year: in its own cell, or in the one above it ("2022年" over "决算数"). */
interface Head {
  readonly entry: Entry;
  readonly told: Entry;
}

function headOf(entry: Entry, above: readonly Entry[]): Head {
  const over = above.find((other) => other.column <= entry.column && other.right >= entry.column);
  const tells = over !== undefined && over.text.length < LONGEST_HEAD && yearIn(over.text) !== undefined;
  return { entry, told: tells && yearIn(entry.text) === undefined ? over : entry };
}

/** How long ago a head speaks of: by the year it prints, else by its words; 0 when it says neither. */
function age(head: Entry, other: Entry): number {
  const [year, otherYear] = [yearIn(head.text), yearIn(other.text)];
  if (year !== undefined && otherYear !== undefined) return otherYear - year;
  if (/上年|去年|上一年/u.test(head.text) || /本年|当年|今年/u.test(other.text)) return 1;
  if (/上年|去年|上一年/u.test(other.text) || /本年|当年|今年/u.test(head.text)) return -1;
  return 0;
}

interface Columns {
  readonly previousFinal?: Head;
  readonly budget: Head;
  readonly final: Head;
}

const ROLES = ['previousFinal', 'budget', 'final'] as const;

/**
 * Finds the head: two columns of 决算 and one of 预算, in the order of years unless the heads say otherwise; else the three columns of figures
 * beside 三公经费 with what their heads say and their order. The years they print are added to `years`. Undefined when the form has lost it.
 */
export function findTable(block: Block, years: YearMention[]): BasicTable | undefined {
  const { grid } = block;
  for (const row of rowsOf(block)) {
    const heads = grid.entries(row);
    const short = heads.filter(isHead);
    const above = grid.entries(grid.rowBefore(row) ?? -1);
    const tables = besideEachOther(short).map((own) => ({ own, columns: columnsAmong(own, above) }));
    const [left, ...others] = tables.flatMap(({ own, columns }) =>
      columns ? [endingAt(tableOf(block, row, columns, years), own)] : [],
    );
    if (left && others.length > 0)
      return { ...left, read: [left, ...others].flatMap(({ read }) => read), beside: others };
    const columns = columnsAmong(short, above);
    if (columns) return withAsides(block, row, tableOf(block, row, columns, years));
  }
  return tableByPlace(block, years);
}

/** With the columns that are not asked for: 2022年预算数, 备注, 完成率. */
function withAsides({ grid }: Block, row: number, table: BasicTable): BasicTable {
  const others = grid
    .entries(row)
    .filter(({ column }) => column >= table.left && table.read.every(({ cell }) => cell.column !== column))
    .map((entry): ReadColumn => {
      return { table: 'lines', cell: grid.ref(entry), head: entry.text, role: 'aside', ground: 'parts' };
    });
  return { ...table, read: [...table.read, ...others] };
}

const isAmounts = ({ text }: Entry): boolean => /决算|预算/u.test(text);

/** The heads of amounts that stand together: 决算 ｜ 预算 ｜ 决算, and once more behind another label. */
function besideEachOther(heads: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  let last: Entry | undefined;
  for (const head of heads.filter(isAmounts)) {
    const own = groups.at(-1);
    const isNext = own && last && !heads.some((o) => o.column > (last?.column ?? 0) && o.column < head.column);
    if (isNext && !own.some(({ text }) => text === head.text)) own.push(head);
    else groups.push([head]);
    last = head;
  }
  const isWhole = (group: readonly Entry[]) => columnsAmong(group, []) !== undefined;
  return groups.length > 1 && groups.every(isWhole) ? groups : [];
}

/** Behind the last of its heads another table begins. */
function endingAt(table: BasicTable, heads: readonly Entry[]): BasicTable {
  const right = heads.at(-1)?.right ?? 0;
  const ending = (column: Column): Column => (column.right > right ? { ...column, right } : column);
  const { previousFinal, budget, final } = table;
  return {
    ...table,
    previousFinal: previousFinal && ending(previousFinal),
    budget: ending(budget),
    final: ending(final),
  };
}

function columnsAmong(heads: readonly Entry[], above: readonly Entry[]): Columns | undefined {
  const closed = heads.filter((entry) => /决算/u.test(entry.text)).map((entry) => headOf(entry, above));
  // Of more than two years the last two.
  const yearOf = ({ told }: Head) => yearIn(told.text) ?? Infinity;
  const [first, second] = closed.length > 2 ? [...closed].sort((a, b) => yearOf(b) - yearOf(a)) : closed;
  const planned = heads.filter((entry) => /预算/u.test(entry.text) && !/决算/u.test(entry.text)).at(-1);
  if (!first || !second || !planned) return undefined;
  const budget = headOf(planned, above);
  const [previousFinal, final] = age(first.told, second.told) < 0 ? [second, first] : [first, second];
  return { previousFinal, budget, final };
}

function tableOf(
  block: Block,
  row: number,
  columns: Columns,
  years: YearMention[],
  ground: (role: keyof Columns) => Ground = () => 'head',
): BasicTable {
  const { grid } = block;
  const heads = grid.entries(row);
  const filled = ROLES.flatMap((role) => {
    const head = columns[role];
    return head ? [{ role, ...head }] : [];
  });
  for (const { role: of, told } of filled) {
    const year = yearIn(told.text);
    if (year !== undefined) years.push({ cell: grid.ref(told), year, of });
  }
  const column = ({ entry }: Head) => columnOf(entry, heads);
  return {
    headRow: row,
    left: leftOf(heads, Math.min(...filled.map(({ entry }) => entry.column))),
    unit: moneyUnitOf(block, heads, row) ?? '万元',
    previousFinal: columns.previousFinal && column(columns.previousFinal),
    budget: column(columns.budget),
    final: column(columns.final),
    doubtful: false,
    read: filled.map(({ role, entry }) => ({
      table: 'lines',
      cell: grid.ref(entry),
      head: entry.text,
      role,
      ground: ground(role),
    })),
    unread: [],
  };
}

/** Columns of amounts that are not asked for (年初预算 beside 调整后预算) stand left of those that are. */
function leftOf(heads: readonly Entry[], first: number): number {
  const before = heads.find((head) => head.right === first - 1 && isAmounts(head));
  return before ? leftOf(heads, before.column) : first;
}

/** What a head by itself may head: 支出 of a year by its year's place alone. */
function saidBy({ text }: Entry): keyof Columns | 'closed' | undefined {
  if (/预算/u.test(text) && !/决算/u.test(text)) return 'budget';
  if (/上年|去年|上一年/u.test(text)) return 'previousFinal';
  if (/(?:本年|当年|今年).*(?:决算|支出|执行|实际)/u.test(text)) return 'final';
  return /决算|执行|实际|支出/u.test(text) ? 'closed' : undefined;
}

/** 预算 ｜ 决算 of one year, and no column of last year's. */
function withoutLastYear(heads: readonly Entry[], above: readonly Entry[]): Columns | undefined {
  const [closed, ...others] = heads.filter(({ text }) => /决算/u.test(text)).map((entry) => headOf(entry, above));
  const planned = heads.filter(({ text }) => /预算/u.test(text) && !/决算/u.test(text)).at(-1);
  if (!closed || !planned || others.length > 0) return undefined;
  if (heads.some((head) => saidBy(head) === 'previousFinal')) return undefined;
  const budget = headOf(planned, above);
  const [year, planYear] = [yearIn(closed.told.text), yearIn(budget.told.text)];
  return year !== undefined && planYear !== undefined && year < planYear ? undefined : { budget, final: closed };
}

/** How many lines are looked through for figures that stand below no head. */
const FIRST_LINES = 8;
/** A cell that holds a plain figure. */
export const FIGURE = /^[-−]?[\d,，]+(?:\.\d+)?$/u;

/** Figures stand below none of these heads: a column of the table has lost its own, so that none is missing. */
function hasFiguresBeside(block: Block, first: number, label: Entry, heads: readonly Entry[]): boolean {
  return rowsOf(block, first)
    .slice(0, FIRST_LINES)
    .some((row) =>
      block.grid
        .entries(row)
        .some(
          ({ column, right, text }) =>
            column > label.right &&
            FIGURE.test(text) &&
            !heads.some((head) => head.column <= right && column <= head.right),
        ),
    );
}

/**
 * The head above 三公经费, by its place. Three columns of figures are last year's account, this year's budget and this year's account, as in
 * every form, unless one of their heads says otherwise; of any other number none is told.
 */
function tableByPlace(block: Block, years: YearMention[]): BasicTable | undefined {
  const { grid } = block;
  const first = rowsOf(block).find((row) => {
    const [label] = grid.entries(row);
    return label !== undefined && BASIC_LINE.threePublic.test(label.bare) && !STAFF.heading.test(label.bare);
  });
  const row = first === undefined ? undefined : grid.rowBefore(first);
  const label = first === undefined ? undefined : grid.entries(first)[0];
  if (row === undefined || first === undefined || !label || row < block.first) return undefined;
  const heads = grid.entries(row).filter((entry) => entry.column > label.right && isHead(entry));
  const above = grid.entries(grid.rowBefore(row) ?? -1);
  const [previousFinal, budget, final, ...more] = heads;
  if (heads.length === 0) return undefined;
  if (previousFinal && budget && final && more.length === 0) {
    const ordered = { previousFinal, budget, final };
    const isLike = ROLES.every((role) => {
      const said = saidBy(ordered[role]);
      return said === undefined || said === role || (said === 'closed' && role !== 'budget');
    });
    const isKnown = ROLES.some((role) => saidBy(ordered[role]) !== undefined);
    if (isLike && isKnown) {
      const at = (role: keyof Columns) => headOf(ordered[role], above);
      const columns = { previousFinal: at('previousFinal'), budget: at('budget'), final: at('final') };
      return tableOf(block, row, columns, years, (role) => (saidBy(ordered[role]) ? 'parts' : 'place'));
    }
  }
  const lastless = hasFiguresBeside(block, first, label, heads) ? undefined : withoutLastYear(heads, above);
  if (lastless) return tableOf(block, row, lastless, years);
  // Something stands there: which of its columns is which nobody can tell.
  const one = heads[0] ?? label;
  const column = columnOf(one, grid.entries(row), one);
  return {
    headRow: row,
    left: column.left,
    unit: moneyUnitOf(block, heads, row) ?? '万元',
    previousFinal: column,
    budget: column,
    final: column,
    doubtful: true,
    read: [],
    unread: heads.map((head) => ({ table: 'lines', cell: grid.ref(head), head: head.text, couldBe: ROLES })),
  };
}
