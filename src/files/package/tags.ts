import { FileProblem } from '../problem';

/**
 * XML by places: where tags and elements begin and end in a part's text. A part is changed by putting new text between two places, so
 * that everything else in it, down to spaces and line ends, stays as it was; a document tree written out again would not.
 */

export interface Tag {
  /** As written, with its prefix: `x:row`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** An element by its places. For `<a/>`, `innerStart` and `innerEnd` are its end. */
export interface Element {
  readonly name: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly innerStart: number;
  /** Before the closing tag. */
  readonly innerEnd: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly children: readonly Element[];
}

const BANG = 0x21;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;
const QUESTION_MARK = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new FileProblem('damaged');
  return at + mark.length;
}

/** The end of a tag: its `>` outside of quotes. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN) return at + 1;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = behind(text, text.charAt(at), at + 1) - 1;
  }
  throw new FileProblem('damaged');
}

const NAME_ENDS = new Set([0x20, 0x09, 0x0a, 0x0d, SLASH, GREATER_THAN]);

function nameAt(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && !NAME_ENDS.has(text.charCodeAt(at))) at++;
  if (at === from) throw new FileProblem('damaged');
  return text.slice(from, at);
}

/**
 * The first tag that begins at or behind `from` and before `to`; comments, instructions and CDATA are passed over.
 * @throws FileProblem `damaged` for a tag that does not end, and for a document type (which no workbook may have).
 */
function nextTag(text: string, from: number, to = text.length): Tag | undefined {
  for (let start = text.indexOf('<', from); start >= 0 && start < to;) {
    const end = markupEnd(text, start);
    const next = text.charCodeAt(start + 1);
    if (next === SLASH) return { name: nameAt(text, start + 2, end), kind: 'close', start, end };
    if (next !== BANG && next !== QUESTION_MARK) {
      const kind = text.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
      return { name: nameAt(text, start + 1, end), kind, start, end };
    }
    start = text.indexOf('<', end);
  }
  return undefined;
}

/** The closing tag of that name as `find` comes upon it: `</row` may begin `</rows>`. */
function closingTag(text: string, name: string, find: (mark: string) => number): Tag {
  const at = find(`</${name}`);
  const tag = at < 0 ? undefined : nextTag(text, at);
  if (tag?.name !== name) throw new FileProblem('damaged');
  return tag;
}

/**
 * The elements between two places that are not inside another, by their tags (`close` is `tag` for `<a/>`). What is in them is not looked
 * at, so that a million rows are passed in a moment; no element may be inside one of its own name.
 * @throws FileProblem `damaged` when tags do not match.
 */
export function* elementsBetween(text: string, from: number, to: number): Generator<{ tag: Tag; close: Tag }> {
  for (let tag = nextTag(text, from, to); tag;) {
    if (tag.kind === 'close') throw new FileProblem('damaged');
    const { name, end } = tag;
    const close = tag.kind === 'empty' ? tag : closingTag(text, name, (mark) => text.indexOf(mark, end));
    if (close.end > to) throw new FileProblem('damaged');
    yield { tag, close };
    tag = nextTag(text, close.end, to);
  }
}

function markupEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9);
  if (text.startsWith('<?', start)) return behind(text, '?>', start + 2);
  if (text.startsWith('<!', start)) throw new FileProblem('damaged');
  return tagEnd(text, start + 1);
}

interface Growing extends Element {
  innerEnd: number;
  end: number;
  children: Growing[];
}

/**
 * The element at the root of a part, with what is in it; an element whose name `closed` accepts (there is one of them) is taken whole,
 * without its children.
 * @throws FileProblem `damaged` when tags do not match.
 */
export function rootOf(text: string, closed: (name: string) => boolean = () => false): Element {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let tag = nextTag(text, 0);
  while (tag) {
    const { name, kind, start, end } = tag;
    const parent = open.at(-1);
    let at = end;
    if (kind === 'close') finish(open.pop(), tag);
    else {
      if (root && !parent) throw new FileProblem('damaged');
      const element: Growing = {
        name,
        start,
        innerStart: end,
        innerEnd: end,
        end,
        isEmpty: kind === 'empty',
        children: [],
      };
      parent?.children.push(element);
      root ??= element;
      if (kind === 'open') open.push(element);
      if (kind === 'open' && closed(name)) at = closingTag(text, name, (mark) => text.lastIndexOf(mark)).start;
      if (at < start) throw new FileProblem('damaged');
    }
    tag = nextTag(text, at);
  }
  if (!root || open.length > 0) throw new FileProblem('damaged');
  return root;
}

function finish(element: Growing | undefined, tag: Tag): void {
  if (element?.name !== tag.name) throw new FileProblem('damaged');
  element.innerEnd = tag.start;
  element.end = tag.end;
}

/** `row` of `x:row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `x:` of `x:row`, or nothing: what new elements beside it begin with. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The first child of that local name with the parent's own prefix: extensions have others. */
export function child(parent: Element, local: string): Element | undefined {
  const name = prefixOf(parent.name) + local;
  return parent.children.find((element) => element.name === name);
}

export function childrenNamed(parent: Element | undefined, local: string): readonly Element[] {
  if (!parent) return [];
  const name = prefixOf(parent.name) + local;
  return parent.children.filter((element) => element.name === name);
}

export interface Attribute {
  readonly name: string;
  /** As written, entities and all. */
  readonly raw: string;
  /** With the space before it. */
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of the tag that begins at `start` and ends at `end`, by their places in the text. */
export function attributesOf(text: string, start: number, end: number): readonly Attribute[] {
  return [...text.slice(start, end).matchAll(ATTRIBUTE)].map((match) => ({
    name: match[1] ?? '',
    raw: match[2] ?? match[3] ?? '',
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
