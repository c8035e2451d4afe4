import { writeXlsx } from '../../../files';
import { writeWordEdits } from '../../../files/word';
import type { HostBook } from '../../../emulator/host/model/book';
import { address, type Edit } from '../../../workbook';
import { withSheets } from '../added/add-sheets';
import { sheetToAdd } from '../added/sheet-to-add';
import { changesSince, type Origin } from '../changes';
import type { Download, WordEnding } from '../download';
import { withKept } from '../kept-part';
import type { WordReport } from './report';

/** Who the tracked changes are by. */
const AUTHOR = '核绩';

/** Of a formula a Word table takes what it gives. */
function asShown({ after: { formula: _, ...after }, ...edit }: Edit): Edit {
  return { ...edit, after };
}

/** The report with what was changed since as tracked changes: only the cells concerned differ. @throws FileProblem */
export function wordDownload(report: WordReport, name: string, book: HostBook, origin: Origin): Download {
  const { words, file } = report;
  const { edits, added } = changesSince(origin, book);
  const writing = { tracked: true, author: AUTHOR, date: new Date() };
  const { bytes, result } = writeWordEdits(report.bytes, edits.map(asShown), writing);
  const written = result.written.length;
  const isRestricted = file.edits === 'none' && edits.length > 0;
  const refused = result.refused.map(({ edit }) => address(edit.cell));
  const own = new Set(report.kept.map(([key]) => key));
  const keepsMore = [...book.settings.keys()].some((key) => !own.has(key));
  return {
    bytes,
    ending: endingOf(name),
    status: written > 0 ? words.saved(written) : edits.length > 0 ? '' : words.savedNothing,
    notes: [
      ...(isRestricted ? [words.restricted] : refused.length > 0 ? [words.notWritten(refused)] : []),
      ...(file.isSigned && written > 0 ? [words.signed] : []),
      ...(added.length > 0 ? [words.addedSheets(added.map((sheet) => sheet.name))] : []),
      ...(keepsMore ? [words.notKept] : []),
    ],
    isWhole: result.refused.length === 0 && added.length === 0 && !keepsMore,
  };
}

/** The report's tables as a workbook, with what was changed since and what is kept with it. @throws FileProblem */
export function tablesDownload(report: WordReport, book: HostBook, origin: Origin): Download {
  const { words, xlsx } = report;
  const { edits, added } = changesSince(origin, book);
  const { bytes, result } = writeXlsx(xlsx, edits);
  const refused = result.refused.map(({ edit }) => address(edit.cell));
  return {
    bytes: withKept(withSheets(bytes, added.map(sheetToAdd)), book.settings),
    ending: '.xlsx',
    status: words.savedXlsx(book.sheets.length),
    notes: refused.length > 0 ? [words.notWritten(refused)] : [],
    isWhole: refused.length === 0,
  };
}

function endingOf(name: string): WordEnding {
  const ending = /\.(?:docx|docm|dotx)$/iu.exec(name)?.[0].toLowerCase();
  return ending === '.docm' || ending === '.dotx' ? ending : '.docx';
}
