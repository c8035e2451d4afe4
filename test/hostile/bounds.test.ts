import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { tokensFit } from '../../src/files/xls/binary-tokens';
import { LONGEST_TEXT, MOST_FORMULA_TEXT, MOST_MERGES } from '../../src/files/problem';
import { cellAt, type Sheet } from '../../src/workbook';
import { edit } from '../files/office-parts';
import { xlsx, xlsxWith } from '../files/parts';
import { NO_HANG_MS } from '../support/cpu';
import { timed } from './pipeline';
import { outcome } from '../files/refused';

const read = (bytes: Uint8Array): Sheet => {
  const [sheet] = readWorkbookFile(bytes).sheets;
  if (!sheet) throw new Error('there is no sheet');
  return sheet;
};

describe('a text longer than a cell can hold is cut', () => {
  const long = '长'.repeat(LONGEST_TEXT + 1000);
  test.each([
    ['in the cell', xlsxWith(`<row><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`)],
    ['among the texts', xlsxWith('<row><c r="A1" t="s"><v>0</v></c></row>', { strings: [`<t>${long}</t>`] })],
    [
      'in many runs',
      xlsxWith('<row><c r="A1" t="s"><v>0</v></c></row>', { strings: ['<r><t>长</t></r>'.repeat(33_000)] }),
    ],
    ['as a formula’s result', xlsxWith(`<row><c r="A1" t="str"><f>A2</f><v>${long}</v></c></row>`)],
    ['where a number should be', xlsxWith(`<row><c r="A1"><v>${long}</v></c></row>`)],
  ])('%s', (_where, bytes) => {
    expect(cellAt(read(bytes), 0, 0)?.value).toBe('长'.repeat(LONGEST_TEXT));
  });

  test('one that is just as long is not, coded characters counted as one', () => {
    const bytes = xlsxWith(`<row><c r="A1" t="inlineStr"><is><t>${'_x7532_'.repeat(LONGEST_TEXT)}</t></is></c></row>`);
    expect(cellAt(read(bytes), 0, 0)?.value).toBe('甲'.repeat(LONGEST_TEXT));
  });
});

test('an .xlsb with a text that says it has sixteen million letters is damaged: no sheet is read without its cells', () => {
  const rows = Array.from({ length: 50 }, () => ['指标']);
  const book = utils.book_new(utils.aoa_to_sheet(rows), '表');
  const parts = unzipSync(
    new Uint8Array(write(book, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer),
  );
  const strings = Buffer.from(parts['xl/sharedStrings.bin'] ?? []);
  const at = strings.indexOf(Buffer.from('指标', 'utf16le'));
  strings.writeUInt32LE(0xffffff, at - 4);
  expect(outcome(zipSync({ ...parts, 'xl/sharedStrings.bin': Uint8Array.from(strings) }))).toBe('damaged');
});

describe('a formula that cells share', () => {
  const terms = 1000;
  const formula = Array.from({ length: terms }, (_term, row) => `B${String(row + 1)}`).join('+');
  const shared = (cells: number): Uint8Array =>
    xlsxWith(
      `<row><c r="A1"><f t="shared" si="0" ref="A1:A9">${formula}</f><v>1</v></c></row><row>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(cells)}</row>`,
    );

  test('is written out in each of them', () => {
    expect(cellAt(read(shared(2)), 1, 1)?.formula).toMatch(/^=C2\+C3\+/u);
  });

  test('is not, where that would fill the memory', () => {
    expect(outcome(shared(Math.ceil(MOST_FORMULA_TEXT / formula.length) + 1))).toBe('tooLarge');
  });
});

test('more ranges of hidden columns than any sheet has', () => {
  const before = `<cols>${'<col min="1" max="2" hidden="1"/>'.repeat(MOST_MERGES + 1)}</cols>`;
  expect(outcome(xlsx({ sheets: [{ before }] }))).toBe('tooLarge');
});

test('an .xls that says its sheet goes to the last row and holds a few cells is carried over at once', () => {
  const book = utils.book_new(utils.aoa_to_sheet([['甲', 1]]), '表');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  // DIMENSIONS ([MS-XLS] 2.4.90): first row, row behind the last, first column, column behind the last.
  const record = Buffer.from([0x00, 0x02, 0x0e, 0x00, 0, 0, 0, 0]);
  const at = Buffer.from(bytes).indexOf(record);
  expect(at).toBeGreaterThan(0);
  const view = new DataView(bytes.buffer);
  view.setUint32(at + 8, 65_536, true);
  view.setUint16(at + 14, 256, true);
  const change = edit('表!B1', { value: 1 }, { value: 2 });
  const { ms, given } = timed(() => writeXlsx(bytes, [change]));
  expect(given.result.written).toEqual([change]);
  expect(ms).toBeLessThan(NO_HANG_MS);
});

test.each([
  ['Excel 3', 0x206],
  ['Excel 4', 0x406],
])('a formula as %s numbered it, in an .xls of today, is looked over like one of today', (_version, id) => {
  const book = utils.book_new(utils.aoa_to_sheet([[1234.5]]), '表');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  // NUMBER ([MS-XLS] 2.4.180) of the only cell: too short for a formula, so that the library would go on behind it.
  const at = Buffer.from(bytes).indexOf(Buffer.from([0x03, 0x02, 0x0e, 0x00, 0, 0, 0, 0]));
  expect(at).toBeGreaterThan(0);
  expect(outcome(bytes)).not.toBe('damaged');
  new DataView(bytes.buffer).setUint16(at, id, true);
  expect(outcome(bytes)).toBe('damaged');
});

test('a list of sheets in an .xls that does not say how many: damaged, not read for ever', () => {
  const book = utils.book_new(utils.aoa_to_sheet([['甲']]), '表');
  const bytes = Buffer.from(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  // FNGROUPCOUNT ([MS-XLS] 2.4.120): what follows it is read as its neighbour.
  const at = bytes.indexOf(Buffer.from([0x9c, 0x00, 0x02, 0x00]));
  expect(at).toBeGreaterThan(0);
  bytes.writeUInt16LE(0x17, at);
  bytes.writeUInt16LE(0, at + 2);
  bytes.writeUInt16LE(0x2a, at + 4);
  expect(outcome(bytes)).toBe('damaged');
});

describe('the tokens of a formula in an .xls, which the library would follow without end where they do not end with it', () => {
  // A1+B1, [MS-XLS] 2.5.198: two references of five bytes, a sign of one. ROUND(A1,2): a reference, a number of three bytes, a function of three.
  const sum = [0x44, 0, 0, 0, 0xc0, 0x44, 0, 0, 1, 0xc0, 0x03];
  const rounded = [0x44, 0, 0, 0, 0xc0, 0x1e, 2, 0, 0x41, 0x1b, 0];
  const text = [0x17, 2, 0, 0x41, 0x42];
  const wide = [0x17, 2, 1, 0x32, 0x75, 0x59, 0x4e];
  const conditional = [0x19, 0x02, 3, 0, 0x1d, 1];
  const chosen = [0x19, 0x04, 1, 0, 4, 0, 6, 0, 0x16];
  test.each<[what: string, tokens: number[]]>([
    ['a sum', sum],
    ['a function', rounded],
    ['a text', text],
    ['a text of two bytes a letter', wide],
    ['IF', conditional],
    ['CHOOSE', chosen],
    ['nothing', []],
  ])('%s: as long as it is, and no shorter', (_what, tokens) => {
    const view = new DataView(Uint8Array.from([...tokens, 0x44, 0, 0, 0, 0]).buffer);
    expect(tokensFit(view, 0, tokens.length)).toBe(true);
    // One byte more begins a reference that does not fit.
    expect(tokensFit(view, 0, tokens.length + 1)).toBe(false);
  });

  test('behind a token that nobody knows nothing is said', () => {
    expect(tokensFit(new DataView(Uint8Array.from([0x18, 0, 0]).buffer), 0, 2)).toBe(true);
  });
});
