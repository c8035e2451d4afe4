import { HostProblem } from '../host';
import type { Explanation } from '../rules/engine/explanation';

import { KeptTexts, ROOM } from './kept-texts';
import { runInExcel } from './run';

const NAME = 'explanations';

function isExplanation(value: unknown): value is Explanation {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<keyof Explanation, unknown>>;
  return [fields.finding, fields.figures, fields.words, fields.at].every((field) => typeof field === 'string');
}

/** Reads what is kept; whatever is no explanation (another version's, a damaged one) is passed over. */
function read(text: string | null): Explanation[] {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isExplanation) : [];
  } catch {
    return [];
  }
}

/** The explanations kept in the workbook. Rejects with a HostProblem. */
export async function readExplanations(): Promise<readonly Explanation[]> {
  return runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    kept.load();
    await context.sync();
    return read(kept.text(NAME));
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
    kept.put(NAME, text);
    await context.sync();
  });
}
