import { HostProblem, type Aftermath, type HostProblemCode } from '../host';

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
