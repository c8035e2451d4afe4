import type { FillGuide } from '../fill/guide';
import type { Locale } from '../messages/locale';
import type { Wording } from '../messages/words/wording';
import type { CheckOutline, FormsOutline } from '../report/outline';
import type { BookVerdict, Finding, Outcome, Profile } from '../rules';
import type { Edit, Workbook } from '../workbook';
import type { ProjectLine } from './insert/carryOver';
import type { Work } from './inPieces';
import type { Given, GivenText, TextFacts } from './narrative/given';
import type { Settings } from './settings/settings';

/** What the pane knows of a check: plain data. All else stays where the check was made, and is asked for by this object. */
export interface PaneResult extends CheckOutline {
  /** What is left of the forms that are being filled in. */
  readonly guides: readonly FillGuide[];
  /** The report's text as it was read by the names on the forms. */
  readonly facts?: TextFacts;
}

/** The rules and their words: what a check needs beyond the pane itself. */
export interface Checker {
  check(workbook: Workbook, settings: Settings): Work<PaneResult>;
  /** What did not fail, place by place. */
  outcomes(result: PaneResult): Work<readonly Outcome[]>;
  /** The lines of 1-1 whose project form a finding misses. */
  linesWithoutForm(result: PaneResult, finding: Finding): Work<readonly ProjectLine[]>;
  /** What the blank project forms on these sheets take over, each from its line. */
  carriedOver(result: PaneResult, lines: readonly ProjectLine[], sheets: readonly string[]): Work<readonly Edit[]>;
  /** The profile that such a check goes by, the user's own settings put in. */
  profileOf(result: Pick<PaneResult, 'profile'>, settings: Settings): Profile;
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
  read(report: GivenText): Promise<TextFacts>;
  /** Whether a text stands on a sheet of the workbook itself that was checked. */
  isOnSheet(result: PaneResult): Promise<boolean>;
  recognise(workbook: Workbook): Promise<FormsOutline>;
  /** The text that was kept in the workbook; null for anything else. */
  kept(text: string | null): GivenText | null;
  /** The checker with the rules on the text and on last year's workbook, for what is given. */
  checkerWith(given: Given): Checker;
}

/** Fetches the checker, which is not part of what the pane loads first. May be called often; rejects when it cannot be fetched. */
export type LoadChecker = (locale: Locale) => Promise<Checker>;
