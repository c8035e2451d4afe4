/** Characters in XML and in spreadsheet texts. */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves `&lt;`, `&#x4E00;` and the like; what is none of them stays as it stands. */
export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu, (reference, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? reference;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const CODED = /_x([\da-f]{4})_/giu;
/** What XML cannot hold (control characters, half characters, U+FFFE and U+FFFF), and the carriage return, which it does not keep. */
const UNWRITABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as a cell stores it: what XML cannot hold is coded `_xHHHH_` as Excel does, and so is a text that only looks coded. */
export function cellText(text: string): string {
  return text
    .replace(CODED, (code) => `_x005F${code}`)
    .replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The text that is meant by what a cell stores. */
export function meantText(stored: string): string {
  return stored.replace(CODED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The text between an element's tags (no elements in it): entities resolved, CDATA as it is, comments dropped. */
export function textBetween(raw: string): string {
  if (!raw.includes('<')) return unescapeXml(raw);
  let text = '';
  let at = 0;
  for (const match of raw.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu)) {
    text += unescapeXml(raw.slice(at, match.index)) + (match[1] ?? '');
    at = match.index + match[0].length;
  }
  return text + unescapeXml(raw.slice(at));
}
