import { HostProblem, type CleanedUp } from '../host';
import { hostProblemOf } from './errors';
import { KeptTexts } from './kept-texts';
import type { SheetMarks } from './marks';
import type { OwnSheets } from './own-sheets';
import { runInExcel } from './run';
import { taggedReports } from './tagged-reports';

/** The marks that could be taken away; sheets whose protection forbids it keep theirs. */
async function clearMarks(marks: SheetMarks): Promise<{ cells: number; refused: boolean }> {
  try {
    return { cells: await marks.clear(), refused: false };
  } catch (error) {
    if (hostProblemOf(error).code !== 'accessDenied') throw error;
    return { cells: 0, refused: true };
  }
}

/**
 * Takes away all that Heji has put into the workbook, so that nothing of it travels with the file: marks, report sheets, and what is kept in the
 * settings (explanations, the report's text, what is needed to take writes back). Figures that were written stay. In three syncs. That the
 * file once had the add-in open only Excel itself can take out (its document inspector). Rejects with a HostProblem.
 */
export async function cleanUp(marks: SheetMarks, ownSheets: OwnSheets): Promise<CleanedUp> {
  const { cells, refused } = await clearMarks(marks);
  return ownSheets
    .during(async (own) =>
      runInExcel(async (context) => {
        const kept = new KeptTexts(context);
        const { going, sheets } = await taggedReports(context, {
          wanted: ',items/protection/protected',
          load: () => {
            kept.load();
          },
        });
        const names = going.map(({ name }) => name);
        for (const worksheet of going) {
          own(worksheet.id);
          worksheet.delete();
        }
        const texts = kept.removeAll();
        await context.sync();
        return {
          kept: texts,
          marks: cells,
          reports: names,
          locked: refused ? sheets.filter(({ protection }) => protection.protected).map(({ name }) => name) : [],
        };
      }),
    )
    .catch((error: unknown) => {
      throw error instanceof HostProblem ? error : hostProblemOf(error);
    });
}
