import type { FormOutline } from '../../forms/form';
import type { FormsOutline } from '../../report/outline';
import type { Outcome } from '../../rules';
import type { Steps } from '../../workbook';
import { inFormOrder, placeOn, put, type CardGroup } from './arrange';
import { isAgreeing } from './summary';

/** What one rule says of a form, place by place. */
export type SameRule = readonly [Outcome, ...Outcome[]];

/** What was checked and did not fail. */
export interface CheckedPlaces {
  readonly undecided: readonly CardGroup<Outcome>[];
  /** By form, and there by rule. */
  readonly agreeing: readonly CardGroup<SameRule>[];
  readonly counts: Readonly<Record<'agreeing' | 'rounding' | 'notApplicable', number>>;
}

/** So many outcomes are sorted at once: a fraction of a millisecond. */
const AT_ONCE = 500;

/** Sorts the outcomes of a check for the tab of what agrees, in steps: hundreds of forms have tens of thousands of them. */
export function* outcomeSteps(outcomes: readonly Outcome[], forms: FormsOutline): Steps<CheckedPlaces> {
  const placed = placeOn(forms);
  const undecided = new Map<FormOutline | null, Outcome[]>();
  const agreeing = new Map<FormOutline | null, Map<Outcome['rule'], [Outcome, ...Outcome[]]>>();
  const counts = { agreeing: 0, rounding: 0, notApplicable: 0 };
  for (const [index, outcome] of outcomes.entries()) {
    if (index % AT_ONCE === 0) yield;
    const { result, rule, cells } = outcome;
    if (result === 'rounding' || result === 'notApplicable') counts[result] += 1;
    const form = placed(cells[0], outcome.form);
    if (result === 'unreadable') put(undecided, form, outcome);
    if (!isAgreeing(outcome)) continue;
    counts.agreeing += 1;
    const byRule = agreeing.get(form) ?? new Map<Outcome['rule'], [Outcome, ...Outcome[]]>();
    agreeing.set(form, byRule);
    const same = byRule.get(rule);
    if (same) same.push(outcome);
    else byRule.set(rule, [outcome]);
  }
  yield;
  const byRules = new Map([...agreeing].map(([form, byRule]) => [form, [...byRule.values()]]));
  return { undecided: inFormOrder(forms, undecided), agreeing: inFormOrder(forms, byRules), counts };
}
