import type { Forms } from '../forms';
import type { Locale } from '../messages/locale';
import type { Wording } from '../messages/words/wording';
import type { Narrative } from '../narrative';
import type { CheckSettings, CheckResult, Profile, BookVerdict } from '../rules';
import type { Steps, Workbook } from '../workbook';
import type { Given, GivenText } from './narrative/given';
import type { Settings } from './settings/settings';

/** A result, with what was understood of the report's text where there was one. */
export type PaneResult = CheckResult;

/** The rules and their words: what a check needs beyond the pane itself. */
export interface Checker {
  /** In steps, between which the pane answers. */
  check(
    workbook: Workbook,
    settings: Settings,
    more?: Pick<CheckSettings, 'facts' | 'previous' | 'rules'>,
  ): Steps<PaneResult>;
  /** The profile that such a check goes by, the user's own settings put in. */
  profileOf(result: Pick<CheckResult, 'profile'>, settings: Settings): Profile;
  verdict(result: PaneResult, explained: (id: string) => boolean): BookVerdict;
  /** The built-in profiles, the default first. */
  readonly profiles: readonly Profile[];
  /** The profile in the bureau's package, which holds where the user has chosen none; `unusable` when it is broken and left out. */
  readonly deployed?: Profile | 'unusable' | undefined;
  readonly texts: Wording;
  /** Fetches what tells whether there is a rule of that id, those on the report's text among them. */
  loadKnown(): Promise<(rule: string) => boolean>;
  /** Fetches what understands the report's text, in the same language. */
  loadText(): Promise<TextPart>;
}

/** What understands the report's text, and checks by it. */
export interface TextPart {
  read(report: GivenText): Narrative;
  /** The text that stands on a sheet of the workbook itself; null when none does. */
  onSheet(workbook: Workbook): Narrative | null;
  recognise(workbook: Workbook): Forms;
  /** The text that was kept in the workbook; null for anything else. */
  kept(text: string | null): GivenText | null;
  /** The checker with the rules on the text and on last year's workbook, for what is given. */
  checkerWith(given: Given): Checker;
}

/** Fetches the checker, which is not part of what the pane loads first. May be called often; rejects when it cannot be fetched. */
export type LoadChecker = (locale: Locale) => Promise<Checker>;
