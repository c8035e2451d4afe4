import Big from 'big.js';
import type { About, AmountFact, ProjectMention, Stage, SumStatement, TextRange } from './narrative';
import type { TableRow, TextColumn } from './table';

/** Which rows of a table add up to which, and which figure row and column name together. */

/** What a row is of. */
export interface NamedRow {
  readonly row: TableRow;
  readonly about: About | null;
  readonly project: ProjectMention | null;
}

export type Placed = readonly { readonly column: TextColumn; readonly fact: AmountFact }[];

export interface ReadRow {
  readonly one: NamedRow;
  readonly placed: Placed;
}

const BASIC: readonly About[] = ['personnel', 'officeExpenses'];
const OF_VEHICLES: readonly About[] = ['vehiclePurchase', 'vehicleRunning'];
const NAMED_BY_ROW: readonly (Stage | null)[] = ['carryIn', 'carryOver', 'adjustment'];

/** "收入合计 | 年初预算数 | 决算数": of what came in the final account is no expenditure. `balances`: 总计 holds what is left, too. */
export function stageOf({ label, lead }: TableRow, column: Stage | null, balances: boolean): Stage | null {
  const side = /收入|支出/u.exec(label.text)?.[0];
  const isFoot = lead.stage === 'unstated';
  const row = isFoot && side && !balances ? (side === '收入' ? 'income' : 'executed') : lead.stage;
  if (row === null || column === null) return row ?? column;
  if (NAMED_BY_ROW.includes(row) || (isFoot && balances)) return row;
  return column === 'executed' && row !== 'unstated' ? row : column;
}

/** The sums of a table: of every total what stands above it; of one that stands on top, what stands below. */
export function sumsOf(read: readonly ReadRow[], sentence: TextRange): readonly SumStatement[] {
  const isOnTop = read[0]?.one.row.isTotal ?? false;
  const blocks: { readonly total: ReadRow; readonly parts: ReadRow[] }[] = [];
  let above: ReadRow[] = [];
  for (const row of read) {
    const last = blocks.at(-1);
    if (row.one.row.isTotal) {
      // "本年收入合计、年初结转、收入总计": what was summed up before is a part of it.
      const goesOn = last && !isOnTop && sideOf(last.total) !== '' && sideOf(last.total) === sideOf(row);
      blocks.push({ total: row, parts: isOnTop ? [] : goesOn ? [last.total, ...above] : above });
      above = [];
    } else (isOnTop && last ? last.parts : above).push(row);
  }
  return blocks.flatMap(({ total, parts }) =>
    total.placed.flatMap(({ column, fact }) => sumOf(fact, column, parts, sentence)),
  );
}

function sideOf({ one }: ReadRow): string {
  return /收入|支出/u.exec(one.row.label.text)?.[0] ?? '';
}

/** A column above its total; rows within rows, and what one row alone says, add up to nothing. */
function sumOf(
  whole: AmountFact,
  column: TextColumn,
  read: readonly ReadRow[],
  sentence: TextRange,
): readonly SumStatement[] {
  const abouts = read.map(({ one }) => one.about);
  const has = (about: About) => abouts.includes(about);
  const isInner = (about: About | null) =>
    about !== null &&
    ((BASIC.includes(about) && has('basicExpenditure')) || (OF_VEHICLES.includes(about) && has('vehicles')));
  if (read.some(({ one }) => one.row.isWithin && !isInner(one.about))) return [];
  const outer = read.filter(({ one }) => !isInner(one.about));
  // 基本支出, 项目支出 and below it the projects.
  const kinds: readonly (About | null)[] = has('basicExpenditure')
    ? ['basicExpenditure', 'projectExpenditure']
    : [...BASIC, 'projectExpenditure'];
  const own = has('projectExpenditure') ? outer.filter(({ one }) => kinds.includes(one.about)) : outer;
  const isLacking = has('projectExpenditure') && own.length < kinds.length;
  const facts = own.flatMap(({ placed }) => placed.flatMap((one) => (one.column === column ? [one.fact] : [])));
  const parts = isLacking ? [] : outermost(facts, whole);
  return parts.length < 2 ? [] : [{ whole, others: [], parts, complete: true, sentence }];
}

/** So many rows are tried as the parts of one above them. */
const MOST = 40;

/** Without what is listed below one of them, as its sum: kinds of income, and below one kind its sources. */
function outermost(parts: readonly AmountFact[], whole: AmountFact): readonly AmountFact[] {
  const isSum = (facts: readonly AmountFact[]) =>
    facts.reduce((so, { amount }) => so.plus(amount.number), new Big(0)).eq(whole.amount.number);
  if (isSum(parts)) return parts;
  const found: AmountFact[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) break;
    found.push(part);
    let sum = new Big(0);
    for (let to = at + 1; to < Math.min(parts.length, at + MOST) && part.amount.number.gt(sum); to++) {
      sum = sum.plus(parts[to]?.amount.number ?? 0);
      if (to > at + 1 && sum.eq(part.amount.number)) at = to;
    }
  }
  // Where some are within others, and the rest comes to nothing either, which are is not known.
  return found.length < parts.length && !isSum(found) ? [] : found;
}
