import { type Area, type Sheet, SheetBuilder, type Workbook } from '../../../src/workbook';

/** Where a blank row and a blank column are put in: before these, 0-based. */
export interface Gap {
  readonly row: number;
  readonly column: number;
}

function shifted(index: number, from: number): number {
  return index >= from ? index + 1 : index;
}

function shiftedArea({ top, left, bottom, right }: Area, gap: Gap): Area {
  return {
    top: shifted(top, gap.row),
    left: shifted(left, gap.column),
    bottom: shifted(bottom, gap.row),
    right: shifted(right, gap.column),
  };
}

function shiftedSheet(sheet: Sheet, gap: Gap): Sheet {
  const builder = new SheetBuilder();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) builder.set(shifted(row, gap.row), shifted(column, gap.column), cell);
  }
  return builder.build({ name: sheet.name, merges: sheet.merges.map((area) => shiftedArea(area, gap)) });
}

/** The workbook as Excel leaves it after a blank row and a blank column were inserted on every sheet: merges stretch. */
export function withBlanks(workbook: Workbook, gap: Gap): Workbook {
  return { sheets: workbook.sheets.map((sheet) => shiftedSheet(sheet, gap)) };
}
