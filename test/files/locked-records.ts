import { createHash } from 'node:crypto';
import { Rc4 } from '../../src/files/xls/rc4';

/** Records of an .xls with a password as Excel 2007 and later set it ([MS-OFFCRYPTO] 2.3.5, [MS-XLS] 2.2.10): the other side of the reader. */

const sha1 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const short = (value: number): Buffer => long(value).subarray(0, 2);
const crossed = (bytes: Uint8Array, key: Uint8Array): Buffer => {
  const cipher = new Rc4(key);
  return Buffer.from(bytes.map((byte) => byte ^ cipher.next()));
};
/** RC4, and what is not known here. */
export const RC4 = 0x6801;
/** Where a sheet begins is told in the clear, as are the records that say what the file is. */
const SHEET = 0x85;
const PLAIN = new Set([0x809, 0x2f, 0xe1]);

export function recordsLocked(
  records: Uint8Array,
  password: string,
  { bits, cipher = RC4 }: { readonly bits: number; readonly cipher?: number },
): Uint8Array {
  const [salt, verifier] = [Buffer.alloc(16, 0x5a), Buffer.alloc(16, 0xc3)];
  const whole = sha1(salt, Buffer.from(password, 'utf16le'));
  const keyOf = (block: number): Buffer => {
    const key = sha1(whole, long(block)).subarray(0, (bits || 40) / 8);
    return (bits || 40) === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const header = Buffer.concat([...[4, 0, cipher, 0x8004, bits, 1, 0, 0].map(long), provider]);
  const proof = crossed(Buffer.concat([verifier, sha1(verifier)]), keyOf(0));
  const pass = Buffer.concat([
    ...[1, 4, 2].map(short),
    long(4),
    long(header.length),
    header,
    long(16),
    salt,
    proof.subarray(0, 16),
    long(20),
    proof.subarray(16),
  ]);
  return encrypted(withRecord(Buffer.from(records), Buffer.concat([short(0x2f), short(pass.length), pass])), keyOf);
}

/** The record stands behind the first; all sheets begin so much later. */
function withRecord(records: Buffer, record: Buffer): Buffer {
  const first = 4 + records.readUInt16LE(2);
  const made = Buffer.concat([records.subarray(0, first), record, records.subarray(first)]);
  for (let at = 0; at + 4 <= made.length; at += 4 + made.readUInt16LE(at + 2))
    if (made.readUInt16LE(at) === SHEET) made.writeUInt32LE(made.readUInt32LE(at + 4) + record.length, at + 4);
  return made;
}

function encrypted(plain: Buffer, keyOf: (block: number) => Buffer): Uint8Array {
  const stream = Buffer.concat(
    Array.from({ length: Math.ceil(plain.length / 1024) }, (_, block) => crossed(Buffer.alloc(1024), keyOf(block))),
  );
  const made = Uint8Array.from(plain);
  for (let at = 0; at + 4 <= plain.length; at += 4 + plain.readUInt16LE(at + 2)) {
    const id = plain.readUInt16LE(at);
    if (PLAIN.has(id)) continue;
    const end = Math.min(at + 4 + plain.readUInt16LE(at + 2), plain.length);
    for (let byte = at + 4 + (id === SHEET ? 4 : 0); byte < end; byte++)
      made[byte] = (plain[byte] ?? 0) ^ (stream[byte] ?? 0);
  }
  return made;
}
