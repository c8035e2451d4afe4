export { excelDoor, openExcelDoor } from './door';
export { preferenceStore } from './preferences';
export { readOpenWorkbook, readWorkbook, type LeftOut, type WorkbookReading } from './read';
export { API_FLOOR, whenReady, type HostReadiness } from './ready';
export { selectCell } from './select';
