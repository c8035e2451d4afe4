import { HostProblem, hostProblemOf } from './errors';

/**
 * Excel.run with what every use of it here has in common: while the user types in a cell, Excel waits for the end of that
 * instead of failing (where it can), and whatever goes wrong becomes a {@link HostProblem}.
 */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new HostProblem('notInExcel');
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw hostProblemOf(error);
  }
}
