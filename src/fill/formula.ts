import type Big from 'big.js';
import type { Field, Figure } from '../forms';
import { a1Area, type CellRef } from '../workbook';
import type { Operands } from './candidate';

/** Live formulas, built of the cells that hold the figures. */

/** `=F7+F10+F11`, `=SUM(F16:F17)`: what fits few scattered cells, and what fits a column of them. */
const FEW = 4;

interface Run {
  readonly first: CellRef;
  readonly last: CellRef;
}

/** Cells one below the other are one range. */
function runsOf(cells: readonly CellRef[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.last.sheet === cell.sheet && run.last.column === cell.column && run.last.row + 1 === cell.row) {
      runs[runs.length - 1] = { first: run.first, last: cell };
    } else runs.push({ first: cell, last: cell });
  }
  return runs;
}

function rangeOf({ first, last }: Run): string {
  return a1Area({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}

/**
 * The sum of all fields; undefined when one with a figure is no plain number in a cell. Empty ones are added as well, so that the
 * total follows when they are filled. All stand on the sheet of the total.
 */
export function sumFormula(fields: readonly Field<unknown>[], operands: Operands): string | undefined {
  const filled = fields.filter((field) => field.value !== null);
  const addresses = filled.map((field) => operands(field));
  if (filled.length === 0 || addresses.includes(undefined)) return undefined;
  if (fields.length === 1) return `=${addresses[0] ?? ''}`;
  const runs = runsOf(fields.map((field) => field.cell));
  // A blank may hold white space, which + cannot add.
  const plus = filled.length === fields.length && fields.length <= FEW && runs.length > 1;
  return plus ? `=${addresses.join('+')}` : `=SUM(${runs.map(rangeOf).join(',')})`;
}

/** `=ROUND(E6/D6,4)`; `bare` rates count percent instead of being shown as one. */
export function rateFormula(
  part: Field<Figure>,
  base: Field<Figure>,
  decimals: number,
  bare: boolean,
  operands: Operands,
): string | undefined {
  const [a, b] = [operands(part), operands(base)];
  if (a === undefined || b === undefined) return undefined;
  return bare ? `=ROUND(${a}/${b}*100,${decimals})` : `=ROUND(${a}/${b},${decimals + 2})`;
}

/** `=MIN(D6,ROUND(D6*F6/E6,2))`: the share of the points that was earned, never more than all of them. */
export function pointsFormula(
  points: string | undefined,
  part: string | undefined,
  base: string | undefined,
  decimals: number,
): string | undefined {
  if (points === undefined || part === undefined || base === undefined) return undefined;
  return `=MIN(${points},ROUND(${points}*${part}/${base},${String(decimals)}))`;
}

/** A number as formulas spell it. */
export function literal(number: Big): string {
  return number.toFixed();
}
