import { errorValueOf, type Cell, type CellRef, type CellValue, type Sheet, type Workbook } from '../workbook';
import { Calculation, type CalculatedBook, type Calculated, type FormulaAt, type FormulaPlace } from './calculation';
import { NotEvaluated } from './values';

/** Snapshots of workbooks, calculated: pure steps from one to the next. */

/** What a sheet shows for a value in a number format. */
export type Show = (value: CellValue, format: string) => string;

/** What a defined name means on a sheet (by its place), without `=`. */
export type Named = (name: string, sheet: number) => string | undefined;

interface Live extends FormulaAt {
  readonly cell: Cell;
}

const known = new WeakMap<Sheet, readonly { readonly row: number; readonly column: number; readonly cell: Cell }[]>();

/** The cells of a sheet that hold formulas; most sheets have none. */
function formulasOn(sheet: Sheet) {
  const before = known.get(sheet);
  if (before) return before;
  const found: { row: number; column: number; cell: Cell }[] = [];
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of cells) if (cell.formula !== undefined) found.push({ row, column, cell });
  known.set(sheet, found);
  return found;
}

function liveIn({ sheets }: Workbook): readonly Live[] {
  return sheets.flatMap((sheet, index) =>
    formulasOn(sheet).map(({ row, column, cell }) => ({
      sheet: index,
      row,
      column,
      cell,
      text: cell.formula?.replace(/^=/u, ''),
      isOpen: cell.uncalculated === true,
    })),
  );
}

function bookOf({ sheets }: Workbook, formulas: readonly Live[], named: Named): CalculatedBook {
  return {
    sheets: sheets.map(({ name }) => name),
    formulas,
    value: (index, row, column) => {
      const cell = sheets[index]?.cells.get(row)?.get(column);
      return cell && !cell.uncalculated ? cell.value : null;
    },
    *within(index, { top, bottom, left, right }) {
      const rows = sheets[index]?.cells ?? [];
      for (const [row, cells] of rows)
        if (row >= top && row <= bottom)
          for (const column of cells.keys()) if (column >= left && column <= right) yield { row, column };
    },
    named,
  };
}

const NO_NAMES: Named = () => undefined;

/** The workbook with the formulas that hang on changed cells calculated anew; what cannot be calculated keeps what it shows. */
export function recalculated(workbook: Workbook, changed: readonly CellRef[], show: Show): Workbook {
  const live = liveIn(workbook);
  if (live.length === 0) return workbook;
  const places = changed.map(({ sheet, row, column }) => ({
    sheet: workbook.sheets.findIndex(({ name }) => name === sheet),
    row,
    column,
  }));
  return withResults(workbook, new Calculation(bookOf(workbook, live, NO_NAMES), places).outcomes(), show);
}

/**
 * The workbook with results for formulas that were never calculated (`uncalculated`), as programs write them that do not calculate. One
 * whose result is beyond the evaluator stays so, unless something stands there (`<v>0</v>`) and other formulas show that somebody did
 * calculate: then that counts.
 */
export function calculatedWorkbook(workbook: Workbook, show: Show, named: Named = NO_NAMES): Workbook {
  const live = liveIn(workbook);
  if (!live.some(({ isOpen }) => isOpen)) return workbook;
  const outcomes = new Calculation(bookOf(workbook, live, named), []).outcomes();
  const wasCalculated = live.some(({ isOpen }) => !isOpen);
  return withResults(
    workbook,
    outcomes.map(({ at, result }) => {
      const cell = workbook.sheets[at.sheet]?.cells.get(at.row)?.get(at.column);
      const stands = result instanceof NotEvaluated && wasCalculated && cell?.uncalculated && cell.value !== '';
      return stands ? { at, result: cell.value } : { at, result };
    }),
    show,
  );
}

function withResults(
  workbook: Workbook,
  outcomes: readonly { readonly at: FormulaPlace; readonly result: Calculated }[],
  show: Show,
): Workbook {
  const bySheet = new Map<number, { row: number; column: number; value: CellValue }[]>();
  for (const { at, result } of outcomes) {
    if (result instanceof NotEvaluated) continue;
    const list = bySheet.get(at.sheet) ?? [];
    bySheet.set(at.sheet, list);
    list.push({ row: at.row, column: at.column, value: result });
  }
  if (bySheet.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => {
      const results = bySheet.get(index);
      if (!results) return sheet;
      const cells = new Map(sheet.cells);
      const own = new Set<number>();
      for (const { row, column, value } of results) {
        const before = cells.get(row)?.get(column);
        if (!before) continue;
        if (!own.has(row)) cells.set(row, new Map(cells.get(row)));
        own.add(row);
        (cells.get(row) as Map<number, Cell>).set(column, calculatedCell(before, value, show));
      }
      return { ...sheet, cells };
    }),
  };
}

function calculatedCell({ format, formula }: Cell, value: CellValue, show: Show): Cell {
  const error = errorValueOf(value);
  return {
    value,
    text: error ?? show(value, format),
    format,
    ...(formula === undefined ? {} : { formula }),
    ...(error === undefined ? {} : { error }),
  };
}
