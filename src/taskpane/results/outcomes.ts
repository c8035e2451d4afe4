import type { Forms } from '../../forms/form';
import type { Outcome } from '../../rules/engine/finding';
import { groupByForm, type CardGroup } from './arrange';
import { isAgreeing } from './summary';

/** What was checked and did not fail. */
export interface CheckedPlaces {
  readonly undecided: readonly CardGroup<Outcome>[];
  readonly agreeing: readonly CardGroup<Outcome>[];
  readonly counts: {
    readonly agreeing: number;
    readonly rounding: number;
    readonly notApplicable: number;
    readonly undecided: number;
  };
}

/** Sorts the outcomes of a check for the tab of what agrees. */
export function arrangeOutcomes(outcomes: readonly Outcome[], forms: Forms): CheckedPlaces {
  const of: Record<Outcome['result'], Outcome[]> = {
    pass: [],
    rounding: [],
    fail: [],
    notApplicable: [],
    unreadable: [],
  };
  const agreeing: Outcome[] = [];
  for (const outcome of outcomes) {
    of[outcome.result].push(outcome);
    if (isAgreeing(outcome)) agreeing.push(outcome);
  }
  const group = (rows: readonly Outcome[]) =>
    groupByForm(forms, rows, ({ cells, form }) => ({ cell: cells[0], kind: form }));
  return {
    undecided: group(of.unreadable),
    agreeing: group(agreeing),
    counts: {
      agreeing: agreeing.length,
      rounding: of.rounding.length,
      notApplicable: of.notApplicable.length,
      undecided: of.unreadable.length,
    },
  };
}
