import { HostProblem } from '../host';
import { hostProblemOf } from './errors';
import { pause } from './pause';
import { sayWaiting } from './waiting';

/**
 * How long Excel may leave one request without an answer. It waits by itself while a question of its own is open, and calculates large
 * workbooks for some seconds; beyond this nobody believes that anything will come.
 */
export const PATIENCE_MS = 60_000;

/** After so long without an answer the user is told what it may be. */
const QUIET_MS = 2_000;

/** A click into the pane does not end the editing of a cell, and no event tells of its end: so it is asked for again and again. */
const AGAIN_MS = 1_000;

/** Whether what a run does can be taken back by one Ctrl+Z; not any longer once Excel has refused it. */
let groupsUndo = true;

/** Does this Excel join all that a run does to one step of its undo list? (`RunOptions.mergeUndoGroup`; an older office.js passes it over.) */
function canGroupUndo(): boolean {
  return groupsUndo && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** How a run is carried out. `undoneAtOnce`: all its changes are one step of Excel's undo list, where Excel can do that. */
export interface Running {
  readonly undoneAtOnce?: boolean;
}

/** The answer, or a HostProblem `noAnswer` after {@link PATIENCE_MS}. The request is not taken back by it: nothing can do that. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  const quiet = setTimeout(() => {
    sayWaiting('silence');
  }, QUIET_MS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HostProblem('noAnswer'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(quiet);
    clearTimeout(timer);
  }
}

/** Bounds every sync of a context, those of libraries included. What would follow a sync that was given up never happens. */
function bounded(context: Excel.RequestContext, synced: () => void): Excel.RequestContext {
  const sync: typeof context.sync = context.sync.bind(context);
  context.sync = async (value) => {
    const answer = await inTime(sync(value));
    synced();
    return answer;
  };
  return context;
}

/**
 * Excel.run with what every use of it here has in common. While the user types in a cell, Excel refuses at once: the work begins anew every
 * second, as long as nothing of it was done, and the user is told (see {@link onWaiting} of the host). No request is waited for without end, and
 * whatever goes wrong becomes a HostProblem. (Excel's own `delayForCellEdit` would wait without limit and without a word.)
 */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { undoneAtOnce = false }: Running = {},
): Promise<T> {
  if (typeof Excel === 'undefined') throw new HostProblem('notInExcel');
  try {
    for (let waited = 0; ; waited += AGAIN_MS) {
      let begun = false;
      try {
        const batch = (context: Excel.RequestContext) =>
          work(
            bounded(context, () => {
              begun = true;
            }),
          );
        return await (undoneAtOnce && canGroupUndo() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
      } catch (error) {
        const problem = hostProblemOf(error);
        if (problem.code !== 'cellEditMode' || begun || waited >= PATIENCE_MS) throw problem;
        sayWaiting('cellEdit');
        await pause(AGAIN_MS);
      }
    }
  } finally {
    sayWaiting(null);
  }
}

/**
 * Changes that one Ctrl+Z takes back, where Excel offers it. Excel is known to refuse a group for reasons of its own (`UndoNotSupported`, and
 * errors without a meaning): such a refusal that left the workbook untouched is followed by the same once more, and everything later, without.
 * `change` is asked to carry out the changes with what {@link runInExcel} takes; what it rejects with is a HostProblem that says how the workbook was left.
 */
export async function undoneAtOnce<T>(change: (how: Running) => Promise<T>): Promise<T> {
  const grouped = typeof Office !== 'undefined' && canGroupUndo();
  try {
    return await change({ undoneAtOnce: grouped });
  } catch (error) {
    const { code, aftermath } = hostProblemOf(error);
    if (!grouped || code !== 'unknown' || aftermath !== 'untouched') throw error;
    groupsUndo = false;
    return change({});
  }
}
