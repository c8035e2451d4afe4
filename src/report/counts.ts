import type { FormKind } from '../forms';
import type { Outcome, Result } from '../rules';

type Counts = Readonly<Record<Result, number>>;

/** How many outcomes of each result there are on forms of each kind; `none` of those on no form, or on several. */
export type OutcomeCounts = Readonly<Record<FormKind | 'none', Counts>>;

const nothing = (): Record<Result, number> => ({ pass: 0, rounding: 0, fail: 0, notApplicable: 0, unreadable: 0 });

export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts = { '1-1': nothing(), '1-2': nothing(), '1-3': nothing(), none: nothing() };
  for (const { form, result } of outcomes) counts[form ?? 'none'][result] += 1;
  return counts;
}

/** Of one kind of form, or (null) of all. */
export function countsOn(counts: OutcomeCounts, kind: FormKind | null): Counts {
  if (kind !== null) return counts[kind];
  const all = nothing();
  for (const one of Object.values(counts))
    for (const result of Object.keys(all) as Result[]) all[result] += one[result];
  return all;
}
