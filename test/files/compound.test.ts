import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { CompoundFile } from '../../src/files/package/compound';
import { readWorkbookFile } from '../../src/files';
import { compoundFile } from './compound-file';
import { outcome } from './refused';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

const older = new Uint8Array(readFileSync(join(__dirname, 'older.xls')));

const SMALL = new Uint8Array(100).fill(7);
const LARGE = Uint8Array.from({ length: 9000 }, (_, at) => at % 251);
const sector = (n: number) => 512 * (n + 1);
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

test('streams, small and large, by their names in any capitals', () => {
  const file = new CompoundFile(compoundFile({ Klein: SMALL, Workbook: LARGE }));
  expect([...file.names].sort()).toEqual(['Klein', 'Workbook']);
  expect(file.stream('KLEIN')).toEqual(SMALL);
  expect(file.stream('WORKBOOK')).toEqual(LARGE);
  expect(file.stream('Book')).toBeUndefined();
  expect(file.has('workbook')).toBe(true);
});

test('any content comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 6000 }), { minLength: 1, maxLength: 5 }), (contents) => {
      const streams = Object.fromEntries(contents.map((content, index) => [`s${String(index)}`, content]));
      const file = new CompoundFile(compoundFile(streams));
      for (const [name, content] of Object.entries(streams)) expect(file.stream(name)).toEqual(content);
    }),
    { seed: SEED, numRuns: 30 },
  );
});

test('a chain of sectors that leads into itself is damage', () => {
  const bytes = compoundFile({ Workbook: LARGE });
  const table = sector(0);
  for (let n = 1; n < 20; n++) view(bytes).setUint32(table + 4 * n, n, true);
  expect(outcome(bytes)).toBe('damaged');
});

test('so is a list of tables that leads into itself', () => {
  const bytes = compoundFile({ Workbook: LARGE });
  view(bytes).setUint32(0x44, 1, true);
  view(bytes).setUint32(sector(1) + 508, 1, true);
  expect(outcome(bytes)).toBe('damaged');
});

test.each(['workbook', 'WORKBOOK', 'Book', 'BOOK'])('an .xls whose stream is called %s', (name) => {
  const records = new CompoundFile(older).stream('Workbook')!;
  expect(readWorkbookFile(compoundFile({ [name]: records }))).toEqual(readWorkbookFile(older));
});

test('records without a container', () => {
  const records = new CompoundFile(older).stream('Workbook')!;
  expect(readWorkbookFile(records)).toEqual(readWorkbookFile(older));
});

/** Enough for a stream of many sectors. */
const long = new CompoundFile(
  new Uint8Array(
    write(
      utils.book_new(utils.aoa_to_sheet(Array.from({ length: 300 }, (_, row) => [`指标${String(row)}`, row])), '表'),
      {
        type: 'array',
        bookType: 'biff8',
      },
    ) as ArrayBuffer,
  ),
).stream('Workbook')!;

test('a last sector that was not filled up', () => {
  const whole = compoundFile({ Workbook: long });
  const missing = (512 - (long.length % 512)) % 512;
  expect(readWorkbookFile(whole.subarray(0, whole.length - missing))).toEqual(readWorkbookFile(whole));
});

test('a sheet that breaks off is damage, however the sectors lie', () => {
  for (const part of [0.3, 0.6, 0.9]) {
    const records = long.slice(0, Math.floor(long.length * part));
    expect(outcome(compoundFile({ Workbook: records }))).toBe('damaged');
  }
});

test('a password to open', () => {
  const records = new Uint8Array(long.length + 8);
  const start = 4 + new DataView(long.buffer, long.byteOffset).getUint16(2, true);
  records.set(long.subarray(0, start));
  records.set([0x2f, 0, 4, 0, 0, 0, 0x12, 0x34], start);
  records.set(long.subarray(start), start + 8);
  expect(outcome(compoundFile({ Workbook: records }))).toBe('encrypted');
});
