import { BASIC_LINE, CAPTION, STAFF, TITLE } from '../../forms/vocabulary/labels';
import { identityOf } from '../../forms/vocabulary/identity';
import { bareLabel, compact, labelPart } from '../../forms/cell/text';
import { tableCellText, type DocumentLine, lineText } from './content';
import type { Row, Table } from './document';
import { columnsOf, widthOf } from './layout';

/** Whether a table goes on with the form before it: cut at a page's end, or drawn as two tables with words between. */

/** Lines that stand above a form: its caption, its title over one line or several, its year, the unit of its money. */
export const LONGEST_HEADING = 60;
export const SENTENCE_END = /[。；;？！!?]$/u;
export const MONEY_UNIT = /(?:^|[)）\s])[（(]?(?:金额)?单位[:：]/u;
export const NOTE = /^(?:备注|注|说明|填[表报写]说明)[:：]/u;
export const CONTINUED = /续表|[（(]接?续(?:表|上页|前)?\d*[)）]|^接上[页表]|^续\d*$/u;
const PAGE_NUMBER = /^[-—–·第共/]*\d{1,4}[-—–·页/共第\d]*$/u;

export function isTitle(text: string): boolean {
  const plain = compact(text);
  return (
    plain.length <= LONGEST_HEADING &&
    !SENTENCE_END.test(plain) &&
    (TITLE.basicData.test(plain) || TITLE.evaluation.test(plain)) &&
    /表(?:\(.{0,20}\))?$/u.test(plain)
  );
}

export function isIdentity(label: string): boolean {
  const identity = identityOf(label);
  return identity === 'project' || identity === 'department';
}

/** The texts of a row's cells that say anything. */
export function textsOf(row: Row): readonly string[] {
  return row.cells.flatMap((cell) => {
    const text = cell.isDeleted ? '' : compact(tableCellText(cell).slice(0, 400));
    return text === '' ? [] : [text];
  });
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
export function continues(
  before: Table | undefined,
  known: KnownTables,
  between: readonly DocumentLine[],
  next: Table,
): boolean {
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
export class KnownTables {
  readonly texts = new Set<string>();
  readonly words = new Set<string>();
  /** The head of the indicators stands there. */
  hasIndicators = false;

  add({ rows }: Table): void {
    for (const row of rows) {
      this.hasIndicators ||= isIndicatorHead(row);
      this.texts.add(textsOf(row).join('\t'));
      this.words.add(wordsOf(row));
    }
  }
}

/** At most this part of a table's further rows stands in the one before it too, by all but their figures, where the second goes on with it. */
const KNOWN_SHARE = 0.25;

/** Does a table begin with what the ones before it begin with only because it is printed again, and go on with rows of its own? */
function goesOn(known: KnownTables, next: Table): boolean {
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
export function withoutRepeated(known: KnownTables, next: Table): Table {
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

/** Lines between the tables of one form: "二、绩效指标", the unit of its money, a note. */
const MOST_BETWEEN = 3;
const LONGEST_BETWEEN = 30;
const INDICATOR_HEAD = /^(?:[一二三四]级指标|指标名称|绩效指标)$/u;
const BASIC_LINES = Object.values(BASIC_LINE);
/** So many lines of 经费控制情况 tell what a table is. */
const TELLING = 2;

/**
 * A form drawn as two tables with words between: the second has no title of its own, and what every form of the first one's kind has and the
 * first one lacks: the indicators, or the lines of 经费控制情况.
 */
export function isSecondPart(
  before: { readonly head: readonly DocumentLine[]; readonly tables: readonly Table[] },
  known: KnownTables,
  between: readonly DocumentLine[],
  next: Table,
): boolean {
  const lines = between.map((line) => compact(lineText(line))).filter((text) => text !== '');
  const isBetween = (text: string) =>
    !isTitle(text) && !CAPTION.test(text) && (NOTE.test(text) ? text.length <= LONGEST_HEADING : isShort(text));
  if (lines.length > MOST_BETWEEN || !lines.every(isBetween)) return false;
  const [first] = before.tables;
  if (!first || beginsForm(next)) return false;
  // Amounts in two units are in two forms.
  const units = [...before.head, ...between].filter(isMoneyUnit).map((line) => compact(lineText(line)));
  if (new Set(units).size > 1) return false;
  const titles = [
    ...before.head.map((line) => compact(lineText(line))),
    ...first.rows.slice(0, FIRST_ROWS).flatMap(textsOf),
  ];
  const isBegun = titles.some(isTitle);
  if (!isBegun) return false;
  const isBasic = titles.some((text) => TITLE.basicData.test(text));
  return isBasic
    ? hasBasicLines(next) && !before.tables.some(hasBasicLines)
    : hasIndicators(next) && !known.hasIndicators;
}

/** "单位：万元" */
export function isMoneyUnit(line: DocumentLine): boolean {
  return MONEY_UNIT.test(compact(lineText(line)));
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_BETWEEN && !SENTENCE_END.test(text);
}

function hasBasicLines({ rows }: Table): boolean {
  const labels = rows.filter(({ isDeleted }) => !isDeleted).map((row) => bareLabel(textsOf(row)[0] ?? ''));
  return labels.filter((label) => BASIC_LINES.some((line) => line.test(label))).length >= TELLING;
}

function hasIndicators({ rows }: Table): boolean {
  return rows.slice(0, FIRST_ROWS).some(isIndicatorHead);
}

function isIndicatorHead(row: Row): boolean {
  return textsOf(row).filter((text) => INDICATOR_HEAD.test(text)).length >= TELLING;
}
