import type { ReviewVerdict } from '../review-verdicts';
import type { FaultKey } from '../desk/template-faults';

/** The columns of the list of units. */
export type UnitColumn =
  | 'unit'
  | 'year'
  | 'verdict'
  | 'missing'
  | 'errors'
  | 'warnings'
  | 'hints'
  | 'unread'
  | 'score'
  | 'grade'
  | 'asked'
  | 'changes'
  | 'question';

/** What the list is narrowed to besides a verdict, a year and what is searched for. */
export type Narrowing = 'all' | 'errors' | 'unread' | 'missing' | 'asked' | 'conflicts';

/** Which profile is checked by: the bureau's own, that one when it cannot be used, or each form's. */
interface ProfileKey {
  readonly kind: 'deployed' | 'unusable' | 'forms';
  readonly name: string;
}

/** The sentences of the reviewer's desk on the page; what its tables and letters say stands in `desk`. */
export interface ReviewWords {
  readonly title: string;
  /** What a page of its own says before anything was chosen. */
  readonly begin: string;
  readonly chooseFolder: string;
  readonly chooseFiles: string;
  readonly again: string;
  readonly save: string;
  /** The names of the files that are saved. */
  readonly fileName: string;
  readonly lettersName: string;
  readonly decisionsName: string;
  readonly templateName: string;
  readonly stop: string;
  readonly goOn: string;
  readonly back: string;
  readonly progress: string;
  readonly reading: (done: number, total: number, path: string) => string;
  readonly sum: (all: number, of: (verdict: ReviewVerdict) => number) => string;
  readonly stopped: (left: number) => string;
  readonly failed: (left: number) => string;
  readonly nothing: string;
  readonly notSaved: string;
  readonly saved: (name: string) => string;
  readonly open: (path: string) => string;
  readonly profile: (use: ProfileKey) => string;
  readonly columns: Readonly<Record<UnitColumn, string>>;
  readonly sortBy: (column: string) => string;
  readonly search: string;
  readonly anyVerdict: string;
  readonly anyYear: string;
  readonly noYear: string;
  readonly narrowings: Readonly<Record<Narrowing, string>>;
  readonly shown: (shown: number, all: number) => string;
  readonly onlyProblem: (title: string) => string;
  readonly byUnit: string;
  readonly byFault: string;
  readonly views: string;
  readonly units: string;
  readonly problem: string;
  readonly spread: (units: number, all: number, findings: number) => string;
  readonly recurs: (again: number, before: number) => string;
  readonly alwaysFull: (names: string) => string;
  readonly previousUnit: string;
  readonly nextUnit: string;
  readonly toList: string;
  readonly place: (at: number, of: number) => string;
  readonly noFindings: string;
  readonly decision: string;
  readonly remark: string;
  readonly figures: (figure: string | null, expected: string | null) => string;
  /** What the unit wrote in its workbook (填写说明). */
  readonly explained: (words: string) => string;
  readonly follows: string;
  readonly letter: string;
  readonly noLetter: string;
  readonly letters: string;
  readonly lettersMade: (done: number, of: number) => string;
  readonly template: string;
  readonly newTemplate: string;
  readonly templateTaken: (name: string) => string;
  readonly templateBad: (problem: { readonly fault: FaultKey; readonly words: string }) => string;
  readonly reviewer: string;
  readonly saveDecisions: string;
  readonly loadDecisions: string;
  readonly decisionsRead: (entries: number, files: number, conflicts: number) => string;
  readonly decisionsBad: (name: string, problem: 'notJson' | 'notAReview' | 'newer' | 'damaged') => string;
  readonly decisionsFailed: string;
  readonly unsaved: string;
  readonly earlier: string;
  readonly earlierReading: (done: number, total: number) => string;
  readonly earlierDone: (counts: string) => string;
}
