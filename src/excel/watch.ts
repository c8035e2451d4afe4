import type { OwnSheets } from './own-sheets';
import { runInExcel } from './run';

type Handlers = { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[];

/** Registration works only by a sync; so does its end. */
async function end(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/**
 * Names are told of from ExcelApi 1.17 on; the office.js that is shipped asks for the preview set of that time as well. Where they are
 * not, the pane shows a new name after the next check.
 */
function addNameHandler(worksheets: Excel.WorksheetCollection, heard: (worksheetId: string) => void): Handlers {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', '1.17') || !requirements.isSetSupported('ExcelApiOnline', '1.1'))
    return [];
  return [
    worksheets.onNameChanged.add((event) => {
      heard(event.worksheetId);
      return Promise.resolve();
    }),
  ];
}

/**
 * Calls `changed` after every change of a cell that is not this add-in's own, also another author's, and when sheets come, go or are
 * renamed. Calls come as Excel's events do, one for each; whoever listens waits for a pause. Rejects with a HostProblem.
 */
export async function watchWorkbook(own: OwnSheets, changed: () => void): Promise<() => void> {
  let ended = false;
  const tell = () => {
    if (!ended) changed();
  };
  const tellOfSheet = (worksheetId: string) => {
    if (!own.has(worksheetId)) tell();
  };
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handlers = [
      worksheets.onChanged.add((event) => {
        if (event.triggerSource !== 'ThisLocalAddin') tell();
        return Promise.resolve();
      }),
      worksheets.onAdded.add((event) => {
        tellOfSheet(event.worksheetId);
        return Promise.resolve();
      }),
      worksheets.onDeleted.add((event) => {
        tellOfSheet(event.worksheetId);
        return Promise.resolve();
      }),
      ...addNameHandler(worksheets, tellOfSheet),
    ];
    await context.sync();
    return added;
  });
  return () => {
    if (ended) return;
    ended = true;
    // Events that still come are ignored, so a failure here is of no consequence.
    end(handlers).catch(() => undefined);
  };
}
