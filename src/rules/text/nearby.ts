import Big from 'big.js';
import type { Amount, Percent } from '../../forms';
import type { AmountFact, Narrative, TextRange } from '../../narrative';
import { isNought, isPositive } from '../figures/sign';
import { inWan } from '../relations/pairing';
import { rateFit } from '../relations/rates';

/**
 * What the numbers around a place say whatever the things are called. Words can be misunderstood: where other amounts beside a percentage, a sum
 * or a rest fit it exactly, nothing is claimed. So few are tried that chance alone hardly fits.
 */

const BEFORE = 9;
const BEHIND = 2;
/** Amounts farther away belong to something else. */
const FARTHEST = 600;
/** So many pairs may be tried for a percentage printed with no, one or more decimals. */
const MOST_PAIRS = [5, 24] as const;
const ALL_PAIRS = 110;
const HUNDRED = new Big(100);

const sorted = new WeakMap<Narrative, readonly AmountFact[]>();

function inOrder(text: Narrative): readonly AmountFact[] {
  const known = sorted.get(text);
  if (known) return known;
  const own = text.amounts.filter(({ approximate }) => !approximate).sort((a, b) => a.place.start - b.place.start);
  sorted.set(text, own);
  return own;
}

/** The exact amounts around the end of `range`, nearest first. */
export function amountsAround(text: Narrative, range: TextRange): readonly AmountFact[] {
  const all = inOrder(text);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.place.end ?? 0) <= range.end) low = middle + 1;
    else high = middle;
  }
  const near = ({ place }: AmountFact) => place.end > range.start - FARTHEST && place.start < range.end + FARTHEST;
  const before = all.slice(Math.max(0, low - BEFORE), low).reverse();
  return [...before, ...all.slice(low, low + BEHIND)].filter(near);
}

/** What was taken for the amounts of a percentage: only one of the two is doubted. */
export interface TakenAmounts {
  readonly parts: readonly AmountFact[];
  readonly bases: readonly AmountFact[];
}

const same = (a: AmountFact, b: AmountFact) => inWan(a.amount).eq(inWan(b.amount));

/** A share or a rate of one of the other; or one compared with the other, by the change that the text states. */
export type How = 'share' | { readonly change: Amount | null };

/**
 * Do two amounts beside the percentage give it exactly? Where a change is stated beside it, that change must be theirs too: else one of the
 * two is wrong, whatever they are of.
 */
export function fitsNearby(
  text: Narrative,
  range: TextRange,
  percent: Percent,
  { parts, bases }: TakenAmounts,
  how: How,
): boolean {
  const near = amountsAround(text, range);
  const most = MOST_PAIRS[percent.decimals ?? 0] ?? ALL_PAIRS;
  // The two right before it, in a sentence of their own that says nothing of what was taken.
  const [last, before] = near.filter(({ place }) => place.end <= range.end);
  const isRight = (a: AmountFact, b: AmountFact) =>
    a === last &&
    b === before &&
    a.sentence.start === b.sentence.start &&
    a.sentence.end >= range.end &&
    ![...parts, ...bases].some((one) => one === a || one === b);
  const isFree = parts.length === 0 && bases.length === 0;
  const pairs = near
    .flatMap((a, i) => near.map((b, j) => ({ a, b, far: i + j })))
    .filter(({ a, b }) => a !== b && isPositive(inWan(b.amount)) && (!same(a, b) || isRight(a, b)))
    .filter(
      ({ a, b }) => isFree || isRight(a, b) || parts.some((one) => same(one, a)) || bases.some((one) => same(one, b)),
    )
    .sort((one, other) => one.far - other.far)
    .slice(0, most);
  const printed = percent.number.abs();
  return pairs.some(({ a, b }) => {
    const [top, bottom] = [inWan(a.amount), inWan(b.amount)];
    const moved = how === 'share' ? top : top.minus(bottom).abs();
    if (how !== 'share' && how.change && !inWan(how.change).eq(moved)) return false;
    const exact = moved.div(bottom).times(HUNDRED);
    return rateFit({ ...percent, number: printed }, exact, { low: exact, high: exact }) === 'equal';
  });
}

/** Is the amount what is left when one amount beside it is taken from another? */
export function isDifferenceNearby(text: Narrative, fact: AmountFact): boolean {
  const own = inWan(fact.amount);
  if (isNought(own)) return false;
  const isFine = (fact.amount.decimals ?? 0) > 0 || fact.amount.unit === '元';
  const most = isFine ? 6 : 3;
  const near = amountsAround(text, fact.place)
    .filter((one) => one !== fact && !same(one, fact))
    .slice(0, most);
  return near.some((a) => near.some((b) => a !== b && inWan(a.amount).minus(inWan(b.amount)).eq(own)));
}
