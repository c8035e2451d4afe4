import type { OwnSheets } from './own-sheets';
import { runInExcel } from './run';
import { taggedReports } from './tagged-reports';

/**
 * Takes the report sheets away that bear Heji's tag, and returns their names; a workbook that shows nothing else keeps them. In three syncs.
 * Rejects with a HostProblem.
 */
export async function removeReports(ownSheets: OwnSheets): Promise<readonly string[]> {
  return ownSheets.during((own) =>
    runInExcel(async (context) => {
      const { going } = await taggedReports(context);
      const names = going.map(({ name }) => name);
      if (going.length === 0) return names;
      for (const worksheet of going) {
        own(worksheet.id);
        worksheet.delete();
      }
      await context.sync();
      return names;
    }),
  );
}
