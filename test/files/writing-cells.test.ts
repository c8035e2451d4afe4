import { workbook, edit, cellXml, part, STYLES, STYLE } from './office-parts';
import { written, valueAt, differing } from './written';
import { reversed } from '../../src/workbook';

describe('what is put into a cell', () => {
  const book = workbook({
    S: '<sheetData><row r="1"><c r="A1" s="4"/><c r="B1" s="3"/><c r="C1" s="3"><v>1</v></c></row></sheetData>',
  });

  test.each([
    ['a number', 12.5, '<c r="A1" s="4"><v>12.5</v></c>'],
    ['a large number', 1e21, '<c r="A1" s="4"><v>1E+21</v></c>'],
    ['a truth', true, '<c r="A1" s="4" t="b"><v>1</v></c>'],
    ['an error', '#N/A', '<c r="A1" s="4" t="e"><v>#N/A</v></c>'],
    ['a text', '优', '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">优</t></is></c>'],
    [
      'what looks like a formula',
      '=1+1',
      '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
    [
      'markup',
      '<a & "b">',
      '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">&lt;a &amp; &quot;b&quot;&gt;</t></is></c>',
    ],
    [
      'what XML cannot hold',
      'a\u0001\rb',
      '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">a_x0001__x000D_b</t></is></c>',
    ],
    [
      'a text that looks coded',
      '_x0041_',
      '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">_x005F_x0041_</t></is></c>',
    ],
    ['half a character', 'a\ud800', '<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">a_xD800_</t></is></c>'],
  ])('%s', (_, value, xml) => {
    const one = edit('S!A1', null, value);
    const after = written(book, [one]);
    expect(cellXml(part(after, 'xl/worksheets/sheet1.xml'), 'A1')).toBe(xml);
    expect(valueAt(after, one)?.value).toBe(value);
    expect(valueAt(after, one)?.formula).toBeUndefined();
  });

  test.each(['+1', '-1', '@x', '  前后 ', 'a\nb', '😀'])('%j stays that text', (value) => {
    const one = edit('S!A1', null, value);
    expect(valueAt(written(book, [one]), one)).toMatchObject({ value });
  });

  test('a cell of text gets text, unless it held a number', () => {
    const after = written(book, [edit('S!B1', null, 2.5), edit('S!C1', 1, 3)]);
    const sheet = part(after, 'xl/worksheets/sheet1.xml');
    expect(cellXml(sheet, 'B1')).toContain('<t xml:space="preserve">2.5</t>');
    expect(cellXml(sheet, 'C1')).toBe('<c r="C1" s="3"><v>3</v></c>');
    written(after, [reversed(edit('S!B1', null, 2.5)), reversed(edit('S!C1', 1, 3))]);
  });

  test('a text that the workbook shares already is referred to; the shared texts never change', () => {
    const strings = ['<t>良</t>'];
    const shared = workbook({ S: '<sheetData/>' }, { strings });
    const after = written(shared, [edit('S!B2', null, '良'), edit('S!B3', null, '优')]);
    expect(cellXml(part(after, 'xl/worksheets/sheet1.xml'), 'B2')).toBe('<c r="B2" t="s"><v>0</v></c>');
    expect(differing(shared, after).changed).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('a missing format is added behind the others, once; one that is there is used', () => {
    const format = (code: string) => ({ value: 1, format: code });
    const after = written(book, [
      edit('S!A1', null, format('0.0000')),
      edit('S!A2', null, format('0.0000')),
      edit('S!A3', null, format('0.00%')),
      edit('S!A4', null, format('General')),
    ]);
    expect(
      ['A1', 'A2', 'A3', 'A4'].map(
        (address) => /s="(\d+)"/u.exec(cellXml(part(after, 'xl/worksheets/sheet1.xml'), address)!)?.[1],
      ),
    ).toEqual(['6', '7', '8', undefined]);
    const added =
      '<xf numFmtId="177" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="177" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
    expect(part(after, 'xl/styles.xml')).toBe(
      STYLES.replace('<numFmts count="1">', '<numFmts count="2">')
        .replace('</numFmts>', '<numFmt numFmtId="177" formatCode="0.0000"/></numFmts>')
        .replace('<cellXfs count="6">', '<cellXfs count="9">')
        .replace('</cellXfs>', `${added}</cellXfs>`),
    );
    const same = written(book, [edit('S!A1', null, { value: 1, format: '0.00%' })]);
    expect(cellXml(part(same, 'xl/worksheets/sheet1.xml'), 'A1')).toBe(
      `<c r="A1" s="${String(STYLE.percent)}"><v>1</v></c>`,
    );
    expect(differing(book, same).changed).toEqual(['xl/worksheets/sheet1.xml']);
  });
});
