import { Workbook as ExcelBook } from 'exceljs';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { edit, packed, part, unpacked } from './office-parts';

/** Tables (ListObjects) in a workbook of another program: the names of their columns stand in two places, which have to agree. */

async function withTable(headerRow: boolean): Promise<Uint8Array> {
  const book = new ExcelBook();
  const sheet = book.addWorksheet('附件1-2');
  sheet.getCell('A1').value = '部门整体支出绩效自评表';
  sheet.addTable({
    name: '指标',
    ref: 'B3',
    headerRow,
    columns: [{ name: '指标' }, { name: '得分' }],
    rows: [
      ['走访户数', 9],
      ['满意度', 10],
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('the name of a column is refused, what stands below it is written', async () => {
  const book = await withTable(true);
  const edits = [
    edit("'附件1-2'!C3", '得分', 9.5),
    edit("'附件1-2'!C4", 9, 9.5),
    edit("'附件1-2'!A1", '部门整体支出绩效自评表', '表'),
  ];
  const { bytes, result } = writeXlsx(book, edits);
  expect(result.refused.map(({ edit: { label }, reason }) => [label, reason])).toEqual([
    ["'附件1-2'!C3", 'tableHeader'],
  ]);
  expect(result.written).toHaveLength(2);
  const cells = readWorkbookFile(bytes).sheets[0]?.cells;
  expect([cells?.get(2)?.get(2)?.value, cells?.get(3)?.get(2)?.value]).toEqual(['得分', 9.5]);
  expect(part(bytes, 'xl/tables/table1.xml')).toBe(part(book, 'xl/tables/table1.xml'));
});

test('what formulas say of a table’s columns follows a figure that was written, on any sheet; what they say of others stands', async () => {
  const parts = unpacked(await withTable(true));
  const formulas = [
    ['E4', 'SUM(指标[得分])', 19],
    ['E5', '指标[[#This Row],[得分]]*2', 20],
    ['E6', 'SUBTOTAL(109,指标[得分])', 19],
    ['E7', 'COUNTA(指标[指标])', 2],
    ['E8', 'E4+1', 20],
  ] as const;
  const xml = part(packed(parts), 'xl/worksheets/sheet1.xml');
  const withFormulas = formulas.reduce((sheet, [cell, text, value]) => {
    const made = `<c r="${cell}"><f>${text}</f><v>${String(value)}</v></c>`;
    const row = cell.slice(1);
    return sheet.includes(`<row r="${row}"`)
      ? sheet.replace(new RegExp(`(<row r="${row}"[^>]*>[\\s\\S]*?)</row>`, 'u'), `$1${made}</row>`)
      : sheet.replace('</sheetData>', `<row r="${row}">${made}</row></sheetData>`);
  }, xml);
  const book = packed({ ...parts, 'xl/worksheets/sheet1.xml': withFormulas });
  const one = edit("'附件1-2'!C4", 9, 9.5);
  const results = (bytes: Uint8Array) =>
    formulas.map(
      ([cell]) =>
        /<v>([^<]*)<\/v>/u.exec(
          new RegExp(`<c r="${cell}"[\\s\\S]*?</c>`, 'u').exec(part(bytes, 'xl/worksheets/sheet1.xml'))?.[0] ?? '',
        )?.[1],
    );
  expect(results(book)).toEqual(['19', '20', '19', '2', '20']);
  const { bytes } = writeXlsx(book, [one]);
  // 9.5 + 10; the row of 满意度 and the names have nothing to do with it; what hidden rows decide is left to Excel.
  expect(results(bytes)).toEqual(['19.5', '20', undefined, '2', '20.5']);
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(指标[得分])</f>');
  const back = writeXlsx(bytes, [edit("'附件1-2'!C4", 9.5, 9)]).bytes;
  expect(results(back)).toEqual(['19', '20', undefined, '2', '20']);
});

test('its row of totals is refused, label, function and blank alike; the rows above it are written, and its own part stays', async () => {
  const made = new ExcelBook();
  made.addWorksheet('附件1-2').addTable({
    name: '指标',
    ref: 'B3',
    totalsRow: true,
    columns: [
      { name: '指标', totalsRowLabel: '合计' },
      { name: '分值', totalsRowFunction: 'sum' },
      { name: '得分', totalsRowFunction: 'none' },
    ],
    rows: [
      ['走访户数', 10, 9],
      ['满意度', 10, 10],
    ],
  });
  const book = new Uint8Array(await made.xlsx.writeBuffer());
  const stands = readWorkbookFile(book).sheets[0]?.cells.get(5)?.get(2);
  const { bytes, result } = writeXlsx(book, [
    edit("'附件1-2'!B6", '合计', '总计'),
    edit("'附件1-2'!C6", { value: stands?.value ?? null, formula: stands?.formula ?? '' }, 20),
    edit("'附件1-2'!D6", null, 19),
    edit("'附件1-2'!D5", 10, 9.5),
    edit("'附件1-2'!D7", null, 18.5),
  ]);
  expect(result.refused.map(({ edit: { label }, reason }) => [label, reason])).toEqual([
    ["'附件1-2'!B6", 'tableHeader'],
    ["'附件1-2'!C6", 'tableHeader'],
    ["'附件1-2'!D6", 'tableHeader'],
  ]);
  expect(result.written.map(({ label }) => label)).toEqual(["'附件1-2'!D5", "'附件1-2'!D7"]);
  expect(part(bytes, 'xl/tables/table1.xml')).toBe(part(book, 'xl/tables/table1.xml'));
});

test('a table that shows no head row has none to be refused', async () => {
  const parts = unpacked(await withTable(true));
  const table = Buffer.from(parts['xl/tables/table1.xml'] ?? []).toString('utf8');
  const headless = table
    .replace('ref="B3:C5"', 'ref="B4:C5"')
    .replace('headerRowCount="1"', 'headerRowCount="0"')
    .replace(/<autoFilter[\s\S]*?<\/autoFilter>|<autoFilter[^>]*\/>/u, '');
  const book = packed({ ...parts, 'xl/tables/table1.xml': headless });
  const { result } = writeXlsx(book, [edit("'附件1-2'!C4", 9, 9.5)]);
  expect(result.refused).toEqual([]);
});
