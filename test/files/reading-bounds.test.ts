import { deflateRawSync, constants } from 'node:zlib';
import { partsOf, withDirectory, zipped, xlsxWith, xlsx, worksheet } from './parts';
import { MOST_UNPACKED, MOST_BYTES, readWorkbookFile } from '../../src/files';
import { outcome } from './refused';
import { cpu, NO_HANG_MS } from '../support/cpu';

describe('what is too large', () => {
  /** Packed data that unpacks to so many megabytes of nothing, some kilobyte each. */
  function bomb(megabytes: number): Uint8Array {
    const block = deflateRawSync(new Uint8Array(1 << 20).fill(0x20), { finishFlush: constants.Z_SYNC_FLUSH });
    const end = deflateRawSync(new Uint8Array());
    const whole = new Uint8Array(block.length * megabytes + end.length);
    for (let i = 0; i < megabytes; i++) whole.set(block, i * block.length);
    whole.set(end, block.length * megabytes);
    return whole;
  }

  /** A workbook one part of which is a bomb that says it has `size` bytes. */
  function withBomb(name: string, megabytes: number, size: number): Uint8Array {
    const packed = bomb(megabytes);
    const parts = { ...partsOf({ sheets: [{}] }), [name]: packed };
    return withDirectory(zipped(parts, 0), name, (record, local) => {
      record.setUint16(10, 8, true);
      local.setUint16(8, 8, true);
      record.setUint32(24, size, true);
      local.setUint32(22, size, true);
    });
  }

  const MEGABYTE = 1 << 20;
  const beyond = MOST_UNPACKED / MEGABYTE + 10;
  test.each<[what: string, bytes: () => Uint8Array, code: string]>([
    ['a file beyond the bound', () => new Uint8Array(MOST_BYTES + 1), 'tooLarge'],
    [
      'a part that unpacks beyond the bound and says so',
      () => withBomb('xl/worksheets/sheet1.xml', beyond, beyond * MEGABYTE),
      'tooLarge',
    ],
    [
      'a part that unpacks to a gigabyte and says it is small',
      () => withBomb('xl/worksheets/sheet1.xml', 1000, 2000),
      'damaged',
    ],
    ['the same in the texts', () => withBomb('xl/sharedStrings.xml', 1000, 5 * MEGABYTE), 'damaged'],
    ['the same in a picture, which nobody unpacks', () => withBomb('xl/media/image1.png', 1000, 2000), 'read'],
    ['a part that says it is large and is small', () => withBomb('xl/styles.xml', 1, 20 * MEGABYTE), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes())).toBe(code);
  });

  test('more cells than any such workbook has', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`;
    expect(outcome(xlsxWith(row.repeat(31)))).toBe('tooLarge');
  });

  test('more merges', () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(200_001)}</mergeCells>`;
    expect(outcome(xlsx({ sheets: [{ after }] }))).toBe('tooLarge');
  });

  test('a sheet listed a thousand times', () => {
    const part = worksheet({ data: `<row r="1">${'<c s="0"/>'.repeat(100_000)}</row>` });
    const list = '<sheet name="a" sheetId="1" r:id="s0"/>'.repeat(1000);
    const workbook = `<workbook><sheets>${list}</sheets></workbook>`;
    expect(outcome(xlsx({ sheets: [{ part }], parts: { 'xl/workbook.xml': workbook } }))).toBe('damaged');
  });

  test('a zip file of many parts', () => {
    const others = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`customXml/item${i}.xml`, '<a/>']));
    expect(outcome(zipped({ ...partsOf({ sheets: [{}] }), ...others }, 0))).toBe('read');
  });
});

describe('what is formatted far beyond its content', () => {
  const extent = (bytes: Uint8Array) => readWorkbookFile(bytes).sheets.map(({ rows, columns }) => [rows, columns]);
  const content = '<row r="3"><c r="D3"><v>1</v></c></row>';

  test('down to the last row', () => {
    const rows: string[] = [];
    for (let row = 4; row <= 1_048_576; row++) rows.push(`<row r="${row}"/>`);
    const bytes = xlsxWith(content + rows.join(''));
    expect(extent(bytes)).toEqual([[3, 4]]);
  });

  test('in its last cell and all columns', () => {
    const data = `${content}<row r="1048576" hidden="1"><c r="XFD1048576" s="0"/></row>`;
    const before = '<cols><col min="1" max="16384" style="1" hidden="1"/></cols>';
    const [sheet] = readWorkbookFile(xlsx({ sheets: [{ before, data }] })).sheets;
    expect([sheet?.rows, sheet?.columns]).toEqual([3, 4]);
    expect([sheet?.hiddenRows.size, sheet?.hiddenColumns.size]).toEqual([0, 4]);
  });

  test('with content at both ends', () => {
    const last = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(extent(xlsxWith(content + last))).toEqual([[1_048_576, 16_384]]);
  });
});

describe('what would keep a reader busy', () => {
  test.each<[what: string, part: string]>([
    [
      'a hyperlink over the whole sheet',
      worksheet({ after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>' }),
    ],
    [
      'ten thousand array formulas',
      worksheet({
        data: Array.from(
          { length: 10_000 },
          (_, i) =>
            `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A${i + 1}:B${i + 1}">1</f><v>1</v></c><c r="B${i + 1}"><v>1</v></c></row>`,
        ).join(''),
      }),
    ],
    ['columns without end', worksheet({ before: '<cols><col min="1" max="999999999" hidden="1"/></cols>' })],
    [
      'columns hidden a hundred thousand times',
      worksheet({
        before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`,
        data: '<row r="1"><c r="XFD1"><v>1</v></c></row>',
      }),
    ],
    [
      'a hundred thousand merges',
      worksheet({ after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>` }),
    ],
    ['elements within elements', worksheet({ after: '<a>'.repeat(300_000) + '</a>'.repeat(300_000) })],
    [
      'a tag of a million attributes',
      worksheet({ data: `<row r="1"><c ${'a="" '.repeat(1_000_000)} r="A1"><v>1</v></c></row>` }),
    ],
    ['declared entities', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]>${worksheet({})}`],
  ])('%s', (_, part) => {
    const started = cpu();
    expect(outcome(xlsx({ sheets: [{ part }] }))).toBe('read');
    expect(cpu() - started).toBeLessThan(NO_HANG_MS);
  });
});
