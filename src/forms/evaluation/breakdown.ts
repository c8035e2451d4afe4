import type { AmountField, MoneyUnit } from '../cell/field';
import type { Breakdown, BreakdownPart } from '../rows';
import { type Column, insideOf, placeIn, type Entry, type Grid } from '../sheet/grid';
import type { FundsKey } from '../sheet/heads';
import { BREAKDOWN } from '../vocabulary/labels';
import { readAmount, readAmountText } from '../cell/read-amount';
import { blankField } from '../cell/read-field';
import { matcher } from '../sheet/roles';
import { AMOUNTS } from './funds-sources';
import { compact, isBlank, isNotApplicable, labelPart } from '../cell/text';

/** 1-2's 按收入性质分 and 按支出性质分: amounts whose label mostly shares their cell. */

const PART_KINDS = {
  generalBudget: BREAKDOWN.generalBudget,
  governmentFunds: BREAKDOWN.governmentFunds,
  fiscalAccount: BREAKDOWN.fiscalAccount,
  otherFunds: BREAKDOWN.otherFunds,
  basicExpenditure: BREAKDOWN.basicExpenditure,
  projectExpenditure: BREAKDOWN.projectExpenditure,
} as const;

const partKind = matcher(PART_KINDS);

type Side = 'bySource' | 'byNature';
const SIDES: readonly Side[] = ['bySource', 'byNature'];
const NATURES: readonly BreakdownPart['kind'][] = ['basicExpenditure', 'projectExpenditure'];

/** A label with its amount, as one line of a cell. */
interface Line {
  readonly entry: Entry;
  readonly raw: string;
  readonly label: string;
  /** The cell holds nothing else. */
  readonly alone: boolean;
}

/** A cell may hold the whole breakdown: one line a part, or parts behind semicolons. */
function linesOf(entry: Entry): readonly Line[] {
  const pieces = entry.raw.length > 600 ? [] : entry.raw.split(/[\n\r;；]+/u).filter((piece) => !isBlank(piece));
  const labelled = pieces.filter((piece) => insideOf(piece) !== undefined && isPart(labelPart(piece)));
  if (labelled.length < 2) return [{ entry, raw: entry.raw, label: entry.label, alone: true }];
  return pieces.map((raw) => ({ entry, raw, label: labelPart(raw), alone: false }));
}

function isPart(label: string): boolean {
  return partKind(label) !== undefined || sideOf(label) !== undefined;
}

function sideOf(label: string): Side | undefined {
  return SIDES.find((side) => BREAKDOWN[side].test(label));
}

/** Does this row belong to the breakdowns? A row of parts counts when its labels carry their amounts. */
export function isBreakdownRow(entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      sideOf(entry.label) !== undefined ||
      (partKind(entry.label) !== undefined && /\d/u.test((entry.inside ?? '').slice(0, 40))),
  );
}

/** Reads the breakdowns from their rows; null for a side the form does not have. */
export function parseBreakdowns(
  grid: Grid,
  rows: readonly number[],
  unit: MoneyUnit,
  heads: ReadonlyMap<FundsKey, Column>,
) {
  const headings: Record<Side, AmountField | null> = { bySource: null, byNature: null };
  const columns: Partial<Record<Side, number>> = {};
  const parts: Record<Side, BreakdownPart[]> = { bySource: [], byNature: [] };
  const seen = new Map<string, number>();
  let last: Side = 'bySource';
  const sideAt = (kind: BreakdownPart['kind'], column: number): Side => {
    const { bySource, byNature } = columns;
    if (NATURES.includes(kind)) {
      // Its label may begin further left than the heading above: the side begins there.
      if (bySource !== undefined && byNature !== undefined && bySource < column && column < byNature) {
        columns.byNature = column;
      }
      return 'byNature';
    }
    if (bySource === undefined || byNature === undefined || bySource === byNature) {
      return kind === 'unknown' && bySource === byNature ? last : 'bySource';
    }
    const [left, right]: [Side, Side] = bySource < byNature ? ['bySource', 'byNature'] : ['byNature', 'bySource'];
    return column >= Math.max(bySource, byNature) ? right : left;
  };
  const lines = rows.flatMap((row) => grid.entries(row)).flatMap(linesOf);
  // 按支出类型分 ｜ 基本支出 ｜ 815.00: the amounts of the row are the part's that stands before them.
  const isLed = ({ entry }: Line) =>
    lines.some(({ entry: { row, column }, label }) => row === entry.row && column > entry.column && partKind(label));
  const amountOf = (line: Line, side: Side): AmountField => {
    const isOfPart = sideOf(line.label) !== undefined && isLed(line);
    const below = line.alone && !isOfPart ? belowHead(grid, line.entry, heads, side) : undefined;
    return below ? readAmount(below.ref, below.cell, unit) : amountBeside(grid, line, unit);
  };
  for (const line of lines) {
    const side = sideOf(line.label);
    if (side && headings[side] === null) {
      headings[side] = amountOf(line, side);
      columns[side] = line.entry.column;
      last = side;
      continue;
    }
    const kind = partKind(line.label) ?? 'unknown';
    const lost = kind === 'unknown' && line.alone ? lostHeading(line, lines, columns) : undefined;
    if (lost) {
      headings[lost] = amountBeside(grid, line, unit);
      columns[lost] = line.entry.column;
      continue;
    }
    const at = sideAt(kind, line.entry.column);
    const amount = amountOf(line, at);
    // What is no part by its label is one when an amount stands with it: 国有资本经营预算：3.20.
    const isFigure = (line.label === '' && !/^\s*[:：]/u.test(line.raw)) || /^[\d.,]+$/u.test(compact(line.raw));
    if (kind === 'unknown' && (isFigure || amount.state !== 'read')) continue;
    const path = kind === 'unknown' ? `${at} ${line.label}` : `${at} ${kind}`;
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    if (kind !== 'unknown' && count > 1) continue;
    parts[at].push({ path: count > 1 ? `${path} (${count})` : path, kind, label: line.label, amount });
  }
  const of = (side: Side): Breakdown | null =>
    headings[side] || parts[side].length > 0
      ? { heading: headings[side], parts: side === 'byNature' ? twoNatures(whole(parts[side])) : whole(parts[side]) }
      : null;
  return { bySource: of('bySource'), byNature: of('byNature') };
}

/** What stands first in its column, beside the heading of the other side and right above 其中, is the heading of its side. */
function lostHeading(line: Line, lines: readonly Line[], columns: Partial<Record<Side, number>>): Side | undefined {
  const { row, column } = line.entry;
  const own = lines.filter(({ entry }) => entry.column === column);
  const [first, next] = own;
  const other = lines.find(({ entry, label }) => entry.row === row && entry.column !== column && sideOf(label));
  const otherSide = other && sideOf(other.label);
  if (first !== line || !next || !otherSide || partKind(next.label) === undefined) return undefined;
  const side: Side = otherSide === 'bySource' ? 'byNature' : 'bySource';
  const isOfSide = NATURES.includes(partKind(next.label) ?? 'unknown') === (side === 'byNature');
  return isOfSide && columns[side] === undefined ? side : undefined;
}

const OF_BASIC = /^(?:人员|公用|工资|商品|对个人)/u;

/** Without what a part consists of: 人员经费 and 公用经费 below 基本支出, and lines that come to the part above them. */
function whole(parts: readonly BreakdownPart[]): readonly BreakdownPart[] {
  const kept: BreakdownPart[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at + 1;
    while (parts[end]?.kind === 'unknown') end++;
    const [part, ...below] = parts.slice(at, end) as [BreakdownPart, ...BreakdownPart[]];
    const others = part.kind === 'basicExpenditure' ? below.filter(({ label }) => !OF_BASIC.test(label)) : below;
    const sum = part.amount.value?.number;
    const left = others.reduce((so, { amount }) => so?.minus(amount.value?.number ?? 0), sum);
    const areParts = part.kind !== 'unknown' && others.length > 1 && sum?.gt(0) && left?.eq(0);
    kept.push(part, ...(areParts ? [] : others));
    at = end;
  }
  return kept;
}

/** 支出 is 基本 and 项目: of two parts the one that is not understood is the other. */
function twoNatures(parts: readonly BreakdownPart[]): readonly BreakdownPart[] {
  const [open, ...more] = parts.filter(({ kind }) => kind === 'unknown');
  const lacking = NATURES.filter((nature) => !parts.some(({ kind }) => kind === nature));
  const [kind] = lacking;
  if (!open || !kind || more.length > 0 || lacking.length > 1) return parts;
  return parts.map((part) => (part === open ? { ...part, kind, path: `byNature ${kind}` } : part));
}

/** A row with amounts below the heads of the funds: what came in is the adjusted budget's, what went out was executed. */
function belowHead(grid: Grid, { row, right }: Entry, heads: ReadonlyMap<FundsKey, Column>, side: Side) {
  const places = AMOUNTS.flatMap((key) => {
    const column = heads.get(key);
    const place = column && column.left > right ? placeIn(grid, row, column) : undefined;
    const isFigure = place?.cell && (typeof place.cell.value === 'number' || FIGURE.test(place.cell.text));
    return isFigure ? [[key, place] as const] : [];
  });
  const wanted = side === 'byNature' ? 'executed' : 'adjustedBudget';
  return places.length > 1 ? places.find(([key]) => key === wanted)?.[1] : undefined;
}

const FIGURE = /^(?:\([\d.,]+\)|[-−]?[\d.,]+)(?:\(?(?:万元|亿元|元)\)?)?$/u;

/** "其中：一般公共预算：101.81": the amount behind the last colon; else the number in the cell to the right. */
function amountBeside(grid: Grid, { entry, raw, alone }: Line, unit: MoneyUnit): AmountField {
  const ref = grid.ref(entry);
  const inside = lastInside(raw);
  if (inside !== undefined && !isBlank(inside)) return readAmountText(ref, inside, unit);
  // "项目支出1025.20": the colon left out.
  const tail = /^[^\d]{2,30}?(-?\d[\d,.]*(?:万元|亿元|元)?)$/u.exec(compact(raw.slice(0, 120)));
  if (tail && inside === undefined) return readAmountText(ref, tail[1] ?? '', unit);
  if (!alone) return readAmountText(ref, '', unit);
  const next = grid.rightOf(entry);
  if (next && (typeof next.cell.value === 'number' || FIGURE.test(next.text) || isNotApplicable(next.raw))) {
    return readAmount(grid.ref(next), next.cell, unit);
  }
  // Without a colon the amount has a cell of its own; with one it is written behind it.
  return inside === undefined && !next ? blankField(grid.besides(entry)) : readAmountText(ref, '', unit);
}

/** "按收入性质分：其中：一般公共预算：101.81" ends in what is meant; 77.80（其中：专项60.00）, before its bracket. */
function lastInside(raw: string): string | undefined {
  let inside = insideOf(raw.replace(/(\d(?:万?元)?)\s*[（(][^（()）:：]*[:：][^（()）]*[)）]\s*$/u, '$1'));
  for (let deeper = inside; deeper !== undefined && deeper.length < 200;) {
    deeper = insideOf(deeper);
    if (deeper !== undefined) inside = deeper;
  }
  return inside;
}
