import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Cell, Sheet, Workbook } from '../../../workbook';
import { knownRecords, unpackedParts } from '../../xls/binary';
import { guarded } from '../../xls/guarded';
import { containerOf } from '../../package/container';
import { PartReader } from '../../package/package';
import { FileProblem } from '../../problem';
import { readWorkbookFile } from '../../read';

/**
 * A workbook that is no .xlsx as one that can be patched. Of .ods, web pages and XML spreadsheets everything that is read of them is
 * carried over: values, formulas, number formats, merges, hidden rows, columns and sheets. Of binary workbooks (.xls, .xlsb) the reading library carries over values, formulas, number formats,
 * merges, widths and heights, hidden sheets, names and protection; fonts, borders, fills, pictures, charts and the number formats of
 * empty cells it does not.
 * @throws FileProblem as {@link readWorkbookFile} does, whose bounds hold here too.
 */
export function converted(bytes: Uint8Array): Uint8Array {
  const workbook = readWorkbookFile(bytes);
  try {
    const container = containerOf(bytes);
    const parts = container === 'xlsx' ? new PartReader(bytes) : undefined;
    if (container !== 'xls' && !(parts && isBinaryPackage(parts))) return packed(bookOf(workbook));
    const isOld = container === 'xls';
    const known = parts ? unpackedParts(parts) : knownRecords(bytes);
    const book = guarded(() =>
      read(known, {
        type: isOld ? 'buffer' : 'array',
        cellFormula: true,
        cellNF: true,
        cellStyles: true,
        cellText: false,
        cellHTML: false,
        cellDates: false,
        sheetStubs: true,
        bookVBA: false,
      }),
    );
    return packed(book);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const text = cause instanceof Error ? cause.message : '';
    throw new FileProblem(/password|encrypt/iu.test(text) ? 'encrypted' : 'damaged', { cause });
  }
}

function packed(book: WorkBook): Uint8Array {
  if (book.SheetNames.length === 0) throw new FileProblem('damaged');
  let places = 0;
  for (const sheet of Object.values(book.Sheets)) places += trim(sheet);
  if (places > MOST_PLACES) throw new FileProblem('tooLarge');
  const made: unknown = write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
  if (!(made instanceof ArrayBuffer)) throw new FileProblem('damaged');
  return new Uint8Array(made);
}

/** Its workbook part is binary: an .xlsb. */
function isBinaryPackage(parts: PartReader): boolean {
  return [...parts.relations('').values()].some(
    ({ type, target }) => type === 'officeDocument' && /\.bin$/iu.test(target),
  );
}

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/**
 * A workbook as a new .xlsx that holds nothing else: values, formulas, number formats, merges, hidden rows, columns and sheets.
 * @throws FileProblem for one without sheets, or with too many places
 */
export function writtenWorkbook(workbook: Workbook): Uint8Array {
  return packed(bookOf(workbook));
}

/** What was read of a workbook, as the library writes it. */
function bookOf({ sheets }: Workbook): WorkBook {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  // Its own table of formats: the library would write out those of every workbook that it has seen in this process.
  Object.assign(book, { SSF: { 0: 'General' } });
  book.Workbook = { Sheets: sheets.map(({ visibility }) => ({ Hidden: HIDDEN[visibility] })) };
  return book;
}

function sheetOf({ cells, merges, hiddenRows, hiddenColumns, rows, columns }: Sheet): WorkSheet {
  const made: WorkSheet = {};
  for (const [row, line] of cells)
    for (const [column, cell] of line) made[utils.encode_cell({ r: row, c: column })] = cellObject(cell);
  made['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  if (hiddenRows.size > 0) made['!rows'] = Array.from({ length: rows }, (_, row) => ({ hidden: hiddenRows.has(row) }));
  if (hiddenColumns.size > 0)
    made['!cols'] = Array.from({ length: columns }, (_, column) => ({ hidden: hiddenColumns.has(column) }));
  return made;
}

function cellObject({ value, format, formula, error, uncalculated }: Cell): CellObject {
  const rest = { z: format, ...(formula === undefined ? {} : { f: formula.replace(/^=/u, '') }) };
  if (uncalculated) return { t: 'z', ...rest };
  // An error's own kind would need its number; its text says as much until it is calculated anew.
  if (error !== undefined || typeof value === 'string') return { t: 's', v: value, ...rest };
  return typeof value === 'number' ? { t: 'n', v: value, ...rest } : { t: 'b', v: value, ...rest };
}

/** Most places, with a cell or without, that the library goes through when it writes: everything within the ranges of the sheets. */
const MOST_PLACES = 2_000_000;

/** Makes a sheet's range what its cells take up: the file may say anything. Returns how many places that are. */
function trim(sheet: WorkSheet): number {
  const end = { r: 0, c: 0 };
  for (const key of Object.keys(sheet)) {
    if (key.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(key);
    end.r = Math.max(end.r, r);
    end.c = Math.max(end.c, c);
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: end });
  return (end.r + 1) * (end.c + 1);
}
