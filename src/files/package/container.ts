import { FileProblem, MOST_BYTES } from '../problem';

/** What a file is by its first bytes, before any of it is trusted. */
export type Container = 'xlsx' | 'xls';

/** How a zip file begins. */
export const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How a compound file begins: what .xls and .doc are, and any Office file with a password. */
export const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Do the bytes begin with these? */
export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A compound file's stream names stand in its directory as UTF-16; an encrypted .xlsx has one named EncryptedPackage. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  const last = bytes.length - wanted.length;
  for (let start = bytes.indexOf(first); start >= 0 && start <= last; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

const HEADER = 512;
const SECTOR_SHIFT = 0x1e;
/** The first sectors of the table of sectors, 109 of them, stand in the header: enough to tell the end of some 7 MB. */
const TABLE = 0x4c;
const MOST_TABLED = 109;
/** Above it stand marks: free, end of a chain, part of the table. */
const MOST_SECTOR = 0xfffffffa;

/**
 * Does a compound file end before the last sector that another one goes on in ([MS-CFB] 2.2, 2.3)? The library reads what is there of it,
 * and a sheet would seem to end where the file does.
 */
function breaksOff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) return true;
  const size = 2 ** Math.min(view.getUint16(SECTOR_SHIFT, true), 12);
  const endOf = (sector: number): number => (sector + 2) * size;
  let last = -1;
  for (let n = 0; n < MOST_TABLED; n++) {
    const table = view.getUint32(TABLE + 4 * n, true);
    if (table > MOST_SECTOR) break;
    if (endOf(table) > bytes.length) return true;
    for (let entry = endOf(table) - size; entry < endOf(table); entry += 4) {
      const next = view.getUint32(entry, true);
      if (next <= MOST_SECTOR && next > last) last = next;
    }
  }
  return endOf(last) > bytes.length;
}

/** Names the container, or throws the {@link FileProblem} that says why the file cannot be one of ours. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > MOST_BYTES) throw new FileProblem('tooLarge');
  if (beginsWith(bytes, ZIP)) return 'xlsx';
  if (!beginsWith(bytes, COMPOUND)) throw new FileProblem('notAWorkbook');
  if (holdsStream(bytes, 'EncryptedPackage')) throw new FileProblem('encrypted');
  if (!holdsStream(bytes, 'Workbook') && !holdsStream(bytes, 'Book')) throw new FileProblem('notAWorkbook');
  if (breaksOff(bytes)) throw new FileProblem('damaged');
  return 'xls';
}
