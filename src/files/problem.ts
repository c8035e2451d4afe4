/**
 * Why a file could not be read.
 * - `tooLarge`: beyond the bounds below: {@link MOST_BYTES} and what follows it. · `tooHeavy`: reading it was stopped at the bounds of
 *   time and memory that a reader of its own has.
 * - `empty`: no bytes at all.
 * - `encrypted`: protected with a password to open. · `wrongPassword`: it is another. · `otherEncryption`: in a way that is not known
 *   here (rights management, certificates).
 * - `damaged`: begins like a workbook but breaks off or contradicts itself.
 * - `webPage`: a web page without a table, with tables within tables, or whose tables lie in other files.
 * - `document`: a text, a presentation, a PDF, a picture. · `oldExcel`: of Excel 4 or older. · `plainText`: text in columns, without the
 *   merged cells of the forms. · `notAWorkbook`: something else.
 */
export type FileProblemCode =
  | 'tooLarge'
  | 'tooHeavy'
  | 'empty'
  | 'encrypted'
  | 'wrongPassword'
  | 'otherEncryption'
  | 'damaged'
  | 'webPage'
  | 'document'
  | 'oldExcel'
  | 'plainText'
  | 'notAWorkbook';

/** Largest file read, in bytes. The forms of a unit are some 20 kB. */
export const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Largest sum of an .xlsx's unpacked parts that are looked at, in bytes: what a decompression bomb runs into. Pictures and the like
 * are never unpacked. A sheet formatted down to its last row takes some 100 MB.
 */
export const MOST_UNPACKED = 128 * 1024 * 1024;

/** Largest .xls read, in bytes: the library takes some forty times as much memory for it. A thousand forms have some 10 MB. */
export const MOST_OLD_BYTES = 16 * 1024 * 1024;

/** Largest part beside the sheets (texts, styles), unpacked, in bytes. */
export const MOST_TEXT = 32 * 1024 * 1024;

/** Most cells with content, and most merges, in a workbook. A thousand projects' forms have some 150,000 and 50,000. */
export const MOST_CELLS = 400_000;
export const MOST_MERGES = 200_000;

/**
 * Most characters in all cells of an .xlsx together, a text counted in each cell that refers to it: a file of one megabyte can put the
 * longest text into every one of them. A thousand projects' forms have some 3 million.
 */
export const MOST_CELL_TEXT = 100_000_000;

/** Most sheets of a workbook, those without cells counted. */
export const MOST_SHEETS = 10_000;

/** Most XML tags of an .xlsx's sheets together: a cell that is only formatted takes more than twenty bytes of {@link MOST_UNPACKED}. */
export const MOST_TAGS = 4_000_000;

/** Longest text of a cell, in characters: Excel's own limit, beyond which it cuts. */
export const LONGEST_TEXT = 32_767;

/** Most characters of formulas that are written out anew because cells share one. */
export const MOST_FORMULA_TEXT = 10_000_000;

/**
 * Most memory, in MB, that a process needs to read and check one file, whatever the file: what the bounds above come to, measured with the
 * worst files known (`npm run bench -- hostile`). A file that is refused needs no more either.
 */
export const MOST_MEMORY_MB = 800;

/** The largest .xls that is read takes some five seconds; a machine may be slow, and busy with other things. */
const LONGEST_READING_MS = 30_000;
const LONGEST_PER_MB_MS = 2_000;

/** How long reading a binary workbook of so many bytes is waited for, in milliseconds: against what never ends. */
export function longestReading(bytes: number): number {
  return LONGEST_READING_MS + (LONGEST_PER_MB_MS * bytes) / 1_048_576;
}

/** Thrown by readWorkbookFile; `code` is for the sentence shown, `message` for developers only. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode, options?: ErrorOptions) {
    super(`cannot read workbook: ${code}`, options);
    this.name = 'FileProblem';
    this.code = code;
  }
}
