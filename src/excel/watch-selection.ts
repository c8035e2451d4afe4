import { type CellRef, parseAddress } from '../workbook';
import { runInExcel } from './run';

/**
 * Calls `selected` with the first cell of what is selected, by whomever. `nameOf` knows the sheets by their ids; of one that it does not know
 * nothing is told. Rejects with a HostProblem.
 */
export async function watchSelection(
  nameOf: (worksheetId: string) => string | undefined,
  selected: (cell: CellRef) => void,
): Promise<() => void> {
  let ended = false;
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const sheet = nameOf(worksheetId);
      // Of several areas the first; whole rows and columns have no address of a cell.
      const area = parseAddress(address.split(',')[0] ?? '')?.area;
      if (!ended && sheet !== undefined && area) selected({ sheet, row: area.top, column: area.left });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    if (ended) return;
    ended = true;
    // Selections that are still told of are ignored, so a failure here is of no consequence.
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
