import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { CompoundFile } from '../../src/files/package/compound';
import { compoundFile } from '../files/compound-file';
import type { Mutant } from './mutants';

/**
 * Binary workbooks whose container is sound and whose records say something else: left out, doubled, moved, of another kind or length, with the
 * largest numbers in them. Bytes that are turned in a packed file only break its check sums.
 */

const root = join(__dirname, '../..');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, name)));

/** One record with its head, and how its number and length are put into bytes. */
interface Record {
  readonly id: number;
  readonly body: Uint8Array;
}

interface Source {
  readonly of: string;
  readonly parts: readonly (readonly Record[])[];
  readonly made: (part: number, records: readonly Record[]) => Uint8Array;
}

function recordsOfXls(stream: Uint8Array): readonly Record[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: Record[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true);
    records.push({ id: view.getUint16(at, true), body: stream.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return records;
}

const xlsBytes = (records: readonly Record[]): Uint8Array =>
  Uint8Array.from(
    Buffer.concat(
      records.map(({ id, body }) =>
        Buffer.from([id & 255, id >> 8, body.length & 255, (body.length >> 8) & 255, ...body]),
      ),
    ),
  );

/** Numbers in groups of seven bits, the last without the high bit ([MS-XLSB] 2.1.4). */
function recordsOfXlsb(part: Uint8Array): readonly Record[] {
  const records: Record[] = [];
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = part[at++] ?? 0;
      value += (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const [id, length] = [number(2), number(4)];
    records.push({ id, body: part.subarray(at, at + length) });
    at += length;
  }
  return records;
}

const sevens = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...sevens(Math.floor(value / 128))];
const xlsbBytes = (records: readonly Record[]): Uint8Array =>
  Uint8Array.from(
    Buffer.concat(records.map(({ id, body }) => Buffer.from([...sevens(id), ...sevens(body.length), ...body]))),
  );

function xlsSource(of: string, bytes: Uint8Array): Source {
  const stream = new CompoundFile(bytes).stream('Workbook') ?? new Uint8Array();
  return { of, parts: [recordsOfXls(stream)], made: (_, records) => compoundFile({ Workbook: xlsBytes(records) }) };
}

function xlsbSource(of: string, bytes: Uint8Array): Source {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.bin'));
  return {
    of,
    parts: names.map((name) => recordsOfXlsb(parts[name] ?? new Uint8Array())),
    made: (part, records) => zipSync({ ...parts, [names[part] ?? '']: xlsbBytes(records) }, { level: 1 }),
  };
}

const sample = read(file('assets/sample/seed.xlsx'), { type: 'array', cellStyles: true, cellNF: true });
const as = (bookType: 'biff8' | 'xlsb'): Uint8Array =>
  new Uint8Array(write(sample, { type: 'array', bookType, compression: true }) as ArrayBuffer);

const SOURCES: readonly Source[] = [
  xlsSource('older.xls', file('test/files/older.xls')),
  xlsSource('seed.xls', as('biff8')),
  xlsbSource('seed.xlsb', as('xlsb')),
];

const place = fc.nat(1_000_000);
/** What counts and places run into. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff];

const HOW = [
  'number',
  'number',
  'left out',
  'doubled',
  'moved',
  'emptied',
  'cut',
  'longer',
  'kind',
  'a hundred times',
] as const;
const change = fc.record({
  how: fc.constantFrom(...HOW),
  at: place,
  offset: place,
  value: fc.constantFrom(...NUMBERS),
  size: fc.constantFrom(1, 2, 4),
});

interface Change {
  readonly how: (typeof HOW)[number];
  readonly at: number;
  readonly offset: number;
  readonly value: number;
  readonly size: number;
}

function changed(records: Record[], one: Change): void {
  const at = one.at % Math.max(records.length, 1);
  const record = records[at];
  if (!record) return;
  const { id, body } = record;
  const other = records[one.offset % records.length] ?? record;
  switch (one.how) {
    case 'number': {
      const own = Buffer.from(body);
      if (own.length < one.size) return;
      own.writeUIntLE(one.value % 256 ** one.size, one.offset % (own.length - one.size + 1), one.size);
      records[at] = { id, body: own };
      return;
    }
    case 'left out':
      records.splice(at, 1);
      return;
    case 'doubled':
      records.splice(at, 0, record);
      return;
    case 'moved':
      records.splice(at, 1);
      records.splice(one.offset % (records.length + 1), 0, record);
      return;
    case 'emptied':
      records[at] = { id, body: new Uint8Array() };
      return;
    case 'cut':
      records[at] = { id, body: body.subarray(0, one.offset % (body.length + 1)) };
      return;
    case 'longer':
      records[at] = { id, body: Uint8Array.from([...body, ...other.body]).subarray(0, 8000) };
      return;
    case 'kind':
      records[at] = { id: other.id, body };
      return;
    case 'a hundred times':
      records.splice(at, 0, ...Array.from({ length: 100 }, () => record));
  }
}

/** A binary workbook of other records. */
export const recordMutant: fc.Arbitrary<Mutant> = fc
  .record({
    source: fc.constantFrom(...SOURCES),
    part: place,
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  })
  .map(({ source: { of, parts, made }, part, changes }): Mutant => {
    const which = part % parts.length;
    const records = [...(parts[which] ?? [])];
    for (const one of changes) changed(records, one);
    return { of, how: `part ${String(which)}: ${JSON.stringify(changes)}`, bytes: made(which, records) };
  });
