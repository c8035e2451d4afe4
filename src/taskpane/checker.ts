import type { Wording } from '../locales/words/wording';
import type { CheckResult } from '../rules';
import type { Workbook } from '../workbook';

/** The rules and their words: what a check needs beyond the pane itself. */
export interface Checker {
  check(workbook: Workbook): CheckResult;
  readonly texts: Wording;
  /** The name of a profile of evaluation; its id when it has none. */
  profileName(id: string): string;
}

/** Fetches the checker, which is not part of what the pane loads first. May be called often; rejects when it cannot be fetched. */
export type LoadChecker = () => Promise<Checker>;
