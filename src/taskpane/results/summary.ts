import type { CheckResult } from '../../rules';
import type { TabName } from './tabs';
import { countBySeverity } from './arrange';

/** The numbers of a result, as the verdict and the tabs show them. */
export interface Summary {
  readonly counts: Readonly<Record<TabName, number>>;
  readonly undecided: number;
  /** Hints that nobody has set aside. */
  readonly hintsLeft: number;
}

/** `explained` tells whether a finding was explained or set aside. */
export function summarise(result: CheckResult, explained: (finding: string) => boolean = () => false): Summary {
  let passed = 0;
  let undecided = 0;
  for (const { result: came } of result.outcomes) {
    if (came === 'pass' || came === 'rounding') passed += 1;
    else if (came === 'unreadable') undecided += 1;
  }
  const hintsLeft = result.findings.filter(({ id, severity }) => severity === 'hint' && !explained(id)).length;
  return { counts: { ...countBySeverity(result.findings), passed }, undecided, hintsLeft };
}

/** The tab a user wants to see first. */
export function worstTab(counts: Summary['counts']): TabName {
  return (['error', 'warning', 'hint'] as const).find((tab) => counts[tab] > 0) ?? 'passed';
}
