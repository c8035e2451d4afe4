import { strFromU8, strToU8 } from 'fflate';

/** One worksheet part of an .xlsx, as bytes: what is taken out of it before it is read, and what is read beside the library. */

/** Hidden rows and columns, 0-based. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const NOTHING_HIDDEN: Hidden = { rows: [], columns: [] };
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const NUMBER_SIGN = 0x23;

/** Below this a part is not worth looking through for cells without content. */
const WORTH_STRIPPING = 256 * 1024;

/** The local name of the tag that begins at `start`: `v` for `<v>`, `</x:v>`, `<x:v …`. */
function tagName(bytes: Uint8Array, start: number): string {
  let name = '';
  for (let at = start + 1; at < start + 24; at++) {
    const letter = String.fromCharCode(bytes[at] ?? 0);
    if (letter === ':') name = '';
    else if (/\w/u.test(letter)) name += letter;
    else if (name !== '') return name;
  }
  return name;
}

function lastTag(bytes: Uint8Array, before: number, names: readonly string[]): number {
  let at = bytes.lastIndexOf(LESS_THAN, before);
  while (at >= 0 && !names.includes(tagName(bytes, at))) at = at === 0 ? -1 : bytes.lastIndexOf(LESS_THAN, at - 1);
  return at;
}

function nextTag(bytes: Uint8Array, from: number, name: string): number {
  let at = bytes.indexOf(LESS_THAN, from);
  while (at >= 0 && tagName(bytes, at) !== name) at = bytes.indexOf(LESS_THAN, at + 1);
  return at;
}

/** A sheet may be formatted down to row 1,048,576: what stands behind the last cell with content is cut out, unread. */
function cutBehindContent(bytes: Uint8Array): Uint8Array {
  const end = lastTag(bytes, bytes.length - 1, ['sheetData']);
  if (end <= 0) return bytes;
  const content = lastTag(bytes, end - 1, ['v', 'f', 'is', 't', 'sheetData']);
  if (content < 0) return bytes;
  const behind =
    tagName(bytes, content) === 'sheetData' ? nextTag(bytes, content + 1, 'row') : rowAfter(bytes, content);
  if (behind < 0 || behind >= end) return bytes;
  const cut = new Uint8Array(behind + bytes.length - end);
  cut.set(bytes.subarray(0, behind));
  cut.set(bytes.subarray(end), behind);
  return cut;
}

function rowAfter(bytes: Uint8Array, content: number): number {
  const closing = nextTag(bytes, content + 1, 'row');
  return closing < 0 ? -1 : bytes.indexOf(LESS_THAN, closing + 1);
}

// Prefixes (x:c) are part of the names. `[^<>]` keeps each match inside its tag.
const EMPTY_CELL = /<(?:\w{1,20}:)?c(?:\s[^<>]*)?\/>|<((?:\w{1,20}:)?c)(?:\s[^<>]*)?><\/\1>/gu;
const EMPTY_ROW = /<(?:\w{1,20}:)?row(?:\s[^<>]*)?\/>|<((?:\w{1,20}:)?row)(?:\s[^<>]*)?>\s*<\/\1>/gu;

/** Characters written as numbers (&#x4E00;) as themselves in UTF-8; those that XML gives a meaning stay as they are. */
function plainCharacters(xml: string): string {
  return xml.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const isSpecial = code < 0x20 || [0x22, 0x26, 0x27, 0x3c, 0x3e].includes(code);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (isSpecial || isSurrogate || code > 0x10ffff) return reference;
    return strFromU8(strToU8(String.fromCodePoint(code)), true);
  });
}

function holdsReferences(part: Uint8Array): boolean {
  for (let at = part.indexOf(AMPERSAND); at >= 0; at = part.indexOf(AMPERSAND, at + 1)) {
    if (part[at + 1] === NUMBER_SIGN) return true;
  }
  return false;
}

/** The part with its characters plain, which the library misreads in some places when they are numbers. */
export function withPlainCharacters(part: Uint8Array): Uint8Array {
  return holdsReferences(part) ? strToU8(plainCharacters(strFromU8(part, true)), true) : part;
}

/** The part without cells that are only formatted, and without the rows that hold nothing else. */
export function withoutEmptyCells(part: Uint8Array): Uint8Array {
  if (part.length <= WORTH_STRIPPING) return part;
  const cut = cutBehindContent(part);
  if (cut.length <= WORTH_STRIPPING) return cut;
  return strToU8(strFromU8(cut, true).replace(EMPTY_CELL, '').replace(EMPTY_ROW, ''), true);
}

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}=["'](\\d{1,7})["']`, 'u').exec(tag)?.[1]);
const IS_HIDDEN = /\shidden=["'](?:1|true)["']/u;

/** Which rows and columns a worksheet part hides. */
export function hiddenIn(part: Uint8Array): Hidden {
  const xml = strFromU8(part, true);
  if (!xml.includes('hidden=')) return NOTHING_HIDDEN;
  const rows: number[] = [];
  const columns = new Set<number>();
  for (const [tag] of xml.matchAll(/<(?:\w{1,20}:)?(?:row|col)\s[^<>]*>/gu)) {
    if (!IS_HIDDEN.test(tag)) continue;
    const row = attribute(tag, 'r');
    if (row > 0) rows.push(row - 1);
    const last = Math.min(attribute(tag, 'max'), 16_384);
    for (let column = Math.max(attribute(tag, 'min'), 1); column <= last; column++) columns.add(column - 1);
  }
  return { rows, columns: [...columns] };
}
