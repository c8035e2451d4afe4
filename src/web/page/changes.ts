import { cellAt, type Cell, type CellContent, type Edit, type Sheet, type Workbook } from '../../workbook';
import type { HostBook } from '../../emulator/host/model/book';
import type { HostCell, HostSheet } from '../../emulator/host/model/sheet';

/** A workbook as it was opened, and which sheet of the workbook at work each of its sheets became. */
export interface Origin {
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<HostSheet, Sheet>;
  /** The number formats that cells had, by sheet and `row,column`; of empty cells too. General where there is none. */
  readonly formats: ReadonlyMap<HostSheet, ReadonlyMap<string, string>>;
}

export interface Changes {
  /** What of the opened file's cells is different now; results of formulas do not count. */
  readonly edits: readonly Edit[];
  /** Sheets that the file does not have. */
  readonly added: readonly HostSheet[];
  /** Sheets of the file that are gone from the workbook, or have another name in it. */
  readonly gone: readonly string[];
}

/** To be taken when the workbook has been opened and nothing was changed yet. */
export function originOf(book: HostBook, workbook: Workbook): Origin {
  const pairs = book.sheets.flatMap((sheet, index): [HostSheet, Sheet][] => {
    const opened = workbook.sheets[index];
    return opened ? [[sheet, opened]] : [];
  });
  return {
    workbook,
    sheets: new Map(pairs),
    formats: new Map(
      pairs.map(([sheet]) => [
        sheet,
        new Map([...sheet.all()].map(({ row, column, cell }) => [keyOf(row, column), cell.format])),
      ]),
    ),
  };
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function contentOf(cell: Cell | HostCell | undefined): CellContent {
  const value = cell === undefined || cell.value === '' ? null : cell.value;
  return cell?.formula === undefined ? { value } : { value, formula: cell.formula };
}

/** A formula is what it says: what it gives now is not a change of anybody's. */
function isSame(before: CellContent, after: CellContent): boolean {
  if (before.formula !== undefined || after.formula !== undefined) return before.formula === after.formula;
  return before.value === after.value;
}

function* editsOf(sheet: HostSheet, opened: Sheet, formats: ReadonlyMap<string, string> | undefined): Generator<Edit> {
  for (const { row, column, cell } of sheet.all()) {
    const before = contentOf(cellAt(opened, row, column));
    const after = contentOf(cell);
    const format = formats?.get(keyOf(row, column)) ?? 'General';
    const isFormatted = cell.format !== format;
    if (isSame(before, after) && !isFormatted) continue;
    yield {
      cell: { sheet: opened.name, row, column },
      label: '',
      before,
      after: isFormatted ? { ...after, format: cell.format } : after,
      why: '',
      kind: 'computed',
    };
  }
}

/** What has been changed in a workbook since it was opened. */
export function changesSince({ sheets, formats }: Origin, book: HostBook): Changes {
  const edits = book.sheets.flatMap((sheet) => {
    const opened = sheets.get(sheet);
    return opened ? [...editsOf(sheet, opened, formats.get(sheet))] : [];
  });
  const gone = [...sheets].filter(([sheet, { name }]) => !book.sheets.includes(sheet) || sheet.name !== name);
  return {
    edits,
    added: book.sheets.filter((sheet) => !sheets.has(sheet)),
    gone: gone.map(([, { name }]) => name),
  };
}
