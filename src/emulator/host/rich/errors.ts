/** Errors of the Excel API with the words Excel has for them (learn.microsoft.com, "Error handling with the Excel JavaScript API"). */
const ERRORS = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ActivityLimitReached: [429, 'Activity limit has been reached.'],
  ApiNotFound: [
    400,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InactiveWorkbook: [
    400,
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  ],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const;

export type RichErrorCode = keyof typeof ERRORS;

/** Ends a batch at the action that met it; what was done before stays done, as in Excel. */
export class RichError extends Error {
  override readonly name = 'RichError';
  readonly code: RichErrorCode;
  readonly httpStatus: number;
  /** The member concerned, as `Range.select`; empty until the interpreter knows it. */
  readonly location: string;

  constructor(code: RichErrorCode, location = '') {
    const [httpStatus, message] = ERRORS[code];
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
    this.location = location;
  }
}

/**
 * What the host answers instead of a result when a whole request fails on its way, by the number of its error; office.js makes
 * the named error of it.
 */
export const TRANSPORT_FAILURES = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportFailure = keyof typeof TRANSPORT_FAILURES;
