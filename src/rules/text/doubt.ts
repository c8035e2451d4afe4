import { type AmountField, basicLinesOf } from '../../forms';
import type { AmountFact } from '../../narrative';
import type { CellRef } from '../../workbook';
import { inWan, single } from '../relations/pairing';
import type { Case } from '../engine/rule';
import { isNought } from '../figures/sign';

/**
 * When the reading of the text is doubted, not the text. An amount that contradicts the figure it was taken for, and stands on the forms to the
 * last decimal as something else, is that something, whatever its words were taken to mean: nothing is claimed of it.
 */

interface Printed {
  readonly sheet: string;
  readonly row: number;
}

const known = new WeakMap<Case, ReadonlyMap<string, readonly Printed[]>>();

/** The amounts on the forms that a text speaks of, with the rows that hold them. */
function amountsOn(context: Case): ReadonlyMap<string, readonly Printed[]> {
  const made = known.get(context);
  if (made) return made;
  const found = new Map<string, Printed[]>();
  const add = ({ cell, value }: AmountField) => {
    if (!value || isNought(value.number)) return;
    const key = inWan(value).toFixed();
    const own = found.get(key);
    const place = { sheet: cell.sheet, row: cell.row };
    if (own) own.push(place);
    else found.set(key, [place]);
  };
  const { basicData, departments, projects } = context.forms;
  for (const part of single(departments)?.byNature?.parts ?? []) add(part.amount);
  for (const { fundsTotal } of [...departments, ...projects])
    for (const field of [fundsTotal?.initialBudget, fundsTotal?.adjustedBudget, fundsTotal?.executed])
      if (field) add(field);
  for (const form of basicData) for (const line of basicLinesOf(form)) [line.budget, line.final].forEach(add);
  known.set(context, found);
  return found;
}

/** Do all the amounts stand on the forms as something else than in the rows of `cells`? */
export function isElsewhere(context: Case, facts: readonly AmountFact[], cells: readonly CellRef[]): boolean {
  const on = amountsOn(context);
  return facts.every(({ amount }) => {
    // Few digits agree by chance.
    if (amount.number.c.length < 3) return false;
    const places = on.get(inWan(amount).toFixed()) ?? [];
    return (
      places.length > 0 &&
      places.every((one) => !cells.some(({ sheet, row }) => one.sheet === sheet && one.row === row))
    );
  });
}
