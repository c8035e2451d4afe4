import { REPORT_TAG } from '../report/report-sheet';

/** The sheets of the open workbook that bear the tag of Heji's report. */
export interface TaggedReports {
  /** Those that may go: none where the workbook shows no other sheet, since it must show one. */
  readonly going: readonly Excel.Worksheet[];
  readonly sheets: readonly Excel.Worksheet[];
}

/** Finds the report sheets, in two syncs. `load` queues what else is wanted with the first; `wanted`: what else of each sheet. */
export async function taggedReports(
  context: Excel.RequestContext,
  { wanted = '', load = () => undefined }: { readonly wanted?: string; readonly load?: () => void } = {},
): Promise<TaggedReports> {
  load();
  const { worksheets } = context.workbook;
  worksheets.load(`items/id,items/name,items/visibility${wanted}`);
  await context.sync();
  const tags = worksheets.items.map((worksheet) => {
    const tag = worksheet.customProperties.getItemOrNullObject(REPORT_TAG);
    tag.load('value');
    return { worksheet, tag };
  });
  await context.sync();
  const reports = tags.filter(({ tag }) => !tag.isNullObject).map(({ worksheet }) => worksheet);
  const others = worksheets.items.filter((one) => !reports.includes(one) && String(one.visibility) === 'Visible');
  return { going: others.length > 0 ? reports : [], sheets: worksheets.items };
}
