import { shownThen } from '../../../src/fill/shown';
import { type Edit, formatAt, type Sheet, SheetBuilder, type Workbook } from '../../../src/workbook';

function edited(workbook: Workbook, sheet: Sheet, edits: readonly Edit[]): Sheet {
  const own = edits.filter(({ cell }) => cell.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const builder = new SheetBuilder();
  for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) builder.set(row, column, cell);
  for (const { cell, after } of own) {
    const format = after.format ?? formatAt(sheet, cell.row, cell.column) ?? 'General';
    const text = shownThen(workbook, cell, { ...after, format });
    builder.set(cell.row, cell.column, {
      value: after.value ?? '',
      text,
      format,
      ...(after.formula === undefined ? {} : { formula: after.formula }),
    });
  }
  return builder.build(sheet);
}

/** The workbook as it reads once the edits are written. */
export function applied(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return { sheets: workbook.sheets.map((sheet) => edited(workbook, sheet, edits)) };
}
