/**
 * Why a file could not be read.
 * - `tooLarge`: beyond the bounds of {@link MOST_BYTES}, {@link MOST_UNPACKED}, {@link MOST_TEXT}, {@link MOST_CELLS} or
 *   {@link MOST_MERGES}.
 * - `empty`: no bytes at all. · `encrypted`: protected with a password to open.
 * - `damaged`: begins like a workbook but breaks off or contradicts itself.
 * - `notAWorkbook`: something else (a text, a document, a picture).
 */
export type FileProblemCode = 'tooLarge' | 'empty' | 'encrypted' | 'damaged' | 'notAWorkbook';

/** Largest file read, in bytes. The forms of a unit are some 20 kB. */
export const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Largest sum of an .xlsx's unpacked parts that are looked at, in bytes: what a decompression bomb runs into. Pictures and the like
 * are never unpacked. A sheet formatted down to its last row takes some 100 MB.
 */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** Largest part beside the sheets (texts, styles), unpacked, in bytes. */
export const MOST_TEXT = 32 * 1024 * 1024;

/** Most cells with content, and most merges, in a workbook. A thousand projects' forms have some 150,000 and 50,000. */
export const MOST_CELLS = 500_000;
export const MOST_MERGES = 200_000;

/** Thrown by readWorkbookFile; `code` is for the sentence shown, `message` for developers only. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode, options?: ErrorOptions) {
    super(`cannot read workbook: ${code}`, options);
    this.name = 'FileProblem';
    this.code = code;
  }
}
