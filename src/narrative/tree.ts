import { headedBy } from './form-names';
import { type Enumerator, enumeratorAt } from './numbering';
import { quantitiesIn } from './quantity';
import type { TextLine } from './lines';
import { namesItemOf } from './items';
import type { Section, TextRange } from './narrative';
import { isProjectName } from './project-names';
import { wordAt } from './vocabulary';

/** The text as a tree: headings with what stands below them, paragraphs, sentences. */

export interface TextParagraph extends TextLine {
  readonly section: Section;
  readonly counted: Enumerator | null;
  /** Where its own words begin, behind what counts and behind a heading on the same line. */
  readonly from: number;
}

export interface Sentence extends TextLine {
  readonly paragraph: TextParagraph;
  /** The first of its paragraph. */
  readonly first: boolean;
}

export interface Tree {
  /** In the order of the text; the first is what stands above all headings. */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly TextParagraph[];
  readonly enumerated: readonly (Enumerator & { readonly start: number; readonly lineEnd: number })[];
}

const LONGEST_HEADING = 45;
const LONGEST_INLINE = 24;
/** A heading that does not count stands below all that do. */
const UNCOUNTED = 7;
/** A line of a table of contents: its last figure is a page. */
const OF_CONTENTS = /(?:[.·…]{2,}|\t|\s{2,})\s*-?\d{1,3}-?$/u;
/** Whether a heading names an item is known from what stands below it. */
interface Own extends Section {
  readonly parent: Own | null;
  project: TextRange | null;
}
const ROOT: Own = { heading: '', start: 0, end: 0, level: 0, parent: null, project: null };

const isFigure = ({ unit }: { readonly unit: string }) => unit === 'money' || unit === 'percent';

function isHeading(plain: string, { start, end }: TextLine, counted: boolean): boolean {
  const line = plain.slice(start, end);
  if (line.length > LONGEST_HEADING || /[。;!?,:]/u.test(line.replace(/[:]$/u, counted ? '' : ':'))) return false;
  if (quantitiesIn(plain, start, end).some(isFigure)) return false;
  return counted || (line.length <= 30 && !/\d\s*(?:人|名|个|分|$)/u.test(line));
}

/** "（一）收入情况。2023年…": the heading on the line of its own text; undefined when the line begins with no heading. */
function headingWithin(plain: string, from: number, end: number): TextLine | undefined {
  const head = plain.slice(from, Math.min(end, from + LONGEST_INLINE + 1));
  const stop = /[。:]/u.exec(head);
  if (!stop || stop.index < 2 || from + stop.index + 1 >= end) return undefined;
  const text = head.slice(0, stop.index).trim();
  if (/[,;]/u.test(text) || /\d\s*(?:人|名|个|万|元|%)/u.test(text)) return undefined;
  // "收入：596.40万元" is a figure's name, "人员情况：…" a heading.
  const isTitle = stop[0] === '。' || /(?:情况|概况|方面|说明)$/u.test(text) || isProjectName(text);
  const figure = stop[0] === ':' && /^\s*[-\d]/u.test(plain.slice(from + stop.index + 1, from + stop.index + 4));
  if (!isTitle || figure) return undefined;
  return { start: from, end: from + stop.index };
}

/** "1、产业路硬化项目，到位资金…": the name that a line of a list begins with. */
function nameWithin(plain: string, from: number, end: number): TextLine | undefined {
  const head = plain.slice(from, Math.min(end, from + LONGEST_HEADING));
  const stop = /[,:;]/u.exec(head);
  const words = stop ? head.slice(0, stop.index) : '';
  if (!stop || !(isProjectName(words) || isFee(words))) return undefined;
  return { start: from, end: from + stop.index };
}

/** 电子政务外网租赁费: longer than the names of the kinds of expenditure, and none of 三公. */
function isFee(words: string): boolean {
  return (
    /^(?!公务|因公|公车)\p{Script=Han}{6,24}费$/u.test(words) && isProjectName(`${words}项目`) && !wordAt(words, 0)
  );
}

/** “课后服务补助”项目: the name is what the marks hold; 年中追加项目“…” says before it when it came. */
function unquoted(whole: TextRange): TextRange {
  const label = /^(?:年初预算|年中追加|追加|预算安排|重点)项目(?=[“"「『])/u.exec(whole.quote)?.[0].length ?? 0;
  const place = { start: whole.start + label, end: whole.end, quote: whole.quote.slice(label) };
  const inner = /^[“"「『](.+)[”"」』](?:项目|经费|工程|专项|资金)?$/u.exec(place.quote)?.[1];
  return inner === undefined ? place : { start: place.start + 1, end: place.start + 1 + inner.length, quote: inner };
}

function rangeOf(text: string, start: number, end: number): TextRange {
  return { start, end, quote: text.slice(start, end) };
}

function trimmed(plain: string, { start, end }: TextLine): TextLine {
  const text = plain.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

/** Converted documents mix styles: "3、" may go on from "二、", "（2）" from "（一）". */
class Levels {
  private readonly last = new Map<number, number>();

  of({ level, number }: Enumerator): number {
    const other = level === 4 ? 2 : level === 5 ? 3 : undefined;
    const goesOn = (at: number) => this.last.get(at) === number - 1;
    const own = other !== undefined && number > 1 && !goesOn(level) && goesOn(other) ? other : level;
    for (const deeper of [...this.last.keys()]) if (deeper > own) this.last.delete(deeper);
    this.last.set(own, number);
    return own;
  }
}

/** Builds the tree of `lines`. `plain` and the text have the same places. */
export function treeOf(text: string, plain: string, lines: readonly TextLine[]): Tree {
  const paragraphs: TextParagraph[] = [];
  const enumerated: Tree['enumerated'][number][] = [];
  const levels = new Levels();
  const firsts = new Map<Own, TextParagraph>();
  const sections: Own[] = [ROOT];
  let section: Own = ROOT;
  const open = (line: TextLine, isName: boolean, level: number, isFirst: boolean, whole: TextLine) => {
    let parent: Own | null = section;
    while (parent && parent.level >= level) parent = parent.parent;
    const own = trimmed(plain, line);
    const heading = plain.slice(own.start, own.end);
    const place = { start: own.start, end: own.end, quote: text.slice(own.start, own.end) };
    const known = isFirst ? undefined : headedBy(heading);
    const project = known
      ? rangeOf(text, own.start + known.start, own.start + known.end)
      : !isFirst && (isName || isProjectName(heading))
        ? unquoted(place)
        : null;
    section = { heading, start: whole.start, end: whole.end, level, parent: parent ?? ROOT, project };
    sections.push(section);
  };
  lines.forEach((line, index) => {
    const { start, end } = line;
    if (OF_CONTENTS.test(plain.slice(Math.max(start, end - 12), end)) && end - start <= LONGEST_HEADING + 20) return;
    const counted = enumeratorAt(plain, start, end) ?? null;
    if (counted) enumerated.push({ ...counted, start, lineEnd: end });
    const level = counted ? levels.of(counted) : UNCOUNTED;
    const from = start + (counted?.length ?? 0);
    if (isHeading(plain, { start: from, end }, counted !== null)) {
      const bare = plain.charAt(end - 1) === ':' ? end - 1 : end;
      open({ start: from, end: bare }, counted?.names ?? false, level, index === 0, line);
      return;
    }
    // What counts on this level ends what stood below the one before.
    if (counted) while (section.level >= level && section.level > 0 && section.parent) section = section.parent;
    const inline = counted ? headingWithin(plain, from, end) : undefined;
    const named = counted && !inline ? nameWithin(plain, from, end) : undefined;
    const head = inline ?? named;
    if (head) open(head, counted?.names ?? named !== undefined, level, false, { start, end: head.end });
    const own = inline ? inline.end + 1 : from;
    const paragraph = { start, end, section, counted, from: own };
    paragraphs.push(paragraph);
    if (!firsts.has(section)) firsts.set(section, paragraph);
    if (named) section = section.parent ?? ROOT;
  });
  for (const [own, paragraph] of firsts) {
    if (own.level === 0 || own.project || own.level === UNCOUNTED || !namesItemOf(own, plain, paragraph)) continue;
    const start = plain.lastIndexOf(own.heading, own.end);
    const end = start + own.heading.length;
    own.project = unquoted({ start, end, quote: text.slice(start, end) });
  }
  return { sections, paragraphs, enumerated };
}

/** The sentences of a paragraph. */
export function sentencesOf(flat: string, paragraph: TextParagraph): readonly Sentence[] {
  const found: Sentence[] = [];
  const { end } = paragraph;
  for (let at = paragraph.from; at < end;) {
    let stop = at;
    while (stop < end && !/[。!?]/u.test(flat.charAt(stop))) stop++;
    let first = at;
    while (first < stop && flat.charAt(first) <= ' ') first++;
    // "1.预算编制：…。2.预算执行率98.70%": what counts within a line is no figure of it.
    if (found.length > 0)
      first += /^\d{1,2}[.、](?!\d)/u.exec(flat.slice(first, Math.min(stop, first + 4)))?.[0].length ?? 0;
    if (first < stop) found.push({ start: first, end: stop, paragraph, first: found.length === 0 });
    at = stop + 1;
  }
  return found;
}
