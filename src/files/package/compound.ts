import { FileProblem } from '../problem';

/**
 * Streams of a compound file ([MS-CFB]): what .xls and .doc are, and any Office file with a password. Own code, not the library's,
 * because every chain here ends: the library follows a chain that leads into itself until the memory is full, wants the last sector
 * whole, which Excel does not, and takes capitals in names for others.
 */

/** How a compound file begins. */
export const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER = 512;
const DIFAT_IN_HEADER = 109;
/** Above it stand marks: free, end of a chain, part of the table. */
const LAST_SECTOR = 0xfffffffa;
const ENTRY = 128;
const MINI_SIZE = 64;
const NONE = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  /** Below this size a stream lies in the small sectors. */
  private readonly cutoff: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly Entry[];
  private small: { readonly table: Uint32Array; readonly content: Uint8Array } | undefined;

  /** @throws FileProblem `damaged` when its tables lead nowhere, or into themselves. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw new FileProblem('damaged');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(0x1e, true);
    if (shift !== 9 && shift !== 12) throw new FileProblem('damaged');
    this.sectorSize = 2 ** shift;
    this.cutoff = this.view.getUint32(0x38, true);
    this.table = this.readTable();
    this.entries = this.readEntries();
  }

  /** Names of the streams and storages at the top, as written. */
  get names(): readonly string[] {
    return this.top().map(({ name }) => name);
  }

  /** Whether there is something of that name at the top; capitals do not count. */
  has(name: string): boolean {
    return this.top().some((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  /**
   * A stream at the top by its name, in which capitals do not count; undefined when there is none. The file's last sector need not be
   * whole: what is missing of it reads as noughts.
   * @throws FileProblem `damaged` when its chain leads into itself or ends before the stream does
   */
  stream(name: string): Uint8Array | undefined {
    const entry = this.top().find((one) => one.type === STREAM && one.name.toLowerCase() === name.toLowerCase());
    return entry && this.content(entry);
  }

  private content({ start, size }: Entry): Uint8Array {
    if (size >= this.cutoff) return this.chained(start, size);
    this.small ??= this.readSmall();
    const { table, content } = this.small;
    return gathered(chainOf(start, table, Math.ceil(size / MINI_SIZE)), content, MINI_SIZE, size, 0);
  }

  private chained(start: number, size: number): Uint8Array {
    const sectors = chainOf(start, this.table, Math.ceil(size / this.sectorSize));
    return gathered(sectors, this.bytes, this.sectorSize, size, this.sectorSize);
  }

  /** The whole of a chain whose length nothing else tells: a table, of which nothing may be missing. */
  private whole(start: number): Uint8Array {
    const sectors = chainOf(start, this.table, Infinity);
    for (const sector of sectors)
      if ((sector + 2) * this.sectorSize > this.bytes.length) throw new FileProblem('damaged');
    return gathered(sectors, this.bytes, this.sectorSize, sectors.length * this.sectorSize, this.sectorSize);
  }

  /** Which sector follows which. Its own sectors are listed in the header and, for large files, in a chain of lists. */
  private readTable(): Uint32Array {
    const { view, sectorSize } = this;
    const perSector = sectorSize / 4;
    const most = Math.ceil(this.bytes.length / sectorSize);
    const parts: number[] = [];
    const list = (at: number, count: number) => {
      for (let n = 0; n < count; n++) {
        const sector = at + 4 * n + 4 <= view.byteLength ? view.getUint32(at + 4 * n, true) : NONE;
        if (sector < LAST_SECTOR) parts.push(sector);
      }
    };
    list(0x4c, DIFAT_IN_HEADER);
    let next = view.getUint32(0x44, true);
    for (let count = 0; next < LAST_SECTOR; count++) {
      const at = (next + 1) * sectorSize;
      if (count > most || at + sectorSize > view.byteLength) throw new FileProblem('damaged');
      list(at, perSector - 1);
      next = view.getUint32(at + sectorSize - 4, true);
    }
    // Damage may name one sector over and over.
    if (parts.length > most) throw new FileProblem('damaged');
    const table = new Uint32Array(parts.length * perSector).fill(NONE);
    for (const [index, sector] of parts.entries()) {
      const at = (sector + 1) * sectorSize;
      if (at >= view.byteLength) throw new FileProblem('damaged');
      for (let n = 0; n < perSector && at + 4 * n + 4 <= view.byteLength; n++)
        table[index * perSector + n] = view.getUint32(at + 4 * n, true);
    }
    return table;
  }

  private readEntries(): readonly Entry[] {
    const directory = this.whole(this.view.getUint32(0x30, true));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const letters = new TextDecoder('utf-16le');
    return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index): Entry => {
      const at = index * ENTRY;
      const length = Math.min(view.getUint16(at + 64, true), 64);
      return {
        name: letters.decode(directory.subarray(at, at + Math.max(0, length - 2))),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  /** What lies at the top, and not within a storage: a picture of another workbook has streams of the same names. */
  private top(): readonly Entry[] {
    const root = this.entries.find(({ type }) => type === ROOT);
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [root?.child ?? NONE];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.entries[id];
      if (!entry || seen.has(id)) continue;
      seen.add(id);
      if (entry.type === STREAM || entry.type === STORAGE) found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }

  private readSmall(): { readonly table: Uint32Array; readonly content: Uint8Array } {
    const root = this.entries.find(({ type }) => type === ROOT);
    const start = this.view.getUint32(0x3c, true);
    const bytes = start < LAST_SECTOR ? this.whole(start) : new Uint8Array();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
      table: Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true)),
      content: root && root.start < LAST_SECTOR ? this.chained(root.start, root.size) : new Uint8Array(),
    };
  }
}

/**
 * The sectors of a chain: as many as are needed, or all of it.
 * @throws FileProblem `damaged` when it ends too early or leads into itself
 */
function chainOf(start: number, table: Uint32Array, count: number): readonly number[] {
  const sectors: number[] = [];
  const seen = new Uint8Array(table.length);
  for (let sector = start; sectors.length < count; sector = table[sector] ?? NONE) {
    if (sector >= LAST_SECTOR) {
      if (count === Infinity) break;
      throw new FileProblem('damaged');
    }
    // It has come round.
    if (sector >= seen.length || seen[sector] === 1) throw new FileProblem('damaged');
    seen[sector] = 1;
    sectors.push(sector);
  }
  return sectors;
}

/** Sectors put together; `offset` is where the first of them begins. Of the last in the file a part may be missing, of others nothing. */
function gathered(
  sectors: readonly number[],
  from: Uint8Array,
  sectorSize: number,
  size: number,
  offset: number,
): Uint8Array {
  // A chain within the table may be longer than the file: it says so before that much is made room for.
  for (const sector of sectors) {
    if (sector * sectorSize + offset >= from.length) throw new FileProblem('damaged');
  }
  const whole = new Uint8Array(size);
  for (const [index, sector] of sectors.entries()) {
    const at = sector * sectorSize + offset;
    const wanted = Math.min(sectorSize, size - index * sectorSize);
    whole.set(from.subarray(at, at + wanted), index * sectorSize);
  }
  return whole;
}
