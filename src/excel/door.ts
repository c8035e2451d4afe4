import { HostProblem, type WorkbookHost } from '../host';
import { hostProblemOf } from './errors';
import { keepExplanations, readExplanations } from './explanations';
import { keepReport, readKeptReport } from './kept-report';
import { canInsertForms } from './can-insert-forms';
import type { LoadTemplate } from './insert-forms';
import type { SheetMarks } from './marks';
import { OwnSheets } from './own-sheets';
import { readOpenWorkbook } from './read';
import { recalculate } from './recalculate';
import { readRestorable } from './restorable';
import { selectCell } from './select';
import { onWaiting } from './waiting';
import { watchWorkbook } from './watch';
import { watchSelection } from './watch-selection';

/** A call's answer; whatever it fails with is a {@link HostProblem}. */
async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw hostProblemOf(error);
  }
}

/** The template workbook, as base64; in a part of the add-in of its own, since few need it. */
const loadTemplate: LoadTemplate = async () => {
  const { formsTemplate } = await import(/* webpackChunkName: "forms" */ './forms-template');
  return formsTemplate;
};

/** What changes the workbook. Before it is there nothing has been written. */
async function changing() {
  try {
    return await import(/* webpackChunkName: "excel-changes" */ './changing');
  } catch (error) {
    throw new HostProblem('unknown', { aftermath: 'untouched', cause: error });
  }
}

/** A pane's door to the workbook that is open in Excel. One pane needs one: it remembers which marks and sheets are its own. */
export function openExcelDoor(template: LoadTemplate = loadTemplate): WorkbookHost {
  let sheets: readonly string[] | undefined;
  let sheetIds: ReadonlyMap<string, string> = new Map();
  let marks: SheetMarks | undefined;
  const learnSheets = (names: readonly string[]): void => {
    sheets = names;
    marks?.learnSheets(names);
  };
  const sheetMarks = async (): Promise<SheetMarks> => {
    const part = await changing();
    if (!marks) {
      marks = new part.SheetMarks();
      if (sheets) marks.learnSheets(sheets);
    }
    return marks;
  };
  /** The sheet of that id, as it was called when the workbook was read last. */
  const sheetOf = (worksheetId: string) => [...sheetIds].find(([, id]) => id === worksheetId)?.[0];
  const session = crypto.randomUUID();
  const ownSheets = new OwnSheets();
  return {
    read: () =>
      asked(async () => {
        const reading = await readOpenWorkbook();
        sheetIds = reading.sheetIds;
        learnSheets([...sheetIds.keys()]);
        return reading.workbook;
      }),
    recalculate: () => asked(recalculate),
    select: (cell, how) => asked(() => selectCell(cell, how)),
    write: (edits, how) => asked(async () => (await changing()).writeEdits(edits, { sheetIds, session, ...how })),
    restorable: () => asked(() => readRestorable(learnSheets)),
    restore: () => asked(async () => (await changing()).restoreLast(session)),
    mark: (list) => asked(async () => (await sheetMarks()).mark(list)),
    clearMarks: () => asked(async () => (await sheetMarks()).clear()),
    cleanUp: () => asked(async () => (await changing()).cleanUp(await sheetMarks(), ownSheets)),
    watch: (changed) => asked(() => watchWorkbook(ownSheets, changed)),
    watchSelection: (selected) => asked(() => watchSelection(sheetOf, selected)),
    onWaiting,
    explanations: () => asked(readExplanations),
    keepExplanations: (explanations) => asked(() => keepExplanations(explanations)),
    keepTold: (told) => asked(async () => (await changing()).keepTold(told)),
    keptReport: () => asked(readKeptReport),
    keepReport: (text) => asked(() => keepReport(text)),
    writeReport: (report) => asked(async () => (await changing()).writeReportSheet(report, ownSheets)),
    removeReports: () => asked(async () => (await changing()).removeReports(ownSheets)),
    canInsertForms: () => Promise.resolve(canInsertForms()),
    insertSheets: (workbook, sheets) => asked(async () => (await changing()).insertSheets(workbook, sheets, ownSheets)),
    insertForms: (forms, subjects) =>
      asked(async () => (await changing()).insertForms(forms, ownSheets, template, subjects)),
  };
}

export const excelDoor: WorkbookHost = openExcelDoor();
