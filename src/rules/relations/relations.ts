import Big from 'big.js';
import { type Amount, type AmountField, bareLabel, type Figure, type Form } from '../../forms';
import type { Outcome } from '../engine/finding';
import { number, rounded, sum } from '../figures/print';
import type { Compared, PlaceOf, QuietPlace } from '../engine/place';
import { notReady, type Readiness, readiness } from '../engine/readiness';
import type { Case } from '../engine/rule';
import { isPositive } from '../figures/sign';
import { add, canBeAtMost, canMeet } from '../figures/tolerance';
import type { Total } from './totals';

const NOUGHT = new Big(0);
const HUNDRED = new Big(100);

/** The relations that recur on the forms, each with its outcome at every state of its fields. */

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
  const [first, ...rest] = fields;
  return rest.reduce((so, field) => so.plus(field.value.number), first?.value.number ?? NOUGHT);
}

export function mostDecimals(fields: readonly { value: Figure }[]): number {
  return Math.min(Math.max(0, ...fields.map((field) => field.value.decimals ?? 0)), 6);
}

/** `whole` = Σ `parts`, within printed precision. `fail` may look at the difference before it says what is wrong. */
export function checkSum(
  context: Case,
  form: Form,
  place: QuietPlace,
  whole: AmountField,
  parts: readonly (AmountField | null)[],
  fail: (sum: Compared<'difference'>, difference: Big) => Outcome,
): Outcome {
  const details = partsOf(parts);
  if (whole.state === 'unreadable' || details.state === 'unreadable') return place.unreadable();
  if (!whole.value) return place.skip(whole.state === 'blank' ? 'blank' : 'notApplicable');
  if (details.state === 'blank') return place.skip('noDetails');
  const computed = total(details.fields);
  const added = rounded(computed, mostDecimals(details.fields));
  const arithmetic = () => (details.fields.length === 1 ? sum(details.fields) : `${sum(details.fields)} = ${added}`);
  if (whole.value.number.eq(computed)) return place.pass(arithmetic);
  const difference = whole.value.number.minus(computed);
  const { tolerance } = context;
  const sides = [
    tolerance.amount(form, whole.value),
    add(details.fields.map((field) => tolerance.amount(form, field.value))),
  ] as const;
  if (canMeet(sides[0], sides[1], tolerance.extraIn(form.unit))) {
    return place.rounding(`${arithmetic()} ≈ ${number(whole)}`);
  }
  const decimals = mostDecimals([...details.fields, { value: whole.value }]);
  return fail(
    {
      expected: rounded(computed, decimals),
      found: number(whole),
      arithmetic: `${arithmetic()} ≠ ${number(whole)}`,
      params: { difference: rounded(difference.abs(), decimals) },
    },
    difference,
  );
}

/**
 * A total against what it adds up. Where its block leaves open what belongs to it, a total that is none of the sums is wrong (the finding names
 * them all); one that is, or that is blank, proves nothing and is left alone.
 */
export function checkTotal(
  context: Case,
  { form, whole, parts, alternatives, unclear }: Total,
  place: PlaceOf<{ readonly fail: readonly ['difference']; readonly unclear: readonly ['row', 'sums'] }>,
): Outcome {
  const ways = unclear ? [parts, ...alternatives] : [parts];
  const outcomes = ways.map((way) =>
    checkSum(context, form, place, whole, way, (figures) => place.fail({ message: 'fail', ...figures })),
  );
  const [first] = outcomes;
  const good = outcomes.find(({ result }) => result === 'pass') ?? outcomes.find(({ result }) => result === 'rounding');
  if (!first || !unclear) return first ?? place.skip('noDetails');
  if (good) return good;
  const failed = outcomes.flatMap(({ finding }) => finding ?? []);
  if (failed.length < outcomes.length || failed.length === 1) {
    return place.unreadable('unclearPlace', { row: bareLabel(unclear.raw) });
  }
  const sums = [...new Set(failed.map(({ expected }) => expected ?? ''))];
  return place.fail({
    message: 'unclear',
    expected: sums.join(' / '),
    found: number(whole),
    arithmetic: failed.map(({ arithmetic }) => arithmetic ?? '').join('; '),
    params: { row: bareLabel(unclear.raw), sums },
  });
}

/** `low` ≤ `high`, within printed precision. */
export function checkAtMost(
  context: Case,
  form: Form,
  place: QuietPlace,
  low: AmountField,
  high: AmountField,
  fail: (figures: Compared<'excess' | 'share'>, excess: Big) => Outcome,
): Outcome {
  const state = readiness([low, high]);
  if (state !== 'ready' || !low.value || !high.value) return notReady(place, state === 'ready' ? 'blank' : state);
  const { tolerance } = context;
  if (low.value.number.lte(high.value.number)) return place.pass(() => `${number(low)} ≤ ${number(high)}`);
  if (
    canBeAtMost(tolerance.amount(form, low.value), tolerance.amount(form, high.value), tolerance.extraIn(form.unit))
  ) {
    return place.rounding(`${number(low)} ≈ ${number(high)}`);
  }
  const excess = low.value.number.minus(high.value.number);
  const share = isPositive(high.value.number) ? low.value.number.div(high.value.number).times(HUNDRED) : null;
  return fail(
    {
      expected: `≤ ${number(high)}`,
      found: number(low),
      arithmetic: share
        ? `${number(low)} ÷ ${number(high)} = ${rounded(share, 2)}%`
        : `${number(low)} > ${number(high)}`,
      params: {
        excess: rounded(excess, mostDecimals([{ value: low.value }, { value: high.value }])),
        share: share ? `${rounded(share, 2)}%` : '—',
      },
    },
    excess,
  );
}
