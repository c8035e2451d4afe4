import { enumeratorAt } from './numbering';

/** The text as lines of meaning: what a page's width broke is joined, rows of tables are set apart. */

export interface TextLine {
  readonly start: number;
  readonly end: number;
}

export interface Lines {
  /** The text character by character, with the blanks for breaks within a line and for tabs. */
  readonly flat: string;
  readonly lines: readonly TextLine[];
  /** Rows of tables pasted as text: no sentences. */
  readonly rows: readonly TextLine[];
  /** Rows of what was left out. */
  readonly framed: readonly TextLine[];
}

/** Lines this long without a full stop were broken by the width of a page. */
const SHORTEST_BROKEN = 30;
/** Of a sentence that ends in the middle of what it says. */
const SHORTEST_CUT = 18;
const LONGEST_LABEL = 14;
const LONGEST_ROW = 160;
/** What ends a title is no line that the page broke. */
const ENDS_TITLE = /^[^。;,]*(?:报告|说明|总结|公开)(?:\([^()]*\))?$/u;
const HEAD_LINES = 8;

/** A row of a table pasted as text: cells, and none that names what its figure is. */
function isRow(plain: string, start: number, last: number): boolean {
  // The last cells of a row may be empty.
  let end = last;
  while (plain.charAt(end) === '\t') end++;
  const line = plain.slice(start, end);
  if (!/[\t|]/u.test(line)) return false;
  const cells = line.split(/[\t|]/u).map((cell) => cell.trim());
  if (cells.length < 3 || /[。;,]/u.test(line.replace(/(\d),(?=\d{3})/gu, '$1'))) return false;
  return !cells.some((cell) => /\p{Script=Han}\s*[:为]?\s*-?\d[\d.,]*\s*(?:万元|亿元|元|%|人|名|个|$)/u.test(cell));
}

/** How many columns blanks set apart in a line: of figures behind a label, or of heads; 0 when it is no such line. */
function columnsOf(plain: string, { start, end }: TextLine): { readonly width: number; readonly isHead: boolean } {
  const cells = plain.slice(start, Math.min(end, start + LONGEST_ROW + 1)).split(/ {2,}/u);
  const isShort =
    cells.length > 2 && end - start <= LONGEST_ROW && cells.every((cell) => /^[^。;:]{1,14}$/u.test(cell));
  const others = cells.slice(1);
  const isHead = isShort && !cells.some((cell) => /\d[\d.,]*%?$/u.test(cell));
  const isData = isShort && others.every((cell) => /^(?:-?\d[\d,]*(?:\.\d+)?(?:万元|元|%)?|[-—/]+)$/u.test(cell));
  return { width: isHead || isData ? cells.length : 0, isHead };
}

/** The lines of tables that only blanks set in columns: a head with lines of figures below it. */
function blankRows(plain: string, lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const rows = new Set<TextLine>();
  let head: { readonly line: TextLine; readonly width: number } | undefined;
  for (const line of lines) {
    const { width, isHead } = columnsOf(plain, line);
    if (isHead) head = { line, width };
    else if (head && width === head.width) rows.add(head.line).add(line);
    else head = undefined;
  }
  return rows;
}

function physical(plain: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let at = 0; at <= plain.length;) {
    const newline = plain.indexOf('\n', at);
    const stop = newline < 0 ? plain.length : newline;
    let [start, end] = [at, stop];
    while (start < end && plain.charAt(start) <= ' ') start++;
    while (end > start && plain.charAt(end - 1) <= ' ') end--;
    if (start < end) lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}

const NARROW = { least: 18, lines: 6, ragged: 6 };

/** From which length on a line is one that the page broke: of a narrow page, where half of the lines are as long as the longest. */
function shortestBroken(lines: readonly TextLine[]): number {
  const lengths = lines.map(({ start, end }) => end - start);
  const broken = lengths.reduce((a, b) => Math.max(a, b), 0) - NARROW.ragged;
  const full = lengths.filter((length) => length >= broken).length;
  const isNarrow = broken >= NARROW.least && lines.length >= NARROW.lines && full * 2 >= lines.length;
  return isNarrow ? Math.min(broken, SHORTEST_BROKEN) : SHORTEST_BROKEN;
}

const STARTS_AMOUNT = /^\d[\d.,]*\s*[万亿]?元/u;

/** Marks within it and none at its end: neither a heading nor a whole sentence. */
function isCut(line: string, next: string): boolean {
  return (
    line.length >= (STARTS_AMOUNT.test(next) ? 2 : SHORTEST_CUT) &&
    /[。;,]/u.test(line) &&
    /(?![元人名个分])\p{Script=Han}$/u.test(line)
  );
}

/** A figure before its unit, a label before its figure: they belong together however the file breaks them. */
function belong(plain: string, last: TextLine, next: TextLine): boolean {
  const head = plain.slice(next.start, Math.min(next.end, next.start + 4));
  if (/^(?:万元|亿元|元|%|人|名|个)/u.test(head) && /\d$/u.test(plain.slice(last.end - 1, last.end))) return true;
  if (/^元/u.test(head) && /\d[千万亿]$/u.test(plain.slice(last.end - 2, last.end))) return true;
  const figure = plain.slice(next.start, Math.min(next.end, next.start + 24));
  const isFigure = next.end - next.start <= 20 && /^-?\d[\d.,]*\s*(?:万元|亿元|元|%|人|名|个|分)?$/u.test(figure);
  if (!isFigure || last.end - last.start > LONGEST_LABEL) return false;
  return /^[\p{Script=Han}“”"'‘’()]+[:]?$/u.test(plain.slice(last.start, last.end));
}

/**
 * Cuts a text into lines of meaning. `leftOut`, in order, are stretches that are tables. Line breaks within a line and tabs are blanks in
 * `flat`; every place stays the same.
 */
export function linesOf(plain: string, leftOut: readonly TextLine[] = []): Lines {
  const lines: TextLine[] = [];
  const rows: TextLine[] = [];
  const framed: TextLine[] = [];
  const blanks: number[] = [];
  let out = 0;
  const all = physical(plain);
  const inColumns = blankRows(plain, all);
  const shortest = shortestBroken(all);
  for (const line of all) {
    const { start, end } = line;
    while ((leftOut[out]?.end ?? Infinity) <= start) out++;
    if ((leftOut[out]?.start ?? Infinity) < end) {
      framed.push({ start, end });
      continue;
    }
    if (inColumns.has(line) || isRow(plain, start, end)) {
      rows.push({ start, end });
      continue;
    }
    const last = lines.at(-1);
    const near = last !== undefined && plain.slice(last.end, start).split('\n').length <= 2;
    const isBroken =
      near &&
      (last.end - last.start >= shortest ||
        isCut(plain.slice(last.start, last.end), plain.slice(start, Math.min(end, start + 24)))) &&
      !/[。;!?:)]$|:\s*-?\d[\d.,]*$/u.test(plain.slice(Math.max(last.start, last.end - 20), last.end)) &&
      !(lines.length <= HEAD_LINES && ENDS_TITLE.test(plain.slice(last.start, last.end))) &&
      !enumeratorAt(plain, start, end);
    if (last && near && (isBroken || belong(plain, last, { start, end }))) {
      for (let at = last.end; at < start; at++) blanks.push(at);
      lines[lines.length - 1] = { start: last.start, end };
    } else lines.push({ start, end });
  }
  return { flat: flatten(plain, blanks), lines, rows, framed };
}

function flatten(plain: string, blanks: readonly number[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const blank of blanks) {
    if (plain.charAt(blank) !== '\n') continue;
    pieces.push(plain.slice(at, blank), ' ');
    at = blank + 1;
  }
  pieces.push(plain.slice(at));
  return pieces.join('').replaceAll('\t', ' ');
}
