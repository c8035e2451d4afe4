/** @jest-environment ./test/excel/office-realm.cjs */
import { openInExcel } from './office';
import { book, sheet } from './workbooks';

/** What the stand-in does not do it must say as Excel says it, naming the member, so that nothing passes by silence. */
const UNSERVED: [member: string, use: (context: Excel.RequestContext) => void][] = [
  [
    'Range.clear',
    ({ workbook }) => {
      workbook.getSelectedRange().clear();
    },
  ],
  [
    'Range.style',
    ({ workbook }) => {
      workbook.getSelectedRange().load('style');
    },
  ],
  [
    'Range.sort',
    ({ workbook }) => {
      workbook.getSelectedRange().sort.apply([{ key: 0 }]);
    },
  ],
  [
    'Worksheet.charts',
    ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().charts.load('count');
    },
  ],
  [
    'Worksheet.delete',
    ({ workbook }) => {
      workbook.worksheets.getItem('表').delete();
    },
  ],
  [
    'WorksheetCollection.add',
    ({ workbook }) => {
      workbook.worksheets.add('新');
    },
  ],
  [
    'Workbook.tables',
    ({ workbook }) => {
      workbook.tables.load('count');
    },
  ],
  [
    'Workbook.save',
    ({ workbook }) => {
      workbook.save();
    },
  ],
  [
    'Range.getRowProperties(format)',
    ({ workbook }) => {
      workbook.getSelectedRange().getRowProperties({ format: { rowHeight: true } });
    },
  ],
  [
    'Worksheet.tabColor',
    ({ workbook }) => {
      workbook.worksheets.getItem('表').set({ tabColor: '#FF0000' });
    },
  ],
  [
    'Worksheet.position',
    ({ workbook }) => {
      workbook.worksheets.getItem('表').position = 2;
    },
  ],
];

test.each(UNSERVED)('%s', async (member, use) => {
  const host = openInExcel(book(sheet('表', [[1]])));
  const work = Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: 'ApiNotFound',
    debugInfo: { errorLocation: member },
  });
  expect(host.ownFaults).toEqual([]);
});
