import type { Cell } from '../../workbook';
import { isNotApplicable } from '../cell/text';
import { blankEntry } from '../sheet/entry';
import { columnOf, placeIn, type Entry, type Grid, type GridPlace } from '../sheet/grid';
import { fundsHeads, fundsRole, headsIn, type FundsKey as Key } from '../sheet/heads';
import { yearIn } from '../sheet/years';
import { AMOUNTS } from './funds-sources';
import { FUNDS_ROW, TOTAL_IN_HEAD } from '../vocabulary/labels';
import { withoutRemarks } from '../vocabulary/words';

/**
 * Amounts whose labels stand beside them, not above: 预算数：｜36.00｜执行数：｜34.92 in one row, or the same one below the other with the rate
 * beside both (src/forms/README.md §5).
 */
export interface FundsPair {
  readonly head: Entry;
  readonly place: Pick<GridPlace, 'ref' | 'cell'>;
  /** First column of the value. */
  readonly column: number;
}

export type FundsPairs = ReadonlyMap<Key, FundsPair>;

const FIGURE = /^-?[\d.,]+(?:%|万元|亿元|元|分)?$/u;

const isAmountKey = (key: Key): boolean => (AMOUNTS as readonly Key[]).includes(key);

const isFigure = (entry: Entry): boolean => typeof entry.cell.value === 'number' || FIGURE.test(entry.text);

/** 年度：2024, 项目编码 ｜ 52000023, 联系电话 ｜ 13800000000: figures that are no amounts, right above them as well. */
const NO_AMOUNT = /年[度份]$|编码$|代码$|编号$|电话$|手机号?码?$|邮编$|日期$/u;

/** The value of a head: behind its colon, or in the cell beside it. */
export function pairOf(grid: Grid, head: Entry): FundsPair | undefined {
  // 预算资金总额 is the label of a row, whatever words it has of a head.
  if (FUNDS_ROW.total.test(head.label) && !isBesideExecuted(grid, head)) return undefined;
  if (NO_AMOUNT.test(head.label) && !fundsRole(head.bare)) return undefined;
  // 执行率95.00%, without a colon.
  const inside = head.inside ?? /率(\d[\d.]*%)$/u.exec(head.text)?.[1] ?? '';
  if (/^\s*[-\p{Nd}]/u.test(inside)) {
    const cell = { value: inside, text: inside, format: '@' };
    return { head, place: { ref: grid.ref(head), cell }, column: head.column };
  }
  const next = grid.rightOf(head) ?? besideAbove(grid, head);
  if (!next || !(isFigure(next) || isNotApplicable(next.raw)) || fundsRole(next.bare)) return undefined;
  return { head, place: { ref: grid.ref(next), cell: next.cell }, column: next.column };
}

/** 年度预算总额 ｜ 240 ｜ 万元 ｜ 实际支出总额 ｜ 228: the other amount stands in the same row with its own figure. */
function isBesideExecuted(grid: Grid, head: Entry): boolean {
  const other = grid
    .entries(head.row)
    .find((entry) => entry.column > head.column && fundsRole(entry.bare)?.role === 'executed');
  const next = other && grid.rightOf(other);
  return next !== undefined && isFigure(next);
}

/** A value merged down from the row above, beside a head that is. */
function besideAbove(grid: Grid, head: Entry): Entry | undefined {
  const at = grid.at(head.row, head.right + 1).ref;
  return at.row < head.row ? grid.entries(at.row).find((entry) => entry.column === at.column) : undefined;
}

/** The pairs of one row, or of several that go on below it; undefined when they give no two amounts. */
export function pairsIn(grid: Grid, rows: readonly number[]): FundsPairs | undefined {
  const pairs = new Map<Key, FundsPair>();
  let isHeaded = false;
  for (const row of rows) {
    const entries = grid.entries(row);
    const bare = [...fundsHeads(entries)].filter(([key, head]) => isAmountKey(key) && !pairOf(grid, head));
    isHeaded ||= bare.length > 1;
    // 预算执行 ｜ 全年预算 ｜ 58.00 ｜ 全年支出 ｜ 56.26: a heading with words of an amount and no figure leaves it to the next.
    const others = headsIn(fundsRole, entries).filter(([, { text }]) => yearIn(text) === undefined);
    for (const [key, head] of [...fundsHeads(entries), ...others]) {
      const pair = pairs.has(key) ? undefined : pairOf(grid, head);
      if (pair) pairs.set(key, pair);
    }
  }
  const amounts = AMOUNTS.filter((key) => pairs.has(key)).length;
  // 全年支出 ｜ 310.00 below 年初预算数 ｜ 全年预算数 ｜ 全年执行数 is a row of that table.
  const isAlone = amounts === 1 && !isHeaded && (pairs.has('executionRate') || openPairs(grid, rows, pairs).length > 0);
  if (amounts < 2 && !isAlone) return undefined;
  const spent = pairs.get('executed')?.place.ref.row;
  const top = Math.min(...AMOUNTS.flatMap((key) => pairs.get(key)?.place.ref.row ?? []));
  // 自评得分 over its figure above the amounts is the form's, not the rate's.
  for (const [key, pair] of headedAbove(grid, rows, spent))
    if (!pairs.has(key) && pair.place.ref.row >= top) pairs.set(key, pair);
  const rate = pairs.has('executionRate') ? undefined : unlabelledRate(grid, rows, pairs);
  if (rate) pairs.set('executionRate', rate);
  return pairs;
}

/** The figures right behind the last amount of its row, or behind its rate, which no label explains. */
function unlabelled(grid: Grid, rows: readonly number[], pairs: FundsPairs): readonly Entry[] {
  const rate = pairs.get('executionRate');
  const amounts = AMOUNTS.flatMap((key) => pairs.get(key) ?? []).filter(({ column, head }) => column > head.column);
  if (rate && amounts.length > 0) amounts.push(rate);
  const last = [...amounts].sort((a, b) => a.place.ref.row - b.place.ref.row || a.column - b.column).at(-1);
  if (!last) return [];
  const taken = new Set([...pairs.values()].map(({ place }) => `${String(place.ref.row)}:${String(place.ref.column)}`));
  const ofForm = totalOver(grid, rows)?.total;
  const behind = grid.entries(last.place.ref.row).filter((entry) => entry.column > last.column && entry !== ofForm);
  const end = behind.findIndex((entry) => !isFigure(entry));
  return (end < 0 ? behind : behind.slice(0, end)).filter(
    ({ row, column }) => !taken.has(`${String(row)}:${String(column)}`),
  );
}

const numberOf = ({ value, text }: Cell): number =>
  typeof value === 'number' ? value : Number(text.normalize('NFKC').replace(/[^\d.-]/gu, ''));

/** So far a rate that is wrong may be from the quotient; a percentage further off is something else. */
const NEAR = 0.1;

/** 预算数｜186.00｜执行数｜182.28｜98.00%: the only figure behind the amounts is their rate, a percentage near their quotient or a bare number that is just it. */
function unlabelledRate(grid: Grid, rows: readonly number[], pairs: FundsPairs): FundsPair | undefined {
  const [only, ...others] = unlabelled(grid, rows, pairs);
  const [spent, planned] = [pairs.get('executed'), pairs.get('adjustedBudget') ?? pairs.get('initialBudget')];
  if (!only || others.length > 0 || !spent || !planned) return undefined;
  const [own, a, b] = [only.cell, spent.place.cell, planned.place.cell].map((cell) => (cell ? numberOf(cell) : NaN));
  const isWritten = typeof only.cell.value === 'string' && only.text.endsWith('%');
  const isPercent = isWritten || only.cell.format.includes('%');
  const share = isWritten || (!isPercent && (own ?? 0) > 2) ? (own ?? NaN) / 100 : (own ?? NaN);
  if (!(Math.abs(share - (a ?? NaN) / (b ?? NaN)) < (isPercent ? NEAR : 0.0001))) return undefined;
  const head = blankEntry(only.row, only.column, only.right);
  return { head, place: { ref: grid.ref(only), cell: only.cell }, column: only.column };
}

const HEADED = ['executionRate', 'weight', 'score'] as const;

/** No form gives the rate so many points. */
export const MOST_OF_RATE = 30;

/** 自评得分 above the amounts over 98.00 and 20.00, or over 98.00 alone: that is the form's, of which the one below it is a part. */
function totalOver(grid: Grid, rows: readonly number[]): { readonly head: Entry; readonly total: Entry } | undefined {
  const above = grid.rowBefore(rows[0] ?? 0);
  const entries = above === undefined ? [] : grid.entries(above);
  const isTotal = ({ label }: Entry) => TOTAL_IN_HEAD.test(withoutRemarks(label)) && label !== '得分';
  const head = entries.find((one) => isTotal(one) || (fundsRole(one.bare)?.role === 'score' && one.label !== '得分'));
  if (!head) return undefined;
  const column = columnOf(head, entries);
  const [total, next] = rows.flatMap((row) => {
    const { ref } = placeIn(grid, row, column);
    return grid.entries(ref.row).filter((entry) => entry.column === ref.column && isFigure(entry));
  });
  const atLeast = next && isTotal(head) ? numberOf(next.cell) : MOST_OF_RATE;
  return total && numberOf(total.cell) > atLeast ? { head, total } : undefined;
}

/**
 * 执行进度 and 得分 in the row above the pairs, with their figures right of the amounts: 预算数：｜240｜执行数：｜228｜95%｜9.5; of amounts below
 * each other right of what was spent.
 */
function headedAbove(
  grid: Grid,
  rows: readonly number[],
  spent: number | undefined,
): readonly (readonly [Key, FundsPair])[] {
  const [first = 0] = rows;
  const above = grid.rowBefore(first);
  const ofForm = totalOver(grid, rows);
  const lines = above === undefined ? rows.slice(0, 2) : [above, ...rows.slice(0, 2)];
  return lines.flatMap((row) => {
    const entries = grid.entries(row);
    const below = grid.rowAfter(row);
    const heads = fundsHeads(entries);
    return HEADED.flatMap((key) => {
      const isOver = key === 'score' && row === above;
      const head = heads.get(key) ?? (isOver ? ofForm?.head : undefined);
      if (!head || below === undefined || pairOf(grid, head)) return [];
      const further = [...(spent !== undefined && spent > below ? [spent] : []), ...(ofForm && isOver ? rows : [])];
      const found = [below, ...further].flatMap((at) => {
        const place = placeIn(grid, at, columnOf(head, entries));
        const value = grid.entries(place.ref.row).find((entry) => entry.column === place.ref.column);
        return value && value !== ofForm?.total && isFigure(value)
          ? [[key, { head, place, column: value.column }] as const]
          : [];
      });
      return found.slice(0, 1);
    });
  });
}

/** 换算得分 over the form's figure and the rate's: of what hundred it is the total, nobody says. */
export function totalOfUnknownScale(grid: Grid, rows: readonly number[]): readonly Entry[] {
  const head = totalOver(grid, rows)?.head;
  return head && !TOTAL_IN_HEAD.test(withoutRemarks(head.label)) ? [head] : [];
}

/** A label with a figure beside it that is not understood, and what of the block it may be. */
export interface OpenPair {
  readonly label: Entry;
  readonly place: Pick<GridPlace, 'ref' | 'cell'>;
  readonly couldBe: readonly Key[];
}

/** The figures of the rows whose labels are not understood, as far as the block lacks what they may be. */
export function openPairs(grid: Grid, rows: readonly number[], pairs: FundsPairs): readonly OpenPair[] {
  const lacking = (keys: readonly Key[]) => keys.filter((key) => !pairs.has(key));
  const taken = new Set([...pairs.values()].map(({ column, place }) => `${String(place.ref.row)}:${String(column)}`));
  // What stands below a label of an amount, in its column, is a part of it, once the block's amounts are known.
  const columns = new Map<number, number>();
  for (const row of [...rows].reverse())
    for (const entry of grid.entries(row)) if (fundsRole(entry.bare)) columns.set(entry.column, row);
  const isKnown = pairs.has('executed') && (pairs.has('adjustedBudget') || pairs.has('initialBudget'));
  const isNameless = isKnown && !pairs.has('score') && partsBeside(grid, pairs).length === 0;
  const nameless = isNameless ? unlabelled(grid, rows, pairs) : [];
  const bare = nameless.map((entry): OpenPair => {
    const label = blankEntry(entry.row, entry.column, entry.right);
    const place = { ref: grid.ref(entry), cell: entry.cell };
    return { label, place, couldBe: lacking(['executionRate', 'weight', 'score']) };
  });
  const labelled = rows.flatMap((row) =>
    grid.entries(row).flatMap((label): OpenPair[] => {
      if (isFigure(label) || label.text.length > 20 || fundsRole(label.bare) || !/\p{Script=Han}{2}/u.test(label.text))
        return [];
      const over = columns.get(label.column);
      if (over !== undefined && over < row && (isKnown || isPart(label.label))) return [];
      const value = pairOf(grid, label);
      if (!value || isNotApplicable(grid.at(value.place.ref.row, value.column).cell?.text ?? '')) return [];
      if (taken.has(`${String(value.place.ref.row)}:${String(value.column)}`)) return [];
      const isRate = (value.place.cell?.text ?? '').endsWith('%');
      const couldBe = lacking(isRate ? ['executionRate'] : [...AMOUNTS, 'executionRate', 'weight', 'score']);
      return couldBe.length > 0 ? [{ label, place: value.place, couldBe }] : [];
    }),
  );
  return [...bare, ...labelled];
}

const isPart = (label: string): boolean => Object.values(FUNDS_ROW).some((row) => row.test(label));

/** A part of the amounts (其中：中央补助 ｜ 18.00), with its value under each of them. */
export interface PairedPart {
  readonly label: Entry;
  readonly places: ReadonlyMap<Key, Pick<GridPlace, 'ref' | 'cell'>>;
}

/** The labelled figures below the amounts, in the same columns: a label that stands under several amounts is one part. */
export function partsBelow(
  grid: Grid,
  rows: readonly number[],
  pairs: FundsPairs,
  open: readonly OpenPair[],
): readonly PairedPart[] {
  const heads = new Map([...pairs].map(([key, { head }]) => [head, key] as const));
  const over = new Map<number, Key>();
  const parts = new Map<string, { label: Entry; places: Map<Key, Pick<GridPlace, 'ref' | 'cell'>> }>();
  for (const row of rows) {
    for (const entry of grid.entries(row)) {
      const own = heads.get(entry);
      if (own) over.set(entry.column, own);
      const key = over.get(entry.column);
      if (own || !key || fundsRole(entry.bare) || !isAmountKey(key)) continue;
      const value = pairOf(grid, entry);
      if (!value || entry.text.length > 40 || open.some(({ label }) => label === entry)) continue;
      const part = parts.get(entry.bare) ?? { label: entry, places: new Map<Key, Pick<GridPlace, 'ref' | 'cell'>>() };
      parts.set(entry.bare, part);
      part.places.set(key, value.place);
    }
  }
  return [...parts.values()];
}

/**
 * The block turned on its side: 年初预算数, 全年预算数, 全年执行数 are rows, and right of the total, under heads of their own, stand the sources
 * (合计 ｜ 财政拨款 ｜ 上年结转).
 */
export function partsBeside(grid: Grid, pairs: FundsPairs): readonly PairedPart[] {
  const amounts = AMOUNTS.flatMap((key) => pairs.get(key) ?? []);
  const column = amounts[0]?.column;
  const top = Math.min(...amounts.map(({ head }) => head.row));
  const above = grid.rowBefore(top);
  const isAside = amounts.every((pair) => pair.column === column && pair.head.column === amounts[0]?.head.column);
  if (amounts.length < 2 || above === undefined || !isAside) return [];
  const heads = grid.entries(above).filter((entry) => entry.column >= (column ?? Infinity));
  const [total, ...others] = heads;
  if (total?.column !== column || !total || !FUNDS_ROW.total.test(total.label) || others.some(isFigure)) return [];
  // 分值 ｜ 得分 ｜ 备注 behind the sources are none.
  const sources = others.filter(({ bare, label }) => !fundsRole(bare) || isPart(label));
  return sources.flatMap((label): PairedPart[] => {
    const places = new Map<Key, Pick<GridPlace, 'ref' | 'cell'>>();
    for (const key of [...AMOUNTS, 'executionRate'] as const) {
      const row = pairs.get(key)?.place.ref.row;
      // A rate right of what was spent is the total's; what stands below the sources is money.
      if (key === 'executionRate' && row === pairs.get('executed')?.place.ref.row) continue;
      const value = row === undefined ? undefined : grid.entries(row).find((entry) => entry.column === label.column);
      if (value) places.set(key, { ref: grid.ref(value), cell: value.cell });
    }
    return AMOUNTS.some((key) => places.has(key)) ? [{ label, places }] : [];
  });
}
