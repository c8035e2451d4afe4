import Big from 'big.js';
import type { EvaluationForm, FundsRow } from '../../forms';
import { add, amountInterval, canBeAtMost, canMeet, type Interval } from '../figures/tolerance';
import { isNought } from '../figures/sign';

/** What the rows of a funds block come to, and whether that is what the total, or the row above them, says. */

export type AmountColumn = 'initialBudget' | 'adjustedBudget' | 'executed';
export const AMOUNT_COLUMNS: readonly AmountColumn[] = ['initialBudget', 'adjustedBudget', 'executed'];

/** One way to read the block: its rows that add up to the total, and the row that each of the others stands inside. */
export interface FundsReading {
  readonly parts: readonly FundsRow[];
  /** Rows inside another, by that other. */
  readonly inside: ReadonlyMap<FundsRow, readonly FundsRow[]>;
}

/** Σ of a column over some rows, and what it may stand for; undefined when none is filled or one cannot be read. */
function sumIn(form: EvaluationForm, rows: readonly FundsRow[], column: AmountColumn) {
  const fields = rows.flatMap((row) => row[column] ?? []);
  if (fields.some(({ state }) => state === 'unreadable')) return undefined;
  const values = fields.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return undefined;
  return {
    number: values.reduce((so, { number }) => so.plus(number), new Big(0)),
    interval: add(values.map((value) => amountInterval(form, value))),
  };
}

function intervalOf(form: EvaluationForm, row: FundsRow, column: AmountColumn): Interval | undefined {
  const value = row[column]?.value;
  return value ? amountInterval(form, value) : undefined;
}

/** What stands inside a row is no more than the row. */
export function fits(form: EvaluationForm, holder: FundsRow, inner: readonly FundsRow[]): boolean {
  return AMOUNT_COLUMNS.every((column) => {
    const whole = intervalOf(form, holder, column);
    const sum = sumIn(form, inner, column);
    return !sum || (whole ? canBeAtMost(sum.interval, whole) : isNought(sum.number));
  });
}

/** How many columns show that a row is nothing but what stands inside it; -1 when one shows that it is not. */
export function exhausted(form: EvaluationForm, holder: FundsRow, inner: readonly FundsRow[]): number {
  if (inner.length < 2) return -1;
  const shown = new Set<string>();
  for (const column of AMOUNT_COLUMNS) {
    const value = holder[column]?.value;
    const sum = sumIn(form, inner, column);
    if (!value && !sum) continue;
    if (!value || !sum || !canMeet(amountInterval(form, value), sum.interval)) return -1;
    if (!isNought(value.number)) shown.add(value.number.toFixed());
  }
  return shown.size === 0 ? -1 : shown.size;
}

/** Does the total of a column, where it is filled, come to the parts of a reading? A total of 0 over amounts says nothing. */
export function meets(form: EvaluationForm, draft: FundsReading, column: AmountColumn): boolean | undefined {
  const value = form.fundsTotal?.[column]?.value;
  const sum = sumIn(form, draft.parts, column);
  if (!value || !sum || (isNought(value.number) && !isNought(sum.number))) return undefined;
  return canMeet(amountInterval(form, value), sum.interval);
}

export const metBy = (form: EvaluationForm, reading: FundsReading): readonly AmountColumn[] =>
  AMOUNT_COLUMNS.filter((column) => meets(form, reading, column) === true);

/**
 * 资金来源 with its rows, then 资金结构 with its own: the rows come to twice the total, and cut in two each half comes to it, in more columns than
 * together.
 */
export function brokenTwice(form: EvaluationForm, { parts, inside }: FundsReading, most: number) {
  let best: { readonly first: FundsReading; readonly again: readonly FundsRow[] } | undefined;
  const doubled = AMOUNT_COLUMNS.filter((column) => {
    const value = form.fundsTotal?.[column]?.value;
    const sum = sumIn(form, parts, column);
    if (!value || !sum || isNought(value.number)) return false;
    const once = amountInterval(form, value);
    return canMeet(add([once, once]), sum.interval);
  });
  for (let cut = 1; doubled.length > 0 && cut < parts.length; cut++) {
    const [first, again] = [parts.slice(0, cut), parts.slice(cut)];
    const met = metBy(form, { parts: first, inside }).filter(
      (column) => meets(form, { parts: again, inside }, column) === true,
    );
    if (met.length <= most || !met.some((column) => doubled.includes(column))) continue;
    best = { first: { parts: first, inside }, again };
    most = met.length;
  }
  return best;
}

/** 其中：基本支出 ｜ 项目支出 behind the sources: more than the row above them holds, and just what the total says. */
export function brokenBelow(form: EvaluationForm, { inside }: FundsReading): readonly FundsRow[] {
  const found = [...inside].find(([holder, inner]) => {
    const met = metBy(form, { parts: inner, inside });
    return (
      inner.length > 1 &&
      met.some((column) => !isNought(sumIn(form, inner, column)?.number ?? new Big(0))) &&
      !fits(form, holder, inner)
    );
  });
  return found?.[1] ?? [];
}
