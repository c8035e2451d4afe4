import { cbc, ecb } from '@noble/ciphers/aes';
import { sha1 } from '@noble/hashes/sha1';
import { FileProblem, MOST_BYTES } from '../problem';
import { unlockedRecords } from '../xls/locked-records';
import { COMPOUND, CompoundFile } from './compound';
import { beginsWith, recordsOf } from './container';
import {
  fitted,
  FOR_KEY,
  FOR_VERIFIER,
  FOR_VERIFIER_SUM,
  joined,
  little,
  SEGMENT,
  spun,
  SUMS,
  utf16,
  type Digest,
} from './password-key';
import { XmlTags } from './xml-tags';

/**
 * Opens Office files with a password ([MS-OFFCRYPTO] 2.3.4: agile encryption of Excel 2010 and later, standard encryption of 2007). The
 * password is used and forgotten; nothing keeps it. Ciphers and sums come from a library, since browsers' own cannot be asked a hundred
 * thousand times in a row.
 */

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/**
 * The file within one that `isLocked`; of an .xls its records, without a container.
 * @throws FileProblem `wrongPassword`; `otherEncryption` for rights management, certificates and ciphers other than AES; `damaged`
 */
export function unlocked(bytes: Uint8Array, password: string): Uint8Array {
  if (!beginsWith(bytes, COMPOUND)) return unlockedRecords(bytes, password);
  const file = new CompoundFile(bytes);
  if (!file.has('EncryptedPackage')) return unlockedRecords(recordsOf(bytes), password);
  const locked = file.stream('EncryptedPackage');
  const info = file.stream('EncryptionInfo');
  if (!locked || !info) throw new FileProblem('otherEncryption');
  try {
    const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
    const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
    const key = utf16(password);
    if (major === 4 && minor === 4) return agile(locked, agileInfo(info.subarray(8)), key);
    if (minor === 2 && major >= 2 && major <= 4) return standard(locked, view, key);
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
  throw new FileProblem('otherEncryption');
}

/** How long the file within is stands before it. */
function sizeOf(locked: Uint8Array): number {
  const view = new DataView(locked.buffer, locked.byteOffset, locked.byteLength);
  const size = Number(view.getBigUint64(0, true));
  if (size > MOST_BYTES) throw new FileProblem('tooLarge');
  if (size > locked.length - 8) throw new FileProblem('damaged');
  return size;
}

interface AgileKey {
  readonly salt: Uint8Array;
  readonly sum: Digest;
  readonly sumBytes: number;
  readonly keyBytes: number;
  readonly blockBytes: number;
}

interface AgileInfo {
  readonly data: AgileKey;
  readonly password: AgileKey & {
    readonly rounds: number;
    readonly verifier: Uint8Array;
    readonly verifierSum: Uint8Array;
    readonly value: Uint8Array;
  };
}

function agileInfo(xml: Uint8Array): AgileInfo {
  const tags = new XmlTags(new TextDecoder().decode(xml));
  let data: AgileKey | undefined;
  let password: AgileInfo['password'] | undefined;
  while (tags.next()) {
    if (tags.isClosing) continue;
    if (tags.name === 'keyData') data ??= agileKey(tags);
    else if (tags.name === 'encryptedKey' && tags.attribute('spinCount') !== undefined) {
      password ??= {
        ...agileKey(tags),
        rounds: Number(tags.attribute('spinCount')),
        verifier: base64(tags.attribute('encryptedVerifierHashInput')),
        verifierSum: base64(tags.attribute('encryptedVerifierHashValue')),
        value: base64(tags.attribute('encryptedKeyValue')),
      };
    }
  }
  if (!data || !password) throw new FileProblem('otherEncryption');
  return { data, password };
}

function agileKey(tags: XmlTags): AgileKey {
  const sum = SUMS[(tags.attribute('hashAlgorithm') ?? '').toUpperCase().replace('-', '')];
  const isKnown = tags.attribute('cipherAlgorithm') === 'AES' && tags.attribute('cipherChaining') === 'ChainingModeCBC';
  if (!sum || !isKnown) throw new FileProblem('otherEncryption');
  return {
    salt: base64(tags.attribute('saltValue')),
    sum,
    sumBytes: Number(tags.attribute('hashSize')),
    keyBytes: Number(tags.attribute('keyBits')) / 8,
    blockBytes: Number(tags.attribute('blockSize')),
  };
}

function base64(text = ''): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

const plain = { disablePadding: true } as const;

function agile(locked: Uint8Array, { data, password: own }: AgileInfo, password: Uint8Array): Uint8Array {
  const secret = spun(own.sum, own.salt, password, own.rounds);
  const start = fitted(own.salt, own.blockBytes);
  const opened = (what: Uint8Array, bytes: Uint8Array) =>
    cbc(fitted(own.sum(joined(secret, what)), own.keyBytes), start, plain).decrypt(bytes);
  const sum = own.sum(opened(FOR_VERIFIER, own.verifier).subarray(0, own.salt.length));
  if (!same(sum, opened(FOR_VERIFIER_SUM, own.verifierSum).subarray(0, own.sumBytes))) {
    throw new FileProblem('wrongPassword');
  }
  const key = opened(FOR_KEY, own.value).subarray(0, data.keyBytes);
  const size = sizeOf(locked);
  const made = new Uint8Array(size);
  for (let at = 0, number = 0; at < size; at += SEGMENT, number++) {
    const begin = fitted(data.sum(joined(data.salt, little(number))), data.blockBytes);
    const part = locked.subarray(8 + at, 8 + at + SEGMENT);
    const whole = part.subarray(0, part.length - (part.length % data.blockBytes));
    made.set(
      cbc(key, begin, plain)
        .decrypt(whole)
        .subarray(0, size - at),
      at,
    );
  }
  return made;
}

const STANDARD_ROUNDS = 50_000;
/** AES with 128, 192 and 256 bits, as the header numbers them. */
const AES_IDS = new Set([0x660e, 0x660f, 0x6610]);

function standard(locked: Uint8Array, info: DataView, password: Uint8Array): Uint8Array {
  const headerSize = info.getUint32(8, true);
  if (!AES_IDS.has(info.getUint32(12 + 8, true))) throw new FileProblem('otherEncryption');
  const keyBytes = info.getUint32(12 + 16, true) / 8;
  const verifierAt = 12 + headerSize;
  const bytes = (at: number, length: number) => new Uint8Array(info.buffer, info.byteOffset + verifierAt + at, length);
  const secret = sha1(joined(spun(sha1, bytes(4, 16), password, STANDARD_ROUNDS), little(0)));
  const derived = [0x36, 0x5c].map((filler) => {
    const pad = new Uint8Array(64).fill(filler);
    secret.forEach((byte, at) => (pad[at] = byte ^ filler));
    return sha1(pad);
  });
  const cipher = ecb(joined(...derived).subarray(0, keyBytes), plain);
  const sum = sha1(cipher.decrypt(bytes(20, 16)));
  if (!same(sum, cipher.decrypt(bytes(40, 32)).subarray(0, sum.length))) throw new FileProblem('wrongPassword');
  const size = sizeOf(locked);
  const body = locked.subarray(8);
  return cipher.decrypt(body.subarray(0, body.length - (body.length % 16))).slice(0, size);
}
