/** Every sentence the pane itself says. The rules' own sentences are not here. */

import type { HostProblemCode } from '../host/problem';

/** Something that kept the pane from doing what was asked: the host's doing, or the pane's own. */
export type PaneProblem =
  HostProblemCode | 'programNotLoaded' | 'checkCrashed' | 'deployedProfile' | 'stepCrashed' | 'paneCrashed';

/** A problem in words: what happened, why, what to do next. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** What was taken out of the workbook: texts kept, cells marked, report sheets, and sheets whose protection kept something in place. */
interface CleanedUpKey {
  readonly kept: number;
  readonly marks: number;
  readonly reports: readonly string[];
  readonly locked: readonly string[];
}

type FormKey = '1-1' | '1-2' | '1-3';
type SeverityKey = 'error' | 'warning' | 'hint';

/** The texts of one language. Functions put numbers and names in, so that each language has its own grammar. */
export interface PaneTexts {
  readonly productName: string;
  readonly check: string;
  readonly fill: string;
  readonly cancel: string;
  readonly retry: string;
  readonly close: string;
  readonly reload: string;
  readonly back: string;
  readonly privacy: string;
  /** Why Excel is still waited for. */
  readonly waiting: { readonly cellEdit: string; readonly silence: string };
  /** Excel calculates only when told to: what formulas give may be stale. */
  readonly calculatedByHand: string;
  readonly recalculate: string;
  /** Writing without a way back. */
  readonly writeAnyway: string;
  /** A part of the pane that is still being fetched. */
  readonly opening: string;

  readonly start: {
    readonly title: string;
    readonly body: string;
    readonly looksFor: string;
  };
  readonly working: {
    readonly reading: string;
    readonly checking: string;
    readonly planning: string;
    readonly writing: string;
    readonly restoring: string;
    readonly marking: string;
    readonly reporting: string;
    readonly cleaning: string;
    readonly inserting: string;
  };
  /** What can be done with a result, at the foot of the pane. */
  readonly tools: {
    readonly label: string;
    readonly report: string;
    readonly reportAnew: string;
    readonly removeReport: string;
    readonly mark: string;
    readonly clearMarks: string;
    /** The report's text, and last year's workbook. */
    readonly narrative: string;
    readonly settings: string;
  };
  /** What was done, in one sentence. */
  readonly done: {
    marked(n: number): string;
    cleared(n: number): string;
    /** `time` is the moment that the report speaks of. */
    reported(sheet: string, time: string, printSetUp: boolean): string;
    reportOutdated(sheet: string, time: string): string;
    reportsRemoved(sheets: readonly string[]): string;
    cleanedUp(what: CleanedUpKey): string;
    inserted(sheets: readonly string[]): string;
    readonly explained: string;
  };

  readonly formName: Readonly<Record<FormKey, string>>;
  readonly formShortName: Readonly<Record<FormKey, string>>;
  /** By which labels a form is told. */
  readonly formAnchors: Readonly<Record<FormKey, string>>;
  readonly acrossForms: string;

  readonly recognised: {
    /** Name of the group of chips. */
    readonly label: string;
    /** A form nobody has filled in. */
    readonly blank: string;
    readonly missing: string;
    /** How many forms of one kind there are. */
    count(n: number): string;
    readonly unnamed: string;
    goTo(place: string): string;
    /** Shows the findings on one kind of form only, or all again. */
    only(kind: string, n: number): string;
    readonly search: string;
    readonly details: string;
    /** So many 1-3 forms are missing for the projects of 1-1. */
    lacking(n: number): string;
    readonly profile: (name: string) => string;
    /** Beside the profile's name: the user's own settings differ from it. */
    readonly changed: string;
  };
  readonly nothingRecognised: {
    readonly title: string;
    readonly body: string;
    readonly next: string;
    readonly insert: string;
    /** The sheet most like a form: what it has and what it lacks of the form's labels. */
    nearest(sheet: string, kind: string, found: readonly string[], missing: readonly string[]): string;
  };

  readonly verdict: {
    /** The workbook was changed since the check; `word` is the verdict before that. */
    readonly changed: string;
    /** The host does not tell; the user was in the workbook. */
    readonly maybeChanged: string;
    /** `automatic`: it is checked again without the user's doing. */
    changedSince(word: string, automatic: boolean): string;
    /** What became of the findings of the check before. */
    since(solved: number, fresh: number): string;
    explained(n: number): string;
    hintsLeft(n: number): string;
    undecided(n: number): string;
    checkedAt(time: string): string;
  };

  readonly tabs: {
    readonly label: string;
    readonly error: string;
    readonly warning: string;
    readonly hint: string;
    readonly passed: string;
  };
  readonly severity: Readonly<Record<SeverityKey, string>>;

  readonly results: {
    readonly list: string;
    readonly passedList: string;
    readonly empty: Readonly<Record<SeverityKey | 'passed', string>>;
    /** Nothing is left by what the user wants to see. */
    readonly noneShown: string;
    readonly showAll: string;
    showConsequences(n: number): string;
    hideConsequences(n: number): string;
    readonly previous: string;
    readonly next: string;
    /** The same at length, with the key. */
    previousBy(key: string): string;
    nextBy(key: string): string;
    position(current: number, total: number): string;
    groupCount(n: number): string;
    readonly stillLoading: string;
    /** On the button that writes what was computed: `value` where it is one cell; what is gone then, and what is left to be seen. */
    fix(fix: {
      readonly value: string;
      readonly edits: readonly unknown[];
      readonly solves: number;
      readonly left: number;
      readonly onlyHints: boolean;
    }): string;
    /** Under it, before their addresses: the value rests on cells with errors of their own. */
    readonly fixDoubtful: string;
    readonly explain: string;
    readonly explainAnew: string;
    readonly explanationsUnread: string;
    readonly insertProject: string;
    /** On the button that shows the sentence in the report's text. */
    readonly inText: string;
    /** Of a finding that was not there at the check before. */
    readonly fresh: string;
    /** Heads the findings that were explained or set aside. */
    readonly settled: string;
    /** Several findings of one kind; `forms`: on so many forms. */
    kind(title: string, n: number, forms?: number): string;
    fixAll(n: number): string;
    explainAll(n: number): string;
    /** Correcting them together would do harm: nothing was written. */
    readonly oneByOne: string;
    readonly setAside: string;
    /** What is kept of a hint that was set aside. */
    readonly setAsideWords: string;
    readonly takeUpAgain: string;
  };

  /** On the button that shows a hidden sheet and goes to the cell. */
  readonly unhide: string;
  /** How a write that failed left the workbook. */
  readonly aftermath: Readonly<Record<'untouched' | 'written' | 'restorable', string>>;
  /** `sheet` is '' where none is concerned. */
  problem(code: PaneProblem, sheet: string): ProblemText;
}
