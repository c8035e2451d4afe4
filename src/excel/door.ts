import { DoorError, type WorkbookDoor } from '../host/door';
import { HostProblem, hostProblemOf } from './errors';
import { keepExplanations, readExplanations } from './explanations';
import { keepReport, readKeptReport } from './kept-report';
import { canInsertForms } from './can-insert-forms';
import type { LoadTemplate } from './insert-forms';
import type { SheetMarks } from './marks';
import { OwnSheets } from './own-sheets';
import { readOpenWorkbook } from './read';
import { readRestorable } from './restorable';
import { selectCell } from './select';
import { watchWorkbook } from './watch';

async function asDoorError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const problem = hostProblemOf(error);
    throw new DoorError(problem.code, {
      ...(problem.sheet === undefined ? {} : { sheet: problem.sheet }),
      ...(problem.aftermath === undefined ? {} : { aftermath: problem.aftermath }),
      cause: problem,
    });
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
export function openExcelDoor(template: LoadTemplate = loadTemplate): WorkbookDoor {
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
  const ownSheets = new OwnSheets();
  return {
    read: async () => {
      const reading = await asDoorError(readOpenWorkbook());
      sheetIds = reading.sheetIds;
      learnSheets([...sheetIds.keys()]);
      return reading.workbook;
    },
    select: (cell, how) => asDoorError(selectCell(cell, how)),
    write: (edits) => asDoorError(changing().then(({ writeEdits }) => writeEdits(edits, sheetIds))),
    restorable: () => asDoorError(readRestorable(learnSheets)),
    restore: () => asDoorError(changing().then(({ restoreLast }) => restoreLast())),
    mark: (list) => asDoorError(sheetMarks().then((own) => own.mark(list))),
    clearMarks: () => asDoorError(sheetMarks().then((own) => own.clear())),
    watch: (changed) => asDoorError(watchWorkbook(ownSheets, changed)),
    explanations: () => asDoorError(readExplanations()),
    keepExplanations: (explanations) => asDoorError(keepExplanations(explanations)),
    keptReport: () => asDoorError(readKeptReport()),
    keepReport: (text) => asDoorError(keepReport(text)),
    writeReport: (report) =>
      asDoorError(changing().then(({ writeReportSheet }) => writeReportSheet(report, ownSheets))),
    canInsertForms: () => Promise.resolve(canInsertForms()),
    insertForms: (forms) => asDoorError(changing().then(({ insertForms }) => insertForms(forms, ownSheets, template))),
  };
}

export const excelDoor: WorkbookDoor = openExcelDoor();
