import { beginsWith } from './signatures';

/** Control characters that no text has, by their codes: the sign that bytes were none. Tabs, line and page breaks are text. */
function isNoText(code: number): boolean {
  return code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32);
}

function looksLikeText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isNoText(text.charCodeAt(index))) return false;
  return true;
}

/** The text of a file in UTF-8, UTF-16 or GB18030, without its mark; undefined for bytes that are no text in any of them. */
export function decodedText(bytes: Uint8Array): string | undefined {
  const marked = beginsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : beginsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : undefined;
  const encodings = marked ? [marked] : ['utf-8', 'gb18030', ...sixteen(bytes)];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (looksLikeText(text)) return text;
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}

/** UTF-16 without a mark shows itself by the noughts of its digits and blanks. */
function sixteen(bytes: Uint8Array): readonly string[] {
  const sample = bytes.subarray(0, 4096);
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length);
  if (bytes.length % 2 !== 0 || Math.max(...noughts) === 0) return [];
  return (noughts[1] ?? 0) >= (noughts[0] ?? 0) ? ['utf-16le'] : ['utf-16be'];
}
