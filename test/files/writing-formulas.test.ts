import { readWorkbookFile, writeXlsx } from '../../src/files';
import { cellOf, parseAddress, reversed } from '../../src/workbook';
import { cellXml, edit, packed, part, STYLE, unpacked, workbook } from './office-parts';
import { differing, expectSoundSheet, written } from './written';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A row per number, with formulas beside them that one cell has the text of. */
function sharedBook(ref: string, followers: readonly string[]): Uint8Array {
  const shared = (row: number, column: string) => {
    const address = `${column}${String(row)}`;
    if (address === 'C1') return `<c r="C1"><f t="shared" ref="${ref}" si="3">A1*$B$1</f><v>${String(row * 2)}</v></c>`;
    return followers.includes(address) ? `<c r="${address}"><f t="shared" si="3"/><v>0</v></c>` : '';
  };
  const rows = [1, 2, 3, 4].map(
    (row) =>
      `<row r="${String(row)}"><c r="A${String(row)}"><v>${String(row)}</v></c>${row === 1 ? '<c r="B1"><v>2</v></c>' : ''}${shared(row, 'C')}${shared(row, 'D')}</row>`,
  );
  return workbook({ S: `<sheetData>${rows.join('')}</sheetData>` });
}

function formulaAt(bytes: Uint8Array, address: string): string | undefined {
  const { area } = parseAddress(address)!;
  return cellOf(readWorkbookFile(bytes), { sheet: 'S', row: area.top, column: area.left })?.formula;
}

describe('a shared formula', () => {
  test('its first cell is overwritten: the text goes to the next, which the others follow', () => {
    const book = sharedBook('C1:C4', ['C2', 'C3', 'C4']);
    const after = written(book, [edit('S!C1', { value: 2, formula: '=A1*$B$1' }, 9)]);
    const sheet = part(after, SHEET);
    expect(cellXml(sheet, 'C1')).toBe('<c r="C1"><v>9</v></c>');
    expect(cellXml(sheet, 'C2')).toBe('<c r="C2"><f t="shared" ref="C2:C4" si="3">A2*$B$1</f><v>0</v></c>');
    expect(cellXml(sheet, 'C3')).toBe('<c r="C3"><f t="shared" si="3"/><v>0</v></c>');
    expect(['C1', 'C2', 'C3', 'C4'].map((cell) => formulaAt(after, cell))).toEqual([
      undefined,
      '=A2*$B$1',
      '=A3*$B$1',
      '=A4*$B$1',
    ]);
  });

  test('in an area of several columns each of the others gets its own text', () => {
    const book = sharedBook('C1:D2', ['D1', 'C2', 'D2']);
    const after = written(book, [edit('S!C1', { value: 2, formula: '=A1*$B$1' }, null)]);
    expect(cellXml(part(after, SHEET), 'C1')).toBe('<c r="C1"/>');
    expect(['D1', 'C2', 'D2'].map((cell) => formulaAt(after, cell))).toEqual(['=B1*$B$1', '=A2*$B$1', '=B2*$B$1']);
    expect(part(after, SHEET)).not.toContain('shared');
  });

  test('a follower is overwritten: the others stay as they are; taken back it has its own text', () => {
    const book = sharedBook('C1:C4', ['C2', 'C3', 'C4']);
    const one = edit('S!C3', { value: 0, formula: '=A3*$B$1' }, 7);
    const after = written(book, [one]);
    for (const cell of ['C1', 'C2', 'C4'])
      expect(cellXml(part(after, SHEET), cell)).toBe(cellXml(part(book, SHEET), cell));
    expect(cellXml(part(after, SHEET), 'C3')).toBe('<c r="C3"><v>7</v></c>');
    expect(formulaAt(written(after, [reversed(one)]), 'C3')).toBe('=A3*$B$1');
  });

  test('all of its cells are overwritten', () => {
    const book = sharedBook('C1:C2', ['C2']);
    const after = written(book, [
      edit('S!C1', { value: 2, formula: '=A1*$B$1' }, { value: 3, formula: '=A1+2' }),
      edit('S!C2', { value: 0, formula: '=A2*$B$1' }, 1),
    ]);
    expect(part(after, SHEET)).not.toContain('shared');
    expect(formulaAt(after, 'C1')).toBe('=A1+2');
  });
});

describe('what a formula gives', () => {
  const data =
    '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>0.2</v></c><c r="C1" t="str"><v>——</v></c><c r="E1" s="2"/></row>';
  const book = workbook({ S: `<sheetData>${data}</sheetData>` });

  test.each<[formula: string, claimed: number | null, stored: string]>([
    ['=A1+B1', 0.3, '<v>0.3</v>'],
    ['=ROUND(A1/B1,4)', 0.5, '<v>0.5</v>'],
    ['=MIN(A1,ROUND(A1*B1,2))', 0.02, '<v>0.02</v>'],
    ['=SUM(A1:C1)', 0.3, '<v>0.3</v>'],
    ['=IF(A1>B1,A1,"")', null, '<v></v>'],
    ['=A1/(B1-0.2)', null, '<v>#DIV/0!</v>'],
    // The cells say 0.3, whatever the edit says.
    ['=A1+B1', 5, '<v>0.3</v>'],
    // Beyond what is calculated here: what the edit says, or nothing.
    ['=VLOOKUP(1,A1:B1,2)', 5, '<v>5</v>'],
    ['=VLOOKUP(1,A1:B1,2)', null, ''],
  ])('%s, said to be %p', (formula, claimed, stored) => {
    const after = written(book, [edit('S!E1', null, { value: claimed, formula })]);
    const cell = cellXml(part(after, SHEET), 'E1')!;
    const text = formula.slice(1).replaceAll('"', '&quot;').replaceAll('>', '&gt;');
    expect(cell.replace(/ t="(?:str|e)"/u, '')).toBe(`<c r="E1" s="2"><f>${text}</f>${stored}</c>`);
    expectSoundSheet(part(after, SHEET));
  });

  test('formulas that follow from each other, in any order of the edits', () => {
    const edits = [
      edit('S!D1', null, { value: 0.6, formula: '=E1*2' }),
      edit('S!E1', null, { value: 0.3, formula: '=A1+B1' }),
      edit('S!A1', 0.1, 0.4),
    ];
    for (const order of [edits, [...edits].reverse()]) {
      const sheet = part(written(book, order), SHEET);
      expect(cellXml(sheet, 'E1')).toContain('<v>0.6</v>');
      expect(cellXml(sheet, 'D1')).toContain('<v>1.2</v>');
    }
  });

  test('formulas that follow from themselves end, without a result', () => {
    const after = written(book, [
      edit('S!D1', null, { value: null, formula: '=E1+1' }),
      edit('S!E1', null, { value: null, formula: '=D1+1' }),
    ]);
    expect(cellXml(part(after, SHEET), 'D1')).toBe('<c r="D1"><f>E1+1</f></c>');
  });

  test('a newer function gets the prefix that files spell it with', () => {
    const after = written(book, [edit('S!E1', null, { value: 0.3, formula: '=IFNA(A1+B1,0)' })]);
    expect(cellXml(part(after, SHEET), 'E1')).toContain('<f>_xlfn.IFNA(A1+B1,0)</f>');
  });
});

describe('a range whose end is calculated', () => {
  const formulas = [
    'SUM(INDEX(A1:A3,1):A3)',
    'SUM(A1:INDEX(A1:A3,2))',
    'SUM(A1:INDEX(B1:B3,3))',
    "SUM(B1:INDEX('S'!B:B,3))",
  ];
  const cells = (row: number) =>
    `<c r="A${String(row)}"><v>${String(row)}</v></c><c r="B${String(row)}"><v>0</v></c><c r="C${String(row)}"><v>9</v></c>`;
  const own = formulas.map((text, at) => `<c r="${'EFGH'.charAt(at)}1"><f>${text}</f><v>6</v></c>`).join('');
  const rows = [1, 2, 3].map((row) => `<row r="${String(row)}">${cells(row)}${row === 1 ? own : ''}</row>`);
  const book = workbook({ S: `<sheetData>${rows.join('')}</sheetData>` });
  const stored = (bytes: Uint8Array) =>
    ['E1', 'F1', 'G1', 'H1'].map((cell) => /<v>6<\/v>/u.test(cellXml(part(bytes, SHEET), cell) ?? ''));

  test.each([
    ['A2', 2, [false, false, false, true]],
    // Between A1 and B3 it lies.
    ['B2', 0, [true, true, false, false]],
    ['C2', 9, [true, true, true, true]],
  ])('keeps no result that may hang on %s', (cell, before, kept) => {
    expect(stored(written(book, [edit(`S!${cell}`, before, 20)]))).toEqual(kept);
  });
});

describe('a dynamic array', () => {
  const cells = `<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c><c r="D1"><f>C3+1</f><v>4</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><f>A3*2</f><v>4</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="C3"><v>3</v></c></row></sheetData>`;
  const METADATA =
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
  const book = packed({ ...unpacked(workbook({ S: cells })), 'xl/metadata.xml': METADATA });
  const one = edit('S!A2', 1, 5);

  test('what spilled from it is left to Excel, with what hangs on it; formula, area and metadata stay as they were', () => {
    const after = written(book, [one]);
    const sheet = part(after, SHEET);
    expect(cellXml(sheet, 'C1')).toBe('<c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3)</f></c>');
    expect(['C2', 'C3', 'D1'].map((cell) => cellXml(sheet, cell))).toEqual([
      '<c r="C2"/>',
      '<c r="C3"/>',
      '<c r="D1"><f>C3+1</f></c>',
    ]);
    expect(cellXml(sheet, 'D2')).toBe('<c r="D2"><f>A3*2</f><v>4</v></c>');
    expect(part(after, 'xl/metadata.xml')).toBe(METADATA);
  });

  test('taken back, nothing of it is written but the cell: every formula stands, and its area is as empty as before', () => {
    const after = written(book, [one]);
    const back = written(after, [reversed(one)]);
    const without = (bytes: Uint8Array) =>
      part(bytes, SHEET).replace(
        /(<c r="(?:C\d|D1)"[^>]*?)(?:\/>|>((?:<f[\s\S]*?<\/f>)?)(?:<v>[^<]*<\/v>)?<\/c>)/gu,
        '$1>$2</c>',
      );
    expect(without(back)).toBe(without(book));
    expect(cellXml(part(back, SHEET), 'A2')).toBe('<c r="A2"><v>1</v></c>');
  });

  test('a cell that it fills is not written, nor its own', () => {
    const { result } = writeXlsx(book, [edit('S!C2', 2, 9), edit('S!C1', { value: 1, formula: '=SORT(A1:A3)' }, 9)]);
    expect(result.written).toEqual([]);
    expect(result.refused).toHaveLength(2);
  });
});

describe('a cell that is cleared', () => {
  const book = workbook({
    S: `<sheetData><row r="1"><c r="A1" s="${String(STYLE.percent)}"><v>0.5</v></c><c r="B1" s="${String(STYLE.amount)}" t="inlineStr"><is><t>甲</t></is></c><c r="C1" s="${String(STYLE.head)}"><f>A1*2</f><v>1</v></c></row></sheetData>`,
  });

  test('keeps its style; a formula that read it is calculated anew', () => {
    const after = written(book, [edit('S!A1', 0.5, null), edit('S!B1', '甲', '')]);
    const sheet = part(after, SHEET);
    expect(cellXml(sheet, 'A1')).toBe('<c r="A1" s="2"/>');
    expect(cellXml(sheet, 'B1')).toBe('<c r="B1" s="4"/>');
    expect(cellXml(sheet, 'C1')).toBe('<c r="C1" s="1"><f>A1*2</f><v>0</v></c>');
    expect(differing(book, after).changed).toEqual(['xl/workbook.xml', SHEET]);
  });

  test('loses its formula as well', () => {
    const after = written(book, [edit('S!C1', { value: 1, formula: '=A1*2' }, null)]);
    expect(cellXml(part(after, SHEET), 'C1')).toBe('<c r="C1" s="1"/>');
  });

  test('one that was never there is not made', () => {
    const after = written(book, [edit('S!F9', null, null)]);
    expect(part(after, SHEET)).toBe(part(book, SHEET));
  });
});
