import { asFormula, asValue, planFill, type FillPlan } from '../../src/fill';
import { FileProblem, readWorkbookFile, writeXlsx } from '../../src/files';
import { checkWorkbook, HUNAN, type CheckResult } from '../../src/rules';
import type { Workbook } from '../../src/workbook';
import { cpu } from '../support/cpu';

/** Recognises, checks, plans a fill: all that is done with a workbook before anybody is asked. Throws what they throw. */
export function lookedThrough(workbook: Workbook): { readonly result: CheckResult; readonly plan: FillPlan } {
  const result = checkWorkbook(workbook, { profile: HUNAN });
  return { result, plan: planFill(workbook, result, { profile: HUNAN, chosen: 'all' }) };
}

/**
 * What comes of a file on its whole way: the code of the sentence with which it is refused, or `read`. Anything but a refusal with a reason is
 * thrown, and so is a change to the bytes that came in.
 */
export function outcomeOf(bytes: Uint8Array): string {
  const before = bytes.slice();
  const outcome = wayOf(bytes);
  if (Buffer.compare(bytes, before) !== 0) throw new Error('the bytes that came in were changed');
  return outcome;
}

function wayOf(bytes: Uint8Array): string {
  try {
    const { plan } = lookedThrough(readWorkbookFile(bytes));
    writeXlsx(bytes, plan.edits.map(asValue));
    writeXlsx(bytes, plan.edits.map(asFormula));
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

/** Milliseconds of processor time that a piece of work takes, and what it gives. */
export function timed<T>(work: () => T): { readonly ms: number; readonly given: T } {
  const start = cpu();
  const given = work();
  return { ms: cpu() - start, given };
}
