import { HostProblem, hostProblemOf } from './errors';

/**
 * How long Excel may leave one request without an answer. It waits by itself while a cell is edited or a question of its own is open, and
 * calculates large workbooks for some seconds; beyond this nobody believes that anything will come.
 */
export const PATIENCE_MS = 60_000;

/** The answer, or a HostProblem `noAnswer` after {@link PATIENCE_MS}. The request is not taken back by it: nothing can do that. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HostProblem('noAnswer'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Bounds every sync of a context, those of libraries included. What would follow a sync that was given up never happens. */
function bounded(context: Excel.RequestContext): Excel.RequestContext {
  const sync: typeof context.sync = context.sync.bind(context);
  context.sync = (value) => inTime(sync(value));
  return context;
}

/**
 * Excel.run with what every use of it here has in common: while the user types in a cell, Excel waits for the end of that
 * instead of failing (where it can), no request is waited for without end, and whatever goes wrong becomes a {@link HostProblem}.
 */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new HostProblem('notInExcel');
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(bounded(context)));
  } catch (error) {
    throw hostProblemOf(error);
  }
}
