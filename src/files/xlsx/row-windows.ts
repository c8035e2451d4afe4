import { decoded } from '../package/package';
import { wideOf } from '../package/wide';
import { FileProblem } from '../problem';
import { XmlTags, type TagBudget } from '../package/xml-tags';

/** Bytes decoded at a time: a sheet of a hundred megabytes is never one string. */
const WINDOW = 4 * 1024 * 1024;

/** Most bytes from one row to the next, and behind the last. */
const MOST_BETWEEN = 32 * 1024 * 1024;

const LESS_THAN = 0x3c;
const COLON = 0x3a;
const LONGEST_PREFIX = 20;

function beginsRow(part: Uint8Array, start: number): boolean {
  let at = start + 1;
  const colon = part.subarray(at, at + LONGEST_PREFIX).indexOf(COLON);
  if (colon >= 0 && part[at + colon + 1] === 0x72) at += colon + 1;
  return part[at] === 0x72 && part[at + 1] === 0x6f && part[at + 2] === 0x77 && (part[at + 3] ?? 0) <= 0x2f;
}

/** Where the last row before `end` begins, or the first one behind it. @throws FileProblem `tooLarge` when that is too far away. */
function rowStart(part: Uint8Array, start: number, end: number): number {
  for (let at = part.lastIndexOf(LESS_THAN, end); at > start; at = part.lastIndexOf(LESS_THAN, at - 1)) {
    if (beginsRow(part, at)) return at;
  }
  const last = Math.min(part.length, end + MOST_BETWEEN);
  for (let at = part.indexOf(LESS_THAN, end + 1); at >= 0 && at < last; at = part.indexOf(LESS_THAN, at + 1)) {
    if (beginsRow(part, at)) return at;
  }
  if (last < part.length) throw new FileProblem('tooLarge');
  return part.length;
}

/** A worksheet part in pieces that each begin with a row (the first: with what stands before the rows). */
export function* rowWindows(part: Uint8Array, budget?: TagBudget): Generator<XmlTags> {
  const isWide = wideOf(part) !== undefined;
  let start = 0;
  while (!isWide && part.length - start > WINDOW) {
    const end = rowStart(part, start, start + WINDOW);
    yield new XmlTags(decoded(part.subarray(start, end)), budget);
    start = end;
  }
  if (start < part.length) yield new XmlTags(decoded(part.subarray(start)), budget);
}
