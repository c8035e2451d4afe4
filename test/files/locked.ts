import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { CFB as compound } from '@e965/xlsx';

/** Office files with a password, made with the system's own ciphers: the other side of what the reader does. */

const sum = (algorithm: string, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const sized = (size: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(size));
  return bytes;
};
const padded = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);

/** A compound file of these streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = compound.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) compound.utils.cfb_add(file, `/${name}`, bytes);
  return Uint8Array.from(compound.write(file, { type: 'array' }) as ArrayLike<number>);
}

export interface Agile {
  readonly hash: 'SHA1' | 'SHA256' | 'SHA512';
  readonly keyBits: 128 | 256;
  readonly rounds: number;
  readonly cipher?: string;
}

/** As Excel 2010 and later lock a file ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15). */
export function lockedAgile(
  inner: Uint8Array,
  password: string,
  { hash, keyBits, rounds, cipher = 'AES' }: Agile,
): Uint8Array {
  const algorithm = hash.toLowerCase();
  const [salt, dataSalt, secret, verifier] = [16, 16, keyBits / 8, 16].map((size) => randomBytes(size)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  let spun = sum(algorithm, salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < rounds; round++) spun = sum(algorithm, little(round), spun);
  const encrypted = (key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Buffer => {
    const made = createCipheriv(`aes-${String(keyBits)}-cbc`, key, start).setAutoPadding(false);
    return Buffer.concat([made.update(padded(bytes)), made.final()]);
  };
  const keyFor = (purpose: string): Buffer => {
    const whole = sum(algorithm, spun, Buffer.from(purpose, 'hex'));
    return Buffer.concat([whole, Buffer.alloc(32, 0x36)]).subarray(0, keyBits / 8);
  };
  const put = (purpose: string, bytes: Uint8Array): string =>
    encrypted(keyFor(purpose), salt, bytes).toString('base64');
  const size = sum(algorithm).length;
  const common = `saltSize="16" blockSize="16" keyBits="${String(keyBits)}" hashSize="${String(size)}" cipherAlgorithm="${cipher}" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}"`;
  const xml = `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common} saltValue="${dataSalt.toString('base64')}"/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${String(rounds)}" ${common} saltValue="${salt.toString('base64')}" encryptedVerifierHashInput="${put('fea7d2763b4b9e79', verifier)}" encryptedVerifierHashValue="${put('d7aa0f6d3061344e', sum(algorithm, verifier))}" encryptedKeyValue="${put('146e0be7abacd0d6', secret)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const parts: Buffer[] = [];
  for (let at = 0; at < inner.length; at += 4096) {
    const start = sum(algorithm, dataSalt, little(parts.length)).subarray(0, 16);
    parts.push(encrypted(secret, start, inner.subarray(at, at + 4096)));
  }
  return compoundFile({
    EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
    EncryptedPackage: Buffer.concat([sized(inner.length), ...parts]),
  });
}

/** As Excel 2007 locks a file (2.3.4.4 to 2.3.4.9). */
export function lockedStandard(inner: Uint8Array, password: string): Uint8Array {
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  let spun = sum('sha1', salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < 50_000; round++) spun = sum('sha1', little(round), spun);
  const last = sum('sha1', spun, little(0));
  const mixed = Buffer.alloc(64, 0x36);
  last.forEach((byte, at) => (mixed[at] = byte ^ 0x36));
  const key = sum('sha1', mixed).subarray(0, 16);
  const encrypted = (bytes: Uint8Array): Buffer => {
    const made = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
    return Buffer.concat([made.update(padded(bytes)), made.final()]);
  };
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(little), provider]);
  const info = Buffer.concat([
    Buffer.from([3, 0, 2, 0]),
    little(0x24),
    little(header.length),
    header,
    little(16),
    salt,
    encrypted(verifier),
    little(20),
    encrypted(sum('sha1', verifier)),
  ]);
  return compoundFile({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([sized(inner.length), encrypted(inner)]),
  });
}

/** What is within a file locked as {@link lockedAgile} does with SHA-512 and AES-256, its integrity verified (2.3.4.14). @throws Error */
export function openedBySystem(bytes: Uint8Array, password: string): Buffer {
  const file = compound.read(Buffer.from(bytes), { type: 'buffer' });
  const stream = (name: string) => Buffer.from((compound.find(file, `/${name}`)?.content ?? []) as Uint8Array);
  const info = stream('EncryptionInfo').subarray(8).toString('utf8');
  const of = (name: string, nth = 0) =>
    Buffer.from([...info.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'gu'))][nth]?.[1] ?? '', 'base64');
  const [dataSalt, salt] = [of('saltValue'), of('saltValue', 1)];
  const decrypted = (key: Uint8Array, start: Uint8Array, data: Uint8Array): Buffer => {
    const made = createDecipheriv('aes-256-cbc', key, start.subarray(0, 16)).setAutoPadding(false);
    return Buffer.concat([made.update(data), made.final()]);
  };
  let spun = sum('sha512', salt, Buffer.from(password, 'utf16le'));
  const rounds = Number(/spinCount="(\d+)"/u.exec(info)?.[1]);
  for (let round = 0; round < rounds; round++) spun = sum('sha512', little(round), spun);
  const under = (purpose: string, name: string) =>
    decrypted(sum('sha512', spun, Buffer.from(purpose, 'hex')).subarray(0, 32), salt, of(name));
  const verified = sum('sha512', under('fea7d2763b4b9e79', 'encryptedVerifierHashInput'));
  if (!verified.equals(under('d7aa0f6d3061344e', 'encryptedVerifierHashValue'))) throw new Error('another password');
  const secret = under('146e0be7abacd0d6', 'encryptedKeyValue');
  const body = stream('EncryptedPackage');
  const integrity = (purpose: string, name: string) =>
    decrypted(secret, sum('sha512', dataSalt, Buffer.from(purpose, 'hex')), of(name));
  const key = integrity('5fb2ad010cb9e1f6', 'encryptedHmacKey');
  const hmac = createHmac('sha512', key).update(body).digest();
  if (!hmac.equals(integrity('a0677f02b22c8433', 'encryptedHmacValue'))) throw new Error('integrity');
  const parts: Buffer[] = [];
  for (let at = 8; at < body.length; at += 4096)
    parts.push(decrypted(secret, sum('sha512', dataSalt, little(parts.length)), body.subarray(at, at + 4096)));
  return Buffer.concat(parts).subarray(0, Number(body.readBigUInt64LE()));
}
