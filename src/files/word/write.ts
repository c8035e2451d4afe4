import type { CellContent, Edit, RefusalReason, RefusedEdit, WriteResult } from '../../workbook';
import { repacked } from '../package/repack';
import { zipParts } from '../package/zip';
import { escapeXml } from '../package/characters';
import { FileProblem, MOST_TAGS } from '../problem';
import { contentItems } from './content';
import type { Row } from './document';
import { drawNumbers } from './labels';
import { readBody } from './read-body';
import { readWordFile, sourceOf, type WordFile } from './read';
import { replacementFor, wantedText } from './replacement';
import { revision, type Splice } from './revise';
import { sectionsOf } from './sections';
import { tableContent, sheetsOf, type Source, type WordSheet } from './sheets';
import { type TextUnit, textUnits } from './units';

/** How edits are written into a document. */
export interface WordWriting {
  /** As tracked changes, which a reader accepts or rejects one by one; else plainly. */
  readonly tracked: boolean;
  readonly author: string;
  readonly date: Date;
}

/**
 * Writes edits into a Word document's tables: only the part that holds the body changes, and of it only the runs whose text changes. Fonts,
 * merges, notes and the rest stay as they are; all other parts are copied as they lie in the file. The bytes given are not changed; they
 * come back as they are when nothing was written.
 *
 * An edit is refused, and its cell left alone, when something else than `before` stands there (`changed`), when the document's protection
 * forbids it (`protectedSheet`), or when it would have to be written into a content control that is locked or filled from elsewhere, into an
 * equation or the like (`lockedContent`). What was written is read again: no cell but those meant says anything else.
 *
 * @throws FileProblem for what is no readable Word document; never another error
 */
export function writeWordEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  writing: WordWriting,
): { readonly bytes: Uint8Array; readonly result: WriteResult } {
  const file = readWordFile(bytes);
  try {
    return written(bytes, file, edits, writing);
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
}

interface Planned {
  readonly edit: Edit;
  readonly wanted: string;
  readonly splices: readonly Splice[];
}

function written(
  bytes: Uint8Array,
  file: WordFile,
  edits: readonly Edit[],
  writing: WordWriting,
): { readonly bytes: Uint8Array; readonly result: WriteResult } {
  const refused: RefusedEdit[] = [];
  let planned: Planned[] = [];
  const styleOf = styles(file, writing);
  for (const edit of edits) {
    const one = plan(file, edit, writing, styleOf);
    if ('reason' in one) refused.push({ edit, ...one });
    else planned.push(one);
  }
  let xml = spliced(file.xml, planned);
  const wrong = differing(file, xml, planned);
  if (wrong.size > 0) {
    for (const { edit } of planned) if (wrong.has(edit)) refused.push({ edit, reason: 'lockedContent' });
    planned = planned.filter(({ edit }) => !wrong.has(edit));
    xml = spliced(file.xml, planned);
    if (differing(file, xml, planned).size > 0) throw new FileProblem('damaged');
  }
  const result = { written: planned.map(({ edit }) => edit), refused };
  return { bytes: planned.length === 0 ? bytes : withBody(bytes, file, xml), result };
}

type StyleOf = (source: Source) => Parameters<typeof revision>[3];

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

function styles(file: WordFile, { tracked, author, date }: WordWriting): StyleOf {
  const declaration = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["'](?:${TRANSITIONAL}|${STRICT})["']`, 'u');
  const prefix = `${declaration.exec(file.xml)?.[1] ?? 'w'}:`;
  let id = file.greatestId;
  const when = `${date.toISOString().slice(0, 19)}Z`;
  const attributes = (own: string) =>
    `${own}id="${String(++id)}" ${own}author="${escapeXml(author)}" ${own}date="${when}"`;
  return (source) => ({
    prefix,
    look: source.kind === 'cell' ? lookIn(source.line) : '',
    ...(tracked ? { tracked: attributes } : {}),
  });
}

/** What a figure in the same row looks like; nothing when there is none. */
function lookIn({ cells }: Row): string {
  for (const { blocks } of [...cells].reverse()) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph') continue;
      const figure = block.pieces.find(({ text }) => /^\s*-?\d[\d.,]*%?\s*$/u.test(text));
      if (figure) return figure.run.properties;
    }
  }
  return '';
}

function plan(
  file: WordFile,
  edit: Edit,
  { tracked }: WordWriting,
  styleOf: StyleOf,
): Planned | { readonly reason: RefusalReason; readonly now?: CellContent } {
  const { sheet, row, column } = edit.cell;
  if (!file.sheets.some((one) => one.sheet.name === sheet)) return { reason: 'sheetGone' };
  if (file.edits === 'none' || (file.edits === 'tracked' && !tracked)) return { reason: 'protectedSheet' };
  const source = sourceOf(file, sheet, row, column);
  if (!source) return { reason: 'notTopLeft' };
  const units = textUnits(source);
  const text = joined(units);
  const standing = tableContent(text);
  const now = standing.value === '' ? null : standing.value;
  const before = edit.before.value === '' ? null : edit.before.value;
  if (edit.before.formula !== undefined || now !== before) return { reason: 'changed', now: { value: now } };
  const wanted = wantedText(text, edit.after);
  const change = replacementFor(text, wanted);
  const splices = revision(file.xml, units, change, styleOf(source));
  return splices ? { edit, wanted, splices } : { reason: 'lockedContent' };
}

function joined(units: readonly TextUnit[]): string {
  return units.map(({ text }) => text).join('');
}

function spliced(xml: string, planned: readonly Planned[]): string {
  const splices = planned.flatMap((one) => one.splices).sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    if (start < at) throw new FileProblem('damaged');
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

/** The edits that did not come out as they were meant. @throws FileProblem `damaged` when another cell says something else than before */
function differing(file: WordFile, xml: string, planned: readonly Planned[]): ReadonlySet<Edit> {
  const { blocks } = readBody(xml, { tags: MOST_TAGS });
  drawNumbers(blocks, file.numbering);
  const sheets = sheetsOf(sectionsOf(contentItems(blocks)));
  const byPlace = new Map(planned.map((one) => [placeKey(one.edit.cell), one]));
  const wrong = new Set<Edit>();
  file.sheets.forEach((before, index) => {
    for (const [row, column, was, is] of pairs(before, sheets[index])) {
      const one = byPlace.get(placeKey({ sheet: before.sheet.name, row, column }));
      if (one) {
        if (tableContent(one.wanted).text.trim() !== is.trim()) wrong.add(one.edit);
      } else if (was !== is && planned.length > 0) throw new FileProblem('damaged');
    }
  });
  return wrong;
}

function placeKey({ sheet, row, column }: Edit['cell']): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}

function* pairs(
  before: WordSheet,
  after: WordSheet | undefined,
): Generator<readonly [row: number, column: number, was: string, is: string]> {
  for (const [row, line] of before.sources) {
    for (const column of line.keys()) {
      const text = (sheet: WordSheet | undefined) => sheet?.sheet.cells.get(row)?.get(column)?.text ?? '';
      yield [row, column, text(before), text(after)];
    }
  }
}

/** The document with another body. @throws FileProblem `damaged` for a body whose bytes are not what its text says */
function withBody(bytes: Uint8Array, { part, xml: before }: WordFile, xml: string): Uint8Array {
  const parts = zipParts(bytes);
  const own = parts.find(({ name }) => name.toLowerCase() === part.toLowerCase());
  const old = own?.bytes();
  if (!own || !old) throw new FileProblem('damaged');
  const encode = encoderFor(old);
  const same = encode(before);
  if (same.length !== old.length || !same.every((byte, index) => byte === old[index])) throw new FileProblem('damaged');
  return repacked(parts, new Map([[own.name, encode(xml)]]));
}

/** As the part was written: UTF-8, with its mark if it had one, or UTF-16. */
function encoderFor(old: Uint8Array): (text: string) => Uint8Array {
  const isLittle = old[0] === 0xff && old[1] === 0xfe;
  if (isLittle || (old[0] === 0xfe && old[1] === 0xff)) {
    return (text) => {
      const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
      view.setUint16(0, 0xfeff, isLittle);
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle);
      return new Uint8Array(view.buffer);
    };
  }
  const hasMark = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf;
  return (text) => new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
