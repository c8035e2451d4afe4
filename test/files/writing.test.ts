import { writeXlsx } from '../../src/files';
import { reversed } from '../../src/workbook';
import { FORM, fullWorkbook, LOCKED, PREFIXED } from './full-workbook';
import { cellXml, edit, packed, part, unpacked, withoutCells, workbook } from './office-parts';
import { differing, expectSoundSheet, valueAt, written } from './written';

/** With numbers in their shortest spelling: programs write 0.36259999999999998 for 0.3626. */
function plain(xml: string | undefined): string | undefined {
  return xml?.replace(/<v>([\d.]+)<\/v>/u, (_, digits: string) => `<v>${String(Number(digits))}</v>`);
}

describe('a workbook with one of everything', () => {
  const before = fullWorkbook();

  test('a value where nothing was: the cells concerned, and the wish to calculate', () => {
    const after = written(before, [edit("'附件1-1'!C3", null, 3.4)]);
    expect(differing(before, after)).toEqual({ changed: ['xl/workbook.xml', FORM], gone: [] });
    expect(cellXml(part(after, FORM), 'C3')).toBe('<c r="C3" s="4"><v>3.4</v></c>');
    expect(withoutCells(part(after, FORM), ['C3'])).toBe(withoutCells(part(before, FORM), ['C3']));
    expect(part(after, 'xl/workbook.xml')).toBe(
      part(before, 'xl/workbook.xml').replace(
        '<calcPr calcId="191029"/>',
        '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
      ),
    );
  });

  test('a changed input: the results of all that depend on it, through formulas, sheets and names', () => {
    const after = written(before, [edit("'附件1-1'!B4", 10, 12.34)]);
    expect(differing(before, after)).toEqual({ changed: ['xl/workbook.xml', FORM, LOCKED], gone: [] });
    const sheet = part(after, FORM);
    expect(cellXml(sheet, 'D4')).toBe('<c r="D4"><f t="shared" ref="D4:D6" si="0">B4+C4</f><v>32.34</v></c>');
    expect(cellXml(sheet, 'B7')).toBe('<c r="B7"><f>SUM(B4:B6)</f><v>17.84</v></c>');
    expect(cellXml(sheet, 'D7')).toBe('<c r="D7"><f>SUM(D4:D6)</f><v>45.09</v></c>');
    // 17.84 / 45.09 = 0.39565…
    expect(cellXml(sheet, 'E7')).toBe('<c r="E7" s="2"><f>ROUND(B7/D7,4)</f><v>0.3957</v></c>');
    // An array formula is not calculated here: its results go, so that the program that opens the file calculates them.
    expect(cellXml(sheet, 'B15')).toBe('<c r="B15"><f t="array" ref="B15:B16">B4:B5*2</f></c>');
    expect(cellXml(sheet, 'B16')).toBe('<c r="B16"/>');
    const touched = ['B4', 'D4', 'B7', 'D7', 'E7', 'B15', 'B16'];
    expect(withoutCells(sheet, touched)).toBe(withoutCells(part(before, FORM), touched));
    const other = part(after, LOCKED);
    expect(cellXml(other, 'B1')).toContain('<v>90.18</v>');
    expect(cellXml(other, 'B2')).toBe('<c r="B2" t="str"><f>IF(合计>45,"超","否")</f><v>超</v></c>');
    expect(cellXml(other, 'B4')).toBe('<c r="B4"><f>IF(合计>45,1,"否")</f><v>1</v></c>');
    expect(cellXml(other, 'B5')).toBe('<c r="B5" t="str"><f>IF(合计>45,"超",0)</f><v>超</v></c>');
    expect(cellXml(other, 'B3')).toBe(`<c r="B3"><f>VLOOKUP(1,'附件1-1'!B4:C6,2)</f></c>`);
  });

  test('a formula that appears: the calculation chain goes, with its relation and content type', () => {
    const after = written(before, [
      edit("'附件1-1'!E3", null, { value: 0.3529, formula: '=ROUND(B3/3.4,4)', format: '0.00%' }),
    ]);
    expect(differing(before, after)).toEqual({
      changed: ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', FORM],
      gone: ['xl/calcChain.xml'],
    });
    expect(cellXml(part(after, FORM), 'E3')).toBe('<c r="E3" s="2"><f>ROUND(B3/3.4,4)</f><v>0.3529</v></c>');
    for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
      const gone = /<(?:Override|Relationship) [^<>]*calcChain[^<>]*\/>/u;
      expect(part(after, name)).toBe(part(before, name).replace(gone, ''));
      expect(part(after, name)).not.toBe(part(before, name));
    }
  });

  test('a formula that takes the place of another leaves the chain', () => {
    const after = written(before, [
      edit("'附件1-1'!B7", { value: 15.5, formula: '=SUM(B4:B6)' }, { value: 5.5, formula: '=B5+B6' }),
    ]);
    expect(differing(before, after).gone).toEqual([]);
  });

  test('rows and cells that were not there come in order; spans and dimension take them in', () => {
    const edits = [
      edit("'附件1-1'!G5", null, 1),
      edit("'附件1-1'!A5", null, '=不是公式'),
      edit("'附件1-1'!D3", null, 2),
      edit("'附件1-1'!B9", null, 3),
      edit("'附件1-1'!B10", null, 4),
      edit("'附件1-1'!A2", null, 5),
      edit("'附件1-1'!C30", null, 6),
      edit('带前缀!C2', null, '前缀'),
      edit('带前缀!A1', null, 7),
      edit('带前缀!B2', 1, 8),
    ];
    const after = written(before, edits);
    for (const name of [FORM, PREFIXED]) expectSoundSheet(part(after, name));
    for (const one of edits) expect([one.label, valueAt(after, one)?.value]).toEqual([one.label, one.after.value]);
    const sheet = part(after, FORM);
    expect(sheet).toContain('<dimension ref="A1:G30"/>');
    expect(sheet).toContain('<row r="5" spans="1:7">');
    expect(sheet).toContain('<row r="9" hidden="1"><c r="B9"><v>3</v></c></row>');
    // A new cell looks like its column, or its row.
    expect(cellXml(sheet, 'D3')).toBe('<c r="D3" s="4"><v>2</v></c>');
    expect(part(after, PREFIXED)).toContain(
      '<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>8</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">前缀</x:t></x:is></x:c><x:c r="D2"><x:f>B2+1</x:f><x:v>9</x:v></x:c></x:row>',
    );
  });

  test('taking the edits back gives every cell its content and its style again', () => {
    const edits = [
      edit("'附件1-1'!A1", '基础数据表 ', '别的'),
      edit("'附件1-1'!A7", '合计', null),
      edit("'附件1-1'!B3", { value: 1.2, format: '0.00_ ' }, { value: 1.25, format: '0.000' }),
      edit("'附件1-1'!B4", 10, 11),
      edit("'附件1-1'!C12", 5, 6),
      edit("'附件1-1'!B7", { value: 15.5, formula: '=SUM(B4:B6)' }, 20),
      edit("'附件1-1'!C3", null, true),
      edit("'1-2 自评'!A2", 7, 'x'),
    ];
    const after = written(before, edits);
    const back = written(after, edits.map(reversed));
    for (const name of [FORM, LOCKED, PREFIXED]) {
      const [then, now] = [part(before, name), part(back, name)];
      for (const [, address] of then.matchAll(/<(?:x:)?c r="([A-Z]+\d+)"/gu)) {
        // What cannot be calculated here has lost its stored result to the program that opens the file next.
        const isLeft = (name === FORM && ['B15', 'B16'].includes(address!)) || (name === LOCKED && address === 'B3');
        if (!isLeft) expect(plain(cellXml(now, address!))).toBe(plain(cellXml(then, address!)));
      }
    }
  });

  test('all at once: of every part that is there only the documented ones differ, and in a sheet only cells', () => {
    const edits = [
      edit("'附件1-1'!A1", '基础数据表 ', '新标题'),
      edit("'附件1-1'!B4", 10, 12.34),
      edit("'附件1-1'!C5", 2.25, null),
      edit("'附件1-1'!E3", null, { value: 0.3529, formula: '=ROUND(B3/3.4,4)', format: '0.000%' }),
      edit("'附件1-1'!E16", { value: '合计！', formula: '=A7&"！"' }, '合计'),
      edit("'1-2 自评'!A2", 7, 8.5),
      edit('带前缀!B2', 1, 3),
    ];
    const after = written(before, edits);
    const { changed, gone } = differing(before, after);
    expect(gone).toEqual(['xl/calcChain.xml']);
    const exceptions = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
    expect([...changed].sort()).toEqual([...exceptions, FORM, LOCKED, PREFIXED].sort());
    const untouched = Object.keys(unpacked(after)).filter((name) => !changed.includes(name));
    for (const kept of [
      'xl/media/image1.png',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments1.xml',
      'xl/sharedStrings.xml',
      'xl/printerSettings/printerSettings1.bin',
      'customXml/item1.xml',
      'docProps/custom.xml',
    ])
      expect(untouched).toContain(kept);
    for (const name of untouched) expect(Buffer.compare(unpackedRaw(after, name), unpackedRaw(before, name))).toBe(0);

    const cells = /<((?:x:)?c)(?: [^<>]*)?(?:\/>|(?<!\/)>[\s\S]*?<\/\1>)/gu;
    for (const name of [FORM, LOCKED, PREFIXED]) {
      expectSoundSheet(part(after, name));
      expect(part(after, name).replace(cells, '')).toBe(part(before, name).replace(cells, ''));
    }
    for (const kept of ['x14:dataValidation ', '<conditionalFormatting', '<pageSetup', '<rowBreaks', '<hyperlinks>'])
      expect(part(after, FORM)).toContain(kept);
    expect(part(after, LOCKED)).toContain('hashValue="QUJD"');
    for (const name of ['_xlnm.Print_Area', '合计']) expect(part(after, 'xl/workbook.xml')).toContain(`name="${name}"`);
  });

  test('parts that do not change are copied as they lie in the file, and the bytes given stay as they were', () => {
    const copy = before.slice();
    const after = written(before, [edit("'附件1-1'!C3", null, 3.4)]);
    expect(Buffer.compare(before, copy)).toBe(0);
    const compressed = Buffer.from(unpackedRaw(before, 'xl/charts/chart1.xml'));
    expect(Buffer.from(after).includes(compressed)).toBe(true);
    // The time in a part's record is kept too.
    const record = (bytes: Uint8Array) => Buffer.from(bytes).indexOf('xl/media/image1.png') - 20;
    expect(Buffer.from(after).subarray(record(after), record(after) + 4)).toEqual(
      Buffer.from(before).subarray(record(before), record(before) + 4),
    );
  });

  test('no edit written: the very bytes', () => {
    expect(writeXlsx(before, []).bytes).toBe(before);
  });
});

/** A part as it lies compressed in the file. */
function unpackedRaw(bytes: Uint8Array, name: string): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = file.indexOf(name) - 30;
  const [size, nameLength, extra] = [
    file.readUInt32LE(at + 18),
    file.readUInt16LE(at + 26),
    file.readUInt16LE(at + 28),
  ];
  return file.subarray(at + 30 + nameLength + extra, at + 30 + nameLength + extra + size);
}

describe('other ways to write the same file', () => {
  const sheet = (declaration: string, rows: string) =>
    `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const rows = "<row><c><v>1</v></c><c r='C1'  s = '0'><f>A1*2</f><v>2</v></c></row><row r='4'><c><v>4</v></c></row>";

  test.each<[string, (text: string) => Uint8Array, (bytes: Uint8Array) => string]>([
    ['with a byte order mark', (text) => Buffer.from(`\ufeff${text}`), (bytes) => Buffer.from(bytes).toString('utf8')],
    [
      'in UTF-16 without a mark',
      (text) => Buffer.from(text, 'utf16le'),
      (bytes) => Buffer.from(bytes).toString('utf16le'),
    ],
    ['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), (bytes) => Buffer.from(bytes).toString('utf16le')],
    [
      'with other line ends',
      (text) => Buffer.from(text.replaceAll('><', '>\r\n  <')),
      (bytes) => Buffer.from(bytes).toString('utf8'),
    ],
  ])('%s, without addresses, with single quotes', (_, encode, decode) => {
    const parts = unpacked(workbook({ S: '<sheetData/>' }));
    const declared = encode === undefined ? '' : '<?xml version="1.0"?>';
    const text = sheet(declared, rows);
    const book = packed({ ...parts, 'xl/worksheets/sheet1.xml': Uint8Array.from(encode(text)) });
    const edits = [edit('S!A1', 1, 5), edit('S!B1', null, '中'), edit('S!A4', 4, 6), edit('S!A3', null, 7)];
    const after = written(book, edits);
    for (const one of edits) expect(valueAt(after, one)?.value).toBe(one.after.value);
    const now = decode(unpacked(after)['xl/worksheets/sheet1.xml']!);
    expect(now).toContain("<c r='C1'  s = '0'><f>A1*2</f><v>10</v></c>");
    const [oldText, newText] = [decode(Uint8Array.from(encode(text))), now].map((xml) =>
      xml.replace(/<c[ >][\s\S]*?<\/c>/gu, '').replace(/<row r="3">\s*<\/row>/u, ''),
    );
    expect(newText).toBe(oldText);
  });

  test('a part in another encoding gets character numbers, which hold in any', () => {
    const parts = unpacked(workbook({ S: '<sheetData/>' }));
    const text = Buffer.from(
      sheet('<?xml version="1.0" encoding="GBK"?>', '<row r="1"><c r="A1" t="str"><v>??</v></c></row>'),
      'latin1',
    );
    const at = text.indexOf('??');
    // 优 in GBK
    text.set([0xd3, 0xc5], at);
    const book = packed({ ...parts, 'xl/worksheets/sheet1.xml': Uint8Array.from(text) });
    const after = written(book, [edit('S!A1', '优', '良'), edit('S!B1', null, '中')]);
    expect(Buffer.from(unpacked(after)['xl/worksheets/sheet1.xml']!).toString('latin1')).toContain(
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">&#x826f;</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">&#x4e2d;</t></is></c>',
    );
  });

  test('comments, CDATA and instructions between and in cells are passed over', () => {
    const book = workbook({
      S: '<!-- <sheetData> --><sheetData><!-- <row r="1"> --><row r="1"><?x <c ?><c r="A1" t="str"><v><![CDATA[a<b>]]></v></c></row></sheetData>',
    });
    const after = written(book, [edit('S!A1', 'a<b>', 'c')]);
    expect(part(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<!-- <sheetData> --><sheetData><!-- <row r="1"> --><row r="1"><?x <c ?><c r="A1" t="inlineStr"><is><t xml:space="preserve">c</t></is></c></row></sheetData>',
    );
  });
});
