import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { FileProblem, MOST_BYTES } from './problem';
import { zipParts } from './package/zip';
import { beginsWith, COMPOUND, holdsStream, ZIP } from './package/container';

/**
 * Why a report's text could not be read.
 * - `tooLarge`: beyond {@link MOST_BYTES}, {@link MOST_UNPACKED} or {@link MOST_CHARACTERS}. · `empty`: no bytes, or no text in them.
 * - `encrypted`: protected with a password to open. · `damaged`: a .docx that breaks off or contradicts itself.
 * - `oldWord`: a .doc or .wps. · `notAReport`: something else (a picture, a workbook, a PDF).
 */
export type ReportProblemCode = 'tooLarge' | 'empty' | 'encrypted' | 'damaged' | 'oldWord' | 'notAReport';

/** Thrown by {@link readReportFile}; `code` is for the sentence shown, `message` for developers only. */
export class ReportProblem extends Error {
  readonly code: ReportProblemCode;

  constructor(code: ReportProblemCode, options?: ErrorOptions) {
    super(`cannot read report: ${code}`, options);
    this.name = 'ReportProblem';
    this.code = code;
  }
}

/** Largest sum of a .docx's parts that hold text, unpacked, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Longest text: some 3,000 pages. */
const MOST_CHARACTERS = 4_000_000;

/** The text of a report, with where its tables stand in it. */
export interface ReportText {
  readonly text: string;
  /** Stretches of `text` that are tables, in order. */
  readonly tables: readonly { readonly start: number; readonly end: number }[];
  /** The document has changes that nobody accepted yet; the text is as if all of them were. */
  readonly hasTrackedChanges: boolean;
  /** Footnotes and endnotes; they stand behind the text. */
  readonly notes: number;
}

/** What begins like these is no text: PDF, RTF, PNG, JPEG, GIF. */
const OTHERS = ['%PDF', '{\\rtf', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'];

/**
 * Reads the bytes of a .docx, or of a text in UTF-8, UTF-16 or GB18030.
 * @throws ReportProblem for anything else; never another error.
 */
export async function readReportFile(bytes: Uint8Array): Promise<ReportText> {
  if (bytes.length === 0) throw new ReportProblem('empty');
  if (bytes.length > MOST_BYTES) throw new ReportProblem('tooLarge');
  const report = beginsWith(bytes, ZIP) ? await fromDocument(bytes) : fromText(bytes);
  if (report.text.length > MOST_CHARACTERS) throw new ReportProblem('tooLarge');
  if (report.text.trim() === '') throw new ReportProblem('empty');
  return report;
}

function fromText(bytes: Uint8Array): ReportText {
  if (beginsWith(bytes, COMPOUND)) {
    throw new ReportProblem(
      holdsStream(bytes, 'EncryptedPackage')
        ? 'encrypted'
        : holdsStream(bytes, 'WordDocument')
          ? 'oldWord'
          : 'notAReport',
    );
  }
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (OTHERS.some((other) => head.startsWith(other))) throw new ReportProblem('notAReport');
  const text = decoded(bytes);
  if (text === undefined) throw new ReportProblem('notAReport');
  return { text, tables: [], hasTrackedChanges: false, notes: 0 };
}

/** Control characters that no text has, by their codes: the sign that bytes were none. Tabs, line and page breaks are text. */
function isNoText(code: number): boolean {
  return code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32);
}

function looksLikeText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isNoText(text.charCodeAt(index))) return false;
  return true;
}

function decoded(bytes: Uint8Array): string | undefined {
  const marked = beginsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : beginsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : undefined;
  const encodings = marked ? [marked] : ['utf-8', 'gb18030', ...sixteen(bytes)];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (looksLikeText(text)) return text;
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}

/** UTF-16 without a mark shows itself by the noughts of its digits and blanks. */
function sixteen(bytes: Uint8Array): readonly string[] {
  const sample = bytes.subarray(0, 4096);
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length);
  if (bytes.length % 2 !== 0 || Math.max(...noughts) === 0) return [];
  return (noughts[1] ?? 0) >= (noughts[0] ?? 0) ? ['utf-16le'] : ['utf-16be'];
}

/** Parts of a .docx that hold no text: pictures, embedded objects, fonts. */
const NO_WORDS =
  /^word\/(?:media|embeddings|fonts|charts|diagrams|activeX|theme|glossary)\/|^(?:docProps|customXml)\//iu;

async function fromDocument(bytes: Uint8Array): Promise<ReportText> {
  let light: Record<string, Uint8Array>;
  try {
    const parts = zipParts(bytes).filter(({ name }) => !name.endsWith('/'));
    if (!parts.some(({ name }) => name === 'word/document.xml')) throw new ReportProblem('notAReport');
    const read = parts.filter(({ name }) => !NO_WORDS.test(name));
    if (read.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw new ReportProblem('tooLarge');
    light = Object.fromEntries(read.map((part) => [part.name, part.bytes()]));
  } catch (cause) {
    if (cause instanceof ReportProblem) throw cause;
    const code = cause instanceof FileProblem && cause.code === 'encrypted' ? 'encrypted' : 'damaged';
    throw new ReportProblem(code, { cause });
  }
  const document = await documentIn(zipSync(light, { level: 0 }));
  const main = new TextDecoder().decode(light['word/document.xml']);
  return { ...textOf(document), hasTrackedChanges: /<w:(?:ins|del|moveFrom|moveTo)\s/u.test(main) };
}

/** The parts of mammoth's document tree that are read here. */
interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  /** Of the document: its footnotes and endnotes, found by the references to them. */
  readonly notes?: { resolve(reference: Element): { readonly body?: readonly Element[] } | null };
}

/** The library's own tree, taken on its way to HTML: its plain text does not tell tables from paragraphs. */
async function documentIn(bytes: Uint8Array): Promise<Element> {
  let found: Element | undefined;
  try {
    await mammoth.convertToHtml(
      // Node reads the one, a browser, which has no Buffer, the other.
      {
        ...(typeof Buffer === 'undefined' ? {} : { buffer: Buffer.from(bytes) }),
        arrayBuffer: bytes.buffer as ArrayBuffer,
      },
      {
        transformDocument: (document: Element) => {
          found = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (cause) {
    if (!found) throw new ReportProblem('damaged', { cause });
  }
  if (!found) throw new ReportProblem('damaged');
  return found;
}

/** The tree as text: a line a paragraph, a line a table's row with its cells apart by tabs, notes at the end. */
function textOf(document: Element): Pick<ReportText, 'text' | 'tables' | 'notes'> {
  const pieces: string[] = [];
  const tables: { start: number; end: number }[] = [];
  const references: Element[] = [];
  let length = 0;
  const write = (text: string) => {
    pieces.push(text);
    length += text.length;
  };
  const line = (element: Element): string => {
    if (element.type === 'text') return element.value ?? '';
    if (element.type === 'tab') return '\t';
    if (element.type === 'break') return '\n';
    if (element.type === 'noteReference') references.push(element);
    return (element.children ?? []).map(line).join('');
  };
  const visit = (element: Element): void => {
    if (element.type === 'table') {
      const start = length;
      for (const row of element.children ?? []) {
        write(`${(row.children ?? []).map((cell) => line(cell).replace(/\s+/gu, ' ')).join('\t')}\n`);
      }
      tables.push({ start, end: length });
    } else if (element.type === 'paragraph') write(`${line(element)}\n`);
    else for (const child of element.children ?? []) visit(child);
  };
  for (const child of document.children ?? []) visit(child);
  // What a note says may refer to another one: only those of the text itself are read.
  const notes = [...references].map((reference) => document.notes?.resolve(reference));
  for (const note of notes) for (const child of note?.body ?? []) visit(child);
  return { text: pieces.join(''), tables, notes: notes.length };
}
