/**
 * Why a file could not be read.
 * - `tooLarge`: beyond the bounds of {@link MOST_BYTES} and {@link MOST_UNPACKED}.
 * - `empty`: no bytes at all. · `encrypted`: protected with a password to open.
 * - `damaged`: begins like a workbook but breaks off or contradicts itself.
 * - `notAWorkbook`: something else (a text, a document, a picture).
 */
export type FileProblemCode = 'tooLarge' | 'empty' | 'encrypted' | 'damaged' | 'notAWorkbook';

/** Largest file read, in bytes. The forms of a unit are some 20 kB. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** Largest sum of the unpacked parts of an .xlsx, in bytes: what a decompression bomb runs into. */
export const MOST_UNPACKED = 400 * 1024 * 1024;

/** Thrown by {@link readWorkbookFile}; `code` is for the sentence shown, `message` for developers only. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode, options?: ErrorOptions) {
    super(`cannot read workbook: ${code}`, options);
    this.name = 'FileProblem';
    this.code = code;
  }
}
