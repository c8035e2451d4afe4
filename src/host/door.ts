import type { ReportSheet } from '../report/report-sheet';
import type { Explanation, Severity } from '../rules';
import type { CellRef, Edit, Workbook, WriteResult } from '../workbook';

/**
 * Why the open workbook could not be read or shown, as far as the user can do something about it.
 * - `cellEditMode`: a cell is being edited; Excel takes no requests until it is left.
 * - `accessDenied`: the host forbids it (read-only view, protected view, missing permission).
 * - `protectedSheet`: the sheet is protected against it.
 * - `sheetGone`: the sheet was deleted or renamed meanwhile.
 * - `sheetHidden`: the cell is on a hidden sheet, which is not unhidden silently.
 * - `inactiveWorkbook`: another workbook is in front; Excel serves only the active one.
 * - `payloadTooLarge`: more data than the host passes on at once.
 * - `sessionLost`: the connection to the workbook ended.
 * - `noAnswer`: the host left a request without an answer; it may still carry it out.
 * - `busy`: the host is at work or has too many requests; trying again later helps.
 * - `hostTooOld`: this Excel lacks what is needed.
 * - `notInExcel`: the page was opened outside Excel.
 * - `unknown`: anything else.
 */
export const DOOR_ERROR_CODES = [
  'cellEditMode',
  'accessDenied',
  'protectedSheet',
  'sheetGone',
  'sheetHidden',
  'inactiveWorkbook',
  'payloadTooLarge',
  'sessionLost',
  'noAnswer',
  'busy',
  'hostTooOld',
  'notInExcel',
  'unknown',
] as const;
export type DoorErrorCode = (typeof DOOR_ERROR_CODES)[number];

/**
 * How a write that failed left the workbook.
 * - `untouched`: nothing was written. · `written`: everything was. · `restorable`: part of it may have been; `restore` takes it back.
 */
export type Aftermath = 'untouched' | 'written' | 'restorable';

/** What a {@link DoorError} may carry besides its code. */
export interface DoorErrorDetails {
  /** The sheet concerned, where one is. */
  readonly sheet?: string;
  /** For calls that write: what became of the workbook. */
  readonly aftermath?: Aftermath;
  /** The host's own error; kept for debugging, never shown. */
  readonly cause?: unknown;
}

/** The only error a {@link WorkbookDoor} rejects with. The pane words it by `code`; `message` is never shown. */
export class DoorError extends Error {
  override readonly name = 'DoorError';
  readonly code: DoorErrorCode;
  readonly sheet: string | undefined;
  readonly aftermath: Aftermath | undefined;

  constructor(code: DoorErrorCode, details: DoorErrorDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.sheet = details.sheet;
    this.aftermath = details.aftermath;
  }
}

/** What an earlier write changed and has not taken back; kept in the workbook, so it outlives the pane. */
export interface Restorable {
  /** When it was written: ISO 8601, UTC. */
  readonly at: string;
  readonly edits: readonly Edit[];
}

/** A cell to be shown as doubtful in the sheet itself. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

/** The forms of the template workbook, by kind. */
export type TemplateForm = '1-1' | '1-2' | '1-3';

/** All that the pane asks of the program that holds the open workbook. Every call rejects with {@link DoorError} only. */
export interface WorkbookDoor {
  /** A snapshot of the whole open workbook. */
  read(): Promise<Workbook>;
  /** Brings the cell's sheet to the front and selects the cell. Rejects with `sheetHidden` unless `unhide` is set. */
  select(cell: CellRef, how?: { readonly unhide: boolean }): Promise<void>;
  /** Writes what still finds its `before` in place, and keeps what stood there for {@link restore}. */
  write(edits: readonly Edit[]): Promise<WriteResult>;
  /** The last write that can be taken back; null when there is none. */
  restorable(): Promise<Restorable | null>;
  /** Takes the last write back, but for cells edited since. */
  restore(): Promise<WriteResult>;
  /** Shows the marks in the sheets, in place of Heji's earlier ones; the user's own formatting stays. Returns how many cells bear one. */
  mark(marks: readonly Mark[]): Promise<number>;
  /** Takes Heji's marks away. Returns how many there were. */
  clearMarks(): Promise<number>;
  /** Calls `changed` after a person's change to any cell, sheets coming and going included; not for Heji's own writes. Ends with the returned function. */
  watch(changed: () => void): Promise<() => void>;
  /** The explanations kept in the workbook. */
  explanations(): Promise<readonly Explanation[]>;
  /** Keeps these explanations in the workbook, in place of the earlier ones. */
  keepExplanations(explanations: readonly Explanation[]): Promise<void>;
  /** The report's text as it was kept in the workbook; null when none is. */
  keptReport(): Promise<string | null>;
  /** Keeps it in the workbook in place of the earlier one, `payloadTooLarge` for more than is kept; null takes it away. */
  keepReport(text: string | null): Promise<void>;
  /** Writes the report as a sheet; one that Heji wrote before is replaced, no other is. Returns the sheet's name. */
  writeReport(report: ReportSheet): Promise<string>;
  /** Whether {@link insertForms} works in this host (not on iPad, not below ExcelApi 1.13). */
  canInsertForms(): Promise<boolean>;
  /** Puts blank forms behind the last sheet, in the order asked for. Returns the new sheets' names. */
  insertForms(forms: readonly TemplateForm[]): Promise<readonly string[]>;
}

/** Where the pane's settings are kept: on this machine, for every workbook. Calls reject when the host keeps nothing. */
export interface Preferences {
  /** What was kept last; null when nothing was. It may come from another version: whoever reads it checks it. */
  load(): Promise<unknown>;
  save(settings: object): Promise<void>;
}
