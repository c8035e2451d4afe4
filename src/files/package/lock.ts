import { CFB } from '@e965/xlsx';
import { cbc } from '@noble/ciphers/aes';
import { hmac } from '@noble/hashes/hmac';
import { sha512 } from '@noble/hashes/sha2';
import { fitted, FOR_KEY, FOR_VERIFIER, FOR_VERIFIER_SUM, joined, little, SEGMENT, spun, utf16 } from './password-key';

/** Sets a password to open, as Excel 2010 and later do ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15: agile encryption, AES-256, SHA-512). */

/** What is used of the library's compound files; its own types leave them open. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, bytes: Uint8Array): void };
  write(file: object, options: { readonly type: 'array' }): ArrayLike<number>;
}
const compound = CFB as CompoundFiles;

/** As many rounds as Excel takes. */
const ROUNDS = 100_000;
const BLOCK = 16;
const KEY_BYTES = 32;
const SUM_BYTES = 64;
const FOR_HMAC_KEY = Uint8Array.of(0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6);
const FOR_HMAC_VALUE = Uint8Array.of(0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33);
/** Version 4.4, and the flag that says that XML follows. */
const HEAD = Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0);
const OFFICE = 'http://schemas.microsoft.com/office/2006';

const random = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size));
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Filled up with noughts to whole blocks. */
function encrypted(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  whole.set(bytes);
  return cbc(key, start, { disablePadding: true }).encrypt(whole);
}

/**
 * The file with a password to open. Of the password nothing is kept.
 * @param inner an .xlsx, .docx or another Office file of that kind, without a password
 */
export function locked(inner: Uint8Array, password: string): Uint8Array {
  const [salt, dataSalt, secret, verifier] = [random(BLOCK), random(BLOCK), random(KEY_BYTES), random(BLOCK)];
  const begin = (...of: readonly Uint8Array[]) => fitted(sha512(joined(dataSalt, ...of)), BLOCK);
  const size = new Uint8Array(8);
  new DataView(size.buffer).setBigUint64(0, BigInt(inner.length), true);
  const segments: Uint8Array[] = [size];
  for (let at = 0, number = 0; at < inner.length; at += SEGMENT, number++)
    segments.push(encrypted(secret, begin(little(number)), inner.subarray(at, at + SEGMENT)));
  const body = joined(...segments);

  const spunPassword = spun(sha512, salt, utf16(password), ROUNDS);
  const underPassword = (purpose: Uint8Array, bytes: Uint8Array) =>
    base64(encrypted(fitted(sha512(joined(spunPassword, purpose)), KEY_BYTES), salt, bytes));
  const hmacKey = random(SUM_BYTES);
  const underSecret = (purpose: Uint8Array, bytes: Uint8Array) => base64(encrypted(secret, begin(purpose), bytes));

  const common = `saltSize="${String(BLOCK)}" blockSize="${String(BLOCK)}" keyBits="${String(8 * KEY_BYTES)}" hashSize="${String(SUM_BYTES)}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"`;
  const info = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`,
    `<encryption xmlns="${OFFICE}/encryption" xmlns:p="${OFFICE}/keyEncryptor/password">`,
    `<keyData ${common} saltValue="${base64(dataSalt)}"/>`,
    `<dataIntegrity encryptedHmacKey="${underSecret(FOR_HMAC_KEY, hmacKey)}" encryptedHmacValue="${underSecret(FOR_HMAC_VALUE, hmac(sha512, hmacKey, body))}"/>`,
    `<keyEncryptors><keyEncryptor uri="${OFFICE}/keyEncryptor/password"><p:encryptedKey spinCount="${String(ROUNDS)}" ${common} saltValue="${base64(salt)}"`,
    ` encryptedVerifierHashInput="${underPassword(FOR_VERIFIER, verifier)}"`,
    ` encryptedVerifierHashValue="${underPassword(FOR_VERIFIER_SUM, sha512(verifier))}"`,
    ` encryptedKeyValue="${underPassword(FOR_KEY, secret)}"/></keyEncryptor></keyEncryptors></encryption>`,
  ].join('');

  const file = compound.utils.cfb_new();
  compound.utils.cfb_add(file, '/EncryptionInfo', joined(HEAD, new TextEncoder().encode(info)));
  compound.utils.cfb_add(file, '/EncryptedPackage', body);
  return Uint8Array.from(compound.write(file, { type: 'array' }));
}
