import { unzipSync, strFromU8 } from 'fflate';
import { readWorkbookFile } from '../../src/files';
import { reportFile } from '../../src/files/report-file';
import type { ReportSheet } from '../../src/report';
import { cellAt } from '../../src/workbook';

const report = (more: Partial<ReportSheet> = {}): ReportSheet => ({
  name: '审核汇总',
  columnWidths: [20, 60],
  repeatedRows: 2,
  rows: [
    [{ text: '标题', style: 'title', span: 2 }],
    [
      { text: '文件', style: 'columnHead' },
      { text: '问题', style: 'columnHead' },
    ],
    [
      { text: '=HYPERLINK("http://a")', style: 'error' },
      { text: '<b>"&\'\n第二行', style: 'text' },
    ],
    [
      { text: '+1', style: 'warning' },
      { text: 'a\u0001b\ud800c', style: 'hint' },
    ],
  ],
  ...more,
});

async function sheetOf(more: Partial<ReportSheet> = {}) {
  const bytes = await reportFile(report(more));
  const [sheet] = readWorkbookFile(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { sheet, xml: part('xl/worksheets/sheet1.xml'), workbook: part('xl/workbook.xml') };
}

describe('a report as a file of its own', () => {
  test('every cell is text, never a formula, whatever it begins with', async () => {
    const { sheet, xml } = await sheetOf();
    expect(cellAt(sheet, 2, 0)).toEqual({ value: '=HYPERLINK("http://a")', text: expect.any(String), format: '@' });
    expect(cellAt(sheet, 3, 0)?.value).toBe('+1');
    expect(xml).not.toContain('<f>');
  });

  test('markup is text; what XML cannot carry is left out', async () => {
    const { sheet } = await sheetOf();
    expect(cellAt(sheet, 2, 1)?.value).toBe('<b>"&\'\n第二行');
    expect(cellAt(sheet, 3, 1)?.value).toBe('abc');
  });

  test('a cell over several columns is a merge', async () => {
    const { sheet } = await sheetOf();
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test.each([
    ['a line with room to spare', '核对', 1],
    ['one as wide as its column, the marks “ ” as wide as signs', `“${'字'.repeat(28)}”`, 2],
    ['one that loses a sign to the next line', '字'.repeat(58), 3],
    ['two of their own', '甲\n乙', 2],
  ])('a row is as high as its text when it is wrapped: %s', async (_, text, lines) => {
    const { xml } = await sheetOf({
      rows: [
        [
          { text: '文件', style: 'text' },
          { text, style: 'text' },
        ],
      ],
    });
    const [, height = ''] = /<row [^>]*\sht="([\d.]+)"/u.exec(xml) ?? [];
    expect(Math.floor(Number(height) / 14)).toBe(lines);
  });

  test('prints on A4 as wide as the page, the heads on every page; lying down when wide', async () => {
    const upright = await sheetOf();
    expect(upright.xml).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/);
    expect(upright.workbook).toContain("'审核汇总'!$1:$2");
    const wide = await sheetOf({ columnWidths: [60, 90] });
    expect(wide.xml).toContain('orientation="landscape"');
    expect(wide.xml).toContain('paperSize="9"');
    const widest = await sheetOf({ columnWidths: [20, 210] });
    expect(widest.xml).toContain('paperSize="8" orientation="landscape"');
  });

  test('a text longer than a cell may hold is cut', async () => {
    const { sheet } = await sheetOf({ rows: [[{ text: '长'.repeat(40_000), style: 'text' }]], repeatedRows: 0 });
    expect(String(cellAt(sheet, 0, 0)?.value)).toHaveLength(32_767);
  });
});
