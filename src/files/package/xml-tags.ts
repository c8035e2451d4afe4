import { FileProblem } from '../problem';
import { textBetween, unescapeXml } from './characters';

const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const QUESTION_MARK = 0x3f;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** How many more tags are gone over. */
export interface TagBudget {
  tags: number;
}

/**
 * Goes over the tags of an XML text one after another, in time linear in its length and without a tree: a sheet may be formatted down
 * to row 1,048,576. Prefixes (`x:c`) are no part of the names.
 */
export class XmlTags {
  /** Local name of the current tag. */
  name = '';
  /** `</c>` */
  isClosing = false;
  /** `<c/>` */
  isEmpty = false;
  /** Where the current tag begins in the text. */
  start = 0;
  private nameStart = 0;
  private attributesStart = 0;
  private end = 0;

  /** `budget` is what several texts may have of tags together. */
  constructor(
    private readonly xml: string,
    private readonly budget: TagBudget = { tags: Infinity },
  ) {}

  /** Goes on to the next tag; false behind the last. @throws FileProblem `damaged` when a tag is broken off, `tooLarge` beyond the budget. */
  next(): boolean {
    const { xml } = this;
    if (this.budget.tags-- <= 0) throw new FileProblem('tooLarge');
    let start = xml.indexOf('<', this.end);
    for (; start >= 0; start = xml.indexOf('<', this.end)) {
      const first = xml.charCodeAt(start + 1);
      if (first !== BANG && first !== QUESTION_MARK) break;
      this.end = behindMarkup(xml, start);
    }
    if (start < 0) return false;
    this.start = start;
    this.isClosing = xml.charCodeAt(start + 1) === SLASH;
    let nameStart = this.isClosing ? start + 2 : start + 1;
    let at = nameStart;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === COLON) nameStart = at + 1;
      else if (code === GREATER_THAN || code === SLASH || isSpace(code)) break;
    }
    this.nameStart = nameStart;
    this.name = xml.slice(nameStart, at);
    this.attributesStart = at;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === GREATER_THAN) break;
      // A quoted value may hold anything.
      if (code === DOUBLE_QUOTE) at = behind(xml, '"', at + 1) - 1;
      else if (code === SINGLE_QUOTE) at = behind(xml, "'", at + 1) - 1;
      else if (code === LESS_THAN) throw new FileProblem('damaged');
    }
    if (at >= xml.length) throw new FileProblem('damaged');
    this.isEmpty = xml.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
    return true;
  }

  /** Behind the current tag, or behind the text that was read last. */
  get behind(): number {
    return this.end;
  }

  /** `x` of `<x:c>`; empty when there is none. */
  get prefix(): string {
    const first = this.isClosing ? this.start + 2 : this.start + 1;
    return this.xml.slice(first, Math.max(first, this.nameStart - 1));
  }

  /** The attributes of the current tag as they are written. */
  get attributes(): string {
    return this.xml.slice(this.attributesStart, this.end - (this.isEmpty ? 2 : 1));
  }

  /** An attribute of the current tag by its local name. */
  attribute(name: string): string | undefined {
    const { xml, end } = this;
    let at = this.attributesStart;
    for (;;) {
      while (isSpace(xml.charCodeAt(at))) at++;
      const nameStart = at;
      while (at < end && xml.charCodeAt(at) !== EQUALS) at++;
      if (at >= end) return undefined;
      let nameEnd = at++;
      while (isSpace(xml.charCodeAt(nameEnd - 1))) nameEnd--;
      while (isSpace(xml.charCodeAt(at))) at++;
      const close = xml.indexOf(xml.charCodeAt(at) === SINGLE_QUOTE ? "'" : '"', at + 1);
      if (close < 0 || close >= end) return undefined;
      const before = nameEnd - name.length;
      const isWanted =
        xml.startsWith(name, before) &&
        (before === nameStart || (before > nameStart && xml.charCodeAt(before - 1) === COLON));
      if (isWanted) return unescapeXml(xml.slice(at + 1, close));
      at = close + 1;
    }
  }

  /** An attribute that says yes or no. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** The text from the current tag to the next, line ends as `\n`. @throws FileProblem `damaged` when the XML ends in it. */
  text(): string {
    return this.isEmpty ? '' : this.following();
  }

  /** The text behind the current tag, of whatever kind it is, up to the next; otherwise as {@link text}. */
  following(): string {
    const { xml } = this;
    let to = xml.indexOf('<', this.end);
    while (to >= 0 && (xml.charCodeAt(to + 1) === BANG || xml.charCodeAt(to + 1) === QUESTION_MARK)) {
      to = xml.indexOf('<', behindMarkup(xml, to));
    }
    if (to < 0) throw new FileProblem('damaged');
    const raw = xml.slice(this.end, to);
    this.end = to;
    return textBetween(raw.includes('\r') ? raw.replace(/\r\n?/gu, '\n') : raw);
  }

  /** Goes behind the end of the current element, whatever it holds. */
  skip(): void {
    if (this.isEmpty) return;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw new FileProblem('damaged');
      if (this.isClosing) depth--;
      else if (!this.isEmpty) depth++;
    }
  }
}

function behind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new FileProblem('damaged');
  return at + end.length;
}

/** Behind a comment, a CDATA section, a declaration or a processing instruction. */
function behindMarkup(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start + 9);
  return behind(xml, '>', start + 2);
}
