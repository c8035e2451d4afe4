import { readWorkbookFile, writeXlsx } from '../../src/files';
import { edit } from './office-parts';
import { first, utf8, shownIn, mergesIn, outcome } from './table-books';
import { rows, ods, number } from './table-books';

/** 单位 金额 合计 in GBK. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  单: [0xb5, 0xa5],
  位: [0xce, 0xbb],
  金: [0xbd, 0xf0],
  额: [0xb6, 0xee],
};
const gbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => GBK[letter] ?? [letter.charCodeAt(0)]));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

describe('a web page with tables', () => {
  test.each<[what: string, page: string, cells: Record<string, string>, merges: readonly string[]]>([
    [
      'spans are merges, and later cells stand right of what reaches down',
      '<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      { A1: '甲', B1: '乙', B2: '1', C2: '2' },
      ['A1:A2', 'B1:C1'],
    ],
    [
      'a span beyond the table ends with it; rowspan="0" is to the end',
      '<table><tr><td rowspan="9">甲</td><td rowspan="0">乙</td></tr><tr></tr></table><table><tr><td>丙</td></tr></table>',
      { A1: '甲', B1: '乙', A3: '丙' },
      ['A1:A2', 'B1:B2'],
    ],
    [
      'what stands between the tables has rows of its own',
      '<body>附件1-1<p>单位：甲</p><table><caption>表</caption><tr><td>1</td></tr></table><br>注</body>',
      { A1: '附件1-1', A2: '单位：甲', A3: '表', A4: '1', A5: '注' },
      [],
    ],
    [
      'tags left open, capitals, blanks and entities',
      '<TABLE><TR><TD>&nbsp;年初 <B>预算</B>&nbsp;数<TD>&yen;1&lt;2<TR><TD>a<br/>b</TABLE>',
      { A1: '年初 预算 数', B1: '¥1<2', A2: 'a\nb' },
      [],
    ],
    [
      'scripts, styles and cells that are not shown are nothing',
      '<style>td{}</style><script>"<td>x"</script><table><tr><td style="display:none">9</td><td>1</td></tr></table>',
      { A1: '1' },
      [],
    ],
  ])('%s', (_, page, cells, merges) => {
    const sheet = first(utf8(`<html>${page}</html>`));
    expect(shownIn(sheet)).toEqual(cells);
    expect(mergesIn(sheet)).toEqual(merges);
  });

  test.each<[html: string, value: number | string, text: string, format: string]>([
    ['<td>100</td>', 100, '100', 'General'],
    ['<td>1,234.50</td>', 1234.5, '1,234.50', '#,##0.00'],
    ['<td>98.5%</td>', 0.985, '98.5%', '0.0%'],
    ['<td>-3.10</td>', -3.1, '-3.10', '0.00'],
    ['<td>007</td>', '007', '007', 'General'],
    ['<td>430102199001011234</td>', '430102199001011234', '430102199001011234', 'General'],
    ['<td>1-2</td>', '1-2', '1-2', 'General'],
    ['<td>≥95%</td>', '≥95%', '≥95%', 'General'],
    ['<td x:str>12</td>', '12', '12', '@'],
    [`<td style='mso-number-format:"\\@"'>12</td>`, '12', '12', '@'],
    ['<td x:num="12.3456">12.35</td>', 12.3456, '12.35', '0.00'],
    ['<td x:num="0.98765">98.8%</td>', 0.98765, '98.8%', '0.0%'],
    ['<td x:num>12.5</td>', 12.5, '12.5', '0.0'],
    ['<td x:num="125000">12.5万元</td>', '12.5万元', '12.5万元', 'General'],
    ['<td x:num="3.14">3.1次</td>', 3.14, '3.1次', '0.0"次"'],
    ['<td>#DIV/0!</td>', '#DIV/0!', '#DIV/0!', 'General'],
  ])('%s', (html, value, text, format) => {
    const cell = first(utf8(`<html><table><tr>${html}</tr></table></html>`))
      .cells.get(0)
      ?.get(0);
    expect({ value: cell?.value, text: cell?.text, format: cell?.format }).toEqual({ value, text, format });
  });

  test('the sheet has the name that Excel’s own marks give it, and formulas are kept', () => {
    const mark =
      '<!--[if gte mso 9]><xml><x:ExcelWorksheet> <x:Name>附件1-1</x:Name></x:ExcelWorksheet></xml><![endif]-->';
    const sheet = first(utf8(`<html>${mark}<table><tr><td x:num="3" x:fmla="=SUM(B1:C1)">3</td></tr></table></html>`));
    expect(sheet.name).toBe('附件1-1');
    expect(sheet.cells.get(0)?.get(0)?.formula).toBe('=SUM(B1:C1)');
  });

  test.each([
    ['GBK', gbk('<html><table><tr><td>单位</td></tr></table></html>')],
    ['UTF-16', utf16('<html><table><tr><td>单位</td></tr></table></html>')],
    ['UTF-8 with a mark', utf8('\ufeff<table><tr><td>单位</td></tr></table>')],
  ])('in %s', (_, bytes) => {
    expect(shownIn(first(bytes))).toEqual({ A1: '单位' });
  });

  test('hidden rows', () => {
    const page =
      '<html><table><tr style="height:0;display:none"><td>1</td></tr><tr hidden><td>2</td></tr><tr><td>3</td></tr></table></html>';
    expect([...first(utf8(page)).hiddenRows]).toEqual([0, 1]);
  });
});

const book = (styles: string, sheets: string): Uint8Array =>
  utf8(
    `<?xml version="1.0" encoding="gb2312"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles>${styles}</Styles>${sheets}</Workbook>`,
  );
const oneSheet = (rows: string, styles = ''): Uint8Array =>
  book(styles, `<Worksheet ss:Name="附件1-1"><Table>${rows}</Table></Worksheet>`);

describe('an XML spreadsheet of Excel 2003', () => {
  test('merges, places that are said and that follow, comments apart', () => {
    const sheet = first(
      oneSheet(
        '<Row><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">表</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell><Cell><Data ss:Type="Number">1</Data></Cell></Row><Row ss:Index="5"><Cell ss:Index="3"><ss:Data ss:Type="String" xmlns="x"><B>重</B>点</ss:Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>',
      ),
    );
    expect(shownIn(sheet)).toEqual({ A1: '表', D1: '1', C5: '重点', D5: 'TRUE' });
    expect(mergesIn(sheet)).toEqual(['A1:C2']);
  });

  test('formats by style, by the styles they rest on, and by name', () => {
    const styles =
      '<Style ss:ID="a"><NumberFormat ss:Format="0.00%"/></Style><Style ss:ID="b" ss:Parent="a"/><Style ss:ID="c"><NumberFormat ss:Format="Standard"/></Style>';
    const rows =
      '<Column ss:Index="3" ss:StyleID="c"/><Row><Cell ss:StyleID="a"><Data ss:Type="Number">0.5</Data></Cell><Cell ss:StyleID="b"><Data ss:Type="Number">0.25</Data></Cell><Cell><Data ss:Type="Number">1234</Data></Cell></Row>';
    expect(shownIn(first(oneSheet(rows, styles)))).toEqual({ A1: '50.00%', B1: '25.00%', C1: '1,234.00' });
  });

  test.each([
    ['=SUM(R[-2]C:R[-1]C)', '=SUM(C3:C4)'],
    ['=R1C1+RC[-1]', '=$A$1+B5'],
    ["='表 R1C1'!RC*2", "='表 R1C1'!C5*2"],
    ['="R1C1"&RC', '="R1C1"&C5'],
    ['=SUM(R[-1])', '=SUM(4:4)'],
    ['=SUM(C1:C2)', '=SUM($A:$B)'],
    ['=ROUND(RC[1],2)', '=ROUND(D5,2)'],
  ])('the formula %s in C5 is %s', (written, formula) => {
    const cell = `<Row ss:Index="5"><Cell ss:Index="3" ss:Formula="${written.replaceAll('"', '&quot;')}"><Data ss:Type="Number">1</Data></Cell></Row>`;
    expect(first(oneSheet(cell)).cells.get(4)?.get(2)?.formula).toBe(formula);
  });

  test('hidden sheets, rows and columns; protection', () => {
    const { sheets } = readWorkbookFile(
      book(
        '',
        '<Worksheet ss:Name="甲" ss:Protected="1"><Table><Column ss:Hidden="1" ss:Span="1"/><Row ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet><Worksheet ss:Name="乙"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>',
      ),
    );
    expect(sheets.map(({ name, visibility, protected: isProtected }) => [name, visibility, isProtected])).toEqual([
      ['甲', 'visible', true],
      ['乙', 'hidden', false],
    ]);
    expect([[...sheets[0]!.hiddenRows], [...sheets[0]!.hiddenColumns]]).toEqual([[0], [0, 1]]);
  });

  test('one that breaks off is damaged', () => {
    expect(outcome(oneSheet('<Row>').slice(0, -60))).toBe('damaged');
  });
});

describe('told exactly', () => {
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['text divided by tabs, in GBK', gbk('单位\t金额\r\na\t1\r\n'), 'plainText'],
    ['text divided by tabs, in UTF-16', utf16('单位\t金额\r\n甲\t1\r\n'), 'plainText'],
    ['text divided by commas', utf8('单位,金额\n"a,b",1\n'), 'plainText'],
    ['some text', utf8('关于报送自评报告的通知\n各单位：\n'), 'notAWorkbook'],
    ['a page without a table', utf8('<html><body>请登录</body></html>'), 'webPage'],
    [
      'tables within tables',
      utf8('<html><table><tr><td><table><tr><td>1</td></tr></table></td></tr></table></html>'),
      'webPage',
    ],
    ['tables in other files', utf8('<html><frameset><frame src="sheet001.htm"></frameset></html>'), 'webPage'],
    ['a page in an archive of its own', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'), 'webPage'],
    [
      'a page whose cells span more than anything',
      utf8(`<table>${'<tr><td colspan=16384>'.repeat(2000)}</table>`),
      'tooLarge',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});

describe('written', () => {
  test.each([
    [
      'a web page',
      utf8('<html><table><tr><td rowspan=2>1.50</td><td>甲</td></tr><tr><td>2</td></tr></table></html>'),
      'Sheet1',
    ],
    [
      'an XML spreadsheet',
      oneSheet(
        '<Row><Cell ss:MergeDown="1"><Data ss:Type="Number">1.5</Data></Cell><Cell><Data ss:Type="String">甲</Data></Cell></Row><Row><Cell ss:Index="2"><Data ss:Type="Number">2</Data></Cell></Row>',
      ),
      '附件1-1',
    ],
    [
      'an .ods',
      ods(
        rows(
          `<table:table-row>${number('1.5', '1.50', 'table:number-rows-spanned="2"')}<table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/>${number('2', '2')}</table:table-row>`,
        ),
      ),
      '附件1-1',
    ],
  ])('%s goes out as .xlsx with what was read of it, and the edit', (_, bytes, name) => {
    const before = first(bytes);
    const change = edit(`'${name}'!B2`, 2, 3);
    const { bytes: written, converted, result } = writeXlsx(bytes, [change]);
    expect([converted, result.refused]).toEqual([true, []]);
    const after = first(written);
    expect(shownIn(after)).toEqual({ ...shownIn(before), B2: '3' });
    expect(mergesIn(after)).toEqual(['A1:A2']);
    expect(after.name).toBe(name);
  });
});
