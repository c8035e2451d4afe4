import { strFromU8, strToU8 } from 'fflate';
import { FileProblem } from '../problem';
import { escapeXml, textBetween, unescapeXml } from './characters';
import { attributesOf } from './tags';
import { wideOf } from './wide';

/**
 * An XML part as text that can be changed in places and is otherwise written back byte for byte, whatever its encoding, line ends and
 * byte order mark. In `text` each byte is one letter (UTF-16 parts: each unit), so that tags stand where they stand in the file; what
 * is legible comes from {@link legible} and the like.
 */
export class PartText {
  readonly text: string;
  private readonly encoding: Encoding;
  private readonly splices: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  /** @throws FileProblem `damaged` for an encoding nobody knows. */
  constructor(bytes: Uint8Array) {
    this.encoding = encodingOf(bytes);
    this.text = this.encoding.spread(bytes);
  }

  /** The text between two places, entities and CDATA resolved; there must be no element in it. */
  legible(start: number, end: number): string {
    return textBetween(this.encoding.decode(this.text.slice(start, end)));
  }

  /** The attributes of the tag at these places. */
  attributes(tag: { readonly start: number; readonly innerStart: number }): ReadonlyMap<string, string> {
    const found = attributesOf(this.text, tag.start, tag.innerStart);
    return new Map(found.map(({ name, raw }) => [name, unescapeXml(this.encoding.decode(raw))]));
  }

  /** A text as it is put between tags or into an attribute of this part. */
  written(text: string): string {
    return this.encoding.encode(escapeXml(text));
  }

  /** Puts `text` (as {@link written} gives it) between two places of the part as it was; places of one part do not overlap. */
  splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  get isChanged(): boolean {
    return this.splices.length > 0;
  }

  bytes(): Uint8Array {
    // Insertions at one place keep the order in which they were asked for: sorting is stable.
    const sorted = [...this.splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    return this.encoding.gather(pieces.join('') + this.text.slice(at));
  }

  /** Sets an attribute in the tag at these places, or adds it behind the others. */
  setAttribute(tag: { readonly start: number; readonly innerStart: number }, name: string, value: string): void {
    const { start, innerStart } = tag;
    const old = attributesOf(this.text, start, innerStart).find((attribute) => attribute.name === name);
    const written = ` ${name}="${this.written(value)}"`;
    if (old) this.splice(old.start, old.end, written);
    else {
      const end = this.text.charAt(innerStart - 2) === '/' ? innerStart - 2 : innerStart - 1;
      this.splice(end, end, written);
    }
  }
}

interface Encoding {
  readonly spread: (bytes: Uint8Array) => string;
  readonly gather: (spread: string) => Uint8Array;
  readonly decode: (spread: string) => string;
  readonly encode: (escaped: string) => string;
}

const bytewise = { spread: (bytes: Uint8Array) => strFromU8(bytes, true), gather: (s: string) => strToU8(s, true) };

const UTF_8: Encoding = {
  ...bytewise,
  decode: (spread) => strFromU8(strToU8(spread, true)),
  encode: (escaped) => strFromU8(strToU8(escaped), true),
};

function utf16(isLittle: boolean): Encoding {
  const label = isLittle ? 'utf-16le' : 'utf-16be';
  return {
    spread: (bytes) => new TextDecoder(label, { ignoreBOM: true }).decode(bytes),
    gather: (text) => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
      return bytes;
    },
    decode: (spread) => spread,
    encode: (escaped) => escaped,
  };
}

/** Others (GBK and the like) spell tags in ASCII; what is put into them is written as character numbers, which holds in any. */
function asciiLike(label: string): Encoding {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch (cause) {
    throw new FileProblem('damaged', { cause });
  }
  return {
    ...bytewise,
    decode: (spread) => decoder.decode(strToU8(spread, true)),
    encode: (escaped) =>
      escaped.replace(/[^\n\t\u0020-\u007E]/gu, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`),
  };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const wide = wideOf(bytes);
  if (wide) return utf16(wide === 'little');
  const head = strFromU8(bytes.subarray(0, 200), true);
  const label = /<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/u.exec(head)?.[1] ?? 'UTF-8';
  return /^(?:utf-?8|us-ascii)$/iu.test(label) ? UTF_8 : asciiLike(label);
}
