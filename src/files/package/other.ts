import type { FileProblemCode } from '../problem';

/** What a file is that is neither a zip file nor a compound file, by how it begins, for the sentence that says so. */

/** PDF, RTF, pictures (PNG, JPEG, GIF). */
const DOCUMENTS = ['%PDF', '{\\rtf', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

/** How the records of Excel 4 and older begin: no table of sheets, one byte for a letter. */
const OLDEST = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
];

export function otherThan(bytes: Uint8Array): FileProblemCode {
  if (OLDEST.some(([first, second]) => bytes[0] === first && bytes[1] === second)) return 'oldExcel';
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return DOCUMENTS.some((begin) => head.startsWith(begin)) ? 'document' : 'notAWorkbook';
}
