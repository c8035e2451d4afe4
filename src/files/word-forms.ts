import type { Workbook } from '../workbook';
import { FileProblem } from './problem';
import { formsFile } from './forms-file';
import { NarrativeProblem } from './narrative-file';
import { documentKind, readWordFile } from './word';

/** The tables of a report in Word. */
export interface WordForms {
  /** A sheet for each form, and for each other table, in the document's order. */
  readonly workbook: Workbook;
  /** An .xlsx with the sheets of these names, in base64. */
  bookOf(sheets: readonly string[]): Promise<string>;
}

/**
 * Reads the tables of a .docx.
 * @throws NarrativeProblem for anything else; never another error
 */
export function readWordForms(bytes: Uint8Array): WordForms {
  if (documentKind(bytes) === 'oldWord') throw new NarrativeProblem('oldWord');
  if (documentKind(bytes) !== 'word') throw new NarrativeProblem('notAReport');
  try {
    const { workbook, sheets } = readWordFile(bytes);
    return {
      workbook,
      bookOf: async (names) => base64(await formsFile(sheets.filter(({ sheet }) => names.includes(sheet.name)))),
    };
  } catch (cause) {
    const code = cause instanceof FileProblem ? cause.code : 'damaged';
    const isKnown = code === 'encrypted' || code === 'tooLarge';
    throw new NarrativeProblem(isKnown ? code : 'damaged', { cause });
  }
}

/** So many bytes at once are made letters of: more arguments than that a function may not take. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
}
