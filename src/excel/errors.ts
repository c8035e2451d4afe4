import type { Aftermath } from '../host/door';

/**
 * Why Excel did not do what was asked, as far as the user or the code can do something about it.
 * - `cellEditMode`: a cell is being edited; Excel takes no requests until it is left.
 * - `accessDenied`: the host forbids it (read-only or protected view, missing permission).
 * - `protectedSheet`: the sheet is protected against it.
 * - `sheetGone`: the sheet was deleted or renamed meanwhile.
 * - `sheetHidden`: the cell is on a hidden sheet, which is not unhidden silently.
 * - `inactiveWorkbook`: another workbook is in front; Excel serves only the active one.
 * - `payloadTooLarge`: more data than the host passes on at once.
 * - `sessionLost`: the connection to the workbook ended.
 * - `noAnswer`: a request was left without an answer, and may still be carried out.
 * - `busy`: the host is at work, asks a question of its own, or has had too many requests; trying again later helps.
 * - `hostTooOld`: this Excel lacks what was used.
 * - `notInExcel`: there is no Excel around the page.
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
  'sessionLost',
  'noAnswer',
  'busy',
  'hostTooOld',
  'notInExcel',
  'unknown',
] as const;
export type HostProblemCode = (typeof HOST_PROBLEM_CODES)[number];

/** The only error that this folder's functions reject with. Its message is the code: Excel's own words are never passed on. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';
  readonly code: HostProblemCode;
  /** The sheet concerned, where one is known. */
  readonly sheet: string | undefined;
  /** For calls that write: how they left the workbook. */
  readonly aftermath: Aftermath | undefined;

  /** `cause` is Excel's own error, for the console of a developer. */
  constructor(code: HostProblemCode, about: { sheet?: string; aftermath?: Aftermath; cause?: unknown } = {}) {
    super(code, about.cause === undefined ? undefined : { cause: about.cause });
    this.code = code;
    this.sheet = about.sheet;
    this.aftermath = about.aftermath;
  }
}

/**
 * Excel's error codes by what they mean for the user: those of Excel.ErrorCodes, and those that office.js itself gives.
 * A code that is absent here is `unknown`.
 */
const MEANING: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'accessDenied',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InactiveWorkbook: 'inactiveWorkbook',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  RangeExceedsLimit: 'payloadTooLarge',
  OperationCellsExceedLimit: 'payloadTooLarge',
  InvalidOrTimedOutSession: 'sessionLost',
  ConnectionFailure: 'sessionLost',
  Timeout: 'sessionLost',
  HostRestartNeeded: 'sessionLost',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ApiNotFound: 'hostTooOld',
  ApiNotAvailable: 'hostTooOld',
  NotImplemented: 'hostTooOld',
  UnsupportedFeature: 'hostTooOld',
  UnsupportedOperation: 'hostTooOld',
};

/** Excel's code of an error, if it is one of Excel's: `OfficeExtension.Error` is not there when office.js did not load. */
export function excelCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What an error that a call of Excel rejected with means. A {@link HostProblem} stays itself. */
export function hostProblemOf(error: unknown, about: { sheet?: string } = {}): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = excelCodeOf(error);
  const meaning = code !== undefined && Object.hasOwn(MEANING, code) ? MEANING[code] : undefined;
  return new HostProblem(meaning ?? 'unknown', { ...about, cause: error });
}

/** Whether it stands for a request that was left without an answer: asking once more would be waiting once more. */
export function isSilence(error: unknown): boolean {
  return hostProblemOf(error).code === 'noAnswer';
}

/** The same problem, with what became of the workbook. */
export function withAftermath(error: unknown, aftermath: Aftermath): HostProblem {
  const { code, sheet, cause } = hostProblemOf(error);
  return new HostProblem(code, { ...(sheet === undefined ? {} : { sheet }), aftermath, cause });
}
