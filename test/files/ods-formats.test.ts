import { utils, write } from '@e965/xlsx';
import { readWorkbookFile } from '../../src/files';
import { zipped } from './parts';

/** Which number format a whole number in an .ods has: what it shows does not tell. */

/** As LibreOffice writes them: a General of its own, whole figures, whole figures in thousands, whole percentages; and cells' styles of them. */
const STYLES = `
<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>
<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>
<number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="N10"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="general" style:family="table-cell" style:data-style-name="N0"/>
<style:style style:name="whole" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="grouped" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N10"/>
<style:style style:name="bold" style:family="table-cell"/>`;

const ods = (rows: string, columns = ''): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="附件">${columns}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const cell = (value: number, text: string, style?: string): string =>
  `<table:table-cell office:value-type="float" office:value="${String(value)}"${style === undefined ? '' : ` table:style-name="${style}"`}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;

const formatsIn = (bytes: Uint8Array): unknown[] =>
  [...readWorkbookFile(bytes).sheets[0]!.cells.values()].map((line) => [...line.values()].map(({ format }) => format));

test('a whole number has the format of its style, of its row’s or of its column’s', () => {
  const columns = '<table:table-column/><table:table-column table:default-cell-style-name="whole"/>';
  const bytes = ods(
    row(cell(12, '12', 'whole') + cell(12, '12', 'general') + cell(12, '12', 'bold')) +
      row(cell(12, '12') + cell(12, '12')) +
      row(cell(12, '12') + cell(1234, '1234', 'general'), 'table:default-cell-style-name="grouped"'),
    columns,
  );
  expect(formatsIn(bytes)).toEqual([
    ['0', 'General', 'General'],
    ['General', '0'],
    ['#,##0', 'General'],
  ]);
});

test('what is shown goes before the style: decimals, signs, digits behind which more are kept', () => {
  const bytes = ods(row(cell(12.5, '12.5', 'general') + cell(12.5, '13', 'whole') + cell(1, '100%', 'percent')));
  expect(formatsIn(bytes)).toEqual([['General', '0', '0%']]);
});

test('another program’s .ods: the format as the same workbook has it as .xlsx', () => {
  const sheet = utils.aoa_to_sheet([[12, 12, 1234]]);
  (sheet['A1'] as { z: string }).z = '0';
  (sheet['C1'] as { z: string }).z = '#,##0';
  const book = utils.book_new(sheet, '附件');
  const as = (bookType: 'ods' | 'xlsx') =>
    formatsIn(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer));
  expect(as('ods')).toEqual(as('xlsx'));
});
