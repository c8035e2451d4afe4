import { HostProblem } from '../host';
import { a1, type CellRef } from '../workbook';
import { hostProblemOf } from './errors';
import { runInExcel } from './run';

/**
 * Brings the cell's sheet to the front and selects the cell, in one sync. A hidden sheet stays hidden: HostProblem `sheetHidden`; with
 * `unhide` it is shown first. A sheet that is not there: `sheetGone`.
 */
export async function selectCell(cell: CellRef, { unhide } = { unhide: false }): Promise<void> {
  await runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(cell.sheet);
    // Compared and set as text: the enums of Excel exist only at run time, inside Excel.
    if (unhide) worksheet.visibility = 'Visible';
    // First in the batch: whatever Excel makes of activating a hidden sheet, its visibility has been answered by then.
    worksheet.load('visibility');
    worksheet.activate();
    worksheet.getRange(a1(cell.row, cell.column)).select();
    let failure: unknown;
    try {
      await context.sync();
    } catch (error) {
      failure = error;
    }
    if (isHidden(worksheet)) throw new HostProblem('sheetHidden', { sheet: cell.sheet });
    if (failure !== undefined) throw hostProblemOf(failure, { sheet: cell.sheet });
  });
}

/** What was loaded before a batch failed is there; what was not throws when read. */
function isHidden(worksheet: Excel.Worksheet): boolean {
  try {
    return String(worksheet.visibility) !== 'Visible';
  } catch {
    return false;
  }
}
