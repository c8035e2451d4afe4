import { runInExcel } from './run';

/** Has Excel calculate every formula of the open workbooks anew, in one sync. Rejects with a HostProblem. */
export async function recalculate(): Promise<void> {
  await runInExcel(async (context) => {
    context.application.calculate('Full');
    await context.sync();
  });
}
