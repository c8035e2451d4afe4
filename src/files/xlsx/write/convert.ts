import { read, utils, write, type WorkSheet } from '@e965/xlsx';
import { knownRecords, unpackedParts } from '../../xls/binary';
import { containerOf } from '../../package/container';
import { PartReader } from '../../package/package';
import { FileProblem } from '../../problem';
import { readWorkbookFile } from '../../read';

/**
 * A binary workbook (.xls, .xlsb) as an .xlsx that can be patched. The reading library carries over values, formulas, number formats,
 * merges, widths and heights, hidden sheets, names and protection; fonts, borders, fills, pictures, charts and the number formats of
 * empty cells it does not.
 * @throws FileProblem as {@link readWorkbookFile} does, whose bounds hold here too.
 */
export function converted(bytes: Uint8Array): Uint8Array {
  readWorkbookFile(bytes);
  try {
    const isOld = containerOf(bytes) === 'xls';
    const known = isOld ? knownRecords(bytes) : unpackedParts(new PartReader(bytes));
    const book = read(known, {
      type: isOld ? 'buffer' : 'array',
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
      cellDates: false,
      sheetStubs: true,
      bookVBA: false,
    });
    if (book.SheetNames.length === 0) throw new FileProblem('damaged');
    let places = 0;
    for (const sheet of Object.values(book.Sheets)) places += trim(sheet);
    if (places > MOST_PLACES) throw new FileProblem('tooLarge');
    const made: unknown = write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
    if (!(made instanceof ArrayBuffer)) throw new FileProblem('damaged');
    return new Uint8Array(made);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const text = cause instanceof Error ? cause.message : '';
    throw new FileProblem(/password|encrypt/iu.test(text) ? 'encrypted' : 'damaged', { cause });
  }
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
