import { CFB, read, utils, write } from '@e965/xlsx';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { cellAt } from '../../src/workbook';
import { edit } from './office-parts';

/** An .xls with something drawn on its sheet is read like one without: Excel draws the arrows of drop-down lists and filters, too. */

// The library writes what a note says in Latin letters only.
const sheet = utils.aoa_to_sheet([
  ['三公经费', 1.5],
  ['公用经费', 2.25],
]);
sheet['B1'] = { ...(sheet['B1'] as object), t: 'n', v: 1.5, c: [{ a: '审核', t: 'to be looked up' }] };
const PLAIN = new Uint8Array(write(utils.book_new(sheet, '附件'), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

/** The records of an .xls, without its container. */
const RECORDS = Buffer.from(
  (CFB.find(CFB.read(Buffer.from(PLAIN), { type: 'buffer' }), 'Workbook') as { content: number[] }).content,
);
const [OBJECT, CONTINUED, END] = [0x5d, 0x3c, 0x0a];

const record = (id: number, content: string) => {
  const body = Buffer.from(content.replaceAll(' ', ''), 'hex');
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
};

/** The first piece of an object, for its kind ([MS-XLS] 2.5.143). */
const first = (kind: string) => `1500 1200 ${kind} 0100 1160 00000000 000000000000 0000`;
const LAST = '0000 0000';

/** The records with more before the end of the last sheet. */
function withRecords(more: Buffer): Uint8Array {
  let at = 0;
  let end = -1;
  for (; at + 4 <= RECORDS.length; at += 4 + RECORDS.readUInt16LE(at + 2))
    if (RECORDS.readUInt16LE(at) === END) end = at;
  expect(end).toBeGreaterThan(0);
  return Uint8Array.from(Buffer.concat([RECORDS.subarray(0, end), more, RECORDS.subarray(end)]));
}

test.each<[string, Buffer]>([
  ['a chart, as Excel writes it', record(OBJECT, first('0500') + LAST)],
  ['a picture', record(OBJECT, `${first('0800')} 0700 0200 0200 0800 0200 0100 ${LAST}`)],
  ['a note', record(OBJECT, `${first('1900')} 0d00 1600 ${'27'.repeat(16)} 0000 00000000 ${LAST}`)],
  // The length of a list's own piece is none (2.5.147): as Excel 2010 and later write the arrow of a filter.
  [
    'a drop-down',
    record(
      OBJECT,
      `${first('1400')} 0c00 1400 ${'00'.repeat(20)} 1300 ee1f 0000 0000 0103 0000 0200 0800 5700 ${LAST}`,
    ),
  ],
  [
    'a list that goes on in another record',
    Buffer.concat([
      record(OBJECT, `${first('1200')} 1300 0901 0000 0300 0000 0000 0000 0000`),
      record(CONTINUED, `0400 00 ${'41'.repeat(4)} 0400 00 ${'42'.repeat(4)}`),
    ]),
  ],
  ['an object of its first piece alone', record(OBJECT, first('0200'))],
  ['one with a length far beyond its end', record(OBJECT, `${first('0200')} 0400 ffff 0000`)],
])('%s', (_, more) => {
  const bytes = withRecords(more);
  const [opened] = readWorkbookFile(bytes).sheets;
  expect(opened && [cellAt(opened, 0, 1)?.value, cellAt(opened, 1, 1)?.value]).toEqual([1.5, 2.25]);
  // And it can be written, as an .xlsx; the bytes that came in are as they were.
  const copy = Buffer.from(bytes);
  const written = writeXlsx(bytes, [edit('附件!B2', 2.25, 3)]);
  expect([written.converted, written.result.refused]).toEqual([true, []]);
  expect(copy.equals(bytes)).toBe(true);
});

test('notes go over into the .xlsx', () => {
  const { bytes } = writeXlsx(PLAIN, [edit('附件!B2', 2.25, 3)]);
  const note = read(bytes, { type: 'array' }).Sheets['附件']?.['B1'] as { c?: { t: string }[] };
  expect(note.c?.map(({ t }) => t)).toEqual(['to be looked up']);
});
