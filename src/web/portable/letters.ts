/**
 * Bytes as letters that can stand in a page as they are: five for every four bytes, where base64 takes five and a third. The last few bytes of
 * a file take a letter more than they are. None of the letters means anything to a page: no quote, no bracket, no `&`, `-`, `/` or `\`.
 */
export const LETTERS = [...Array(94).keys()]
  .map((index) => String.fromCharCode(33 + index))
  .filter((letter) => !'<>&"\'\\`-/'.includes(letter))
  .join('');

const PLACES = 5;
const BYTES = 4;
const LAST = LETTERS.length - 1;

/** The bytes that src/build/portable.mjs made these letters of. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let index = 0; index < LETTERS.length; index++) values[LETTERS.charCodeAt(index)] = index;
  const length = Math.floor((letters.length * BYTES) / PLACES);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let index = 0; index < letters.length; index += PLACES) {
    let number = 0;
    // Letters that are not there any more count as the last one: so the bytes that are come out whole.
    for (let place = index; place < index + PLACES; place++)
      number = number * LETTERS.length + (place < letters.length ? (values[letters.charCodeAt(place)] ?? 0) : LAST);
    for (let place = BYTES - 1; place >= 0 && at < length; place--)
      bytes[at++] = Math.floor(number / 256 ** place) % 256;
  }
  return bytes;
}
