import { recalculated } from '../formula';
import { errorValueOf, type Cell, type Edit, formatAt, type Sheet, type Workbook } from '../workbook';
import { shownThen } from './shown';

function edited(workbook: Workbook, sheet: Sheet, edits: readonly Edit[]): Sheet {
  const cells = new Map(sheet.cells);
  const own = new Set<number>();
  for (const { cell, after } of edits) {
    const { row, column } = cell;
    if (!own.has(row)) cells.set(row, new Map(cells.get(row)));
    own.add(row);
    const line = cells.get(row) as Map<number, Cell>;
    const format = after.format ?? formatAt(sheet, row, column) ?? 'General';
    if (after.value === null && after.formula === undefined) {
      line.delete(column);
      continue;
    }
    const error = errorValueOf(after.value);
    line.set(column, {
      value: after.value ?? '',
      text: shownThen(workbook, cell, { ...after, format }),
      format,
      ...(after.formula === undefined ? {} : { formula: after.formula }),
      ...(error === undefined ? {} : { error }),
    });
  }
  const rows = Math.max(sheet.rows, ...edits.map(({ cell }) => cell.row + 1));
  const columns = Math.max(sheet.columns, ...edits.map(({ cell }) => cell.column + 1));
  return { ...sheet, rows, columns, cells };
}

/** The snapshot as it reads once the edits are written, formulas that hang on them calculated anew. Sheets without any stay the same object. */
export function applied(workbook: Workbook, edits: readonly Edit[]): Workbook {
  if (edits.length === 0) return workbook;
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) bySheet.set(edit.cell.sheet, [...(bySheet.get(edit.cell.sheet) ?? []), edit]);
  const after = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own ? edited(workbook, sheet, own) : sheet;
    }),
  };
  const anywhere = { sheet: '', row: 0, column: 0 };
  return recalculated(
    after,
    edits.map(({ cell }) => cell),
    (value, format) => shownThen(workbook, anywhere, { value, format }),
  );
}
