import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { FileProblem } from '../files';
import { repacked } from '../files/package/repack';
import { zipParts, type ZipPart } from '../files/package/zip';

/**
 * What a filled file was before, part by part. Cells alone do not give a file back: filling takes away stored results that only Excel can
 * calculate (what spilled from a dynamic array, say), and the chain of calculation.
 */
export interface FormerJson {
  /** A check sum of the filled file's parts and of the cells written: the parts below are put back into this very file only. */
  readonly of: string;
  /** The parts that filling changed, as they were: deflated, in base64; null for one that was not there. */
  readonly parts: Readonly<Record<string, string | null>>;
}

/** A part's name, size and check sum, as the file's directory says. */
function signOf({ name, size, record }: ZipPart): string {
  return `${name} ${String(size)} ${Buffer.from(record.subarray(16, 20)).toString('hex')}`;
}

function sumOf(parts: readonly ZipPart[], cells: readonly string[]): string {
  const signs = [...parts.map(signOf).sort(), '', ...cells].join('\n');
  return createHash('sha256').update(signs).digest('hex');
}

/** @throws FileProblem when either is no package of parts */
export function formerOf(original: Uint8Array, filled: Uint8Array, cells: readonly string[]): FormerJson {
  const [was, is] = [zipParts(original), zipParts(filled)];
  const now = new Set(is.map(signOf));
  const names = new Set(was.map(({ name }) => name));
  return {
    of: sumOf(is, cells),
    parts: Object.fromEntries([
      ...was
        .filter((part) => !now.has(signOf(part)))
        .map((part) => [part.name, Buffer.from(deflateRawSync(part.bytes())).toString('base64')] as const),
      ...is.filter(({ name }) => !names.has(name)).map(({ name }) => [name, null] as const),
    ]),
  };
}

/** The file as it was; undefined when it is not as filling left it, or cannot be put together: then its cells are all there is to go by. */
export function putBackBytes(filled: Uint8Array, former: FormerJson, cells: readonly string[]): Uint8Array | undefined {
  try {
    const parts = zipParts(filled);
    if (sumOf(parts, cells) !== former.of) return undefined;
    const names = new Set(parts.map(({ name }) => name));
    const changes = new Map(
      Object.entries(former.parts).map(([name, packed]) => [
        name,
        packed === null ? null : new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64'))),
      ]),
    );
    const gone = [...changes].flatMap(([name, bytes]) => (bytes && !names.has(name) ? [[name, bytes] as const] : []));
    return repacked([...parts, ...(gone.length > 0 ? zipParts(zipSync(Object.fromEntries(gone))) : [])], changes);
  } catch (error) {
    // What `inflateRawSync` throws has a code of its own.
    if (error instanceof FileProblem || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
