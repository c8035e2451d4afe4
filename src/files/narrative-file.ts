import { FileProblem, MOST_BYTES } from './problem';
import { zipParts } from './package/zip';
import { beginsWith, COMPOUND, holdsStream, ZIP } from './package/container';
import { decodedText } from './package/text-encoding';
import { documentKind, type DocumentKind, readWordFile } from './word';

/**
 * Why a report's text could not be read.
 * - `tooLarge`: beyond {@link MOST_BYTES}, {@link MOST_UNPACKED} or {@link MOST_CHARACTERS}. · `empty`: no bytes, or no text in them.
 * - `encrypted`: protected with a password to open. · `damaged`: a .docx that breaks off or contradicts itself.
 * - `oldWord`: a .doc or .wps. · `richText`, `openDocument`, `pdf`, `webPage`: documents of other kinds, under whatever name.
 * - `notAReport`: something else (a picture, a workbook).
 */
export type NarrativeProblemCode =
  'tooLarge' | 'empty' | 'encrypted' | 'damaged' | 'notAReport' | Exclude<DocumentKind, 'word'>;

/** Thrown by {@link readNarrativeFile}; `code` is for the sentence shown, `message` for developers only. */
export class NarrativeProblem extends Error {
  readonly code: NarrativeProblemCode;

  constructor(code: NarrativeProblemCode, options?: ErrorOptions) {
    super(`cannot read report: ${code}`, options);
    this.name = 'NarrativeProblem';
    this.code = code;
  }
}

/** Longest text: some 3,000 pages. */
const MOST_CHARACTERS = 4_000_000;

/** The text of a report, with where its tables stand in it. */
export interface NarrativeFile {
  readonly text: string;
  /** Stretches of `text` that are tables, in order. */
  readonly tables: readonly { readonly start: number; readonly end: number }[];
  /** The document has changes that nobody accepted yet; the text is as if all of them were. */
  readonly hasTrackedChanges: boolean;
  /** Footnotes and endnotes; they stand behind the text. */
  readonly notes: number;
}

/** What begins like these is no text: PNG, JPEG, GIF. */
const OTHERS = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

/**
 * Reads the bytes of a .docx, or of a text in UTF-8, UTF-16 or GB18030.
 * @throws NarrativeProblem for anything else; never another error.
 */
export function readNarrativeFile(bytes: Uint8Array): NarrativeFile {
  if (bytes.length === 0) throw new NarrativeProblem('empty');
  if (bytes.length > MOST_BYTES) throw new NarrativeProblem('tooLarge');
  const report = beginsWith(bytes, ZIP) ? fromDocument(bytes) : fromText(bytes);
  if (report.text.length > MOST_CHARACTERS) throw new NarrativeProblem('tooLarge');
  if (report.text.trim() === '') throw new NarrativeProblem('empty');
  return report;
}

function fromText(bytes: Uint8Array): NarrativeFile {
  if (beginsWith(bytes, COMPOUND)) {
    throw new NarrativeProblem(
      holdsStream(bytes, 'EncryptedPackage')
        ? 'encrypted'
        : documentKind(bytes) === 'oldWord'
          ? 'oldWord'
          : 'notAReport',
    );
  }
  const kind = documentKind(bytes);
  if (kind !== undefined && kind !== 'word') throw new NarrativeProblem(kind);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (OTHERS.some((other) => head.startsWith(other))) throw new NarrativeProblem('notAReport');
  const text = decodedText(bytes);
  if (text === undefined) throw new NarrativeProblem('notAReport');
  return { text, tables: [], hasTrackedChanges: false, notes: 0 };
}

function fromDocument(bytes: Uint8Array): NarrativeFile {
  const kind = documentKind(bytes);
  if (kind !== 'word') {
    if (kind !== undefined) throw new NarrativeProblem(kind);
    // A package that cannot be opened at all is damaged; one that holds something else is no report.
    try {
      zipParts(bytes);
    } catch (cause) {
      throw new NarrativeProblem('damaged', { cause });
    }
    throw new NarrativeProblem('notAReport');
  }
  try {
    const { text: source, hasTrackedChanges } = readWordFile(bytes);
    const { text, tables, notes } = source;
    return { text, tables, notes, hasTrackedChanges };
  } catch (cause) {
    const code = cause instanceof FileProblem ? cause.code : 'damaged';
    const isKnown = code === 'encrypted' || code === 'tooLarge';
    throw new NarrativeProblem(isKnown ? code : 'damaged', { cause });
  }
}
