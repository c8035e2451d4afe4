import { countsOn } from '../../report/counts';
import type { Finding, Outcome, Severity } from '../../rules';
import type { PaneResult } from '../checker';

/** The views of a result, in the order of their tabs. */
export const TABS = ['error', 'warning', 'hint', 'passed'] as const;
export type TabName = (typeof TABS)[number];

/** The id of a tab, by which its panel names itself. */
export function tabId(panelId: string, tab: TabName): string {
  return `${panelId}-${tab}`;
}

/** The numbers of a result, as the verdict and the tabs show them. */
export interface Summary {
  readonly counts: Readonly<Record<TabName, number>>;
  readonly undecided: number;
  /** Hints that nobody has set aside. */
  readonly hintsLeft: number;
}

/** How many findings there are of each severity, consequences included. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** What was checked and agrees, to the digit or but for rounding. */
export function isAgreeing({ result }: Pick<Outcome, 'result'>): boolean {
  return result === 'pass' || result === 'rounding';
}

/** `explained` tells whether a finding was explained or set aside. */
export function summarise(
  result: Pick<PaneResult, 'counts' | 'findings'>,
  explained: (finding: string) => boolean = () => false,
): Summary {
  const { pass, rounding, unreadable: undecided } = countsOn(result.counts, null);
  const passed = pass + rounding;
  const hintsLeft = result.findings.filter(({ id, severity }) => severity === 'hint' && !explained(id)).length;
  return { counts: { ...countBySeverity(result.findings), passed }, undecided, hintsLeft };
}

/** The tab a user wants to see first. */
export function worstTab(counts: Summary['counts']): TabName {
  return (['error', 'warning', 'hint'] as const).find((tab) => counts[tab] > 0) ?? 'passed';
}
