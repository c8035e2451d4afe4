/** What `heji fill`, `heji restore` and `heji workbook` say, and of copies without names. */
export interface FillTexts {
  readonly fillNoTarget: string;
  readonly fillBadMode: (mode: string) => string;
  readonly fillFixMode: string;
  readonly fixNothing: string;
  readonly fixLeft: (count: number) => string;
  readonly fixStays: (figures: { readonly rule: string; readonly place: string; readonly message: string }) => string;
  readonly fillSolves: (figures: { readonly rule: string; readonly place: string; readonly message: string }) => string;
  readonly fillSeen: (figures: { readonly rule: string; readonly place: string; readonly message: string }) => string;
  readonly fillTwoTargets: string;
  readonly fillTargetIsInput: (file: string) => string;
  readonly fillTargetExists: (file: string) => string;
  readonly fillTargetNotOrdinary: (file: string) => string;
  readonly fillBadTarget: (figures: { readonly wanted: string; readonly file: string }) => string;
  readonly fillLocked: (file: string) => string;
  readonly fillOldInPlace: string;
  readonly fillDryJournal: string;
  readonly fillJournalIsWorkbook: (file: string) => string;
  readonly saveReadOnly: (file: string) => string;
  readonly saveDenied: (file: string) => string;
  readonly saveBusy: (file: string) => string;
  readonly saveFull: (file: string) => string;
  readonly saveNoFolder: (file: string) => string;
  readonly saveNameTooLong: (file: string) => string;
  readonly saveFailed: (file: string) => string;
  readonly saveMeanwhile: (file: string) => string;
  readonly fillDry: string;
  readonly fillWould: (count: number) => string;
  readonly fillNothing: string;
  readonly fillWithheld: (count: number) => string;
  readonly fillDiffers: (count: number) => string;
  readonly fillSuggested: (count: number) => string;
  readonly fillLine: (figures: {
    readonly place: string;
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }) => string;
  readonly fillRounded: (figures: { readonly exact: string; readonly shown: string }) => string;
  readonly fillOwn: (figures: {
    readonly place: string;
    readonly label: string;
    readonly formula: string;
    readonly shows: string;
    readonly computes: string;
  }) => string;
  readonly fillRefused: (figures: {
    readonly place: string;
    readonly label: string;
    readonly reason: string;
  }) => string;
  readonly fillDoubt: (figures: { readonly rule: string; readonly place: string; readonly message: string }) => string;
  readonly fillRaised: (figures: { readonly rule: string; readonly place: string; readonly message: string }) => string;
  readonly saved: (figures: { readonly out: string; readonly file: string }) => string;
  readonly savedInPlace: (figures: { readonly file: string; readonly backup: string }) => string;
  readonly savedNothing: (file: string) => string;
  readonly savedConverted: string;
  readonly savedSigned: string;
  readonly fillSigned: string;
  readonly savedJournal: (figures: { readonly journal: string; readonly file: string }) => string;
  readonly restoreNoTarget: string;
  readonly restoreNoJournal: string;
  readonly journalWrong: (file: string) => string;
  readonly anonymousSaved: (figures: {
    readonly out: string;
    readonly sheets: number;
    readonly file: string;
  }) => string;
  readonly anonymousSame: (figures: { readonly forms: number; readonly columns: number }) => string;
  readonly anonymousOther: (figures: {
    readonly forms: number;
    readonly columns: number;
    readonly formsThere: number;
    readonly columnsThere: number;
  }) => string;
  readonly anonymousLook: string;
  readonly anonymousLeft: string;
  readonly wordSigned: string;
  readonly wordNoForm: string;
  readonly workbookNotWord: (file: string) => string;
  readonly workbookNoTarget: string;
  readonly workbookBadTarget: (file: string) => string;
  readonly workbookSaved: (figures: {
    readonly count: number;
    readonly out: string;
    readonly sheets: string;
    readonly file: string;
  }) => string;
  readonly fillWordTarget: (figures: { readonly wanted: string; readonly file: string }) => string;
  readonly fillWordFormulas: string;
  readonly fillPlainWorkbook: string;
  readonly fillWordJournal: string;
  readonly fillWordLocked: string;
  readonly fillWordPlainLocked: string;
  readonly savedWordTracked: string;
  readonly savedWordPlain: string;
  readonly restoreWord: (file: string) => string;
}
