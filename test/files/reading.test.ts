import { readWorkbookFile } from '../../src/files';
import { movedFormula } from '../../src/formula/shifted';
import { partsOf, xlsx, xlsxWith, zipped } from './parts';
import { read, firstSheet, cellsOf, formulas, values } from './read-cells';

const STYLES = (formats: readonly string[]): string =>
  `<styleSheet><numFmts>${formats
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/>${formats
    .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
    .join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="none"/></dxf></dxfs></styleSheet>`;

describe('what a cell holds', () => {
  const strings = [
    '<t>年初预算数</t>',
    '<r><t>其中：</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 一般公共预算</t></r><rPh sb="0" eb="1"><t>qi</t></rPh>',
    '<t>一_x000D_\n二_x005F_x000D_</t>',
    '<t>&#x4E00;&#20108;&amp;&lt;&#x1F600;</t>',
    '<t/>',
    '<t><![CDATA[<b>&amp;</b>]]><!-- 注 --></t>',
  ];
  test.each<[what: string, cell: string, value: unknown, text: string]>([
    ['a number', '<v>101.81</v>', 101.81, '101.81'],
    ['a number with an exponent', '<v>1.0181E2</v>', 101.81, '101.81'],
    ['what is no number after all', '<v>1e400</v>', '1e400', '1e400'],
    ['a shared text', ' t="s"><v>0</v>', '年初预算数', '年初预算数'],
    [
      'a text in several runs, its pronunciation left out',
      ' t="s"><v>1</v>',
      '其中： 一般公共预算',
      '其中： 一般公共预算',
    ],
    ['coded characters', ' t="s"><v>2</v>', '一\r\n二_x000D_', '一\r\n二_x000D_'],
    ['characters by number', ' t="s"><v>3</v>', '一二&<😀', '一二&<😀'],
    ['unescaped text', ' t="s"><v>5</v>', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['a text of its own', ' t="inlineStr"><is><t>甲</t><phoneticPr/></is>', '甲', '甲'],
    ['a text of its own in runs', ' t="inlineStr"><is><r><t>甲</t></r><r><t>&#x4E59;</t></r></is>', '甲乙', '甲乙'],
    ['a text that a formula gave', ' t="str"><f>A9</f><v>&#x7532; </v>', '甲 ', '甲 '],
    ['true', ' t="b"><v>1</v>', true, 'TRUE'],
    ['false', ' t="b"><v>0</v>', false, 'FALSE'],
    ['a day written out', ' t="d"><v>2023-12-31</v>', 45291, '45291'],
    ['a day and time written out', ' t="d"><v>2023-12-31T12:00:00</v>', 45291.5, '45291.5'],
  ])('%s', (_, inner, value, text) => {
    const cell = inner.startsWith(' ') ? inner : `>${inner}`;
    const found = read(xlsxWith(`<row r="1"><c r="A1"${cell}</c></row>`, { strings }))['A1'];
    expect([found?.value, found?.text, found?.format]).toEqual([value, text, 'General']);
  });

  test.each(['#DIV/0!', '#N/A', '#SPILL!'])('the error %s', (error) => {
    const cells = read(xlsxWith(`<row r="1"><c r="A1" t="e"><f>1/0</f><v>${error}</v></c></row>`));
    expect(cells['A1']).toEqual({ value: error, text: error, error, format: 'General', formula: '=1/0' });
  });

  test('an error it does not know keeps its text', () => {
    const cells = read(xlsxWith('<row r="1"><c r="A1" t="e"><v>#PYTHON!</v></c></row>'));
    expect(cells['A1']).toMatchObject({ error: '#UNKNOWN!', text: '#PYTHON!' });
  });

  test.each<[format: string, stored: string, text: string]>([
    ['0.00', '<v>6</v>', '6.00'],
    ['0.00%', '<v>0.5454</v>', '54.54%'],
    ['#,##0.00_ ', '<v>1234.5</v>', '1,234.50 '],
    ['0&quot;次&quot;', '<v>3</v>', '3次'],
    ['yyyy/m/d', '<v>45291</v>', '2023/12/31'],
    ['G/通用格式', '<v>12.5</v>', '12.5'],
    ['[&gt;=100]0;0.00', '<v>6</v>', '6.00'],
    ['"', '<v>6</v>', '6'],
  ])('a number formatted %s', (format, stored, text) => {
    const bytes = xlsxWith(`<row r="1"><c r="A1" s="1">${stored}</c></row>`, {
      styles: STYLES([format.startsWith('"') ? '&quot;' : format]),
    });
    expect(read(bytes)['A1']?.text).toBe(text);
  });

  test.each<[id: number, value: number, text: string]>([
    [2, 6, '6.00'],
    [10, 0.5454, '54.54%'],
    [14, 45291, '2023/12/31'],
    [31, 45291, '2023年12月31日'],
    [57, 45291, '2023年12月'],
    [43, 1234.5, ' 1,234.50 '],
  ])('a number formatted by number alone: %s', (id, value, text) => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const bytes = xlsxWith(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`, { styles });
    expect(read(bytes)['A1']?.text).toBe(text);
  });

  test('days counted from 1904 are shown as the days they are', () => {
    const bytes = xlsxWith('<row r="1"><c r="A1" s="1"><v>43829</v></c></row>', {
      styles: STYLES(['yyyy/m/d']),
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(read(bytes)['A1']?.text).toBe('2023/12/31');
  });

  test('cells that are only formatted are no content, but their format is known', () => {
    const data =
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="1"></c><c r="D1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"/></row>';
    const sheet = firstSheet(xlsxWith(data, { strings: ['<t></t>'], styles: STYLES(['@']) }));
    expect(Object.keys(cellsOf(sheet))).toEqual(['B1']);
    expect([sheet.rows, sheet.columns]).toEqual([1, 2]);
    expect([...(sheet.emptyFormats?.get(0) ?? [])]).toEqual([
      [0, '@'],
      [2, '@'],
      [3, '@'],
    ]);
    expect(sheet.emptyFormats?.has(1)).toBe(false);
  });
});

describe('formulas', () => {
  test('with what they gave; never calculated, with what they give; what cannot be worked out, without a value', () => {
    const cells = read(
      xlsxWith(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1&amp;"次"</f></c><c r="C1"><f>CUBEVALUE("a","b")</f></c></row>',
      ),
    );
    expect(cells['A1']).toMatchObject({ value: 2, formula: '=1+1' });
    expect(cells['B1']).toMatchObject({ value: '2次', formula: '=A1&"次"' });
    expect(cells['C1']).toMatchObject({ value: '', formula: '=CUBEVALUE("a","b")' });
  });

  test('shared by several cells, moved to where each stands', () => {
    const data = `<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">ROUND(A2/$B2,2)*B$1+SUM('A1'!A:A)+LOG10(A2)&amp;"A2"</f><v>1</v></c></row>
      <row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c><c r="D3"><f t="shared" si="0"></f><v>1</v></c></row>`;
    expect(formulas(xlsxWith(data))).toEqual({
      C2: `=ROUND(A2/$B2,2)*B$1+SUM('A1'!A:A)+LOG10(A2)&"A2"`,
      C3: `=ROUND(A3/$B3,2)*B$1+SUM('A1'!A:A)+LOG10(A3)&"A2"`,
      D3: `=ROUND(B3/$B3,2)*C$1+SUM('A1'!B:B)+LOG10(B3)&"A2"`,
    });
  });

  test.each<[formula: string, rows: number, columns: number, moved: string]>([
    ['E6/D6', 3, 0, 'E9/D9'],
    ['$E$6/D$6+$D6', 1, 1, '$E$6/E$6+$D7'],
    ['SUM(B6:B9)*基本!C2', 1, 2, 'SUM(D7:D10)*基本!E3'],
    [`'表 A1'!B2&"B2"&"说""B2"""`, 1, 0, `'表 A1'!B3&"B2"&"说""B2"""`],
    ['LOG10(A1)+B6_alt+税B6+[1]Sheet2!A1', 1, 0, 'LOG10(A2)+B6_alt+税B6+[1]Sheet2!A2'],
    ['SUM(A:A,$B:C)', 1, 1, 'SUM(B:B,$B:D)'],
    ['A1', -1, -1, 'XFD1048576'],
    ['AAAA1+XFE1', 1, 0, 'AAAA1+XFE1'],
  ])('%s, %i rows and %i columns further', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });

  test('in an array, with functions newer than the format, and into other files', () => {
    const data = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><f>_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c>
      <c r="C1"><f>[1]去年!B6</f><v>16.2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`;
    expect(formulas(xlsxWith(data))).toEqual({
      A1: '=B1:B2*2',
      B1: '=SORT(C1:C2)',
      C1: '=[1]去年!B6',
      A2: undefined,
    });
  });
});

describe('where a cell stands', () => {
  test.each<[what: string, data: string, expected: object]>([
    [
      'out of order',
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
      { A1: 3, A3: 2, B3: 1 },
    ],
    ['said twice: the last counts', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', { A1: 2 }],
    [
      'not said: right of the one before',
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { A1: 1, C1: 2, A2: 3 },
    ],
    ['beyond the last column', '<row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c></row>', { XFD1: 1 }],
    [
      'beyond the last row',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>2</v></c></row>',
      { A1: 1 },
    ],
    [
      'written with a comment, spaces and other quotes',
      `<!-- <c r="Z9"/> --><row  r = '2' ><c  s="0"  r='B2'\n><v >7</v ></c ></row >`,
      { B2: 7 },
    ],
  ])('%s', (_, data, expected) => {
    expect(values(xlsxWith(data))).toEqual(expected);
  });

  test('prefixed elements', () => {
    const part = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`;
    const plain = partsOf({ sheets: [{ part }], strings: ['<t>甲</t>'] });
    const prefixed = Object.fromEntries(
      Object.entries(plain).map(([name, text]) =>
        name.endsWith('workbook.xml') && typeof text === 'string'
          ? [name, text.replace(/<(\/?)(?=[a-z])/gu, '<$1x:')]
          : [name, text],
      ),
    );
    const sheet = firstSheet(zipped(prefixed));
    expect(cellsOf(sheet)['A1']?.value).toBe('甲');
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test.each([
    ['with its mark', '\ufeff', false],
    ['without one', '', false],
    ['without one, the high byte first', '', true],
  ])('in UTF-16 %s', (_, mark, isBig) => {
    const text =
      mark +
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>';
    const part = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    if (isBig) Buffer.from(part.buffer).swap16();
    expect(values(xlsx({ sheets: [{ part }] }))).toEqual({ A1: '甲' });
  });
});

describe('sheets', () => {
  test('their names, order, and whether they are hidden', () => {
    const { sheets } = readWorkbookFile(
      xlsx({
        sheets: [
          { name: '附件1-1 &amp; “基础”' },
          { name: "it's (2)", state: 'hidden' },
          { name: '&#x7532;\u3000', state: 'veryHidden' },
        ],
      }),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['附件1-1 & “基础”', 'visible'],
      ["it's (2)", 'hidden'],
      ['甲\u3000', 'veryHidden'],
    ]);
  });

  test('hidden rows and columns as far as there is content', () => {
    const sheet = firstSheet(
      xlsx({
        sheets: [
          {
            before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>',
            data: '<row r="1" hidden="1"/><row r="2"><c r="F2"><v>1</v></c></row><row r="9" hidden="1"/>',
          },
        ],
      }),
    );
    expect([...sheet.hiddenRows]).toEqual([0]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4, 5]);
  });

  test('merges; those that name no place on a sheet are left out', () => {
    const after = `<mergeCells><mergeCell ref="A1:H1"/><mergeCell ref="B3:A2"/><mergeCell ref="A1:ZZZ9"/><mergeCell ref="x"/></mergeCells>`;
    expect(firstSheet(xlsx({ sheets: [{ after }] })).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 7 },
      { top: 1, left: 0, bottom: 2, right: 1 },
    ]);
  });

  test.each<[string, boolean]>([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="0"/>', false],
    ['', false],
  ])('protection: %s', (after, expected) => {
    expect(firstSheet(xlsx({ sheets: [{ after }] })).protected).toBe(expected);
  });

  test('what other parts of a sheet say in like-named elements is no content', () => {
    const after =
      '<extLst><ext><x14:sparkline><xm:f>Sheet1!A1</xm:f><c r="B2"><v>9</v></c></x14:sparkline></ext></extLst>';
    expect(values(xlsx({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>', after }] }))).toEqual({ A1: 1 });
  });
});
