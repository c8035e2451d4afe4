import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converted, FileProblem, isLocked, readWorkbookFile, unlocked } from '../../src/files';
import { CompoundFile } from '../../src/files/package/compound';
import { Rc4 } from '../../src/files/xls/rc4';
import { compoundFile } from './compound-file';
import { recordsLocked } from './locked-records';

/** Saved by LibreOffice out of the sample, with this password, in the way of Excel 97. */
const OF_97 = new Uint8Array(readFileSync(join(__dirname, 'locked.xls')));
const PASSWORD = '密码Ab1';
const PLAIN = new CompoundFile(new Uint8Array(readFileSync(join(__dirname, 'older.xls')))).stream('Workbook')!;

function outcome(work: () => unknown): string {
  try {
    work();
    return 'opened';
  } catch (error) {
    return error instanceof FileProblem ? error.code : String(error);
  }
}

/** RFC 6229: keys with the first eight bytes of their streams. */
test.each([
  ['0102030405', 'b2396305f03dc027'],
  ['0102030405060708090a0b0c0d0e0f10', '9ac7cc9a609d1ef7'],
])('RC4 under %s begins with %s', (key, stream) => {
  const cipher = new Rc4(Buffer.from(key, 'hex'));
  expect(Buffer.from(Array.from({ length: 8 }, () => cipher.next())).toString('hex')).toBe(stream);
});

describe('the way of Excel 97', () => {
  test('without the password the file is told to need one; another does not open it', () => {
    expect(isLocked(OF_97)).toBe(true);
    expect(outcome(() => readWorkbookFile(OF_97))).toBe('encrypted');
    expect(outcome(() => unlocked(OF_97, '密码ab1'))).toBe('wrongPassword');
    expect(outcome(() => unlocked(OF_97, ''))).toBe('wrongPassword');
  });

  test('with it every cell shows what the sample shows', () => {
    const opened = readWorkbookFile(unlocked(OF_97, PASSWORD));
    const sample = readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'))));
    const shown = ({ sheets }: typeof opened) =>
      sheets.map(({ name, cells }) => [
        name,
        ...[...cells].flatMap(([row, line]) =>
          [...line].filter(([, { text }]) => text !== '').map(([column, { text }]) => [row, column, text]),
        ),
      ]);
    expect(shown(opened)).toEqual(shown(sample));
  });

  test('what is within can be carried over into an .xlsx', () => {
    const inner = unlocked(OF_97, PASSWORD);
    expect(readWorkbookFile(converted(inner)).sheets.map(({ name }) => name)).toEqual(
      readWorkbookFile(inner).sheets.map(({ name }) => name),
    );
  });
});

describe.each([
  ['128 bits', 128],
  ['40 bits', 40],
  ['the bits that nought stands for', 0],
])('the way of Excel 2007 and later, %s', (_, bits) => {
  const records = recordsLocked(PLAIN, PASSWORD, { bits });

  test.each([
    ['in a container', compoundFile({ Workbook: records })],
    ['without one', records],
  ])('%s', (_where, bytes) => {
    expect(isLocked(bytes)).toBe(true);
    expect(outcome(() => readWorkbookFile(bytes))).toBe('encrypted');
    expect(outcome(() => unlocked(bytes, 'x'))).toBe('wrongPassword');
    expect(readWorkbookFile(unlocked(bytes, PASSWORD))).toEqual(readWorkbookFile(PLAIN));
  });
});

describe('what a password does not open', () => {
  const pass = (...body: readonly number[]): Uint8Array => {
    const first = 4 + new DataView(PLAIN.buffer, PLAIN.byteOffset).getUint16(2, true);
    const record = [0x2f, 0, body.length, 0, ...body];
    return Uint8Array.from([...PLAIN.subarray(0, first), ...record, ...PLAIN.subarray(first)]);
  };

  test('one set as Excel 95 did is told to be there, and not asked for', () => {
    const bytes = pass(0, 0, 0x12, 0x34, 0x56, 0x78);
    expect(isLocked(bytes)).toBe(false);
    expect(outcome(() => readWorkbookFile(bytes))).toBe('encrypted');
  });

  test('another cipher, another version, one that breaks off', () => {
    const other = recordsLocked(PLAIN, PASSWORD, { bits: 128, cipher: 0x660e });
    expect(outcome(() => unlocked(other, PASSWORD))).toBe('otherEncryption');
    expect(outcome(() => unlocked(pass(1, 0, 9, 0, 9, 0, 0, 0), PASSWORD))).toBe('otherEncryption');
    expect(outcome(() => unlocked(pass(1, 0, 1, 0, 1, 0, 0, 0), PASSWORD))).toBe('damaged');
    expect(outcome(() => unlocked(PLAIN, PASSWORD))).toBe('otherEncryption');
  });
});
