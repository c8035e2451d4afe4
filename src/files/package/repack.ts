import { deflateSync } from 'fflate';
import { FileProblem } from '../problem';
import { crc32, type ZipPart } from './zip';

/**
 * Writes a zip file again with some parts changed. All others are copied as they lie in it, still compressed, in the same order, with
 * their names, times and attributes: a library that packs anew would keep their content, but not that.
 */

const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const DEFLATED = 8;
const HAS_DESCRIPTOR = 0x08;
const ZIP64_FIELD = 1;
/** From here on, in bytes, packing well would take ten times as long as all the rest. */
const LARGE = 8 * 1024 * 1024;
/** More need the wide directory, which is not written. */
const MOST_PARTS = 0xfffe;

/** `null` leaves the part out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** @throws FileProblem `damaged` when a part to be copied is not where the directory says. */
export function repacked(parts: readonly ZipPart[], changes: PartChanges): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let count = 0;
  for (const part of parts) {
    const change = changes.get(part.name);
    if (change === null) continue;
    const entry = entryFor(part, change);
    const packed = change === undefined ? part.packed() : entry.packed;
    const local = localHeader(entry.record);
    view(entry.record).setUint32(42, offset, true);
    body.push(local, packed);
    directory.push(entry.record);
    offset += local.length + packed.length;
    count++;
  }
  if (count > MOST_PARTS) throw new FileProblem('tooLarge');
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  return joined([...body, ...directory, endRecord(count, size, offset)]);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part's record in the directory of the new file, and its bytes when they are new. */
function entryFor(part: ZipPart, change: Uint8Array | undefined): { record: Uint8Array; packed: Uint8Array } {
  const record = withoutZip64(part.record);
  const fields = view(record);
  // What was written in one pass has its sizes behind it; here they stand before it.
  fields.setUint16(8, fields.getUint16(8, true) & ~HAS_DESCRIPTOR, true);
  if (change === undefined) {
    fields.setUint32(20, part.packedSize, true);
    fields.setUint32(24, part.size, true);
    return { record, packed: new Uint8Array() };
  }
  const packed = deflateSync(change, { level: change.length > LARGE ? 1 : 6 });
  fields.setUint16(10, DEFLATED, true);
  fields.setUint32(16, crc32(change), true);
  fields.setUint32(20, packed.length, true);
  fields.setUint32(24, change.length, true);
  return { record, packed };
}

/** Files within the bounds need no wide sizes; the fields that hold them go. */
function withoutZip64(record: Uint8Array): Uint8Array {
  const fields = view(record);
  const nameEnd = ENTRY_SIZE + fields.getUint16(28, true);
  const extraEnd = nameEnd + fields.getUint16(30, true);
  const kept: Uint8Array[] = [];
  for (let at = nameEnd; at + 4 <= extraEnd;) {
    const end = at + 4 + fields.getUint16(at + 2, true);
    if (end > extraEnd) throw new FileProblem('damaged');
    if (fields.getUint16(at, true) !== ZIP64_FIELD) kept.push(record.subarray(at, end));
    at = end;
  }
  const extra = joined(kept);
  const plain = joined([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
  view(plain).setUint16(30, extra.length, true);
  return plain;
}

/** What stands before a part, from its record: the same fields, nothing extra. */
function localHeader(record: Uint8Array): Uint8Array {
  const nameLength = view(record).getUint16(28, true);
  const local = new Uint8Array(LOCAL_SIZE + nameLength);
  view(local).setUint32(0, 0x04034b50, true);
  local.set(record.subarray(6, 30), 4);
  view(local).setUint16(28, 0, true);
  local.set(record.subarray(ENTRY_SIZE, ENTRY_SIZE + nameLength), LOCAL_SIZE);
  return local;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(END_SIZE);
  const fields = view(end);
  fields.setUint32(0, 0x06054b50, true);
  fields.setUint16(8, count, true);
  fields.setUint16(10, count, true);
  fields.setUint32(12, size, true);
  fields.setUint32(16, offset, true);
  return end;
}
