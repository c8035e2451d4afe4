import { endingFor, fittedTo, writeXlsx, type WrittenEnding } from '../../files';
import { address } from '../../workbook';
import type { HostBook } from '../../emulator/host/model/book';
import type { HostSheet } from '../../emulator/host/model/sheet';
import { REPORT_TAG } from '../../report/report-sheet';
import { withSheets } from './added/add-sheets';
import { sheetToAdd } from './added/sheet-to-add';
import { changesSince, type Origin } from './changes';
import { withKept } from './kept-part';
import type { PageWords } from '../../messages/page/page';

/** A file for the person, with what is said of it. */
export interface Download {
  readonly bytes: Uint8Array;
  readonly ending: WrittenEnding | WordEnding;
  readonly status: string;
  readonly notes: readonly string[];
  /** Nothing that was changed is missing in it. */
  readonly isWhole: boolean;
}

export type WordEnding = '.docx' | '.docm' | '.dotx';

/**
 * The workbook that was opened with what was changed since, but for Heji's own report: only the cells concerned differ. `carrier`: what edits are written into, of a
 * binary workbook the .xlsx that it becomes, of others the very bytes. @throws FileProblem
 */
export function workbookDownload(
  { name, bytes, book, origin }: { name: string; bytes: Uint8Array; book: HostBook; origin: Origin },
  carrier: Uint8Array,
  words: PageWords,
): Download {
  const { edits, added: sheets, gone } = changesSince(origin, book);
  // What is downloaded is handed in: the report is a file of its own.
  const isReport = ({ properties }: HostSheet) => properties.has(REPORT_TAG);
  const added = sheets.filter((sheet) => !isReport(sheet));
  const { bytes: written, result, signed, ...how } = writeXlsx(carrier, edits);
  const converted = how.converted || carrier !== bytes;
  const ending = endingFor(converted ? '' : name, written);
  const whole = withKept(withSheets(written, added.map(sheetToAdd)), book.settings);
  return {
    bytes: fittedTo(ending, whole),
    ending,
    status: words.saved(result.written.length, whole !== bytes),
    notes: [
      ...(converted ? [words.converted] : []),
      ...(signed && result.written.length + added.length > 0 ? [words.signed] : []),
      ...(result.refused.length > 0 ? [words.notWritten(result.refused.map(({ edit }) => address(edit.cell)))] : []),
      ...(book.settings.size > 0 ? [words.keptAlong] : []),
      ...(added.length > 0 ? [words.addedToFile(added.map((sheet) => sheet.name))] : []),
      ...(added.length < sheets.length ? [words.reportApart] : []),
      ...(gone.length > 0 ? [words.keptInFile(gone)] : []),
    ],
    isWhole: result.refused.length === 0,
  };
}
