/** All that changes the workbook, as one part of the add-in: fetched when first asked for, since a check needs none of it. */
export { cleanUp } from './clean-up';
export { insertForms, insertSheets } from './insert-forms';
export { keepTold } from './keep-told';
export { SheetMarks } from './marks';
export { removeReports } from './remove-reports';
export { writeReportSheet } from './report-sheet';
export { restoreLast } from './restore';
export { writeEdits } from './write';
