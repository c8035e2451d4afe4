import { FileProblem, MOST_BYTES, MOST_OLD_BYTES } from '../problem';
import { COMPOUND, CompoundFile } from './compound';
import { otherThan, tableTextKind } from './other';
import { beginsWith, ZIP } from './signatures';
import { areRecordsLocked } from '../xls/locked-records';

/**
 * What a file is by its first bytes, before any of it is trusted. `xlsx`: a zip file, an .ods among them. · `webPage`, `spreadsheetXml`,
 * `flatOds`: texts that hold tables with their merges, whatever they are named.
 */
export type Container = 'xlsx' | 'xls' | 'webPage' | 'spreadsheetXml' | 'flatOds';

export { beginsWith, COMPOUND, ZIP };

/** How the records of Excel 5 and later begin. */
const BARE_RECORDS = [0x09, 0x08];

/** A compound file's stream names stand in its directory as UTF-16; an encrypted .xlsx has one named EncryptedPackage. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  const last = bytes.length - wanted.length;
  for (let start = bytes.indexOf(first); start >= 0 && start <= last; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

/** Does a file that begins like this hold a binary workbook (.xls, .et, or anything in a compound file)? */
export function isBinaryBeginning(head: Uint8Array): boolean {
  return beginsWith(head, COMPOUND) || beginsWith(head, BARE_RECORDS);
}

/** Is it an Office file that opens with a password (.xlsx, .docx and the like, and an .xls of Excel 97 and later)? */
export function isLocked(bytes: Uint8Array): boolean {
  return isLockedBinary(bytes) || holdsPackage(bytes);
}

/** Is it an .xls that opens with a password? Never throws. */
export function isLockedBinary(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, BARE_RECORDS)) return areRecordsLocked(bytes);
  const records = inCompound(bytes, recordsIn);
  return records !== undefined && areRecordsLocked(records);
}

const holdsPackage = (bytes: Uint8Array): boolean => inCompound(bytes, (file) => file.has('EncryptedPackage')) === true;

/** What is found in a compound file; undefined for any other. */
function inCompound<T>(bytes: Uint8Array, find: (file: CompoundFile) => T): T | undefined {
  if (!beginsWith(bytes, COMPOUND)) return undefined;
  try {
    return find(new CompoundFile(bytes));
  } catch {
    // What is damaged is said by whoever reads it.
    return undefined;
  }
}

/** Names the container, or throws the {@link FileProblem} that says why the file cannot be one of ours. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > MOST_BYTES) throw new FileProblem('tooLarge');
  if (beginsWith(bytes, ZIP)) return 'xlsx';
  if (beginsWith(bytes, COMPOUND)) return 'xls';
  // The records of an .xls without the container around them, as some programs write them.
  if (beginsWith(bytes, BARE_RECORDS)) return 'xls';
  const text = tableTextKind(bytes);
  if (text === undefined) throw new FileProblem(otherThan(bytes));
  // A text is held twice over while it is read.
  if (bytes.length > MOST_OLD_BYTES) throw new FileProblem('tooLarge');
  return text;
}

/**
 * The records that an .xls keeps its cells in.
 * @throws FileProblem for a compound file that is something else, or that leads nowhere
 */
export function recordsOf(bytes: Uint8Array): Uint8Array {
  if (!beginsWith(bytes, COMPOUND)) return bytes;
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) throw new FileProblem('encrypted');
  const records = recordsIn(file);
  if (!records) throw new FileProblem(file.has('WordDocument') ? 'document' : 'notAWorkbook');
  return records;
}

/** Excel 95 has both in a file that Excel 5 is to read as well: the newer one holds all. */
function recordsIn(file: CompoundFile): Uint8Array | undefined {
  return file.stream('Workbook') ?? file.stream('Book');
}
