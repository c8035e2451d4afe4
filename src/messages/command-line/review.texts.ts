/** What `heji review` says besides the findings. */
export interface ReviewCommandTexts {
  readonly reviewNothing: (place: string) => string;
  readonly reviewBadTarget: (file: string) => string;
  readonly reviewTargetIsInput: (file: string) => string;
  readonly reviewNotSaved: (file: string) => string;
  readonly reviewStopped: (figures: { readonly done: number; readonly count: number }) => string;
  readonly reviewSaved: (file: string) => string;
  readonly reviewLine: (figures: {
    readonly verdict: string;
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
    readonly score: string;
    readonly grade: string;
    readonly unit: string;
    readonly year: string;
    readonly file: string;
  }) => string;
  readonly reviewProblem: (figures: {
    readonly verdict: string;
    readonly file: string;
    readonly problem: string;
  }) => string;
  readonly reviewSum: (figures: {
    readonly count: number;
    readonly ready: number;
    readonly incomplete: number;
    readonly notReady: number;
    readonly unchecked: number;
  }) => string;
  readonly reviewNoOther: string;
  readonly reviewDecisionsUnread: (figures: { readonly file: string; readonly why: string }) => string;
  readonly reviewConflict: (figures: {
    readonly unit: string;
    readonly year: string;
    readonly finding: string;
    readonly decisions: string;
  }) => string;
  readonly reviewVoid: (count: number) => string;
  readonly reviewRecordsUnread: (figures: { readonly file: string; readonly line: number }) => string;
  readonly reviewTemplateUnread: (figures: { readonly file: string; readonly why: string }) => string;
  readonly reviewTemplateAlone: string;
  readonly reviewTemplateSaved: (file: string) => string;
  readonly reviewTemplateTaken: (file: string) => string;
  readonly reviewTemplateEnding: (file: string) => string;
  readonly reviewNotWritten: (file: string) => string;
  readonly reviewLettersInside: (folder: string) => string;
  readonly reviewLetters: (figures: {
    readonly count: number;
    readonly folder: string;
    readonly without: number;
  }) => string;
  readonly reviewRounds: (figures: {
    readonly place: string;
    readonly solved: number;
    readonly unchanged: number;
    readonly altered: number;
    readonly explained: number;
    readonly added: number;
    readonly unseen: number;
    readonly matched: number;
    readonly unmatched: number;
    readonly missing: number;
  }) => string;
  /** Why a file of decisions cannot be read; `place` is where it is wrong. */
  readonly reviewFile: Readonly<Record<'notJson' | 'notAReview' | 'newer' | 'damaged', (place: string) => string>>;
}
