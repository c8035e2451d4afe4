import { CFB, utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { MOST_CELLS, MOST_UNPACKED } from '../../src/files/problem';
import { partsOf, worksheet, xlsx, xlsxWith, zipped, type BookXml } from '../files/parts';

/**
 * Workbooks made to be as large, or as much work, as a file of a few megabytes can ask for. Each is read in a process of its own, so that its
 * memory can be measured.
 */

/** A text so many times, for parts that are too long to be put together by `repeat` alone. */
function times(text: string, bytes: number): Uint8Array {
  const one = new TextEncoder().encode(text);
  const count = Math.floor(bytes / one.length);
  const whole = new Uint8Array(count * one.length);
  for (let at = 0; at < count; at++) whole.set(one, at * one.length);
  return whole;
}

function joined(...pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of bytes) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const MB = 1024 * 1024;
/** So much may be unpacked, with a little left for the other parts. */
const NEARLY_ALL = MOST_UNPACKED - 2 * MB;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part with so many bytes of one thing repeated inside of its data. */
function sheetOf(start: string, repeated: string, bytes: number, end = ''): Uint8Array {
  return joined(
    `<worksheet xmlns="${MAIN}"><sheetData>${start}`,
    times(repeated, bytes),
    `${end}</sheetData></worksheet>`,
  );
}

const bookOf = (part: Uint8Array | string, more: Partial<BookXml> = {}): Uint8Array =>
  xlsx({ sheets: [{ part }], ...more });

function manyChartSheets(): Uint8Array {
  const sheets = '<sheet name="a" r:id="c"/>'.repeat(1_200_000);
  const rels =
    '<Relationships><Relationship Id="c" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
  return xlsx({
    sheets: [],
    parts: { 'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`, 'xl/_rels/workbook.xml.rels': rels },
  });
}

/** An .xlsb whose sheet is replaced by so many records of empty cells. */
function blankBinaryCells(bytes: number): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([['a']]), 'a');
  const made = unzipSync(
    new Uint8Array(write(book, { type: 'array', bookType: 'xlsb', compression: true }) as ArrayBuffer),
  );
  const name = Object.keys(made).find((part) => /sheet1\.bin$/u.test(part)) ?? '';
  // BrtBeginSheetData, then BrtRowHdr, then BrtCellBlank again and again: type, length, column, style.
  const blank = Uint8Array.from([1, 8, 5, 0, 0, 0, 0, 0, 0, 0]);
  const row = joined(Uint8Array.from([0, 17]), new Uint8Array(17));
  const cells = new Uint8Array(bytes - (bytes % blank.length));
  const view = new DataView(cells.buffer);
  for (let at = 0, column = 0; at < cells.length; at += blank.length, column = (column + 1) % 16_384) {
    cells.set(blank, at);
    view.setUint32(at + 2, column, true);
  }
  const part = joined(Uint8Array.from([0x81, 1, 0, 0x91, 1, 0]), row, cells, Uint8Array.from([0x92, 1, 0, 0x82, 1, 0]));
  return zipSync({ ...made, [name]: part }, { level: 1 });
}

interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly read: (
    bytes: Uint8Array,
    options: { type: 'array' },
  ) => { FullPaths: string[]; FileIndex: { content: ArrayLike<number> }[] };
  readonly write: (file: object, options: { type: 'array' }) => ArrayLike<number>;
}
const compound = CFB as CompoundFiles;

/** A record of an .xls: number, length, and words of two bytes. */
function oldRecord(id: number, words: readonly number[], bytes = words.length * 2): Uint8Array {
  const record = new Uint8Array(4 + bytes);
  const view = new DataView(record.buffer);
  view.setUint16(0, id, true);
  view.setUint16(2, bytes, true);
  for (const [index, word] of words.entries()) view.setUint16(4 + 2 * index, word, true);
  return record;
}

/** Records that begin with the row they are about. */
const CELLS_OF_A_ROW = new Set([0xbd, 0xbe]);
/** Row, first column, so many words for each of 256 cells, last column. */
const wholeRow = (id: 0xbd | 0xbe, words: number): Uint8Array =>
  oldRecord(id, [0, 0, ...Array.from({ length: 256 * words }, () => 0), 255]);

/** An .xls whose sheet has so many bytes of these records at its end. */
function oldRecords(record: Uint8Array, bytes: number): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([['a']]), 'a');
  const made = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const file = compound.read(made, { type: 'array' });
  const index = file.FullPaths.findIndex((path) => /Workbook$/u.test(path));
  const stream = Uint8Array.from(file.FileIndex[index]?.content ?? []);
  const end = stream.length - 4;
  const many = new Uint8Array(Math.max(1, Math.floor(bytes / record.length)) * record.length);
  const view = new DataView(many.buffer);
  for (let at = 0, row = 0; at < many.length; at += record.length, row = (row + 1) % 65_536) {
    many.set(record, at);
    if (CELLS_OF_A_ROW.has(view.getUint16(at, true))) view.setUint16(at + 4, row, true);
  }
  const whole = compound.utils.cfb_new();
  compound.utils.cfb_add(whole, '/Workbook', joined(stream.subarray(0, end), many, stream.subarray(end)));
  return Uint8Array.from(compound.write(whole, { type: 'array' }));
}

const LONG_FORMULA = Array.from({ length: 1100 }, (_, row) => `A${String(row + 1)}+`).join('') + '1';

export const EXTREMES: Readonly<Record<string, () => Uint8Array>> = {
  'a million sheets without cells': manyChartSheets,
  'a formula of 6,000 characters shared by 400,000 cells': () =>
    bookOf(
      sheetOf(
        `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A400000">${LONG_FORMULA}</f><v>1</v></c></row><row r="2">`,
        '<c><f t="shared" si="0"/><v>1</v></c>',
        400_000 * 37,
        '</row>',
      ),
    ),
  'nearly four million ranges of hidden columns': () =>
    bookOf(
      joined(
        `<worksheet xmlns="${MAIN}"><cols>`,
        times('<col min="1" max="2" hidden="1"/>', NEARLY_ALL),
        '</cols><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
      ),
    ),
  'seven million hidden rows': () => bookOf(sheetOf('', '<row hidden="1"/>', NEARLY_ALL)),
  'six million texts of nothing': () =>
    bookOf(worksheet({ data: '<row><c t="s"><v>0</v></c></row>' }), {
      parts: { 'xl/sharedStrings.xml': joined('<sst>', times('<si/>', 30 * MB), '</sst>') },
    }),
  'hundreds of thousands of cells that show one text of 32,767 characters in a format of their own': () =>
    bookOf(sheetOf('<row>', '<c t="s" s="1"><v>0</v></c>', 380_000 * 27, '</row>'), {
      strings: [`<t>${'长'.repeat(32_767)}</t>`],
      styles: `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="&quot;元&quot;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    }),
  'one text of forty million characters': () =>
    bookOf(sheetOf('<row><c t="inlineStr"><is><t>', '合计：', NEARLY_ALL, '</t></is></c></row>')),
  'a hundred megabytes of texts in cells': () =>
    bookOf(sheetOf('<row>', `<c t="inlineStr"><is><t>${'指标'.repeat(80)}</t></is></c>`, NEARLY_ALL, '</row>')),
  'every cell that is read, and every merge': () =>
    xlsx({
      sheets: [
        {
          data: `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`.repeat(30),
          after: `<mergeCells>${Array.from({ length: 190_000 }, (_, at) => `<mergeCell ref="A${String((at % 30) + 1)}:XFD${String(at + 2)}"/>`).join('')}</mergeCells>`,
        },
      ],
    }),
  'twelve million empty cells in an .xlsb': () => blankBinaryCells(120 * MB),
  'two million empty cells in an .xlsb': () => blankBinaryCells(20 * MB),
  'twenty-five million empty cells in an .xls': () => oldRecords(wholeRow(0xbe, 1), 48 * MB),
  'as many empty cells of an .xls as are read': () => oldRecords(wholeRow(0xbe, 1), 5600 * 522),
  'as many empty cells as an .xls of the largest size has': () => oldRecords(wholeRow(0xbe, 1), 14 * MB),
  'a hundred hyperlinks over a whole sheet in an .xls': () =>
    oldRecords(oldRecord(0x1b8, [0, 65_535, 0, 255], 40), 100 * 44),
  'a million widths of 65,536 columns in an .xls': () => oldRecords(oldRecord(0x7d, [0, 65_535, 0, 0, 0, 0]), 15 * MB),
  'three million merges, a record each, in an .xls': () => oldRecords(oldRecord(0xe5, [1, 0, 1, 0, 1]), 15 * MB),
  'eight million numbers in an .xls': () => oldRecords(wholeRow(0xbd, 3), 48 * MB),
  'elements within elements, a hundred megabytes of them': () =>
    bookOf(joined(`<worksheet xmlns="${MAIN}"><sheetData/>`, times('<a>', NEARLY_ALL), '</worksheet>')),
  'a hundred thousand parts': () =>
    zipped(
      {
        ...partsOf({ sheets: [{}] }),
        ...Object.fromEntries(Array.from({ length: 99_000 }, (_, at) => [`xl/media/${String(at)}.png`, ''])),
      },
      0,
    ),
  'as many heads of indicators as cells are read': () =>
    xlsxWith(
      `<row>${['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'].map((head) => `<c t="inlineStr"><is><t>${head}</t></is></c>`).join('')}</row>`.repeat(
        Math.floor(MOST_CELLS / 7),
      ),
    ),
  'as many totals as cells are read': () =>
    xlsxWith('<row><c t="inlineStr"><is><t>合计</t></is></c><c><v>1</v></c></row>'.repeat(Math.floor(MOST_CELLS / 2))),
};
