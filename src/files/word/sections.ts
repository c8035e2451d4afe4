import { CAPTION, FOOTER_WORDS } from '../../forms/vocabulary/labels';
import { compact, labelPart } from '../../forms/cell/text';
import { type ContentItem, type DocumentLine, lineText } from './content';
import type { Table } from './document';
import {
  continues,
  CONTINUED,
  isIdentity,
  isMoneyUnit,
  isSecondPart,
  isTitle,
  KnownTables,
  LONGEST_HEADING,
  MONEY_UNIT,
  NOTE,
  SENTENCE_END,
  textsOf,
  withoutRepeated,
} from './next-part';

/**
 * What becomes one sheet: the lines above a form's table, the table in the parts that pages cut it into, and the lines below it. A part may
 * be some rows of one of the document's tables, with its number.
 */
export interface DocumentSection {
  head: readonly DocumentLine[];
  tables: readonly Table[];
  /** Lines between two of the tables that are more than a page's end, by the table below them. */
  readonly between: Map<Table, readonly DocumentLine[]>;
  foot: readonly DocumentLine[];
}

const LONGEST_FOOT = 160;
const MOST_HEADINGS = 8;
/** Lines above the title that are still part of it: "2022年度" or "部门整体支出" above "绩效自评表". */
const MOST_ABOVE_TITLE = 3;

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))/u;
const YEAR = /^[(（]?(?:20\d{2}|二[〇零○O0][\d一二三四五六七八九〇零]{2})年?度?[)）]?$/u;

/** Puts a document's lines and tables together to what belongs to one form each. Lines of the text belong to none. */
export function sectionsOf(items: readonly ContentItem[]): readonly DocumentSection[] {
  const sections: DocumentSection[] = [];
  let known = new KnownTables();
  let between: DocumentLine[] = [];
  const close = (): readonly DocumentLine[] => {
    const last = sections.at(-1);
    if (!last) return between;
    const foot = footOf(between);
    last.foot = foot;
    return between.slice(foot.length);
  };
  for (const item of items) {
    if (item.kind === 'line') {
      between.push(item);
      continue;
    }
    partsOf(item).forEach((part, index) => {
      const last = sections.at(-1);
      const isCut = index === 0 && continues(last?.tables.at(-1), known, between, part);
      const goesOn = isCut || (index === 0 && last !== undefined && isSecondPart(last, known, between, part));
      const own = goesOn ? withoutRepeated(known, part) : part;
      if (last && goesOn) {
        last.tables = [...last.tables, own];
        if (!isCut) keepBetween(last, own, between);
      } else {
        sections.push({ head: headOf(close()), tables: [own], between: new Map(), foot: [] });
        known = new KnownTables();
      }
      known.add(own);
      between = [];
    });
  }
  close();
  return sections;
}

/** The unit of the money goes above the whole form, where it is looked for; other lines stay between. */
function keepBetween(section: DocumentSection, below: Table, lines: readonly DocumentLine[]): void {
  const units = lines.filter((line) => isMoneyUnit(line));
  if (!section.head.some(isMoneyUnit)) section.head = [...section.head, ...units];
  section.between.set(
    below,
    lines.filter((line) => !units.includes(line)),
  );
}

/** How many of the lines below a table are its own: notes, who filled it in, signatures. */
function footOf(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  let count = 0;
  let isNoteOpen = false;
  for (const [index, line] of lines.entries()) {
    const text = compact(lineText(line));
    if (line.paragraphs.some(({ breaksPage }) => breaksPage)) break;
    if (text === '') continue;
    const isNote: boolean = NOTE.test(text) || (isNoteOpen && NUMBERED.test(text));
    const isSigned = text.length <= LONGEST_FOOT && !SENTENCE_END.test(text) && FOOTER_WORDS.test(text);
    if (!isNote && !isSigned) break;
    isNoteOpen = isNote;
    count = index + 1;
  }
  return lines.slice(0, count);
}

/** The lines above a table that belong to it. */
function headOf(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const near: DocumentLine[] = [];
  for (const line of [...lines].reverse()) {
    const text = compact(lineText(line));
    const isBlank = text === '';
    const [first] = line.paragraphs;
    if (near.length >= MOST_HEADINGS || (first?.isContents ?? false)) break;
    if (!isBlank && !NOTE.test(text) && (text.length > LONGEST_HEADING || SENTENCE_END.test(text))) break;
    if (!isBlank) near.unshift(line);
    if (line.paragraphs.some(({ breaksPage }) => breaksPage)) break;
  }
  const texts = near.map((line) => compact(lineText(line)));
  const title = lastOf(
    texts,
    (text, index) => !CONTINUED.test(text) && (isTitle(text) || isTitle((texts[index - 1] ?? '') + text)),
  );
  if (title >= 0) return near.slice(aboveTitle(texts, title));
  const caption = lastOf(texts, (text) => CAPTION.test(text));
  if (caption >= 0) return near.slice(caption);
  const own = lastOf(texts, (text) => !isOwnLine(text));
  return near.slice(own + 1);
}

/** The last place of a list that fits; -1 when none does. */
function lastOf(texts: readonly string[], fits: (text: string, index: number) => boolean): number {
  let index = texts.length - 1;
  while (index >= 0 && !fits(texts[index] ?? '', index)) index--;
  return index;
}

/** Where the lines begin of which the title is the last. */
function aboveTitle(texts: readonly string[], title: number): number {
  let first = title;
  while (first > 0 && title - first < MOST_ABOVE_TITLE) {
    const text = texts[first - 1] ?? '';
    if (NUMBERED.test(text) || /[:：,，]$/u.test(text) || NOTE.test(text) || isFootText(text)) break;
    first--;
    if (CAPTION.test(text)) break;
  }
  return first;
}

function isFootText(text: string): boolean {
  return FOOTER_WORDS.test(text) && text.includes(':');
}

/** Of a table without a title: its year, the unit of its money, the unit that it is about. */
function isOwnLine(text: string): boolean {
  const label = labelPart(text);
  return MONEY_UNIT.test(text) || YEAR.test(text) || (text.includes(':') && isIdentity(label));
}

/** Rows that stand side by side in one table and begin with a title of their own are forms of their own. */
function partsOf(table: Table): readonly Table[] {
  const rows = table.rows.filter(({ isDeleted }) => !isDeleted);
  const texts = rows.map(textsOf);
  const starts: number[] = [0];
  let isFilled = false;
  texts.forEach((row, index) => {
    const [text = ''] = row;
    if (isFilled && row.length === 1 && isTitle(text) && !CONTINUED.test(text)) {
      let start = index;
      while (start > 0 && isAbove(texts[start - 1] ?? [])) start--;
      starts.push(start);
      isFilled = false;
    }
    isFilled ||= row.length >= 3;
  });
  if (starts.length === 1) return [table];
  return starts.map((start, index) => ({ ...table, rows: rows.slice(start, starts[index + 1]) }));
}

function isAbove(row: readonly string[]): boolean {
  return row.length === 0 || (row.length === 1 && (CAPTION.test(row[0] ?? '') || YEAR.test(row[0] ?? '')));
}
