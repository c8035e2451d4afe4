import { FileProblem, isLocked, locked, readWorkbookFile, unlocked } from '../../src/files';
import { compoundFile, lockedAgile, lockedStandard, openedBySystem } from './locked';
import { xlsxWith } from './parts';

/** Long enough for several segments. */
const INNER = xlsxWith(
  Array.from(
    { length: 900 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 1009}.${row}</v></c></row>`,
  ).join(''),
);
const PASSWORD = '密码 Ab1';

function outcome(work: () => unknown): string {
  try {
    work();
    return 'opened';
  } catch (error) {
    return error instanceof FileProblem ? error.code : String(error);
  }
}

describe.each<[how: string, bytes: Uint8Array]>([
  [
    'Excel 2010 and later (AES-256, SHA-512)',
    lockedAgile(INNER, PASSWORD, { hash: 'SHA512', keyBits: 256, rounds: 1000 }),
  ],
  ['Excel 2010 (AES-128, SHA-1)', lockedAgile(INNER, PASSWORD, { hash: 'SHA1', keyBits: 128, rounds: 1000 })],
  ['another program (AES-256, SHA-256)', lockedAgile(INNER, PASSWORD, { hash: 'SHA256', keyBits: 256, rounds: 10 })],
  ['Excel 2007 (standard)', lockedStandard(INNER, PASSWORD)],
])('a password set by %s', (_, bytes) => {
  test('without it the file is told to need one', () => {
    expect(isLocked(bytes)).toBe(true);
    expect(outcome(() => readWorkbookFile(bytes))).toBe('encrypted');
  });

  test('it opens the very file', () => {
    expect(Buffer.compare(unlocked(bytes, PASSWORD), INNER)).toBe(0);
  });

  test('another one does not', () => {
    expect(outcome(() => unlocked(bytes, '密码 ab1'))).toBe('wrongPassword');
    expect(outcome(() => unlocked(bytes, ''))).toBe('wrongPassword');
  });
});

describe('what a password does not open', () => {
  const agile = { hash: 'SHA512', keyBits: 256, rounds: 10 } as const;

  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['rights management', compoundFile({ EncryptedPackage: new Uint8Array(5000) }), 'otherEncryption'],
    ['another cipher', lockedAgile(INNER, PASSWORD, { ...agile, cipher: 'DES' }), 'otherEncryption'],
    [
      'a way that is not known',
      compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: Uint8Array.of(9, 0, 9, 0, 0, 0, 0, 0) }),
      'otherEncryption',
    ],
    [
      'one that breaks off',
      compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: Uint8Array.of(3, 0, 2, 0, 0, 0) }),
      'damaged',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(() => unlocked(bytes, PASSWORD))).toBe(code);
  });

  test('more rounds than any program does', () => {
    const text = Buffer.from(lockedAgile(INNER, PASSWORD, agile)).toString('latin1');
    const slow = Uint8Array.from(Buffer.from(text.replace('spinCount="10" ', 'spinCount="9e9"'), 'latin1'));
    expect(outcome(() => unlocked(slow, PASSWORD))).toBe('tooHeavy');
  });

  test('an ordinary workbook needs none', () => {
    expect(isLocked(INNER)).toBe(false);
  });
});

describe('a password that is set', () => {
  const made = locked(INNER, PASSWORD);

  test('opens the very file for others, who find its integrity kept', () => {
    expect(Buffer.compare(openedBySystem(made, PASSWORD), INNER)).toBe(0);
    expect(() => openedBySystem(made, '别的')).toThrow('another password');
  });

  test('opens it here, and no other does', () => {
    expect(isLocked(made)).toBe(true);
    expect(Buffer.compare(unlocked(made, PASSWORD), INNER)).toBe(0);
    expect(outcome(() => unlocked(made, '别的'))).toBe('wrongPassword');
  });

  test('leaves nothing to be read: neither the password nor what is in the file', () => {
    const text = Buffer.from(made).toString('latin1');
    expect(text).not.toContain(Buffer.from(PASSWORD, 'utf16le').toString('latin1'));
    expect(text).not.toContain('xl/workbook.xml');
  });
});
