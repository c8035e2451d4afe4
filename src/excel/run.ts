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
export const QUIET_MS = 2_000;

/** A click into the pane does not end the editing of a cell, and no event tells of its end: so it is asked for again and again. */
export const AGAIN_MS = 1_000;

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
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new HostProblem('notInExcel');
  try {
    for (let waited = 0; ; waited += AGAIN_MS) {
      let begun = false;
      try {
        return await Excel.run((context) =>
          work(
            bounded(context, () => {
              begun = true;
            }),
          ),
        );
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
