/**
 * Characters of symbol fonts, which stand in a document as private codes (F020–F0FF, or 20–FF without the F0): those that a report may
 * mean something by. Of the rest nobody can tell what they show.
 */

const SYMBOL: Readonly<Record<number, string>> = {
  0x2a: '*',
  0x2b: '+',
  0x2d: '-',
  0x2e: '.',
  0x2f: '/',
  0x3c: '<',
  0x3d: '=',
  0x3e: '>',
  0x40: '≅',
  0x7e: '~',
  0xa3: '≤',
  0xa5: '∞',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '·',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xd7: '·',
  0xe5: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x75: '◆',
  0xa3: '□',
  0xa8: '□',
  0xfb: '×',
  0xfc: '√',
  0xfd: '☒',
  0xfe: '☑',
};

/** Wingdings 2 has its own order. */
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '×',
  0x50: '√',
  0x51: '☒',
  0x52: '☑',
  0xa3: '□',
  0x2a: '□',
};

/** What a code of a symbol font shows; empty for what is not known. Digits and letters of Symbol are themselves. */
export function symbolOf(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (low > 0xff) return String.fromCodePoint(Math.min(code, 0x10ffff));
  if (/wingdings\s*2/iu.test(font)) return WINGDINGS_2[low] ?? '';
  if (/wingdings|webdings/iu.test(font)) return WINGDINGS[low] ?? '';
  const digit = low >= 0x20 && low <= 0x39 ? String.fromCharCode(low) : '';
  return SYMBOL[low] ?? digit;
}

const PRIVATE = /[\uf020-\uf0ff]/gu;

/** The same for private codes within a text. */
export function withSymbols(text: string, font: string): string {
  return text.replace(PRIVATE, (letter) => symbolOf(font, letter.charCodeAt(0)));
}
