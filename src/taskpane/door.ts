import type { CellRef, Workbook } from '../workbook';

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
  'busy',
  'hostTooOld',
  'notInExcel',
  'unknown',
] as const;
export type DoorErrorCode = (typeof DOOR_ERROR_CODES)[number];

/** What a {@link DoorError} may carry besides its code. */
export interface DoorErrorDetails {
  /** The sheet concerned, where one is. */
  readonly sheet?: string;
  /** The host's own error; kept for debugging, never shown. */
  readonly cause?: unknown;
}

/** The only error a {@link WorkbookDoor} rejects with. The pane words it by `code`; `message` is never shown. */
export class DoorError extends Error {
  override readonly name = 'DoorError';
  readonly code: DoorErrorCode;
  readonly sheet: string | undefined;

  constructor(code: DoorErrorCode, details: DoorErrorDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.sheet = details.sheet;
  }
}

/** All that the pane asks of the program that holds the open workbook. Both reject with {@link DoorError} only. */
export interface WorkbookDoor {
  /** A snapshot of the whole open workbook. */
  read(): Promise<Workbook>;
  /** Brings the cell's sheet to the front and selects the cell. */
  select(cell: CellRef): Promise<void>;
}
