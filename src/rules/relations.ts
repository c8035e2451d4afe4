import Big from 'big.js';
import type { Amount, AmountField, Field, Figure, Form, Percent, PercentField } from '../forms';
import type { Outcome, Severity } from './finding';
import { cut, number, percent, rounded, sum } from './print';
import type { Place } from './reporter';
import type { Case } from './rule';
import { add, around, canBeAtMost, canMeet, divide, exactly, type Interval, scale } from './tolerance';

/** The relations that recur on the forms, each with its outcome at every state of its fields. */

/** What a set of fields allows: read all, or why not. */
export type Readiness = 'ready' | 'blank' | 'unreadable';

/** `ready` when every field was read; unreadable wins over blank. */
export function readiness(fields: readonly (Field<unknown> | null)[]): Readiness {
  if (fields.some((field) => field?.state === 'unreadable')) return 'unreadable';
  return fields.every((field) => field?.state === 'read') ? 'ready' : 'blank';
}

/** The outcome of a place that is not ready. */
export function notReady(place: Place, state: Exclude<Readiness, 'ready'>): Outcome {
  return state === 'unreadable' ? place.unreadable() : place.skip('blank');
}

/** Parts of a sum: blanks count as nothing, as long as anything was filled in. */
export function partsOf(fields: readonly (AmountField | null)[]): {
  readonly state: Readiness;
  readonly fields: readonly (AmountField & { value: Amount })[];
} {
  const present = fields.filter((field) => field !== null);
  if (present.some((field) => field.state === 'unreadable')) return { state: 'unreadable', fields: [] };
  const filled = present.filter((field): field is AmountField & { value: Amount } => field.value !== null);
  return { state: filled.length > 0 ? 'ready' : 'blank', fields: filled };
}

export function total(fields: readonly { value: Figure }[]): Big {
  return fields.reduce((so, field) => so.plus(field.value.number), new Big(0));
}

export function mostDecimals(fields: readonly { value: Figure }[]): number {
  return Math.min(Math.max(0, ...fields.map((field) => field.value.decimals ?? 0)), 6);
}

export interface SumFault {
  readonly message: string;
  readonly severity?: Severity;
}

/** `whole` = Σ `parts`, within printed precision. `fault` may look at the figures before it names what is wrong. */
export function checkSum(
  context: Case,
  form: Form,
  place: Place,
  whole: AmountField,
  parts: readonly (AmountField | null)[],
  fault: (difference: Big) => SumFault = () => ({ message: 'fail' }),
): Outcome {
  const details = partsOf(parts);
  if (whole.state === 'unreadable' || details.state === 'unreadable') return place.unreadable();
  if (!whole.value) return place.skip(whole.state === 'blank' ? 'blank' : 'notApplicable');
  if (details.state === 'blank') return place.skip('noDetails');
  const computed = total(details.fields);
  const decimals = mostDecimals([...details.fields, { value: whole.value }]);
  const arithmetic = `${sum(details.fields)} = ${cut(computed, 6)}`;
  const difference = whole.value.number.minus(computed);
  if (difference.eq(0)) return place.pass(arithmetic);
  const { tolerance } = context;
  const sides = [
    tolerance.amount(form, whole.value),
    add(details.fields.map((field) => tolerance.amount(form, field.value))),
  ] as const;
  if (canMeet(sides[0], sides[1], tolerance.extraIn(form.unit))) {
    return place.rounding(`${arithmetic} ≈ ${number(whole)}`);
  }
  return place.fail({
    ...fault(difference),
    expected: rounded(computed, decimals),
    found: number(whole),
    arithmetic: `${arithmetic} ≠ ${number(whole)}`,
    params: { difference: cut(difference.abs(), 6) },
  });
}

/** `low` ≤ `high`, within printed precision. */
export function checkAtMost(
  context: Case,
  form: Form,
  place: Place,
  low: AmountField,
  high: AmountField,
  fault: (excess: Big, share: Big | null) => SumFault & { params?: Record<string, string> },
): Outcome {
  const state = readiness([low, high]);
  if (state !== 'ready' || !low.value || !high.value) return notReady(place, state === 'ready' ? 'blank' : state);
  const { tolerance } = context;
  const excess = low.value.number.minus(high.value.number);
  const share = high.value.number.gt(0) ? low.value.number.div(high.value.number).times(100) : null;
  const shareText = share
    ? `${number(low)} ÷ ${number(high)} = ${rounded(share, 2)}%`
    : `${number(low)} > ${number(high)}`;
  if (excess.lte(0)) return place.pass(`${number(low)} ≤ ${number(high)}`);
  if (
    canBeAtMost(tolerance.amount(form, low.value), tolerance.amount(form, high.value), tolerance.extraIn(form.unit))
  ) {
    return place.rounding(`${number(low)} ≈ ${number(high)}`);
  }
  return place.fail({
    expected: `≤ ${number(high)}`,
    found: number(low),
    arithmetic: shareText,
    params: { excess: cut(excess, 6), share: share ? `${rounded(share, 2)}%` : '—' },
    ...fault(excess, share),
  });
}

/** How a printed percentage stands to a quotient. */
export type RateFit = 'equal' | 'truncated' | 'wrong';

/** Rounded at its own decimals, cut off there, or neither. `exact` and `interval` are in percent. */
export function rateFit(printed: Percent, exact: Big, interval: Interval): RateFit {
  const decimals = printed.decimals ?? 0;
  // The quotient of figures that were themselves rounded may lie anywhere in their interval.
  if (canMeet(around(printed.number, decimals), interval)) return 'equal';
  return printed.number.eq(exact.round(decimals, Big.roundDown)) ? 'truncated' : 'wrong';
}

/** `rate` = `part` ÷ `base`, in percent. `halves` are what the two figures stand for. */
export function checkRate(
  place: Place,
  rate: PercentField,
  part: { readonly field: Field<Figure>; readonly interval: Interval },
  base: { readonly field: Field<Figure>; readonly interval: Interval },
): Outcome {
  const state = readiness([rate, part.field, base.field]);
  if (state === 'unreadable') return place.unreadable();
  if (!part.field.value || !base.field.value || !rate.value) return place.skip('blank');
  if (base.field.value.number.lte(0)) return place.skip('noBudget');
  const exact = part.field.value.number.div(base.field.value.number).times(100);
  const quotient = divide(part.interval, base.interval) ?? exactly(exact.div(100));
  const fit = rateFit(rate.value, exact, scale(quotient, new Big(100)));
  const arithmetic = `${number(part.field)} ÷ ${number(base.field)} = ${cut(exact)}%`;
  if (fit === 'equal') return place.pass(arithmetic);
  const decimals = Math.max(2, Math.min(rate.value.decimals ?? 2, 4));
  return place.fail({
    message: fit === 'truncated' ? 'truncated' : 'fail',
    ...(fit === 'truncated' ? { severity: 'hint' as const } : {}),
    expected: `${rounded(exact, fit === 'truncated' ? (rate.value.decimals ?? 2) : decimals)}%`,
    found: percent(rate.value),
    arithmetic,
  });
}
