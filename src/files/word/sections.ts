import { CAPTION, FOOTER_WORDS, STAFF, TITLE } from '../../forms/vocabulary/labels';
import { identityOf } from '../../forms/vocabulary/identity';
import { bareLabel, compact, labelPart } from '../../forms/cell/text';
import { cellText, type Item, type Line, lineText } from './content';
import type { Row, Table } from './document';
import { columnsOf, widthOf } from './layout';

/**
 * What becomes one sheet: the lines above a form's table, the table in the parts that pages cut it into, and the lines below it. A part may
 * be some rows of one of the document's tables, with its number.
 */
export interface Section {
  head: readonly Line[];
  tables: readonly Table[];
  foot: readonly Line[];
}

/** Lines that stand above a form: its caption, its title over one line or several, its year, the unit of its money. */
const LONGEST_HEADING = 60;
const LONGEST_FOOT = 160;
const MOST_HEADINGS = 8;
/** Lines above the title that are still part of it: "2022年度" or "部门整体支出" above "绩效自评表". */
const MOST_ABOVE_TITLE = 3;

const SENTENCE_END = /[。；;？！!?]$/u;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))/u;
const MONEY_UNIT = /(?:^|[)）\s])[（(]?(?:金额)?单位[:：]/u;
const YEAR = /^[(（]?(?:20\d{2}|二[〇零○O0][\d一二三四五六七八九〇零]{2})年?度?[)）]?$/u;
const CONTINUED = /续表|[（(]接?续(?:表|上页|前)?\d*[)）]|^接上[页表]|^续\d*$/u;
const PAGE_NUMBER = /^[-—–·第共/]*\d{1,4}[-—–·页/共第\d]*$/u;
const NOTE = /^(?:备注|注|说明|填[表报写]说明)[:：]/u;

export function isTitle(text: string): boolean {
  const plain = compact(text);
  return (
    plain.length <= LONGEST_HEADING &&
    !SENTENCE_END.test(plain) &&
    (TITLE.basicData.test(plain) || TITLE.evaluation.test(plain)) &&
    /表(?:\(.{0,20}\))?$/u.test(plain)
  );
}

/** Puts a document's lines and tables together to what belongs to one form each. Lines of the text belong to none. */
export function sectionsOf(items: readonly Item[]): readonly Section[] {
  const sections: Section[] = [];
  let known = new Known();
  let between: Line[] = [];
  const close = (): readonly Line[] => {
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
      const goesOn = index === 0 && continues(last?.tables.at(-1), known, between, part);
      const own = goesOn ? withoutRepeated(known, part) : part;
      if (last && goesOn) last.tables = [...last.tables, own];
      else {
        sections.push({ head: headOf(close()), tables: [own], foot: [] });
        known = new Known();
      }
      known.add(own);
      between = [];
    });
  }
  close();
  return sections;
}

/** How many of the lines below a table are its own: notes, who filled it in, signatures. */
function footOf(lines: readonly Line[]): readonly Line[] {
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
function headOf(lines: readonly Line[]): readonly Line[] {
  const near: Line[] = [];
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

function isIdentity(label: string): boolean {
  const identity = identityOf(label);
  return identity === 'project' || identity === 'department';
}

/** The texts of a row's cells that say anything. */
function textsOf(row: Row): readonly string[] {
  return row.cells.flatMap((cell) => {
    const text = cell.isDeleted ? '' : compact(cellText(cell).slice(0, 400));
    return text === '' ? [] : [text];
  });
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

/** Rows looked at for where a form begins. */
const FIRST_ROWS = 4;

function beginsForm(table: Table): boolean {
  const first = table.rows.filter(({ isDeleted }) => !isDeleted).slice(0, FIRST_ROWS);
  return first.map(textsOf).some((row) => {
    const [text = ''] = row;
    if (row.length === 1 && isTitle(text)) return !CONTINUED.test(text);
    return isIdentity(labelPart(text)) || STAFF.heading.test(bareLabel(text));
  });
}

const CLOSE_WIDTH = 0.03;

/** Is the table the next part of the one before it, with nothing between them but what a page's end brings? */
function continues(before: Table | undefined, known: Known, between: readonly Line[], next: Table): boolean {
  if (!before) return false;
  const lines = between.map((line) => compact(lineText(line))).filter((text) => text !== '');
  const isContinued = lines.some((text) => CONTINUED.test(text));
  if (
    !lines.every((text) => CONTINUED.test(text) || PAGE_NUMBER.test(text) || (isContinued && isBesideContinued(text)))
  ) {
    return false;
  }
  const [row] = next.rows.filter(({ isDeleted }) => !isDeleted);
  if (row?.cells.some(({ vertical }) => vertical === 'continue')) return true;
  if (beginsForm(next) && !goesOn(known, next)) return false;
  if (isContinued) return true;
  if (columnsOf(before) === columnsOf(next)) return true;
  const [width, other] = [widthOf(before), widthOf(next)];
  return Math.abs(width - other) <= CLOSE_WIDTH * Math.max(width, other);
}

/** What stands in the rows of a form so far, with their figures and without. */
class Known {
  readonly texts = new Set<string>();
  readonly words = new Set<string>();

  add({ rows }: Table): void {
    for (const row of rows) {
      this.texts.add(textsOf(row).join('\t'));
      this.words.add(wordsOf(row));
    }
  }
}

/** At most this part of a table's further rows stands in the one before it too, by all but their figures, where the second goes on with it. */
const KNOWN_SHARE = 0.25;

/** Does a table begin with what the ones before it begin with only because it is printed again, and go on with rows of its own? */
function goesOn(known: Known, next: Table): boolean {
  const { rows } = withoutRepeated(known, next);
  if (rows.length === next.rows.filter(({ isDeleted }) => !isDeleted).length) return false;
  if (beginsForm({ ...next, rows })) return false;
  const own = rows.map(wordsOf).filter((words) => words !== '');
  return own.filter((words) => known.words.has(words)).length <= own.length * KNOWN_SHARE;
}

/** What a row says but for its figures. */
function wordsOf(row: Row): string {
  return textsOf(row)
    .filter((text) => !/^[\d.,%]+$/u.test(text))
    .join('\t');
}

function isBesideContinued(text: string): boolean {
  return CAPTION.test(text) || MONEY_UNIT.test(text) || isTitle(text);
}

const MOST_REPEATED = 5;

/** The next part without the head that is printed again on every page. */
function withoutRepeated(known: Known, next: Table): Table {
  const rows = next.rows.filter(({ isDeleted }) => !isDeleted);
  let count = 0;
  while (count < MOST_REPEATED && count < rows.length - 1) {
    const row = rows[count];
    const texts = row ? textsOf(row) : [];
    const isHead = texts.length >= 3 && !texts.some((text) => /^[\d.,%]+$/u.test(text));
    const isHeading = texts.length === 1 && (isTitle(texts[0] ?? '') || CAPTION.test(texts[0] ?? ''));
    const isRepeated = known.texts.has(texts.join('\t')) && (isHead || isHeading);
    if (!isRepeated && !(isHeading && CONTINUED.test(texts[0] ?? ''))) break;
    count++;
  }
  return count === 0 ? next : { ...next, rows: rows.slice(count) };
}
