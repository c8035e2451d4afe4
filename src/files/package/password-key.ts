import { sha1 } from '@noble/hashes/sha1';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { FileProblem } from '../problem';

/** What opening and setting a password have in common ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.13): sums, keys made of a password. */

export type Digest = (data: Uint8Array) => Uint8Array;
export const SUMS: Readonly<Record<string, Digest>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };

/** Rounds beyond these are nothing that Excel writes (100,000): they would keep the reader busy. */
const MOST_ROUNDS = 1_000_000;
export const SEGMENT = 4096;
const FILLER = 0x36;

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), true);
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const little = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
};

/** As long as is wanted: cut, or filled up. */
export function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const made = new Uint8Array(length).fill(FILLER);
  made.set(bytes.subarray(0, length));
  return made;
}

/** The sum of salt and password, summed up again with the number of each round before it. */
export function spun(sum: Digest, salt: Uint8Array, password: Uint8Array, rounds: number): Uint8Array {
  if (rounds > MOST_ROUNDS) throw new FileProblem('tooHeavy');
  const first = sum(joined(salt, password));
  const round = new Uint8Array(4 + first.length);
  const count = new DataView(round.buffer);
  round.set(first, 4);
  for (let at = 0; at < rounds; at++) {
    count.setUint32(0, at, true);
    round.set(sum(round), 4);
  }
  return round.slice(4);
}

/** What each key is made for ([MS-OFFCRYPTO] 2.3.4.13). */
export const FOR_VERIFIER = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
export const FOR_VERIFIER_SUM = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
export const FOR_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
