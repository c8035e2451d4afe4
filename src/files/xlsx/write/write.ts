import type { Edit, WriteResult } from '../../../workbook';
import { containerOf } from '../../package/container';
import { FileProblem } from '../../problem';
import { applyEdits } from './apply';
import { converted } from './convert';
import { EditedSheet } from './edited-sheet';
import { EditablePackage } from '../../package/editable-package';
import { Recalculation } from './recalculate';
import { SharedStrings } from './shared-strings';
import { SheetPart } from './sheet-part';
import { Styles } from './styles';
import { isSigned } from './file-type';
import { framesOf, tablesOn } from './tables';
import { WorkbookPart } from './workbook-part';

export interface WrittenFile {
  /** The new file, an .xlsx (or .xlsm, where one came in). The very bytes that came in when no edit was written. */
  readonly bytes: Uint8Array;
  readonly result: WriteResult;
  /** Something else than an .xlsx came in (.xls, .xlsb, .ods, a web page) and an .xlsx goes out, even when no edit was written. */
  readonly converted: boolean;
  /** The file that came in is signed; with an edit written the signature is void. */
  readonly signed: boolean;
}

/**
 * Writes edits into a workbook's bytes and leaves everything else in the file as it is. The bytes given are not changed.
 *
 * Changed in an .xlsx: the `<c>` elements of the edited cells and of formulas that depend on them, whose stored result is calculated
 * anew or, where that cannot be done, removed; in `workbook.xml` the wish to calculate on opening; in `styles.xml` an added format
 * where an edit asks for one that is missing; the calculation chain goes, with its relation and content type, when a formula appears or
 * disappears; the first cell of a shared formula hands its text on to the next when it is overwritten; a row's `spans` and the
 * sheet's `dimension` widen with a cell that was not there. All other parts are copied as they lie in the file.
 *
 * An edit is refused, and its cell left alone, when something else than `before` stands there, or for the other reasons of
 * RefusalReason. A cell formatted as text gets text, also where the edit says a number, unless it held a number or the edit names the
 * text format itself.
 *
 * Anything but an .xlsx cannot be patched (.xls, .xlsb, .ods, a web page): it is carried over into a new .xlsx first, with its values,
 * formulas, number formats, merges and, of the binary ones, widths and names, but without fonts, borders, pictures, charts and the
 * number formats of empty cells.
 *
 * @throws FileProblem for anything that is not a readable workbook within the bounds; never another error.
 */
export function writeXlsx(bytes: Uint8Array, edits: readonly Edit[]): WrittenFile {
  try {
    if (containerOf(bytes) === 'xlsx') {
      const file = new EditablePackage(bytes);
      if (WorkbookPart.isPatchable(file))
        return { ...patched(file, bytes, edits), converted: false, signed: isSigned(file) };
    }
    const carried = converted(bytes);
    return { ...patched(new EditablePackage(carried), carried, edits), converted: true, signed: false };
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
}

function patched(
  file: EditablePackage,
  bytes: Uint8Array,
  edits: readonly Edit[],
): Pick<WrittenFile, 'bytes' | 'result'> {
  const book = WorkbookPart.of(file);
  const strings = new SharedStrings(book.related('sharedStrings'));
  const styles = new Styles(book.related('styles'));
  const tables = book.sheets.map(({ name, part }) => (part === undefined ? [] : tablesOn(file, part, name)));
  const sheets = book.sheets.map(({ name, part }, at) => {
    const text = part === undefined ? undefined : file.text(part);
    return text && new EditedSheet(name, new SheetPart(text), strings, framesOf(tables[at] ?? []));
  });
  const { result, changed } = applyEdits(edits, sheets, styles);
  if (result.written.length === 0) return { bytes, result };
  new Recalculation(sheets, { names: book.definedNames, tables: tables.flat() }, changed).apply();
  const hasFormulas = sheets.some((sheet) => sheet && (sheet.formulas.length > 0 || sheet.changesFormulas));
  if (sheets.some((sheet) => sheet?.changesFormulas)) book.dropCalculationChain();
  if (hasFormulas) book.askForCalculation();
  for (const sheet of sheets) sheet?.finish();
  styles.finish();
  return { bytes: file.bytes(), result };
}
