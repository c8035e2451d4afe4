import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  type LocaleType,
} from '@univerjs/core';
import type { Area, CellValue } from '../../../workbook';
import type { HostBook } from '../../../emulator/host/model/book';
import type { HostCell, HostSheet } from '../../../emulator/host/model/sheet';
import type { SheetLook } from '../look/look';
import { naturalWidths } from '../natural-widths';
import type { Sources, StyleTable } from './sources';

/** The grid shows no more than this; the workbook behind it has all of it. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 400;

/** Room to work in around the content. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const MARGIN_ROWS = 40;
const MARGIN_COLUMNS = 6;

/** Excel's own where a file says nothing: 8.43 characters and 15 points. */
const USUAL_WIDTH_PX = 64;
const USUAL_HEIGHT_PX = 20;

export function gridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function gridArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  // Whole rows and columns come with no number on their open side.
  const known = (index: number, open: number): number => (Number.isFinite(index) ? index : open);
  return {
    top: known(startRow, 0),
    left: known(startColumn, 0),
    bottom: known(endRow, MOST_ROWS - 1),
    right: known(endColumn, MOST_COLUMNS - 1),
  };
}

/** A cell's content as the engine takes it. Nulls take away what stood there before. */
export function contentData({ value, formula }: Pick<HostCell, 'value' | 'formula'>): ICellData {
  return { ...valueData(value), f: formula ?? null, si: null, p: null };
}

function valueData(value: CellValue): ICellData {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      // A text that looks like a number stays a text.
      if (value === '') return { v: null };
      return {
        v: value,
        t: value.trim() !== '' && Number.isFinite(Number(value)) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
  }
}

function cellDataOf(sheet: HostSheet, look: SheetLook | undefined, table: StyleTable): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  const line = (row: number): Record<number, ICellData> => (data[row] ??= {});
  for (const [row, styles] of look?.cells ?? []) {
    if (row >= MOST_ROWS) continue;
    for (const [column, index] of styles) {
      if (column < MOST_COLUMNS) line(row)[column] = { s: table.name(index, sheet.cell(row, column).format) };
    }
  }
  for (const { row, column, cell } of sheet.filled()) {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) continue;
    const s = line(row)[column]?.s ?? table.name(undefined, cell.format);
    line(row)[column] = { ...valueData(cell.value), ...(cell.formula === undefined ? {} : { f: cell.formula }), s };
  }
  return data;
}

function columnDataOf(sheet: HostSheet, look: SheetLook | undefined, count: number, table: StyleTable) {
  const columns: Record<number, Partial<IColumnData>> = {};
  const natural = look ? undefined : naturalWidths(sheet);
  for (let column = 0; column < count; column++) {
    const { width = natural?.get(column), style } = look?.columns.get(column) ?? {};
    const data: Partial<IColumnData> = {};
    if (width !== undefined) data.w = width;
    if (style !== undefined && style !== 0) data.s = table.name(style, 'General');
    if (sheet.hiddenColumns.has(column)) data.hd = BooleanNumber.TRUE;
    if (Object.keys(data).length > 0) columns[column] = data;
  }
  return columns;
}

function rowDataOf(sheet: HostSheet, look: SheetLook | undefined, count: number) {
  const rows: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < count; row++) {
    const height = look?.rows.get(row)?.height;
    const data: Partial<IRowData> = {};
    if (height !== undefined) data.h = height;
    if (sheet.hiddenRows.has(row)) data.hd = BooleanNumber.TRUE;
    if (Object.keys(data).length > 0) rows[row] = data;
  }
  return rows;
}

/** One sheet as the engine takes it. */
export function sheetData(
  sheet: HostSheet,
  look: SheetLook | undefined,
  table: StyleTable,
): Partial<IWorksheetData> & Pick<IWorksheetData, 'id'> {
  const used = sheet.usedArea();
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + MARGIN_ROWS));
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, (used?.right ?? 0) + MARGIN_COLUMNS));
  const { rows = 0, columns = 0 } = look?.frozen ?? {};
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultColumnWidth: look?.defaultWidth ?? USUAL_WIDTH_PX,
    defaultRowHeight: look?.defaultHeight ?? USUAL_HEIGHT_PX,
    showGridlines: look?.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    mergeData: sheet.merges.filter(({ bottom, right }) => bottom < rowCount && right < columnCount).map(gridRange),
    cellData: cellDataOf(sheet, look, table),
    columnData: columnDataOf(sheet, look, columnCount, table),
    rowData: rowDataOf(sheet, look, rowCount),
  };
}

/** The whole workbook as the engine takes it. Sheets keep their ids. */
export function workbookData(book: HostBook, sources: Sources, locale: LocaleType): IWorkbookData {
  const sheets = Object.fromEntries(
    book.sheets.map((sheet) => [sheet.id, sheetData(sheet, sources.lookOf(sheet), sources.tableOf(sheet))]),
  );
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    locale,
    styles: sources.styles,
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets,
  };
}
