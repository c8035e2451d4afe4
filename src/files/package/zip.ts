import { strFromU8 } from 'fflate';
import { inflated } from './inflate';
import { FileProblem } from '../problem';

/**
 * A zip file's parts, inflated no further than they say they are. The library for it takes the sizes in the file's directory on
 * trust: a part of one megabyte that is made to look small and unpacks to a gigabyte keeps it busy for six seconds and comes out cut
 * short. It does not offer a deflated part as it lies in the file either, nor compare check sums; so the directory is read here.
 */
export interface ZipPart {
  readonly name: string;
  /** Size when unpacked, in bytes, as the directory says. */
  readonly size: number;
  /** @throws FileProblem `damaged` when it cannot be inflated, or turns out to be of another size or check sum. */
  readonly bytes: () => Uint8Array;
  /** As it lies in the file: `packedSize` bytes, compressed or not. @throws FileProblem `damaged` when they are not there. */
  readonly packed: () => Uint8Array;
  readonly packedSize: number;
  /** Its record in the file's directory, with name, time, attributes and comment. */
  readonly record: Uint8Array;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Size of the end record, and of the longest comment behind it. */
const END_SIZE = 22;
const MOST_COMMENT = 65_535;
const MOST_PARTS = 100_000;
const UNSET = 0xffffffff;

/** What a file is is asked of its parts several times before they are read; a file's bytes never change. */
const known = new WeakMap<Uint8Array, readonly ZipPart[]>();

/**
 * Lists the parts of a zip file.
 * @throws FileProblem `damaged` when it is broken off or contradicts itself, `encrypted` when a part needs a password.
 */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] {
  const before = known.get(bytes);
  if (before) return before;
  try {
    const parts = new Directory(bytes).parts();
    known.set(bytes, parts);
    return parts;
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
}

class Directory {
  private readonly view: DataView;

  constructor(private readonly file: Uint8Array) {
    this.view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  }

  // A DataView throws beyond its end: a broken file shows itself there.
  private short = (at: number): number => this.view.getUint16(at, true);
  private long = (at: number): number => this.view.getUint32(at, true);
  private huge = (at: number): number => Number(this.view.getBigUint64(at, true));

  parts(): readonly ZipPart[] {
    const end = this.end();
    let count = this.short(end + 10);
    let at = this.long(end + 16);
    if (at === UNSET || count === 0xffff) {
      const end64 = this.huge(end - 20 + 8);
      if (this.long(end64) !== END64) throw new FileProblem('damaged');
      count = this.huge(end64 + 32);
      at = this.huge(end64 + 48);
    }
    if (count > MOST_PARTS) throw new FileProblem('tooLarge');
    const parts: ZipPart[] = [];
    for (let n = 0; n < count; n++) {
      if (this.long(at) !== ENTRY) throw new FileProblem('damaged');
      parts.push(this.part(at));
      at += 46 + this.short(at + 28) + this.short(at + 30) + this.short(at + 32);
    }
    return parts;
  }

  private end(): number {
    const first = Math.max(0, this.file.length - END_SIZE - MOST_COMMENT);
    for (let at = this.file.length - END_SIZE; at >= first; at--) if (this.long(at) === END) return at;
    throw new FileProblem('damaged');
  }

  private part(at: number): ZipPart {
    const nameLength = this.short(at + 28);
    const name = strFromU8(this.file.subarray(at + 46, at + 46 + nameLength), (this.short(at + 8) & 0x800) === 0);
    const sizes = { packed: this.long(at + 20), size: this.long(at + 24), offset: this.long(at + 42) };
    this.widen(sizes, at + 46 + nameLength, this.short(at + 30));
    const isEncrypted = (this.short(at + 8) & 1) === 1;
    const method = this.short(at + 10);
    const sum = this.long(at + 16);
    const packed = () => this.packed(sizes.offset, sizes.packed);
    return {
      name: name.replaceAll('\\', '/').replace(/^\/+/u, ''),
      size: sizes.size,
      packedSize: sizes.packed,
      packed,
      record: this.file.subarray(at, at + 46 + nameLength + this.short(at + 30) + this.short(at + 32)),
      bytes: () => {
        if (isEncrypted) throw new FileProblem('encrypted');
        const bytes = unpack(packed(), method, sizes.size);
        if (crc32(bytes) !== sum) throw new FileProblem('damaged');
        return bytes;
      },
    };
  }

  /** Sizes beyond 4 GB, or of files written in one pass, stand in an extra field. */
  private widen(sizes: { packed: number; size: number; offset: number }, extra: number, length: number): void {
    for (let at = extra; at + 4 <= extra + length; at += 4 + this.short(at + 2)) {
      if (this.short(at) !== 1) continue;
      let field = at + 4;
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (sizes[key] !== UNSET) continue;
        sizes[key] = this.huge(field);
        field += 8;
      }
    }
  }

  private packed(offset: number, length: number): Uint8Array {
    try {
      if (this.long(offset) !== LOCAL) throw new FileProblem('damaged');
      const start = offset + 30 + this.short(offset + 26) + this.short(offset + 28);
      if (start + length > this.file.length) throw new FileProblem('damaged');
      return this.file.subarray(start, start + length);
    } catch (cause) {
      throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
    }
  }
}

const STORED = 0;
const DEFLATED = 8;

function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED && packed.length === size) return packed;
  if (method !== DEFLATED) throw new FileProblem('damaged');
  try {
    const whole = inflated(packed, size);
    if (whole.length === size) return whole;
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem('damaged', { cause });
  }
  throw new FileProblem('damaged');
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, by which a zip file tells whether a part is what was put in. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  // Counted, not iterated: every part of every file goes through here before the loop is compiled.
  for (let at = 0; at < bytes.length; at++) {
    value = (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
