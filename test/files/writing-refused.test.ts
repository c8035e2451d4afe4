import { FileProblem, readWorkbookFile, writeXlsx } from '../../src/files';
import type { Edit, RefusedEdit } from '../../src/workbook';
import { FORM, fullWorkbook, LOCKED } from './full-workbook';
import { cellXml, edit, packed, part, unpacked, workbook } from './office-parts';
import { valueAt, written } from './written';

/** What is refused of one edit; fails when it was written, or when anything in the file changed. */
function refusal(bytes: Uint8Array, one: Edit): Omit<RefusedEdit, 'edit'> {
  const file = writeXlsx(bytes, [one]);
  expect(file.result.written).toEqual([]);
  expect(file.bytes).toBe(bytes);
  const [{ edit: refused, ...why } = { edit: undefined }] = file.result.refused;
  expect(refused).toBe(one);
  return why as Omit<RefusedEdit, 'edit'>;
}

describe('an edit that is refused', () => {
  const book = fullWorkbook();

  test.each<[string, Edit, RefusedEdit['reason']]>([
    ['a sheet that is not there', edit('别处!A1', null, 1), 'sheetGone'],
    ['a sheet whose name differs in one space', edit("'1-2自评'!A2", 7, 1), 'sheetGone'],
    ['a place covered by a merge', edit("'附件1-1'!B1", null, 1), 'notTopLeft'],
    ['the cell that holds an array formula', edit("'附件1-1'!B15", 20, 1), 'partOfArray'],
    ['a cell that an array formula fills', edit("'附件1-1'!B16", 3, 1), 'partOfArray'],
    ['a locked cell of a protected sheet', edit("'1-2 自评'!A3", 8, 1), 'protectedSheet'],
    ['an empty cell of a protected sheet', edit("'1-2 自评'!H9", null, 1), 'protectedSheet'],
  ])('%s', (_, one, reason) => {
    expect(refusal(book, one)).toEqual({ reason });
  });

  test.each<[string, string, Edit['before'], Edit['before']]>([
    ['another number', 'B4', { value: 9 }, { value: 10, format: 'General' }],
    ['a number where nothing was', 'B4', { value: null }, { value: 10, format: 'General' }],
    ['nothing where a number was', 'C3', { value: 0 }, { value: null, format: '0.00_ ' }],
    ['a text of digits where a number was', 'A12', { value: 88.5 }, { value: '88.50%', format: '@' }],
    [
      'another formula',
      'B7',
      { value: 15.5, formula: '=SUM(B4:B5)' },
      { value: 15.5, formula: '=SUM(B4:B6)', format: 'General' },
    ],
    [
      'a formula where its result was a constant',
      'B7',
      { value: 15.5 },
      { value: 15.5, formula: '=SUM(B4:B6)', format: 'General' },
    ],
    [
      'the formula of a shared one, spelt out',
      'D5',
      { value: 3.75 },
      { value: 3.75, formula: '=B5+C5', format: 'General' },
    ],
    ['a constant where a formula was', 'B4', { value: 10, formula: '=1+9' }, { value: 10, format: 'General' }],
  ])('something else stands there now: %s', (_, cell, before, now) => {
    expect(refusal(book, edit(`'附件1-1'!${cell}`, before, 1))).toEqual({ reason: 'changed', now });
  });

  test('what only looks different is the same: other digits of one number, another spelling of a formula', () => {
    const after = written(book, [
      edit("'附件1-1'!E7", { value: 0.3626, formula: '= round( b7/D7 ,4)' }, 1),
      edit("'附件1-1'!D6", { value: 0, formula: '=B6+C6' }, 2),
      edit("'附件1-1'!B3", 1.2000000000000002, 3),
    ]);
    expect(cellXml(part(after, FORM), 'E7')).toBe('<c r="E7" s="2"><v>1</v></c>');
  });

  test('an unlocked cell of a protected sheet is written; its sheet stays protected', () => {
    const one = edit("'1-2 自评'!A2", 7, 8);
    const after = written(book, [one]);
    expect(valueAt(after, one)?.value).toBe(8);
    expect(part(after, LOCKED)).toContain('hashValue="QUJD"');
    expect(readWorkbookFile(after).sheets[1]?.protected).toBe(true);
  });

  test('the others are written all the same, each edit in one of the two lists', () => {
    const edits = [edit('别处!A1', null, 1), edit("'附件1-1'!B4", 10, 11), edit("'附件1-1'!C4", 19, 1)];
    const { bytes, result } = writeXlsx(book, edits);
    expect(result.written).toEqual([edits[1]]);
    expect(result.refused.map(({ edit: one, reason }) => [one.label, reason])).toEqual([
      ['别处!A1', 'sheetGone'],
      ["'附件1-1'!C4", 'changed'],
    ]);
    expect(valueAt(bytes, edits[1]!)?.value).toBe(11);
    expect(valueAt(bytes, edits[2]!)?.value).toBe(20);
  });

  test('a second edit of one cell has to start from the first', () => {
    const edits = [edit("'附件1-1'!B4", 10, 11), edit("'附件1-1'!B4", 10, 12), edit("'附件1-1'!B4", 11, 13)];
    const { bytes, result } = writeXlsx(book, edits);
    expect(result.written).toEqual([edits[0], edits[2]]);
    expect(result.refused).toEqual([{ edit: edits[1], reason: 'changed', now: { value: 11, format: 'General' } }]);
    expect(valueAt(bytes, edits[0]!)?.value).toBe(13);
  });
});

describe('a file that cannot be written', () => {
  const book = workbook({ S: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
  const parts = unpacked(book);
  const sheet = (xml: string) => packed({ ...parts, 'xl/worksheets/sheet1.xml': xml });
  const without = (name: string) =>
    packed(Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name)));

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', new TextEncoder().encode('单位,金额\r\n甲,1\r\n'), 'plainText'],
    ['a file that breaks off', book.slice(0, book.length - 40), 'damaged'],
    ['a zip file of something else', packed({ 'a.txt': 'a' }), 'notAWorkbook'],
    ['no workbook part', without('xl/workbook.xml'), 'damaged'],
    ['a sheet that breaks off', sheet('<worksheet><sheetData><row r="1"><c r="A1">'), 'damaged'],
    ['a row beyond the last', sheet('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'), 'damaged'],
    ['no worksheet', sheet('<chartsheet/>'), 'damaged'],
  ])('%s', (_, bytes, code) => {
    const copy = bytes.slice();
    const thrown = attempt(() => writeXlsx(bytes, [edit('S!A1', 1, 2)]));
    expect(thrown).toBeInstanceOf(FileProblem);
    expect((thrown as FileProblem).code).toBe(code);
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  test('a broken byte anywhere: a FileProblem, or a file that reads as the broken one does, but for the edit', () => {
    const outcomes = { written: 0, problem: 0 };
    for (let at = 0; at < book.length; at += 5) {
      const broken = book.slice();
      broken[at]! ^= 0x55;
      const made = attempt(() => writeXlsx(broken, [edit('S!A1', 1, 2)]));
      const asBroken = attempt(() => readWorkbookFile(broken));
      if (made instanceof FileProblem) outcomes.problem++;
      else if (!(asBroken instanceof FileProblem)) {
        outcomes.written++;
        const sheets = readWorkbookFile(made.bytes).sheets.map(({ name }) => name);
        expect(sheets).toEqual(asBroken.sheets.map(({ name }) => name));
      }
    }
    expect(outcomes.written).toBeGreaterThan(10);
    expect(outcomes.problem).toBeGreaterThan(10);
  });
});

/** What comes of it, or the FileProblem; any other error fails the test. */
function attempt<T>(run: () => T): T | FileProblem {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof FileProblem) return cause;
    throw cause;
  }
}
