export { excelDoor, openExcelDoor } from './door';
export { preferenceStore } from './preferences';
export { readOpenWorkbook, readWorkbook, type LeftOut, type Reading } from './read';
export { API_FLOOR, whenReady, type Readiness } from './ready';
export { selectCell } from './select';
