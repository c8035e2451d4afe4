import type { FileProblemCode } from '../problem';
import { decodedText } from './text-encoding';

/** What a file is that is neither a zip file nor a compound file, by how it begins. */

/** PDF, RTF, pictures (PNG, JPEG, GIF). */
const DOCUMENTS = ['%PDF', '{\\rtf', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

/** How the records of Excel 4 and older begin: no table of sheets, one byte for a letter. */
const OLDEST = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
];

/** So many bytes are looked at for what a text is: some systems put a style sheet before the table. */
const HEAD = 64 * 1024;

/** The beginning as letters, whatever the encoding: all that is looked for is ASCII. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
}

/** Texts that hold tables: web pages, the XML spreadsheets of Excel 2002–2003, OpenDocument in one XML file. */
export function tableTextKind(bytes: Uint8Array): 'webPage' | 'spreadsheetXml' | 'flatOds' | undefined {
  const head = headOf(bytes);
  if (!/^[^<]{0,64}</u.test(head)) return undefined;
  if (/<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/iu.test(head)) return 'spreadsheetXml';
  if (/<office:document\b[^>]*opendocument\.spreadsheet/iu.test(head)) return 'flatOds';
  return /<(?:!DOCTYPE\s+html|html|table|frameset)\b/iu.test(head) ? 'webPage' : undefined;
}

/** Why such a file cannot be read. */
export function otherThan(bytes: Uint8Array): FileProblemCode {
  if (OLDEST.some(([first, second]) => bytes[0] === first && bytes[1] === second)) return 'oldExcel';
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (DOCUMENTS.some((begin) => head.startsWith(begin))) return 'document';
  // A page with all that belongs to it in one file (.mht).
  if (/^MIME-Version:/iu.test(head)) return 'webPage';
  // SYLK, which spreadsheet programs exchange cells in.
  if (head.startsWith('ID;P')) return 'plainText';
  return isInColumns(bytes) ? 'plainText' : 'notAWorkbook';
}

const LINES = 50;

/** Text in columns: most of its first lines are divided by tabs, or all of them by as many commas. */
function isInColumns(bytes: Uint8Array): boolean {
  const end = bytes.length > HEAD ? bytes.lastIndexOf(0x0a, HEAD) + 1 : bytes.length;
  // A cell of several lines stands in quotes.
  const text = (decodedText(bytes.subarray(0, end)) ?? '').replace(/"(?:[^"]|"")*"/gu, '');
  const lines = text.split(/\r\n?|\n/u, LINES).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  if (lines.filter((line) => line.includes('\t')).length * 2 > lines.length) return true;
  const commas = lines.map((line) => line.split(/[,;]/u).length - 1);
  return (commas[0] ?? 0) > 0 && commas.every((count) => count === commas[0]);
}
