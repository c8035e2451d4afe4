import type Big from 'big.js';
import type { RuleId } from '../../../src/rules';
import type { Cell } from '../../../src/workbook';
import type { Change, FurtherSheet } from './book';
import { type Content, num, pct } from './cell';

/** A fault that a reviewer would find by hand, planted in a generated unit whose figures nobody knows beforehand. */
export interface Fault {
  /** The rule that must tell of it. */
  readonly rule: RuleId;
  readonly name: string;
  /** A cell that its finding names: `1-1!threePublic.final`. */
  readonly place: string;
  /** What is made wrong, by what stands in the unit's cells. */
  readonly wrong: (unit: Unit) => Change;
  readonly further?: (unit: Unit) => readonly FurtherSheet[];
  /** Its formulas name cells of the clean layout: it is planted in no other. */
  readonly keepsLayout?: true;
}

/** The cells of the unit that a fault is planted in. */
export interface Unit {
  readonly cell: (place: string) => Cell;
  /** What a number cell shows, without its percent sign. */
  readonly figure: (place: string) => Big;
  /** The first amount within a text: "其中：基本支出：360.55". */
  readonly amountIn: (place: string) => Big;
}

export const money = (amount: Big): Cell => num(amount.toFixed(2));

/** One place with another content. */
export function put(place: string, content: Content | null): Change {
  const [sheet = '', key = ''] = place.split('!');
  return { [sheet]: { [key]: content } };
}

type Plant = (rule: RuleId, name: string, place: string, content: Content | null) => Fault;
/** Something else stands in one cell. */
export const instead: Plant = (rule, name, place, content) => ({ rule, name, place, wrong: () => put(place, content) });

/** An amount that is off by so much, in 万元, shown as before. */
export const offBy = (rule: RuleId, name: string, place: string, by: string): Fault => ({
  rule,
  name,
  place,
  wrong: ({ figure }) => put(place, money(figure(place).plus(by))),
});

/** A percentage that is off by so many points. */
export const rateOffBy = (rule: RuleId, name: string, place: string, by: string): Fault => ({
  rule,
  name,
  place,
  wrong: ({ figure }) => put(place, pct(`${figure(place).plus(by).toFixed(2)}%`)),
});

/** An amount within a text that is off by so much. */
export const textOffBy = (rule: RuleId, name: string, place: string, by: string): Fault => ({
  rule,
  name,
  place,
  wrong: ({ cell, amountIn }) =>
    put(place, cell(place).text.replace(/\d+\.\d{2}/u, amountIn(place).plus(by).toFixed(2))),
});

/** Several cells at once. */
export const together = (rule: RuleId, name: string, place: string, wrong: Fault['wrong']): Fault => ({
  rule,
  name,
  place,
  wrong,
});

export const COLUMNS = ['previous', 'budget', 'final'] as const;
export const inColumns = (plant: (column: (typeof COLUMNS)[number]) => Fault): readonly Fault[] => COLUMNS.map(plant);
export const blankLines = (...lines: readonly string[]) =>
  Object.fromEntries(lines.flatMap((line) => COLUMNS.map((column) => [`${line}.${column}`, null])));
