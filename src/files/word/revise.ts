import { escapeXml } from '../package/characters';
import type { Paragraph, Piece, Run } from './document';
import type { Replacement } from './replacement';
import type { TextUnit } from './units';

/** A stretch of a part's text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How changes are written. */
export interface RevisionStyle {
  /** Attributes of a tracked change, as `w:author="…" w:date="…"`; undefined to write plainly. */
  readonly tracked?: (prefix: string) => string;
  /** Prefix that attributes of Word's vocabulary have in the document, with its colon. */
  readonly prefix: string;
  /** Properties for the first run of a paragraph that has none of its own look. */
  readonly look: string;
}

/**
 * The splices by which a cell's text is changed; undefined when that cannot be done: a content control is locked or bound, or the text is
 * part of an equation or the like.
 */
export function revision(
  xml: string,
  units: readonly TextUnit[],
  change: Replacement,
  style: RevisionStyle,
): readonly Splice[] | undefined {
  const { from, to } = change;
  const touched = units.filter(({ start, text, piece }) => piece && start < to && start + text.length > from);
  const pieces = touched.flatMap(({ piece }) => piece ?? []);
  const at = from === to ? anchorOf(units, from) : undefined;
  if (from === to && at === undefined) return undefined;
  const paragraphs = [...touched.map(({ paragraph }) => paragraph), at?.paragraph];
  if (
    paragraphs.some((paragraph) => paragraph?.isLocked) ||
    [...pieces, at?.piece].some((piece) => piece?.run.isLocked)
  ) {
    return undefined;
  }
  if (at) return insertion(xml, at, change, style);
  return replaced(xml, units, touched, change, style);
}

interface Anchor {
  readonly paragraph: Paragraph;
  readonly piece?: Piece;
  /** Characters of the piece before the place. */
  readonly offset: number;
}

/** Where text is put in: behind the piece that ends there, else before the one that begins there, else at a paragraph's beginning. */
function anchorOf(units: readonly TextUnit[], at: number): Anchor | undefined {
  const texts = units.filter(({ piece, text }) => piece !== undefined && text !== '');
  const inside = texts.find(
    ({ start, text, piece }) => start < at && start + text.length >= at && piece?.text !== '\n',
  );
  const behind = texts.find(({ start }) => start === at);
  const unit = inside ?? behind;
  if (unit?.paragraph && unit.piece) return { paragraph: unit.paragraph, piece: unit.piece, offset: at - unit.start };
  const paragraph = units.find(({ start, paragraph: own, piece }) => start === at && own && !piece)?.paragraph;
  return paragraph && { paragraph, offset: 0 };
}

function insertion(
  xml: string,
  { paragraph, piece, offset }: Anchor,
  change: Replacement,
  style: RevisionStyle,
): readonly Splice[] | undefined {
  if (piece) {
    const parts = split(xml, piece, offset, piece, offset);
    return parts && rewritten(xml, parts, { insert: change.insert, comesFirst: false }, style);
  }
  const { start, end, isEmpty, contentStart, markProperties } = paragraph;
  const prefix = prefixAt(xml, start);
  const look = markProperties === '' ? style.look : `<${prefix}rPr>${markProperties}</${prefix}rPr>`;
  const run = inserted(`<${prefix}r>${look}${written(change.insert, prefix)}</${prefix}r>`, prefix, style);
  if (!isEmpty) return [{ start: contentStart, end: contentStart, text: run }];
  const open = xml.slice(start, end).replace(/\s*\/>$/u, '>');
  return [{ start, end, text: `${open}${run}</${prefix}p>` }];
}

/** Runs with a stretch taken out; the new text stands in the first of them. */
function replaced(
  xml: string,
  units: readonly TextUnit[],
  touched: readonly TextUnit[],
  { from, to, insert }: Replacement,
  style: RevisionStyle,
): readonly Splice[] | undefined {
  const byRun = new Map<Run, TextUnit[]>();
  for (const unit of touched) {
    const run = unit.piece?.run;
    if (run) byRun.set(run, [...(byRun.get(run) ?? []), unit]);
  }
  const splices: Splice[] = [];
  let rest = insert;
  for (const [run, own] of byRun) {
    const [first, last] = [own[0], own.at(-1)];
    if (!first?.piece || !last?.piece) return undefined;
    const parts = split(
      xml,
      first.piece,
      Math.max(from - first.start, 0),
      last.piece,
      Math.min(to - last.start, last.text.length),
    );
    // What another one inserted may hold no insertion of ours: it goes before it, where nothing of it stands before the place.
    const isFirstOfIt = !units.some(({ piece, start }) => start < from && piece?.run.inserted === run.inserted);
    const own_ = parts && rewritten(xml, parts, { insert: rest, comesFirst: isFirstOfIt }, style);
    if (!own_) return undefined;
    splices.push(...own_);
    rest = '';
  }
  return splices;
}

/** A run cut in three: what stays before, what is taken out, what stays behind. */
interface Parts {
  readonly run: Run;
  readonly open: string;
  readonly close: string;
  readonly left: string;
  readonly middle: string;
  readonly right: string;
}

/** Undefined for what cannot be cut: letters of a symbol font. */
function split(xml: string, first: Piece, from: number, last: Piece, to: number): Parts | undefined {
  const { run } = first;
  const prefix = prefixAt(xml, run.start);
  const tagEnd = xml.indexOf('>', run.start) + 1;
  const properties = run.properties === '' ? -1 : xml.indexOf(run.properties, run.start);
  const contentStart = properties < 0 ? tagEnd : properties + run.properties.length;
  const contentEnd = xml.lastIndexOf('</', run.end - 1);
  const cutsFirst = from > 0 && from < first.text.length;
  const cutsLast = to > 0 && to < last.text.length;
  const isText = (piece: Piece) =>
    xml.startsWith(`<${prefix}t`, piece.start) && !/[\uf020-\uf0ff]/u.test(xml.slice(piece.start, piece.end));
  if ((cutsFirst && !isText(first)) || (cutsLast && !isText(last)) || contentEnd < contentStart) return undefined;
  const part = (text: string) => (text === '' ? '' : textElement(text, prefix));
  const leftEnd = from >= first.text.length ? first.end : first.start;
  const rightStart = to <= 0 ? last.start : last.end;
  const left = xml.slice(contentStart, leftEnd) + (cutsFirst ? part(first.text.slice(0, from)) : '');
  const right = (cutsLast ? part(last.text.slice(to)) : '') + xml.slice(rightStart, contentEnd);
  const whole = (piece: Piece) => xml.slice(piece.start, piece.end);
  let middle = '';
  if (first === last) {
    if (from < to) middle = cutsFirst || cutsLast ? part(first.text.slice(from, to)) : whole(first);
  } else {
    const begin = cutsFirst ? part(first.text.slice(from)) : whole(first);
    const end = cutsLast ? part(last.text.slice(0, to)) : whole(last);
    middle = begin + xml.slice(first.end, last.start) + end;
  }
  return {
    run,
    open: xml.slice(run.start, tagEnd) + run.properties,
    close: xml.slice(contentEnd, run.end),
    left,
    middle,
    right,
  };
}

function rewritten(
  xml: string,
  { run, open, close, left, middle, right }: Parts,
  { insert, comesFirst }: { readonly insert: string; readonly comesFirst: boolean },
  style: RevisionStyle,
): readonly Splice[] {
  const prefix = prefixAt(xml, run.start);
  const wrapped = (content: string) => (content.trim() === '' ? '' : open + content + close);
  const place = { start: run.start, end: run.end };
  if (!style.tracked) return [{ ...place, text: open + left + written(insert, prefix) + right + close }];
  const attributes = style.tracked(style.prefix);
  const deleted =
    middle === '' ? '' : `<${prefix}del ${attributes}>${wrapped(asDeleted(middle, prefix))}</${prefix}del>`;
  const tag = `<${prefix}r>`;
  const look = run.properties.replace(/<(?:[\w-]+:)?rPrChange\b[\s\S]*?<\/(?:[\w-]+:)?rPrChange>/u, '');
  const fresh = insert === '' ? '' : `${tag}${look}${written(insert, prefix)}</${prefix}r>`;
  if (!run.inserted) {
    const added = fresh === '' ? '' : inserted(fresh, prefix, style);
    return [{ ...place, text: wrapped(left) + deleted + added + wrapped(right) }];
  }
  if (comesFirst && fresh !== '') {
    const { start } = run.inserted;
    return [
      { start, end: start, text: inserted(fresh, prefix, style) },
      { ...place, text: wrapped(left) + deleted + wrapped(right) },
    ];
  }
  return [{ ...place, text: wrapped(left) + deleted + fresh + wrapped(right) }];
}

function inserted(run: string, prefix: string, style: RevisionStyle): string {
  return style.tracked ? `<${prefix}ins ${style.tracked(style.prefix)}>${run}</${prefix}ins>` : run;
}

/** `w:` of `<w:r …>` at a place. */
function prefixAt(xml: string, start: number): string {
  return /^<([\w.-]+:)?/u.exec(xml.slice(start, start + 100))?.[1] ?? '';
}

function textElement(text: string, prefix: string): string {
  return `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
}

/** A text as the content of a run; line ends and tabs are elements of their own. */
function written(text: string, prefix: string): string {
  return text
    .split(/(\n|\t)/u)
    .map((part) => (part === '\n' ? `<${prefix}br/>` : part === '\t' ? `<${prefix}tab/>` : part))
    .map((part) => (part === '' || part.startsWith(`<${prefix}`) ? part : textElement(part, prefix)))
    .join('');
}

/** Deleted text has elements of its own. */
function asDeleted(content: string, prefix: string): string {
  return content.replace(new RegExp(`<(/?)${prefix}t(?=[\\s/>])`, 'gu'), `<$1${prefix}delText`);
}
