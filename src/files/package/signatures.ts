/** How files begin, before any of them is trusted. */

/** How a zip file begins. */
export const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Do the bytes begin with these? */
export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
