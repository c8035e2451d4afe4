import { inflateRawSync } from 'node:zlib';

/**
 * As in inflate.ts, by what Node has built in: hundreds of workbooks are read before the library's code has been compiled.
 * @throws what Node throws, when the bytes are broken off, wrong or more than they should be.
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: size + 1 });
}
