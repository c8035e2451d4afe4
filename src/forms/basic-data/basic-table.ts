import { rowsOf, type Block } from '../sheet/blocks';
import type { MoneyUnit } from '../cell/field';
import type { YearMention } from '../form';
import { columnOf, type Column, type Entry } from '../sheet/grid';
import { moneyUnitOf, yearIn } from '../sheet/title';

/** The head of 1-1's 经费控制情况. */
export interface BasicTable {
  readonly headRow: number;
  readonly unit: MoneyUnit;
  readonly previousFinal: Column;
  readonly budget: Column;
  readonly final: Column;
}

const LONGEST_HEAD = 20;

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

/**
 * Finds the head: two columns of 决算 and one of 预算, in the order of years unless the heads say otherwise. The years they print are
 * added to `years`. Undefined when the form has lost it.
 */
export function findTable(block: Block, years: YearMention[]): BasicTable | undefined {
  const { grid } = block;
  for (const row of rowsOf(block)) {
    const heads = grid.entries(row);
    const short = heads.filter((entry) => entry.text.length < LONGEST_HEAD && typeof entry.cell.value === 'string');
    const above = grid.entries(grid.rowBefore(row) ?? -1);
    const [first, second] = short.filter((entry) => /决算/u.test(entry.text)).map((entry) => headOf(entry, above));
    const planned = short.filter((entry) => /预算/u.test(entry.text) && !/决算/u.test(entry.text)).at(-1);
    if (!first || !second || !planned) continue;
    const budget = headOf(planned, above);
    const [previous, final] = age(first.told, second.told) < 0 ? [second, first] : [first, second];
    const mentions = [
      ['previousFinal', previous],
      ['budget', budget],
      ['final', final],
    ] as const;
    for (const [of, { told }] of mentions) {
      const year = yearIn(told.text);
      if (year !== undefined) years.push({ cell: grid.ref(told), year, of });
    }
    return {
      headRow: row,
      unit: moneyUnitOf(block, heads, row) ?? '万元',
      previousFinal: columnOf(previous.entry, heads),
      budget: columnOf(budget.entry, heads),
      final: columnOf(final.entry, heads),
    };
  }
  return undefined;
}
