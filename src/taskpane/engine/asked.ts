import type { PaneResult } from '../checker';
import { inPieces, type Elsewhere } from '../inPieces';
import type { Workbook } from '../../workbook';
import { UNKNOWN, type AnswerOf, type Ask, type CheckOrder, type DeedName, type OfCheck, type OrderOf } from './orders';
import { withFormerSheets } from './unchanged';

/** Of what order each result came. */
const orders = new WeakMap<PaneResult, CheckOrder>();

let checks = 0;

/** What was checked last: its sheets that are as they were need neither cross nor be understood again. */
let former: Workbook = { sheets: [] };

/** The check, with its result known by the order. */
export function checked(ask: Ask, order: Omit<CheckOrder, 'id'>): Elsewhere<PaneResult> {
  return async (isWanted) => {
    const workbook = await inPieces(withFormerSheets(order.workbook, former), isWanted);
    if (!workbook) return null;
    former = workbook;
    const whole = { ...order, workbook, id: (checks += 1) };
    const result = await ask('check', whole, isWanted);
    if (result) orders.set(result, whole);
    return result;
  };
}

/** The deeds on a check that was made. */
type OfCheckName = { [N in DeedName]: OrderOf<N> extends OfCheck ? N : never }[DeedName];

type More<N extends OfCheckName> = Omit<OrderOf<N>, keyof OfCheck>;

type Known<N extends OfCheckName> = Exclude<AnswerOf<N>, typeof UNKNOWN>;

/** Work on a check, which is made anew first where it is not known any more. */
export function askedOf<N extends OfCheckName>(
  ask: Ask,
  deed: N,
  result: PaneResult,
  more: More<N>,
): Elsewhere<Known<N>> {
  return async (isWanted) => {
    const again = orders.get(result);
    if (!again) throw new Error('not the result of a check');
    const asked = async (order: OfCheck) => ask(deed, { ...more, ...order }, isWanted);
    const answer = await asked({ of: again.id });
    const known = answer === UNKNOWN ? await asked({ of: again.id, again }) : answer;
    if (known === UNKNOWN) throw new Error('the check could not be made anew');
    return known as Known<N> | null;
  };
}
