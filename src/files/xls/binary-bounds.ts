import { tokensFit } from './binary-tokens';
import { FileProblem, MOST_MERGES, MOST_SHEETS } from '../problem';

/**
 * Looks a binary workbook's records over before the library reads them. It takes everything in them on trust: a record of four bytes that says "all
 * cells of the sheet" keeps it busy for minutes, two bytes that say "an empty cell" cost a hundred times as many of memory.
 */

/** Most cells of a binary workbook, empty ones counted: an .xls whose every row is formatted over twenty columns has more than a million. */
const MOST_BINARY_CELLS = 1_500_000;
/** Most cells that hyperlinks, their tips and widths of columns speak of, each counted as often as it is spoken of. */
const MOST_SPOKEN_OF = 3_000_000;
/** Most array formulas; the library compares each with each cell. */
const MOST_ARRAYS = 1000;
/** Most bytes of shared formulas, each counted once for each cell with a formula. */
const MOST_SHARED_BYTES = 64 * 1024 * 1024;
/** Steps that joining the lists of merges may take: the library copies all of them for each further record. */
const MOST_MERGE_STEPS = 50_000_000;

/** What the records ask for so far. */
class Demand {
  private cells = 0;
  private spokenOf = 0;
  private arrays = 0;
  private formulas = 0;
  private sharedBytes = 0;
  private sheets = 0;
  private merges = 0;
  private mergesHere = 0;
  private mergeSteps = 0;

  sheet(): void {
    this.mergesHere = 0;
    this.refuse(++this.sheets > MOST_SHEETS);
  }

  addCells(count: number): void {
    this.cells += Math.max(0, count);
    this.refuse(this.cells > MOST_BINARY_CELLS);
  }

  formula(): void {
    this.formulas++;
    this.refuse(this.formulas * this.sharedBytes > MOST_SHARED_BYTES);
  }

  shared(bytes: number): void {
    this.sharedBytes = Math.max(this.sharedBytes, bytes);
    this.refuse(this.formulas * this.sharedBytes > MOST_SHARED_BYTES);
  }

  array(): void {
    this.refuse(++this.arrays > MOST_ARRAYS);
  }

  speakOf(rows: number, columns: number): void {
    this.spokenOf += Math.max(0, rows) * Math.max(0, columns);
    this.refuse(this.spokenOf > MOST_SPOKEN_OF);
  }

  addMerges(count: number): void {
    this.merges += count;
    this.mergesHere += count;
    this.mergeSteps += this.mergesHere;
    this.refuse(this.merges > MOST_MERGES || this.mergeSteps > MOST_MERGE_STEPS);
  }

  private refuse(tooMuch: boolean): void {
    if (tooMuch) throw new FileProblem('tooLarge');
  }
}

/** Cells of the Binary Interchange File Format, one a record ([MS-XLS] 2.4; the lower numbers of its older versions). */
const OLD_CELLS = new Set([0x01, 0x02, 0x03, 0x04, 0x05, 0xd6, 0xfd, 0x201, 0x202, 0x203, 0x204, 0x205, 0x27e]);
const OLD_FORMULAS = new Set([0x06, 0x206, 0x406]);
const OLD_ARRAYS = new Set([0x21, 0x221]);
const OLD = {
  mulrk: 0xbd,
  mulblank: 0xbe,
  shared: 0x4bc,
  merges: 0xe5,
  columns: 0x7d,
  link: 0x1b8,
  tip: 0x800,
} as const;
/**
 * Where a formula's length stands in the records that have one; its tokens follow. The older versions' numbers of such a record count too: the
 * library takes them for what they were.
 */
const OLD_TOKENS: Readonly<Record<number, number>> = {
  0x06: 20,
  0x206: 20,
  0x406: 20,
  0x21: 12,
  0x221: 12,
  0x4bc: 8,
};
/** A name: how long it is at 3, how long its formula at 4, the name itself behind the first 14 bytes, then the formula. */
const OLD_NAMES = new Set([0x18, 0x218]);
const NAME_TEXT = 14;
/** References to sheets: first how many, without which the library counts for ever. */
const EXTERN_SHEET = 0x17;
/** The version that the beginning of a stream names, of Excel 97 and later. */
const NEWEST = 0x600;
const FILE_PASS = 0x2f;
const END = 0x0a;
const BEGINNINGS = new Set([0x09, 0x209, 0x409, 0x809]);

/** @throws FileProblem `damaged` when a formula reaches beyond its record, or its last token beyond the formula. */
function expectTokens(
  view: DataView,
  at: { readonly start: number; readonly length: number; readonly end: number },
): void {
  const { start, length, end } = at;
  if (start + length > end || !tokensFit(view, start, length)) throw new FileProblem('damaged');
}

/**
 * Looks over the records of an .xls.
 * @throws FileProblem `tooLarge` when they ask for more than is read, `encrypted` when they have a password to open, `damaged` when they
 * break off within a sheet or a formula does not end where it should
 */
export function boundOld(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const demand = new Demand();
  let isNewest: boolean | undefined;
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const body = at + 4;
    const word = (offset: number): number =>
      body + offset + 2 <= stream.length ? view.getUint16(body + offset, true) : 0;
    at = body + length;
    // Padding behind the last sheet.
    if (depth === 0 && !BEGINNINGS.has(id)) break;
    if (id === FILE_PASS) throw new FileProblem('encrypted');
    // The first alone tells: programs that write the older version copy others from the newer one.
    if (BEGINNINGS.has(id)) isNewest ??= word(0) === NEWEST;
    if (BEGINNINGS.has(id)) depth++;
    else if (id === END) depth--;
    const tokens = isNewest ? OLD_TOKENS[id] : undefined;
    if (tokens !== undefined) expectTokens(view, { start: body + tokens + 2, length: word(tokens), end: at });
    if (id === EXTERN_SHEET && length < 2) throw new FileProblem('damaged');
    if (isNewest && OLD_NAMES.has(id)) {
      const letters = word(3) & 0xff;
      const wide = word(NAME_TEXT) & 1;
      expectTokens(view, { start: body + NAME_TEXT + 1 + letters * (1 + wide), length: word(4), end: at });
    }
    if (OLD_CELLS.has(id)) demand.addCells(1);
    else if (id === OLD.mulblank) demand.addCells((length - 6) / 2);
    else if (id === OLD.mulrk) demand.addCells((length - 6) / 6);
    else if (OLD_FORMULAS.has(id)) {
      demand.addCells(1);
      demand.formula();
    } else if (id === OLD.shared) demand.shared(length);
    else if (OLD_ARRAYS.has(id)) demand.array();
    else if (id === OLD.merges) demand.addMerges(word(0));
    else if (id === OLD.columns) demand.speakOf(1, word(2) - word(0) + 1);
    else if (id === OLD.link) demand.speakOf(word(2) - word(0) + 1, word(6) - word(4) + 1);
    else if (id === OLD.tip) demand.speakOf(word(4) - word(2) + 1, word(8) - word(6) + 1);
    else if (BEGINNINGS.has(id)) demand.sheet();
  }
  if (depth > 0) throw new FileProblem('damaged');
}

/** Records of [MS-XLSB] 2.3. */
const BINARY = { row: 0, lastCell: 11, columns: 60, merge: 176, array: 426, shared: 427, link: 494 } as const;
const FIRST_FORMULA = 8;

/** A number in groups of seven bits, at most so many bytes of them; and where it ends. */
function number(part: Uint8Array, at: number, most: number): readonly [value: number, end: number] {
  let value = 0;
  for (let index = 0; index < most; index++) {
    const byte = part[at + index] ?? 0;
    value += (byte & 0x7f) * 128 ** index;
    if (byte < 0x80) return [value, at + index + 1];
  }
  return [value, at + most];
}

/** @throws FileProblem `tooLarge` for sheets of an .xlsb that ask, taken together, for more than is read. */
export function boundBinarySheets(parts: Iterable<Uint8Array>): void {
  const demand = new Demand();
  for (const part of parts) {
    demand.sheet();
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    for (let at = 0; at < part.length;) {
      const [low, afterLow] = [part[at] ?? 0, at + 1];
      const id = low < 0x80 ? low : (low & 0x7f) + ((part[afterLow] ?? 0) & 0x7f) * 128;
      const [length, body] = number(part, low < 0x80 ? afterLow : afterLow + 1, 4);
      const long = (offset: number): number =>
        body + offset + 4 <= part.length ? view.getUint32(body + offset, true) : 0;
      at = body + length;
      if (id > BINARY.row && id <= BINARY.lastCell) {
        demand.addCells(1);
        if (id >= FIRST_FORMULA) demand.formula();
      } else if (id === BINARY.row) demand.speakOf(1, 1);
      else if (id === BINARY.columns) demand.speakOf(1, long(4) - long(0) + 1);
      else if (id === BINARY.merge) demand.addMerges(1);
      else if (id === BINARY.array) demand.array();
      else if (id === BINARY.shared) demand.shared(length);
      else if (id === BINARY.link) demand.speakOf(long(4) - long(0) + 1, long(12) - long(8) + 1);
    }
  }
}
