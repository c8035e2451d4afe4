/**
 * The tokens of formulas in an .xls of Excel 97 and later ([MS-XLS] 2.5.198). The library goes from token to token until it stands exactly at the
 * end; where one reaches beyond it, it may go on for ever.
 */

/** Bytes behind the token's own, by the token without its class (the two bits that say reference, value or array). */
const SIZES: Readonly<Record<number, number>> = {
  0x01: 4, // cell of a shared or an array formula
  0x02: 4, // of a data table
  ...Object.fromEntries(Array.from({ length: 0x14 }, (_, index) => [0x03 + index, 0])), // signs, brackets, an argument left out
  0x1c: 1, // error
  0x1d: 1, // TRUE, FALSE
  0x1e: 2, // whole number
  0x1f: 8, // number
  0x20: 7, // constant array
  0x21: 2, // function
  0x22: 3, // function with any number of arguments
  0x23: 4, // name
  0x24: 4, // cell
  0x25: 8, // area
  0x26: 6, // unions kept in memory
  0x27: 6,
  0x28: 6,
  0x29: 2,
  0x2a: 4, // cell that was deleted
  0x2b: 8,
  0x2c: 4, // cell, relative
  0x2d: 8,
  0x39: 6, // name of another workbook
  0x3a: 6, // cell of another sheet
  0x3b: 10,
  0x3c: 6,
  0x3d: 10,
};
const TEXT = 0x17;
const EXTENDED = 0x18;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;
const FIRST_CLASSED = 0x20;

/** The size of the token at a place, its own byte counted; undefined for one that is not known here. */
function tokenSize(view: DataView, at: number): number | undefined {
  const byte = (offset: number): number => (at + offset < view.byteLength ? view.getUint8(at + offset) : 0);
  const first = byte(0);
  if (first === TEXT) return 3 + byte(1) * (byte(2) & 1 ? 2 : 1);
  if (first === EXTENDED) return undefined;
  if (first === ATTRIBUTE) return 4 + (byte(1) & CHOOSE ? 2 * (byte(2) + 256 * byte(3) + 1) : 0);
  const size = SIZES[first < FIRST_CLASSED ? first : (first & 0x1f) | FIRST_CLASSED];
  return size === undefined ? undefined : 1 + size;
}

/** Whether a formula's tokens, so many bytes of them, end where they should. Behind a token that is not known here nothing can be said. */
export function tokensFit(view: DataView, from: number, length: number): boolean {
  const end = from + length;
  for (let at = from; at !== end;) {
    const size = tokenSize(view, at);
    if (size === undefined) return true;
    at += size;
    if (at > end) return false;
  }
  return true;
}
