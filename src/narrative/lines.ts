import { quantitiesIn } from './quantity';
import type { Section, TextRange } from './narrative';

/** The text cut into headings and sentences. */

/** A line that counts: "一、", "（二）", "3.", "（4）", "①". `level` is 1 to 5 in that order, 0 for a line that does not. */
export interface Enumerator {
  readonly level: number;
  readonly number: number;
  /** How many characters it takes. */
  readonly length: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly section: Section;
  /** A heading that reads as a project's name, until the next heading. */
  readonly projectHeading: TextRange | null;
  /** The first of a line that counts: "1.". */
  readonly counted: boolean;
}

export interface Outline {
  readonly sentences: readonly Sentence[];
  readonly enumerated: readonly (Enumerator & { readonly start: number; readonly lineEnd: number })[];
}

const ORDINALS = '一二三四五六七八九十';

/** 一 … 九十九 as a number; 0 for anything else. */
export function ordinal(text: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return 0;
  const [, tens = '', ten = '', ones = ''] = match;
  const value = (digit: string) => (digit === '' ? 0 : ORDINALS.indexOf(digit) + 1);
  if (ten === '') return ones === '' ? value(tens) : 0;
  return (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}

const STYLES: readonly (readonly [RegExp, number])[] = [
  [/^第?([一二三四五六七八九十]{1,3})(?:部分|章|[、.,])/u, 1],
  [/^\(([一二三四五六七八九十]{1,3})\)[、.]?/u, 2],
  [/^(\d{1,2})(?:[、,]|\.(?!\d))/u, 3],
  [/^\((\d{1,2})\)[、.]?/u, 4],
];

/** What a line begins to count with; undefined when it does not. */
export function enumeratorAt(plain: string, start: number, end: number): Enumerator | undefined {
  const head = plain.slice(start, Math.min(end, start + 12));
  for (const [pattern, level] of STYLES) {
    const match = pattern.exec(head);
    const digits = match?.[1] ?? '';
    const number = /^\d/u.test(digits) ? Number(digits) : ordinal(digits);
    if (match && number > 0) return { level, number, length: match[0].length };
  }
  const circled = head.codePointAt(0) ?? 0;
  return circled >= 0x2460 && circled <= 0x2473 ? { level: 5, number: circled - 0x245f, length: 1 } : undefined;
}

const LONGEST_HEADING = 45;
/** Lines this long without a full stop were broken by the width of a page. */
const SHORTEST_BROKEN = 30;

function isHeading(plain: string, start: number, end: number, counts: boolean): boolean {
  const line = plain.slice(start, end);
  if (line.length > LONGEST_HEADING || /[。;!?,:]$/u.test(line) || /[。;!?]/u.test(line)) return false;
  if (quantitiesIn(plain, start, end).some((quantity) => quantity.unit === 'money' || quantity.unit === 'percent'))
    return false;
  return counts ? !line.includes(',') : line.length <= 30 && !/[,:]/u.test(line);
}

/** Labels that end like a project's name and are none. */
const NO_PROJECT =
  /^(?:.{0,6}(?:年初|年中|追加|预算|实施|部分|重点|主要|其他|所有|各)项目|.{0,8}(?:专项|项目|财政|其他|上级|自有|结余|结转|预算)资金|.{0,6}(?:三公|公用|人员|日常|办公|财政)经费|(?:重大|产业|建设)?项目)$/u;

/** Does a heading read as the name of one project? */
function namesProject(text: string): boolean {
  const bare = text.replace(/[“”‘’"'\s]/gu, '');
  return (
    bare.length >= 3 &&
    bare.length <= 40 &&
    /(?:项目|经费|资金|工程|专项|补助|补贴)$/u.test(bare) &&
    !NO_PROJECT.test(bare) &&
    !/情况|绩效|支出|预算|管理|问题|存在|加强/u.test(bare)
  );
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines without the blanks around them; lines that a page's width broke are joined. */
function linesOf(plain: string, leftOut: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  let out = 0;
  while (at <= plain.length) {
    const newline = plain.indexOf('\n', at);
    const stop = newline < 0 ? plain.length : newline;
    let [start, end] = [at, stop];
    while (start < end && plain.charAt(start) <= ' ') start++;
    while (end > start && plain.charAt(end - 1) <= ' ') end--;
    while ((leftOut[out]?.end ?? Infinity) <= start) out++;
    const isOut = (leftOut[out]?.start ?? Infinity) < end;
    const last = lines.at(-1);
    const isBroken =
      last !== undefined &&
      start > last.end &&
      start - last.end <= 3 &&
      last.end - last.start >= SHORTEST_BROKEN &&
      !/[。;!?:)]/u.test(plain.charAt(last.end - 1)) &&
      !enumeratorAt(plain, start, end);
    if (start < end && !isOut && !looksTabular(plain, start, end)) {
      if (isBroken) lines[lines.length - 1] = { start: last.start, end };
      else lines.push({ start, end });
    }
    at = stop + 1;
  }
  return lines;
}

/** A row of a table pasted as text. */
function looksTabular(plain: string, start: number, end: number): boolean {
  let tabs = 0;
  for (let at = start; at < end && tabs < 2; at++) if (plain.charAt(at) === '\t' || plain.charAt(at) === '|') tabs++;
  return tabs >= 2;
}

const range = (text: string, start: number, end: number): TextRange => ({ start, end, quote: text.slice(start, end) });

/** Cuts a text into sentences, each with the heading it stands under. Lines of tables (`leftOut`, in order) are no sentences. */
export function outlineOf(text: string, plain: string, leftOut: readonly Line[] = []): Outline {
  let section: Section = { heading: '', start: 0, end: 0 };
  let projectHeading: TextRange | null = null;
  const sentences: Sentence[] = [];
  const enumerated: Outline['enumerated'][number][] = [];
  linesOf(plain, leftOut).forEach(({ start, end }, line) => {
    const counted = enumeratorAt(plain, start, end);
    if (counted) enumerated.push({ ...counted, start, lineEnd: end });
    const from = start + (counted?.length ?? 0);
    if (isHeading(plain, start, end, counted !== undefined)) {
      const heading = plain.slice(from, end).trim();
      if (namesProject(heading) && line > 0) projectHeading = range(text, from, end);
      else {
        section = { heading, start, end };
        projectHeading = null;
      }
    } else if (counted) projectHeading = null;
    let at = from;
    while (at < end) {
      let stop = at;
      while (stop < end && !/[。!?]/u.test(plain.charAt(stop))) stop++;
      let first = at;
      while (first < stop && plain.charAt(first) <= ' ') first++;
      if (first < stop)
        sentences.push({
          start: first,
          end: stop,
          section,
          projectHeading,
          counted: counted !== undefined && at === from,
        });
      at = stop + 1;
    }
  });
  return { sentences, enumerated };
}
