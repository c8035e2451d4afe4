import { md5 } from '@noble/hashes/legacy';
import { sha1 } from '@noble/hashes/sha1';
import { joined, little, utf16 } from '../package/password-key';
import { FileProblem } from '../problem';
import { Rc4 } from './rc4';

/**
 * An .xls of Excel 97 and later with a password to open ([MS-OFFCRYPTO] 2.3.6: what Excel 97 to 2003 and LibreOffice set; 2.3.5: what Excel
 * 2007 and later set in an .xls). The records stay where they are, only what is in them is encrypted. The password is used and forgotten.
 */

const BEGINNING = 0x0809;
const FILE_PASS = 0x2f;
const NEWEST = 0x0600;
const SHEET_HEAD = 0x85;
/** Records that are never encrypted ([MS-XLS] 2.2.10). */
const PLAIN = new Set([BEGINNING, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);
/** Takes the place of the record that asks for the password: to whom a file was sent on, which nobody reads. */
const NOTHING = 0xb8;
/** The record stands among the first. */
const FEWEST = 16;
/** The key changes after so many bytes of the stream. */
const BLOCK = 1024;
const RC4_ID = 0x6801;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What the record says that asks for the password; undefined where none is asked for, or in a way older than Excel 97's. */
function filePassIn(records: Uint8Array): Uint8Array | undefined {
  const view = viewOf(records);
  if (records.length < 6 || view.getUint16(0, true) !== BEGINNING || view.getUint16(4, true) !== NEWEST)
    return undefined;
  for (let at = 0, count = 0; at + 4 <= records.length && count < FEWEST; count++) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === FILE_PASS) {
      const pass = records.subarray(at + 4, end);
      // Nought is obfuscation, as Excel 95 has it.
      return pass.length > 6 && viewOf(pass).getUint16(0, true) === 1 ? pass.subarray(2) : undefined;
    }
    at = end;
  }
  return undefined;
}

/** Is there a password to open, and one that {@link unlockedRecords} can be given? */
export function areRecordsLocked(records: Uint8Array): boolean {
  return filePassIn(records) !== undefined;
}

/** The key of each block of the stream. */
type KeyOf = (block: number) => Uint8Array;

/**
 * The records without their password.
 * @throws FileProblem `wrongPassword`, `otherEncryption` for ciphers other than RC4, `damaged`
 */
export function unlockedRecords(records: Uint8Array, password: string): Uint8Array {
  const pass = filePassIn(records);
  if (!pass) throw new FileProblem('otherEncryption');
  try {
    return decrypted(records, keysFor(pass, password));
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
}

function keysFor(pass: Uint8Array, password: string): KeyOf {
  const view = viewOf(pass);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const bytes = (at: number, length: number): Uint8Array => {
    if (at + length > pass.length) throw new FileProblem('damaged');
    return pass.subarray(at, at + length);
  };
  if (major === 1 && minor === 1) {
    const keyOf = keysOf97(bytes(4, 16), utf16(password));
    return proved(keyOf, bytes(20, 32), md5);
  }
  if (minor !== 2) throw new FileProblem('otherEncryption');
  const headerSize = view.getUint32(8, true);
  if (view.getUint32(12 + 8, true) !== RC4_ID) throw new FileProblem('otherEncryption');
  const verifierAt = 12 + headerSize;
  const keyOf = keysOf2007(bytes(verifierAt + 4, 16), utf16(password), view.getUint32(12 + 16, true));
  return proved(keyOf, joined(bytes(verifierAt + 20, 16), bytes(verifierAt + 40, 20)), sha1);
}

/** Encrypted one behind the other there are sixteen bytes and the sum of them. */
function proved(keyOf: KeyOf, verifier: Uint8Array, sum: (bytes: Uint8Array) => Uint8Array): KeyOf {
  const cipher = new Rc4(keyOf(0));
  const plain = verifier.map((byte) => byte ^ cipher.next());
  const expected = sum(plain.subarray(0, 16));
  if (!expected.every((byte, at) => byte === plain[16 + at])) throw new FileProblem('wrongPassword');
  return keyOf;
}

function keysOf97(salt: Uint8Array, password: Uint8Array): KeyOf {
  const start = md5(password).subarray(0, 5);
  const rounds = Array.from({ length: 16 }, () => [start, salt]).flat();
  const whole = md5(joined(...rounds)).subarray(0, 5);
  return (block) => md5(joined(whole, little(block)));
}

function keysOf2007(salt: Uint8Array, password: Uint8Array, bits: number): KeyOf {
  const whole = sha1(joined(salt, password));
  // Nought stands for 40, which are filled up with noughts.
  const size = bits === 0 ? 5 : bits / 8;
  if (!(size >= 5 && size <= 16)) throw new FileProblem('otherEncryption');
  return (block) => {
    const key = sha1(joined(whole, little(block))).subarray(0, size);
    return size === 5 ? joined(key, new Uint8Array(11)) : key;
  };
}

function decrypted(records: Uint8Array, keyOf: KeyOf): Uint8Array {
  const made = records.slice();
  const view = viewOf(made);
  const stream = new KeyStream(keyOf);
  for (let at = 0; at + 4 <= made.length;) {
    const id = view.getUint16(at, true);
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), made.length);
    // Where a sheet begins is not encrypted either.
    const begin = at + 4 + (id === SHEET_HEAD ? 4 : 0);
    if (!PLAIN.has(id)) for (let byte = begin; byte < end; byte++) made[byte] = (made[byte] ?? 0) ^ stream.at(byte);
    if (id === FILE_PASS) view.setUint16(at, NOTHING, true);
    at = end;
  }
  return made;
}

/** The bytes to be added at each place of the stream, asked for from front to back; what is not asked for passes by. */
class KeyStream {
  private block = -1;
  private place = 0;
  private cipher = new Rc4(new Uint8Array(1));

  constructor(private readonly keyOf: KeyOf) {}

  at(place: number): number {
    const block = Math.floor(place / BLOCK);
    if (block !== this.block) {
      this.block = block;
      this.place = block * BLOCK;
      this.cipher = new Rc4(this.keyOf(block));
    }
    for (; this.place < place; this.place++) this.cipher.next();
    this.place++;
    return this.cipher.next();
  }
}
