import type { FileProblem } from '../../../src/files';
import { documentKind, readWordFile } from '../../../src/files/word';
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
