import { beginsWith, COMPOUND, holdsStream, ZIP } from '../package/container';
import { zipParts } from '../package/zip';

/**
 * What a file is that holds a text.
 * - `word`: a Word document as it is read here. · `oldWord`: a .doc, a .wps, or a Word document kept as XML in one file.
 * - `openDocument`: .odt. · `richText`: .rtf. · `pdf`. · `webPage`: saved as a web page, under whatever name.
 */
export type DocumentKind = 'word' | 'oldWord' | 'openDocument' | 'richText' | 'pdf' | 'webPage';

/** So many bytes are looked at for how a file begins: some programs put something before it. */
const HEAD = 4096;

/** Tells a document by what it holds, not by its name; undefined for what is none, or for a package that cannot be opened. */
export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  if (beginsWith(bytes, ZIP)) return packageKind(bytes);
  if (beginsWith(bytes, COMPOUND)) {
    const isText =
      holdsStream(bytes, 'WordDocument') || holdsStream(bytes, 'WpsDocument') || holdsStream(bytes, 'MatOST');
    return isText && !holdsStream(bytes, 'EncryptedPackage') ? 'oldWord' : undefined;
  }
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replaceAll('\0', '');
  if (/^[\s\S]{0,64}%PDF-/u.test(head)) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'richText';
  if (/progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003|\/office\/2006\/xmlPackage/iu.test(head)) {
    return 'oldWord';
  }
  // Excel saves web pages as well: those are not told here.
  if (/^\W{0,8}<(?:!DOCTYPE html|html\b)|^MIME-Version:/iu.test(head) && /office:word|Word\.Document/iu.test(head)) {
    return 'webPage';
  }
  return undefined;
}

function packageKind(bytes: Uint8Array): DocumentKind | undefined {
  try {
    const parts = zipParts(bytes);
    if (parts.some(({ name }) => /^word\/document\d*\.xml$/iu.test(name))) return 'word';
    const type = parts.find(({ name, size }) => name === 'mimetype' && size < 200);
    const words = type ? new TextDecoder().decode(type.bytes()) : '';
    return /opendocument\.text/u.test(words) ? 'openDocument' : undefined;
  } catch {
    return undefined;
  }
}
