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
