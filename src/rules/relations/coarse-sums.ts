import type { AmountField, Form } from '../../forms';
import type { Outcome } from '../engine/finding';
import type { PlaceFor } from '../engine/place';
import type { Case } from '../engine/rule';
import { cut, number } from '../figures/print';
import { add, canMeet, isCoarse } from '../figures/tolerance';
import { partsOf, total } from './relations';
import { breakdownTotals, totalsOf } from './totals';

/** Sums that only the rounding of coarse figures allows: one of them is pointed out a form, with what its parts come to (src/rules/README.md §7). */

interface Sum {
  /** `earmarked/final`, `bySource`: names the sum within its form. */
  readonly key: string;
  readonly whole: AmountField | null | undefined;
  readonly parts: readonly AmountField[];
}

/** Every sum of a form, in the order in which one would be pointed out. */
function sumsOf(form: Form): readonly Sum[] {
  const totals = totalsOf(form).flatMap(({ line, column, whole, parts, open, unclear }) =>
    open || unclear ? [] : [{ key: `${line}/${column}`, whole, parts }],
  );
  if (form.kind === '1-1') return totals;
  return [...totals, ...breakdownTotals(form).map(({ side, whole, parts }) => ({ key: side, whole, parts }))];
}

function isByCoarseFigures(context: Case, form: Form, { whole, parts }: Sum): boolean {
  const details = partsOf(parts);
  if (!whole?.value || details.state !== 'ready') return false;
  if (whole.value.number.eq(total(details.fields))) return false;
  const { tolerance } = context;
  const span = add(details.fields.map((field) => tolerance.amount(form, field.value)));
  if (!canMeet(tolerance.amount(form, whole.value), span, tolerance.extraIn(form.unit))) return false;
  return [whole, ...details.fields].some(({ value }) => value !== null && isCoarse(form, value));
}

const known = new WeakMap<Case, Map<Form, string | null>>();

/** The key of the form's first sum that only coarse figures allow; worked out once a check. */
function firstByCoarseFigures(context: Case, form: Form): string | null {
  const forms = known.get(context) ?? new Map<Form, string | null>();
  known.set(context, forms);
  const before = forms.get(form);
  if (before !== undefined) return before;
  const first = sumsOf(form).find((sum) => isByCoarseFigures(context, form, sum))?.key ?? null;
  forms.set(form, first);
  return first;
}

/** The outcome of a sum that is within rounding: a hint where it is the form's first that only coarse figures allow. */
export function orCoarse(
  context: Case,
  form: Form,
  outcome: Outcome,
  {
    key,
    place,
    whole,
    parts,
  }: Pick<Sum, 'key' | 'parts'> & { readonly place: PlaceFor<'coarse'>; readonly whole: AmountField },
): Outcome {
  if (outcome.result !== 'rounding') return outcome;
  if (firstByCoarseFigures(context, form) !== key) return outcome;
  return place.fail({
    message: 'coarse',
    severity: 'hint',
    expected: cut(total(partsOf(parts).fields), 6),
    found: number(whole),
    ...(outcome.arithmetic === undefined ? {} : { arithmetic: outcome.arithmetic }),
  });
}
