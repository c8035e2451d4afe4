import { FileProblem, MOST_BYTES } from './problem';

/** What a file is by its first bytes, before any of it is trusted. */
export type Container = 'xlsx' | 'xls';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A compound file's stream names stand in its directory as UTF-16; an encrypted .xlsx has one named EncryptedPackage. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  const last = bytes.length - wanted.length;
  for (let start = bytes.indexOf(first); start >= 0 && start <= last; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

/** Names the container, or throws the {@link FileProblem} that says why the file cannot be one of ours. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > MOST_BYTES) throw new FileProblem('tooLarge');
  if (beginsWith(bytes, ZIP)) return 'xlsx';
  if (!beginsWith(bytes, COMPOUND)) throw new FileProblem('notAWorkbook');
  if (holdsStream(bytes, 'EncryptedPackage')) throw new FileProblem('encrypted');
  if (!holdsStream(bytes, 'Workbook') && !holdsStream(bytes, 'Book')) throw new FileProblem('notAWorkbook');
  return 'xls';
}
