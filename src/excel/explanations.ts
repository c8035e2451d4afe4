import { HostProblem } from '../host';
import { type Explanation, EXPLANATIONS, explanationsOf } from '../host/kept-explanations';
import { KeptTexts, ROOM } from './kept-texts';
import { runInExcel } from './run';

/** The explanations kept in the workbook. Rejects with a HostProblem. */
export async function readExplanations(): Promise<readonly Explanation[]> {
  return runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    kept.load();
    await context.sync();
    return explanationsOf(kept.text(EXPLANATIONS));
  });
}

/**
 * Keeps these explanations in place of the earlier ones. Rejects with a HostProblem, `payloadTooLarge` for more than is kept; the
 * earlier ones then stay.
 */
export async function keepExplanations(explanations: readonly Explanation[]): Promise<void> {
  const text = JSON.stringify(explanations);
  if (text.length > ROOM.explanations) throw new HostProblem('payloadTooLarge', { aftermath: 'untouched' });
  await runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    kept.load();
    await context.sync();
    kept.put(EXPLANATIONS, text);
    await context.sync();
  });
}
