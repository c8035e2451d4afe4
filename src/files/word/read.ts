import type { Sheet, Workbook } from '../../workbook';
import { PartReader } from '../package/package';
import { FileProblem, MOST_BYTES, MOST_TAGS } from '../problem';
import { type ContentItem, contentItems } from './content';
import { readBody, type ReadPart } from './read-body';
import { drawNumbers } from './labels';
import { Numbering } from './numbering';
import { sectionsOf } from './sections';
import { sheetsOf, type Source, type WordSheet } from './sheets';
import { wordText, type WordText } from './text';

/** A report as it was read: its tables as a workbook, its text, and where everything stands. */
export interface WordFile {
  /** A sheet for each form, and for each other table, in the document's order. */
  readonly workbook: Workbook;
  readonly sheets: readonly WordSheet[];
  readonly text: WordText;
  /** The document's lines and tables in their order, frames opened; without its notes. */
  readonly items: readonly ContentItem[];
  /** There are changes that nobody accepted yet; all is read as if they were. */
  readonly hasTrackedChanges: boolean;
  /** Objects of Excel and documents brought in, in which a form may stand: they are not read. */
  readonly embedded: number;
  readonly isSigned: boolean;
  /** What the document's protection lets through: `tracked` only tracked changes, `none` nothing. */
  readonly edits: 'free' | 'tracked' | 'none';
  /** The part that holds the body, and its text. */
  readonly part: string;
  readonly xml: string;
  readonly greatestId: number;
  readonly numbering: Numbering;
}

const MAIN_TYPES = /wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled/u;

/** The name of a package's part that is a Word document's body; undefined for what is no Word document. */
function wordPart(parts: PartReader): string | undefined {
  const main = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument')?.target;
  const part = main ?? 'word/document.xml';
  if (!parts.has(part)) return undefined;
  if (/(?:^|\/)word\//iu.test(part)) return part;
  return MAIN_TYPES.test(parts.text('[Content_Types].xml') ?? '') ? part : undefined;
}

/**
 * Reads a Word document (.docx, .docm, .dotx).
 * @throws FileProblem for anything that is none within the bounds; never another error
 */
export function readWordFile(bytes: Uint8Array): WordFile {
  try {
    if (bytes.length === 0) throw new FileProblem('empty');
    if (bytes.length > MOST_BYTES) throw new FileProblem('tooLarge');
    return readParts(new PartReader(bytes));
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem(cause instanceof RangeError ? 'tooLarge' : 'damaged', { cause });
  }
}

function readParts(parts: PartReader): WordFile {
  const part = wordPart(parts);
  if (part === undefined) throw new FileProblem('notAWorkbook');
  const xml = parts.text(part) ?? '';
  const budget = { tags: MOST_TAGS };
  const body = readBody(xml, budget);
  const relations = [...parts.relations(part).values()];
  const textOf = (kind: string): string | undefined => {
    const target = relations.find(({ type }) => type === kind)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const lists = textOf('numbering');
  const numbering = new Numbering(lists, lists === undefined ? undefined : textOf('styles'), budget);
  drawNumbers(body.blocks, numbering);
  const items = contentItems(body.blocks);
  const sections = sectionsOf(items);
  const sheets = sheetsOf(sections);
  const noteParts = new Map<string, ReadPart | undefined>();
  const notesOf = (kind: string): ReadPart | undefined => {
    if (!noteParts.has(kind)) {
      const text = textOf(`${kind}s`);
      noteParts.set(kind, text === undefined ? undefined : readBody(text, budget));
    }
    return noteParts.get(kind);
  };
  const text = wordText(items, sections, ({ kind, id }) => {
    const note = notesOf(kind)?.notes.get(id);
    return note && contentItems(note);
  });
  return {
    workbook: { sheets: sheets.map(({ sheet }): Sheet => sheet) },
    sheets,
    text,
    items,
    hasTrackedChanges: body.hasTrackedChanges,
    embedded: body.embedded,
    isSigned: [...parts.names].some((name) => name.startsWith('_xmlsignatures/')),
    edits: editsIn(textOf('settings') ?? ''),
    part,
    xml,
    greatestId: body.greatestId,
    numbering,
  };
}

/** `<w:documentProtection w:edit="readOnly" w:enforcement="1"/>` */
function editsIn(settings: string): WordFile['edits'] {
  const protection = /<(?:[\w-]+:)?documentProtection\b[^>]*>/u.exec(settings)?.[0] ?? '';
  if (!/enforcement\s*=\s*["'](?:1|true|on)["']/u.test(protection)) return 'free';
  const edit = /\bedit\s*=\s*["'](\w+)["']/u.exec(protection)?.[1] ?? 'none';
  if (edit === 'trackedChanges') return 'tracked';
  return edit === 'none' ? 'free' : 'none';
}

/** Where a cell of the workbook stands in the document; undefined for a place that nothing of it stands in. */
export function sourceOf(file: WordFile, sheet: string, row: number, column: number): Source | undefined {
  return file.sheets
    .find((one) => one.sheet.name === sheet)
    ?.sources.get(row)
    ?.get(column);
}
