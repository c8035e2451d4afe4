import type { FileProblem } from '../../../src/files';
import { documentKind, readWordFile, sourceOf } from '../../../src/files/word';
import { body, document, down, p, partsOf, r, span, t, tbl, tc, tr } from './support/document';
import { merges, prose, shown } from './support/shown';
import { zipSync } from 'fflate';

const sheetOf = (inner: string) => readWordFile(document(inner)).workbook.sheets[0];
const cellOf = (inner: string) => shown(sheetOf(tbl([tr([tc(inner), '2'])])))[0]?.[0];

describe('what a cell says', () => {
  test.each([
    ['several runs are one text', p(r(t('78.')) + r(t('98'))), '78.98'],
    ['paragraphs are lines', p('绩') + p('效'), '绩\n效'],
    ['a soft break is a line', p(r(`${t('年度')}<w:br/>${t('预算')}`)), '年度\n预算'],
    ['a tab before a figure is none', p(r(`<w:tab/>${t('8.00')}`)), '8.00'],
    ['a hyphen that does not break', p(r(`<w:noBreakHyphen/>${t('3.20')}`)), '-3.20'],
    ['a symbol by its code', p(r(`<w:sym w:font="Symbol" w:char="F0B3"/>${t('3次')}`)), '≥3次'],
    ['a private code in a text', p(r(t('\uf0a3200万元'), '<w:rFonts w:ascii="Symbol"/>')), '≤200万元'],
    ['an insertion is there', p(`<w:ins w:id="1" w:author="a">${r(t('7'))}</w:ins>${r(t('0'))}`), '70'],
    ['a deletion is not', p(`${r(t('7'))}<w:del w:id="1">${r('<w:delText>9</w:delText>')}</w:del>`), '7'],
    ['what was moved away is not', p(`<w:moveFrom w:id="1">${r(t('1'))}</w:moveFrom>${r(t('5'))}`), '5'],
    ['hidden text is not', p(r(t('88'), '<w:vanish/>') + r(t('12'))), '12'],
    [
      'a field shows its result',
      p(
        `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>=SUM(ABOVE)</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r(t('120.00'))}${r('<w:fldChar w:fldCharType="end"/>')}`,
      ),
      '120.00',
    ],
    ['a simple field too', p(`<w:fldSimple w:instr="=1+1">${r(t('2'))}</w:fldSimple>`), '2'],
    ['a content control is open', p(`<w:sdt><w:sdtPr/><w:sdtContent>${r(t('6'))}</w:sdtContent></w:sdt>`), '6'],
    [
      'an empty one asks for nothing',
      p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r(t('单击此处输入文字'))}</w:sdtContent></w:sdt>`),
      '',
    ],
    [
      'one of two versions',
      p(
        r(
          `<mc:AlternateContent><mc:Choice Requires="wps">${t('4')}</mc:Choice><mc:Fallback>${t('4')}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
      '4',
    ],
    [
      'a fraction keeps its stroke',
      p(`<m:oMath><m:f><m:num><m:r><m:t>6</m:t></m:r></m:num><m:den><m:r><m:t>11</m:t></m:r></m:den></m:f></m:oMath>`),
      '6/11',
    ],
    [
      'of ruby only the text',
      p(r(`<w:ruby><w:rt>${r(t('ke'))}</w:rt><w:rubyBase>${r(t('科'))}</w:rubyBase></w:ruby>`)),
      '科',
    ],
    [
      'a text box in the cell',
      p(r(`<w:pict><v:textbox><w:txbxContent>${p('备注')}</w:txbxContent></v:textbox></w:pict>`)),
      '\n备注'.trimStart(),
    ],
    [
      'old properties of a change count for nothing',
      `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange></w:pPr>${r(t('1'))}</w:p>`,
      '1',
    ],
    ['entities', p('A&amp;B&#x4E00;'), 'A&B一'],
  ])('%s', (_, inner, text) => {
    expect(cellOf(inner) ?? '').toBe(text);
  });

  test.each([
    ['78.98', 78.98, '0.00'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['54.54%', 0.5454, '0.00%'],
    ['-22.83', -22.83, '0.00'],
    ['10', 10, '0'],
    ['11　', 11, '0'],
    ['007', '007', 'General'],
    ['7.50.', '7.50.', 'General'],
    ['12,34', '12,34', 'General'],
    ['1234567890123456', '1234567890123456', 'General'],
    ['-0.00', '-0.00', 'General'],
    ['≥3次', '≥3次', 'General'],
    ['2023.6.20', '2023.6.20', 'General'],
  ])('%s', (text, value, format) => {
    const cell = sheetOf(tbl([tr([text, '甲'])]))
      ?.cells.get(0)
      ?.get(0);
    expect([cell?.value, cell?.format, cell?.text]).toEqual([
      value,
      format,
      typeof value === 'number' ? text.trim() : text,
    ]);
  });

  test('a reference to a note is no part of a figure, and the note stands behind the text', () => {
    const file = readWordFile(
      document(p('正文一段。') + tbl([tr([tc(p(r(t('9.50')) + r('<w:footnoteReference w:id="2"/>'))), '甲'])]), {
        'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="-1" w:type="separator">${p('线')}</w:footnote><w:footnote w:id="2">${p('按新办法')}</w:footnote></w:footnotes>`,
      }),
    );
    expect(shown(file.workbook.sheets[0])).toEqual([['9.50', '甲']]);
    expect([file.text.notes, file.text.text.includes('按新办法'), file.text.text.includes('线')]).toEqual([
      1,
      true,
      false,
    ]);
  });
});

describe('how a table is laid out', () => {
  test('columns and rows merged, skipped, merged the old way', () => {
    const hMerge = (what: string) => `<w:hMerge w:val="${what}"/>`;
    const sheet = sheetOf(
      tbl([
        tr([tc('项', down('restart')), tc('甲乙', span(2)), '丙']),
        tr([tc('', '<w:vMerge/>'), '1', '2', '3']),
        tr(['4', '5', '6'], '<w:gridBefore w:val="1"/>'),
        tr([tc('七', hMerge('restart')), tc('', hMerge('continue')), '8', '9']),
      ]),
    );
    expect(shown(sheet)).toEqual([
      ['项', '甲乙', '', '丙'],
      ['', '1', '2', '3'],
      ['', '4', '5', '6'],
      ['七', '', '8', '9'],
    ]);
    expect(merges(sheet)).toEqual(['A1:A2', 'A4:B4', 'B1:C1']);
  });

  test('a deleted row and a deleted cell are not there, an inserted row is', () => {
    const sheet = sheetOf(
      tbl([
        tr(['1', '2']),
        tr(['3', '4'], '<w:del w:id="1" w:author="a"/>'),
        tr(['5', '6'], '<w:ins w:id="2" w:author="a"/>'),
        tr([tc('7'), tc('8'), tc('x', '<w:cellDel w:id="3"/>')]),
      ]),
    );
    expect(shown(sheet)).toEqual([
      ['1', '2'],
      ['5', '6'],
      ['7', '8'],
    ]);
  });

  test('lines drawn by hand a hair apart, or twice, are one line', () => {
    const sheet = sheetOf(
      tbl(
        [
          tr([tc('甲', span(1)), tc('乙', span(2)), tc('丙', span(2))]),
          tr([tc('1', span(2)), tc('2', span(1)), tc('3', span(2))]),
          tr([tc('4', span(2)), tc('5', span(2)), tc('6', span(1))]),
        ],
        [2000, 40, 1960, 0, 2000],
      ),
    );
    expect(shown(sheet)).toEqual([
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    expect(merges(sheet)).toEqual([]);
  });

  test('a narrow column with a cell of its own stays one', () => {
    const sheet = sheetOf(tbl([tr(['甲', '乙', '丙']), tr([tc('丁', span(2)), '戊'])], [4000, 60, 4000]));
    expect(shown(sheet)[0]).toEqual(['甲', '乙', '丙']);
  });

  test('a document of any prefix, and of the strict edition', () => {
    const strict = body(tbl([tr(['1', '2'])]))
      .replaceAll('w:', 'ns0:')
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replace('xmlns:w=', 'xmlns:ns0=');
    const file = readWordFile(document('', { 'word/document.xml': strict }));
    expect(shown(file.workbook.sheets[0])).toEqual([['1', '2']]);
  });

  test('elements of another vocabulary with the same names are none of Word’s', () => {
    const foreign = '<a:tbl xmlns:a="urn:a"><a:tr><a:tc><a:p><a:r><a:t>9</a:t></a:r></a:p></a:tc></a:tr></a:tbl>';
    const file = readWordFile(document(p(r(`<w:drawing>${foreign}</w:drawing>${t('图')}`)) + tbl([tr(['1', '2'])])));
    expect(file.workbook.sheets).toHaveLength(1);
    expect(prose(file)).toBe('图\n');
  });
});

const TITLE_1_3 = '2023年度项目支出绩效自评表';
const HEAD = ['一级指标', '三级指标', '指标值', '完成值'];
const row = (name: string) => tr([name, `${name}项`, '≥3次', '3次']);

describe('which table, and which lines, make a form', () => {
  const file = (inner: string) => readWordFile(document(inner));

  test('caption, title and unit above it, notes and signatures below it', () => {
    const read = file(
      p('二、绩效情况良好，各项工作按计划完成。') +
        p('附件1-3') +
        p(TITLE_1_3) +
        p('单位：万元') +
        tbl([tr(HEAD), row('产出')]) +
        p() +
        p('备注：一个项目一张表。') +
        p('填表人：甲    联系电话：1') +
        p('三、存在的问题：编制不细。'),
    );
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(['附件1-3']);
    expect(shown(read.workbook.sheets[0]).map(([first]) => first)).toEqual([
      '附件1-3',
      TITLE_1_3,
      '单位：万元',
      '一级指标',
      '产出',
      '备注：一个项目一张表。',
      '填表人：甲    联系电话：1',
    ]);
    expect(prose(read)).toBe('二、绩效情况良好，各项工作按计划完成。\n三、存在的问题：编制不细。\n');
  });

  test('a title over two lines, and a page between it and what stands before', () => {
    const read = file(
      p('报告到此为止') +
        p(r('<w:br w:type="page"/>')) +
        p('2023年度部门整体支出') +
        p('绩效自评表') +
        tbl([tr(HEAD), row('产出')]),
    );
    expect(shown(read.workbook.sheets[0]).map(([first]) => first)).toEqual([
      '2023年度部门整体支出',
      '绩效自评表',
      '一级指标',
      '产出',
    ]);
  });

  test('the figures of a line above a table of the text stay in the text', () => {
    const read = file(p('2023年支出107.28万元，构成如下：') + tbl([tr(['项', '万元']), tr(['基本', '101.81'])]));
    expect(prose(read)).toContain('107.28');
  });

  test('cut in two at a page: with its head again, without, with 续表 between, with a merge that goes on', () => {
    const first = [
      tr([tc('绩', down('restart')), ...HEAD]),
      tr([tc('', down('continue')), '产出', '产出项', '1', '1']),
    ];
    const again = tr([tc('绩'), ...HEAD]);
    const rest = tr([tc('', down('continue')), '效益', '效益项', '2', '2']);
    for (const [between, next] of [
      [p(), [rest]],
      [p(), [again, rest]],
      [p('附件1-3（续）') + p(TITLE_1_3.replace('表', '表（续）')), [again, rest]],
      [p('- 2 -'), [tr(['', '效益', '效益项', '2', '2'])]],
    ] as const) {
      const read = file(p(TITLE_1_3) + tbl(first) + between + tbl(next));
      expect(read.workbook.sheets).toHaveLength(1);
      expect(shown(read.workbook.sheets[0]).map((cells) => cells[1])).toEqual(['', '一级指标', '产出', '效益']);
    }
  });

  test('a table that a form begins is one of its own, though nothing stands between', () => {
    const other = tbl([tr([tc('2023年度部门整体支出绩效自评表', span(4))]), tr(HEAD), row('产出')]);
    expect(file(p(TITLE_1_3) + tbl([tr(HEAD), row('效益')]) + other).workbook.sheets).toHaveLength(2);
    const named = tbl([tr(['项目名称', tc('甲', span(3))]), tr(HEAD), row('产出')]);
    expect(file(named + p() + named).workbook.sheets).toHaveLength(2);
  });

  test('several forms in one table are a sheet each', () => {
    const title = (text: string) => tr([tc(text, span(4))]);
    const read = file(
      tbl([
        title('附件1-2'),
        title('2023年度部门整体支出绩效自评表'),
        tr(HEAD),
        row('产出'),
        title('附件1-3'),
        title(TITLE_1_3),
        tr(HEAD),
        row('效益'),
      ]),
    );
    expect(read.workbook.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['附件1-2', 4],
      ['附件1-3', 4],
    ]);
  });

  test('frames are opened, a small table in a cell is a part of what the cell says', () => {
    const inner = tbl([tr(HEAD), row('产出')]);
    const framed = file(tbl([tr([tc(p('附件1-3') + p(TITLE_1_3) + inner + p('填表人：甲'))])]));
    expect(shown(framed.workbook.sheets[0]).map(([first]) => first)).toEqual([
      '附件1-3',
      TITLE_1_3,
      '一级指标',
      '产出',
      '填表人：甲',
    ]);
    const twice = file(tbl([tr([tc(tbl([tr([tc(inner)])]) + p())])]));
    expect(shown(twice.workbook.sheets[0])).toHaveLength(2);
    const small = file(tbl([tr(HEAD), tr([tc(tbl([tr(['目标', '1'])]) + p()), '甲', '乙', '丙']), row('产出')]));
    expect(shown(small.workbook.sheets[0])[1]?.[0]).toBe('目标 1');
  });

  test.each<[string, string[][], number]>([
    ['a numbered heading beside its sentences', [['二、收支情况', '全年支出1264.90万元，其中项目支出185.60万元。']], 0],
    [
      'sentences below each other',
      [['（一）基本支出按月拨付，没有超支。'], ['（二）项目支出185.60万元，已经完成。']],
      0,
    ],
    [
      'figures among them',
      [
        ['二、收支情况', '全年支出1264.90万元，全部完成。'],
        ['合计', '1264.90'],
      ],
      1,
    ],
    ['a form’s goals beside their label', [['年度总体目标', '完成清淤二十公里，水质有所改善。']], 1],
    ['words alone', [['项目', '负责人']], 1],
  ])('a table of %s', (_, rows, tables) => {
    const read = file(p('正文。') + tbl(rows.map((cells) => tr(cells))) + p('完。'));
    expect(read.text.tables).toHaveLength(tables);
    for (const cell of rows.flat()) expect(read.text.text).toContain(cell);
  });

  test('a table in a text box is one like others', () => {
    const boxed = p(
      r(`<w:pict><v:textbox><w:txbxContent>${tbl([tr(HEAD), row('产出')])}${p()}</w:txbxContent></v:textbox></w:pict>`),
    );
    expect(file(boxed).workbook.sheets).toHaveLength(1);
  });

  test('a table of contents is no text of the report', () => {
    const contents = p(
      `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText> TOC \\o "1-3" </w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r(`${t('一、基本情况')}<w:tab/>${t('1')}`)}`,
    );
    const read = file(
      contents +
        p(r(`${t('二、预算')}<w:tab/>${t('2')}`)) +
        p(r('<w:fldChar w:fldCharType="end"/>')) +
        p('一、基本情况'),
    );
    expect(prose(read).trim()).toBe('一、基本情况');
  });

  test('a place leads back to its table, row and cell', () => {
    const read = file(
      tbl([tr(['x', 'y'])]) + p('正文。') + p(TITLE_1_3) + tbl([tr(HEAD), tr(['a', tc('b', span(2)), 'c'])]),
    );
    const source = sourceOf(read, '项目支出绩效自评表'.replace(/^/u, '2023年度'), 2, 3);
    expect(source).toMatchObject({ kind: 'cell', table: 2, row: 2, cell: 3 });
  });

  test('what holds a workbook or comes from elsewhere is counted, not read', () => {
    const object = p(r('<w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'));
    expect(file(`${object}<w:altChunk/>`).embedded).toBe(2);
  });
});

describe('a document that is none, or protected', () => {
  const protection = (edit: string) => ({
    'word/settings.xml': `<w:settings xmlns:w="w"><w:documentProtection w:edit="${edit}" w:enforcement="1"/></w:settings>`,
  });

  test.each([
    ['readOnly', 'none'],
    ['forms', 'none'],
    ['comments', 'none'],
    ['trackedChanges', 'tracked'],
    ['none', 'free'],
  ])('editing restricted to %s', (edit, edits) => {
    expect(readWordFile(document(p('x'), protection(edit))).edits).toBe(edits);
  });

  test('signed', () => {
    expect(readWordFile(document(p('x'), { '_xmlsignatures/sig1.xml': '<x/>' })).isSigned).toBe(true);
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['broken off', document(p('x')).slice(0, 200), 'damaged'],
    ['no XML', document('', { 'word/document.xml': 'x' }), 'damaged'],
    ['an element that does not end', document('', { 'word/document.xml': body(p('x')).slice(0, -20) }), 'damaged'],
    [
      'a document type',
      document('', { 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${body(p('x'))}` }),
      'damaged',
    ],
    ['no document', zipSync({ 'xl/workbook.xml': new Uint8Array([60]) }), 'notAWorkbook'],
  ])('%s', (_, bytes, code) => {
    expect(() => readWordFile(bytes)).toThrow(expect.objectContaining({ code }) as FileProblem);
  });

  test('documents of other kinds are told by what they hold', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(documentKind(document(p('x')))).toBe('word');
    expect(documentKind(bytes('%PDF-1.7\n'))).toBe('pdf');
    expect(documentKind(bytes('{\\rtf1\\ansi x}'))).toBe('richText');
    expect(documentKind(bytes('<html xmlns:w="urn:schemas-microsoft-com:office:word">'))).toBe('webPage');
    expect(documentKind(zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.text') }))).toBe('openDocument');
    expect(
      documentKind(zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet') })),
    ).toBeUndefined();
    expect(documentKind(bytes('文字'))).toBeUndefined();
    expect(documentKind(zipSync(partsOf(p('x'))))).toBe('word');
  });
});
