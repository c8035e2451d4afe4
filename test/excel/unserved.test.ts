/** @jest-environment ./test/excel/office-realm.cjs */
import { openInExcel } from './office';
import { book, sheet } from './workbooks';

/** What the stand-in does not do it must say as Excel says it, naming the member, so that nothing passes by silence. */
const UNSERVED: [member: string, use: (context: Excel.RequestContext) => void][] = [
  [
    'Range.clear(Hyperlinks)',
    ({ workbook }) => {
      workbook.getSelectedRange().clear('Hyperlinks');
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
    'Worksheet.copy',
    ({ workbook }) => {
      workbook.worksheets.getItem('表').copy();
    },
  ],
  [
    'WorksheetCollection.getFirst',
    ({ workbook }) => {
      workbook.worksheets.getFirst().load('name');
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
    'Range.merge(across)',
    ({ workbook }) => {
      workbook.getSelectedRange().merge(true);
    },
  ],
  [
    'Range.getCellProperties(format/fill)',
    ({ workbook }) => {
      workbook.getSelectedRange().getCellProperties({ format: { fill: { color: true } } });
    },
  ],
  [
    'ConditionalFormat.cellValue',
    ({ workbook }) => {
      workbook.getSelectedRange().conditionalFormats.add('CellValue').cellValue.rule = {
        formula1: '=0',
        operator: 'LessThan',
      };
    },
  ],
  [
    'WorksheetCollection._RegisterFormatChangedEvent',
    ({ workbook }) => {
      workbook.worksheets.onFormatChanged.add(() => Promise.resolve());
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
