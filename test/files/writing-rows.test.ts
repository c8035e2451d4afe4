import { writeXlsx } from '../../src/files';
import { cellXml, edit, part, workbook } from './office-parts';
import { valueAt, written } from './written';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('where rows and cells are found', () => {
  test('a sheet formatted down to its last row: content is found between a hundred thousand empty rows', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${String(row + 1)}" s="4" customFormat="1"><c r="B${String(row + 1)}" s="4"/></row>`,
    );
    rows[3] = '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f>SUM(A:A)</f><v>1</v></c></row>';
    rows[90_000] = '<row r="90001"><c r="A90001"><v>2</v></c></row>';
    rows.push('<row r="1048576" s="4" customFormat="1"><c r="B1048576" s="4"/></row>');
    const book = workbook({ S: `<sheetData>${rows.join('')}</sheetData>` });
    const edits = [edit('S!A4', 1, 1.5), edit('S!A1048576', null, 10), edit('S!B90000', null, 5)];
    const sheet = part(written(book, edits), SHEET);
    // 1.5 + 2 + 10
    expect(cellXml(sheet, 'B4')).toBe('<c r="B4"><f>SUM(A:A)</f><v>13.5</v></c>');
    expect(cellXml(sheet, 'B90000')).toBe('<c r="B90000" s="4"><v>5</v></c>');
    // A new cell looks like its row.
    expect(sheet).toContain('<c r="A1048576" s="4"><v>10</v></c><c r="B1048576" s="4"/></row></sheetData>');
  });

  test.each([
    ['rows that are not in order', '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'],
    ['names that only begin alike', '<rows r="9"><c r="A2"/></rows><row r="2"><c r="A2"><v>2</v></c></row>'],
    [
      'a row named twice: the last counts',
      '<row r="2"><c r="A2"><v>7</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ],
    ['attributes in another order', `<row ht='12' r='2'><c s="0" r='A2'><v>2</v></c></row>`],
    ['an attribute whose value looks like an address', '<row r="2"><c x=" r=&quot;B2&quot;" r="A2"><v>2</v></c></row>'],
  ])('%s', (_, rows) => {
    const one = edit('S!A2', 2, 3);
    const after = written(workbook({ S: `<sheetData>${rows}</sheetData>` }), [one]);
    expect(valueAt(after, one)?.value).toBe(3);
    expect(part(after, SHEET)).toContain(rows.replace('<v>2</v>', '<v>3</v>'));
  });

  test.each([
    ['a row that ends in another cell', '<row r="2"><c r="A2"><v>2</v></row></c>'],
    ['a row that does not end', '<row r="2"><c r="A2"><v>2</v></c>'],
    ['an end without a beginning', '<row r="2"></row></row>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['a column beyond the last', '<row r="2"><c r="XFE2"/></row>'],
  ])('%s: the file is damaged, and nothing is written', (_, rows) => {
    const book = workbook({ S: `<sheetData>${rows}</sheetData>` });
    expect(() => writeXlsx(book, [edit('S!A2', 2, 3)])).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});
