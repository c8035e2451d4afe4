import type { Restorable } from '../host';
import { lastEntry } from './journal';
import { KeptTexts } from './kept-texts';
import { runInExcel } from './run';

/**
 * The last write that can be taken back; null when there is none. On the way it learns the names of the sheets. Rejects with a
 * HostProblem.
 */
export async function readRestorable(
  learnSheets: (names: string[]) => void = () => undefined,
): Promise<Restorable | null> {
  return runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    kept.load();
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    learnSheets(worksheets.items.map(({ name }) => name));
    const entry = lastEntry(kept);
    return entry && { at: entry.at, edits: entry.edits };
  });
}
