import { REPORT_TAG } from '../report/report-sheet';
import type { OwnSheets } from './own-sheets';
import { runInExcel } from './run';

/**
 * Takes the report sheets away that bear Heji's tag, and returns their names; a workbook that shows nothing else keeps them. In three syncs.
 * Rejects with a HostProblem.
 */
export async function removeReports(ownSheets: OwnSheets): Promise<readonly string[]> {
  return ownSheets.during((own) =>
    runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const tags = worksheets.items.map((worksheet) => {
        const tag = worksheet.customProperties.getItemOrNullObject(REPORT_TAG);
        tag.load('value');
        return { worksheet, tag };
      });
      await context.sync();
      const reports = tags.filter(({ tag }) => !tag.isNullObject).map(({ worksheet }) => worksheet);
      const others = worksheets.items.filter((one) => !reports.includes(one) && String(one.visibility) === 'Visible');
      if (others.length === 0) return [];
      const names = reports.map(({ name }) => name);
      for (const worksheet of reports) {
        own(worksheet.id);
        worksheet.delete();
      }
      await context.sync();
      return names;
    }),
  );
}
