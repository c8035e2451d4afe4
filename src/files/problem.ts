/**
 * Why a file could not be read.
 * - `tooLarge`: beyond the bounds of {@link MOST_BYTES}, {@link MOST_UNPACKED} or {@link MOST_CONTENT}.
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

/** Largest sum of what is left of them without cells that are only formatted, in bytes: some 700,000 filled cells. */
export const MOST_CONTENT = 32 * 1024 * 1024;

/** Thrown by readWorkbookFile; `code` is for the sentence shown, `message` for developers only. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode, options?: ErrorOptions) {
    super(`cannot read workbook: ${code}`, options);
    this.name = 'FileProblem';
    this.code = code;
  }
}
