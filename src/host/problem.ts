/**
 * Why the program around the workbook did not do what was asked, as far as the user or the code can do something about it.
 * - `cellEditMode`: a cell is being edited; Excel takes no requests until it is left.
 * - `accessDenied`: the host forbids it (read-only view, protected view, missing permission).
 * - `protectedSheet`: the sheet is protected against it.
 * - `sheetGone`: the sheet was deleted or renamed meanwhile.
 * - `sheetHidden`: the cell is on a hidden sheet, which is not unhidden silently.
 * - `inactiveWorkbook`: another workbook is in front; Excel serves only the active one.
 * - `payloadTooLarge`: more data than the host passes on, or keeps, at once.
 * - `noRoomToTakeBack`: the workbook has no room left to remember a write, which therefore was not begun.
 * - `sessionLost`: the connection to the workbook ended.
 * - `noAnswer`: the host left a request without an answer; it may still carry it out.
 * - `busy`: the host is at work, asks a question of its own, or has had too many requests; trying again later helps.
 * - `hostTooOld`: this Excel lacks what is needed.
 * - `notInExcel`: the page was opened outside Excel.
 * - `unknown`: anything else.
 */
export const HOST_PROBLEM_CODES = [
  'cellEditMode',
  'accessDenied',
  'protectedSheet',
  'sheetGone',
  'sheetHidden',
  'inactiveWorkbook',
  'payloadTooLarge',
  'noRoomToTakeBack',
  'sessionLost',
  'noAnswer',
  'busy',
  'hostTooOld',
  'notInExcel',
  'unknown',
] as const;
export type HostProblemCode = (typeof HOST_PROBLEM_CODES)[number];

/**
 * How a write that failed left the workbook.
 * - `untouched`: nothing was written. · `written`: everything was. · `restorable`: part of it may have been; `restore` takes it back.
 */
export type Aftermath = 'untouched' | 'written' | 'restorable';

/** What a {@link HostProblem} may carry besides its code. */
export interface HostProblemDetails {
  /** The sheet concerned, where one is. */
  readonly sheet?: string;
  /** For calls that write: what became of the workbook. */
  readonly aftermath?: Aftermath;
  /** The host's own error; kept for debugging, never shown. */
  readonly cause?: unknown;
}

/** The only error that a shell's calls reject with. It is worded by `code`; `message` is the code and never shown. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';
  readonly code: HostProblemCode;
  readonly sheet: string | undefined;
  readonly aftermath: Aftermath | undefined;

  constructor(code: HostProblemCode, details: HostProblemDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.sheet = details.sheet;
    this.aftermath = details.aftermath;
  }
}
