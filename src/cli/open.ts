import { readFileSync, statSync } from 'node:fs';
import { FileProblem, isLocked, MOST_BYTES, readWorkbookFile, unlocked, type FileProblemCode } from '../files';
import { documentKind, type DocumentKind, readWordFile, type WordFile } from '../files/word';
import type { Workbook } from '../workbook';
import { givenPassword } from './password';
import type { SentenceOf } from '../messages/command-line';

/** A workbook; of a Word document the one that its tables make, with the document itself. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly word?: WordFile;
}

/** The same with the bytes that it was read from, and of a binary workbook those of the .xlsx that it becomes when written. */
export interface OpenedBytes extends OpenedFile {
  readonly bytes: Uint8Array;
  readonly carried?: Uint8Array;
}

/** Why a file could not be read. */
export interface FileRefusal {
  readonly problem: SentenceOf;
}

export type Opened = OpenedFile | FileRefusal;

/** Documents that may hold the forms but are not read: what to do about each. */
export const UNREAD_DOCUMENTS: Readonly<Record<Exclude<DocumentKind, 'word'>, SentenceOf>> = {
  oldWord: 'oldWordFile',
  openDocument: 'openDocumentFile',
  richText: 'richTextFile',
  pdf: 'pdfFile',
  webPage: 'webPageFile',
};

/** Of a Word document other words are said than of a workbook. */
const OF_WORD: Readonly<Partial<Record<FileProblemCode, SentenceOf>>> = {
  damaged: 'wordDamaged',
  tooLarge: 'wordTooLarge',
  encrypted: 'wordEncrypted',
};

const SYSTEM: Readonly<Record<string, SentenceOf>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'notAFile',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  ENAMETOOLONG: 'nameTooLong',
  ELOOP: 'linkLoop',
};

/** Reads a workbook, or a Word document as one, from disk, or from its bytes where they are there; never throws, says why it could not. */
export function open(file: string, read?: Uint8Array): Opened {
  const opened = openWithBytes(file, read);
  if ('problem' in opened) return opened;
  const { workbook, word } = opened;
  return { workbook, ...(word ? { word } : {}) };
}

/** The same, for those who write into the bytes. */
export function openWithBytes(file: string, read?: Uint8Array): OpenedBytes | FileRefusal {
  try {
    const problem = read ? undefined : problemBefore(file);
    if (problem) return { problem };
    const bytes = read ?? readFileSync(file);
    const opened = openBytes(bytes);
    return 'problem' in opened ? opened : { ...opened, bytes };
  } catch (error) {
    return { problem: systemProblem(error) };
  }
}

/** Why a file is not to be read at all. */
function problemBefore(file: string): SentenceOf | undefined {
  const stat = statSync(file);
  if (stat.isDirectory()) return 'notAFile';
  // A pipe may never end, and a device such as /dev/zero has no size.
  if (!stat.isFile()) return 'notOrdinary';
  // Before a gigabyte is read only to be refused.
  return stat.size > MOST_BYTES ? 'tooLarge' : undefined;
}

/** What is within a file with a password, where one was given. @throws FileProblem when it is another */
export function within(bytes: Uint8Array): Uint8Array {
  const password = givenPassword();
  return password !== undefined && isLocked(bytes) ? unlocked(bytes, password) : bytes;
}

function openBytes(file: Uint8Array): Opened {
  try {
    return openPlain(within(file));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { problem: error.code };
  }
}

function openPlain(bytes: Uint8Array): Opened {
  const kind = documentKind(bytes);
  if (kind !== undefined && kind !== 'word') return { problem: UNREAD_DOCUMENTS[kind] };
  try {
    if (kind === undefined) return { workbook: readWorkbookFile(bytes) };
    const word = readWordFile(bytes);
    return { workbook: word.workbook, word };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    // The password was given in vain: that cipher is not known here.
    if (error.code === 'encrypted' && givenPassword() !== undefined) return { problem: 'encryptedOld' };
    return { problem: (kind === 'word' ? OF_WORD[error.code] : undefined) ?? error.code };
  }
}

/** Why the system could not read a file. */
export function systemProblem(error: unknown): SentenceOf {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM[code] ?? 'unreadableFile';
}
