import { HostProblem } from '../host';
import { REPORT_TEXT as NAME } from '../host/kept-parts';

import { KeptTexts, ROOM } from './kept-texts';
import { runInExcel } from './run';

/** The report's text as it was kept in the workbook; null when none is. Rejects with a HostProblem. */
export async function readKeptReport(): Promise<string | null> {
  return runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    kept.load();
    await context.sync();
    return kept.text(NAME);
  });
}

/**
 * Keeps the text in place of the earlier one; null takes it away. Rejects with a HostProblem, `payloadTooLarge` for more than is kept;
 * the earlier one then stays.
 */
export async function keepReport(text: string | null): Promise<void> {
  if (text !== null && text.length > ROOM.reportText)
    throw new HostProblem('payloadTooLarge', { aftermath: 'untouched' });
  await runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    kept.load();
    await context.sync();
    if (text === null) kept.remove(NAME);
    else kept.put(NAME, text);
    await context.sync();
  });
}
