import type { Finding } from '../rules';
import { sameCell } from '../workbook';
import type { FillEdit, FillPlan, OwnFormula } from './plan';

/**
 * Why a finding that says what should stand in its cell has no correction to be written at once.
 * - `edit`: with a note it is only suggested; without one, writing it alone would bring up something else.
 * - `formula`: the user's own stands there, which is never replaced.
 * - neither: it is nothing that can be computed from the forms.
 */
export interface Unfixed {
  readonly edit?: FillEdit;
  readonly formula?: OwnFormula;
}

/** A bound is no figure that could be written. */
const BOUND = /^[≤≥<>±]/u;

/** `plan` is of the same check, with nothing chosen. Null where nobody would expect a correction. */
export function unfixed({ edits, ownFormulas }: FillPlan, { expected, cell, place }: Finding): Unfixed | null {
  if (expected === undefined || BOUND.test(expected) || place) return null;
  const isAt = (one: FillEdit | OwnFormula) => sameCell(one.cell, cell);
  const [edit, formula] = [edits.find(isAt), ownFormulas.find(isAt)];
  return { ...(edit && { edit }), ...(formula && { formula }) };
}
