import { read, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import {
  errorValueOf,
  MAX_COLUMNS,
  MAX_ROWS,
  SheetBuilder,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type SheetParts,
  type Visibility,
  type Workbook,
} from '../../workbook';
import { boundBinarySheets, boundOld } from './binary-bounds';
import { guarded } from './guarded';
import { recordsOf } from '../package/container';
import type { PartReader } from '../package/package';
import { LONGEST_CODE, shownBy } from '../xlsx/formats';
import './code-pages';
import { endObjects } from './objects';
import { FileProblem, LONGEST_TEXT, MOST_CELL_TEXT, MOST_CELLS, MOST_OLD_BYTES } from '../problem';
import { namedForExcel } from '../tables/sheet-names';

/** Binary workbooks (.xls of Excel 97–2003, .xlsb), which the library reads. */

type Dense = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

/** The library's options; the benchmark that compares against mere reading uses the same. */
export const READING = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: true,
  cellHTML: false,
  cellDates: false,
  // Formulas that were never calculated have no value; without this they would not be there at all.
  sheetStubs: true,
} as const satisfies ParsingOptions;

/** An .xls. @throws FileProblem `damaged`, `encrypted` or `tooLarge`. */
export function readBinary(bytes: Uint8Array): Workbook {
  if (bytes.length > MOST_OLD_BYTES) throw new FileProblem('tooLarge');
  return workbookOf(parsed(knownRecords(bytes), RECORDS));
}

/** The library takes an array as it is under this name, and copies it into one of its own under the other. */
const RECORDS = { ...READING, type: 'buffer' } as const satisfies ParsingOptions;

/** The records of an .xls, looked over: the library takes them without their container. @throws FileProblem */
export function knownRecords(bytes: Uint8Array): Uint8Array {
  const records = recordsOf(bytes);
  boundOld(records);
  // It leaves marks of its own on what it is given.
  const own = records === bytes ? records.slice() : records;
  endObjects(own);
  return own;
}

/** Parts of an .xlsb that hold cells, and what it takes to find and show them. */
const READ_PARTS = /^\[content_types\]\.xml$|^_rels\/\.rels$|^xl\/(?:_rels\/)?[^/]*$|^xl\/worksheets\/[^/]*$/iu;

/** Where a binary workbook has binary parts: of XML there the library would leave out a sheet without a word. */
const NOT_BINARY = /^xl\/(?:worksheets\/[^/]*|workbook|styles|sharedStrings)\.xml$/iu;

/** The library unpacks without a bound: it gets the parts unpacked, and none that it does not need. @throws FileProblem */
export function unpackedParts(parts: PartReader): Uint8Array {
  if ([...parts.names].some((name) => NOT_BINARY.test(name))) throw new FileProblem('damaged');
  const unpacked = [...parts.names]
    .filter((name) => READ_PARTS.test(name) && !name.endsWith('/'))
    .map((name) => [name, parts.bytes(name) ?? new Uint8Array()] as const);
  boundBinarySheets(unpacked.filter(([name]) => /^xl\/worksheets\/.*\.bin$/iu.test(name)).map(([, part]) => part));
  return zipSync(Object.fromEntries(unpacked), { level: 0 });
}

/** @throws FileProblem */
export function readBinaryParts(parts: PartReader): Workbook {
  return workbookOf(parsed(unpackedParts(parts), READING));
}

function parsed(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  try {
    // Hidden columns are only kept together with styles.
    return guarded(() => read(bytes, { ...options, cellStyles: true }));
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const text = cause instanceof Error ? cause.message : '';
    throw new FileProblem(/password|encrypt/iu.test(text) ? 'encrypted' : 'damaged', { cause });
  }
}

function workbookOf(book: WorkBook): Workbook {
  if (book.SheetNames.length === 0) throw new FileProblem('damaged');
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const budget = { cells: MOST_CELLS, text: MOST_CELL_TEXT, date1904 };
  const sheets = book.SheetNames.map((name, index) => {
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return sheetOf({ name, visibility }, book.Sheets[name] ?? {}, budget);
  });
  return { sheets: namedForExcel(sheets) };
}

/** What is in a list, with its place: a list may have one cell at its far end, and going through all places of a million rows takes minutes. */
function* placed<T>(list: readonly (T | undefined)[]): Generator<readonly [index: number, item: T]> {
  for (const key of Object.keys(list)) {
    const item = list[Number(key)];
    if (item !== undefined) yield [Number(key), item];
  }
}

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** How many cells and letters may still come, and what the book says of days. */
interface Budget {
  cells: number;
  text: number;
  readonly date1904: boolean;
}

function sheetOf(head: Pick<SheetParts, 'name' | 'visibility'>, source: Dense, budget: Budget): Sheet {
  const builder = new SheetBuilder();
  for (const [row, line] of placed(source['!data'] ?? [])) {
    for (const [column, cell] of placed(line)) {
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) continue;
      const content = contentOf(cell, budget.date1904);
      if (content.value !== '' || content.formula !== undefined) budget.cells--;
      budget.text -= content.text.length + (content.formula?.length ?? 0);
      if (budget.cells < 0 || budget.text < 0) throw new FileProblem('tooLarge');
      builder.set(row, column, content);
    }
  }
  return builder.build({
    ...head,
    merges: (source['!merges'] ?? []).flatMap(({ s, e }) => validArea(s.r, s.c, e.r, e.c)),
    hiddenRows: indexesOfHidden(source['!rows']),
    hiddenColumns: indexesOfHidden(source['!cols']),
    protected: source['!protect'] !== undefined,
  });
}

/** A damaged file may name merges outside of any sheet, or upside down. */
function validArea(top: number, left: number, bottom: number, right: number): Area[] {
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  return inside && top <= bottom && left <= right ? [{ top, left, bottom, right }] : [];
}

function indexesOfHidden(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return [...placed(infos ?? [])].filter(([, info]) => info.hidden).map(([index]) => index);
}

function contentOf(cell: CellObject, date1904: boolean): Cell {
  const formula = cell.f === undefined || cell.f.length > LONGEST_TEXT ? {} : { formula: `=${cell.f}` };
  if (cell.t === 'e') {
    // Errors newer than the library (#SPILL!) come as their text alone.
    const text = cut(cell.w ?? '');
    const error = errorValueOf(text) ?? '#UNKNOWN!';
    return { value: error, text: text === '' ? error : text, format: formatOf(cell), error, ...formula };
  }
  if (cell.t === 'z' || cell.v === undefined) {
    // A formula that was never calculated has no value; an empty cell has only its format.
    return { value: '', text: '', format: formatOf(cell), ...formula };
  }
  const value = valueOf(cell.v) ?? cut(cell.w ?? String(cell.v));
  const format = formatOf(cell);
  const text = typeof value === 'boolean' ? (cell.w ?? String(value).toUpperCase()) : shownBy(value, format, date1904);
  return { value, text, format, ...formula };
}

/** Numbers that are none (a cell that says NaN or 1e400) have only their text. */
function valueOf(stored: CellObject['v']): CellValue | undefined {
  if (typeof stored === 'number') return Number.isFinite(stored) ? stored : undefined;
  return typeof stored === 'string' ? cut(stored) : typeof stored === 'boolean' ? stored : undefined;
}

/** The library takes a length on trust: a few bytes may say that a text has millions of letters. */
function cut(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}

function formatOf(cell: CellObject): string {
  return typeof cell.z === 'string' && cell.z.length <= LONGEST_CODE ? cell.z : 'General';
}
