import type { Locale } from '../../messages/locale';
import type { Profile } from '../../rules';
import type { Workbook } from '../../workbook';
import type { Checker, PaneResult } from '../checker';
import type { Since } from './since';
import type { Settings } from '../settings/settings';

/** A finished check. `turn` counts the checks, so that a view can tell a new result from the same one. */
export interface Checked {
  readonly turn: number;
  readonly workbook: Workbook;
  /** How many changes of the workbook had been told of when it was read. */
  readonly changes: number;
  readonly result: PaneResult;
  readonly profile: Profile;
  /** The settings it was made with. */
  readonly settings: Settings;
  readonly checker: Checker;
  /** The language the checker speaks. */
  readonly locale: Locale;
  readonly at: Date;
  /** What became of the findings of the check before, where there was one by the same rules and something changed. */
  readonly since: Since | null;
}

/** How the result shown stands to the workbook; `maybeChanged` where the host tells of no changes and the user was away from the pane. */
export type Standing = 'current' | 'changed' | 'maybeChanged';
