import writeXlsxFile, { type CellObject, type Sheet as SheetToWrite, type SheetData } from 'write-excel-file/universal';
import { MergeIndex, type Cell, type Sheet } from '../workbook';
import { cellText } from './package/characters';

/** Sheets that were read from something else than a workbook, as an .xlsx: figures as numbers in their formats, merges, widths, lines. */
export interface SheetToSave {
  readonly sheet: Sheet;
  /** Widths of its columns, in twentieths of a point. */
  readonly widths: readonly number[];
}

/** A letter's width in a font of ten points, in twentieths of a point. */
const LETTER = 105;
const NARROWEST = 6;
const WIDEST = 60;

/** What XML cannot carry is left out; a text that the library would look up in an ordinary object is kept from it by a blank. */
function carried(text: string): string {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\t\n]|\p{Surrogate}|[\ufffe\uffff]/gu, '');
  const stored = cellText(plain);
  return stored in Object.prototype ? `${stored} ` : stored;
}

function styled(cell: Cell | undefined): CellObject {
  const look = { wrap: true, alignVertical: 'center', borderStyle: 'thin', borderColor: '#7f7f7f' } as const;
  if (cell === undefined) return { ...look, value: undefined };
  if (typeof cell.value === 'number') {
    const format = cell.format === 'General' ? {} : { format: cell.format };
    return { ...look, value: cell.value, type: Number, align: 'right', ...format };
  }
  return { ...look, value: carried(String(cell.value)), type: String };
}

function dataOf(sheet: Sheet, columns: number): SheetData {
  const merges = new MergeIndex(sheet.merges);
  const rows = Math.max(sheet.rows, ...sheet.merges.map(({ bottom }) => bottom + 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const area = merges.areaAt(row, column);
      if (area && (area.top !== row || area.left !== column)) return null;
      const cell = styled(sheet.cells.get(row)?.get(column));
      if (!area) return cell;
      return { ...cell, columnSpan: area.right - area.left + 1, rowSpan: area.bottom - area.top + 1 };
    }),
  );
}

/** The bytes of an .xlsx with these sheets. */
export async function formsFile(sheets: readonly SheetToSave[]): Promise<Uint8Array> {
  const all = sheets.map(({ sheet, widths }): SheetToWrite<Blob> => {
    const columns = Math.max(sheet.columns, widths.length, 1);
    const width = (column: number) => Math.min(Math.max(Math.round((widths[column] ?? 0) / LETTER), NARROWEST), WIDEST);
    return {
      data: dataOf(sheet, columns),
      sheet: sheet.name,
      columns: Array.from({ length: columns }, (_, column) => ({ width: width(column) })),
    };
  });
  const file = writeXlsxFile(all, { fontFamily: '宋体', fontSize: 10 });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
