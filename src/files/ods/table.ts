import { errorValueOf, MAX_COLUMNS, MAX_ROWS, SheetBuilder, type Area, type Cell, type Sheet } from '../../workbook';
import { type XmlTags } from '../package/xml-tags';
import { FileProblem, LONGEST_TEXT } from '../problem';
import { dateFormatOf, numberShownAs } from '../tables/taken';
import { shownBy } from '../xlsx/formats';
import { serialOf } from '../xlsx/sheet-part';
import { type Budget } from '../xlsx/sheet-budget';
import { excelFormula } from './formula';
import type { NumberStyles } from './number-styles';

/** One table of an OpenDocument spreadsheet. */

/** What is to be known of the whole file. */
export interface OdsBook {
  /** Styles whose tables are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly numbers: NumberStyles;
  readonly date1904: boolean;
}

/** A cell as often as it stands in its row, with how far it reaches. */
interface Repeated {
  readonly column: number;
  readonly count: number;
  readonly cell: Cell;
  readonly rows: number;
  readonly columns: number;
}

/** The table whose tag is the current one. @throws FileProblem */
export function readOdsTable(tags: XmlTags, budget: Budget, book: OdsBook): Sheet {
  return new TableReader(tags, budget, book).read();
}

function countIn(tags: XmlTags, name: string): number {
  const count = Number(tags.attribute(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

const isHidden = (tags: XmlTags): boolean => /^(?:collapse|filter)$/u.test(tags.attribute('visibility') ?? '');

class TableReader {
  private readonly builder = new SheetBuilder();
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  /** Of each column, and of the row that is being read, the style of cells that name none. */
  private readonly columnStyles: string[] = [];
  private rowStyle = '';
  private row = 0;
  private column = 0;

  constructor(
    private readonly tags: XmlTags,
    private readonly budget: Budget,
    private readonly book: OdsBook,
  ) {}

  read(): Sheet {
    const { tags, builder, merges, hiddenRows, hiddenColumns } = this;
    const name = tags.attribute('name') ?? '';
    const visibility = this.book.hidden.has(tags.attribute('style-name') ?? '') ? 'hidden' : 'visible';
    const isProtected = tags.flag('protected');
    if (!tags.isEmpty) {
      while (this.within('table')) {
        if (tags.isClosing) continue;
        if (tags.name === 'table-column') this.readColumn();
        else if (tags.name === 'table-row') this.readRow();
        else if (!GROUPS.has(tags.name)) tags.skip();
      }
    }
    return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns, protected: isProtected });
  }

  /** Goes on to the next tag within an element; false at its end. */
  private within(element: string): boolean {
    if (!this.tags.next()) throw new FileProblem('damaged');
    return !(this.tags.isClosing && this.tags.name === element);
  }

  private readColumn(): void {
    const count = countIn(this.tags, 'number-columns-repeated');
    const last = Math.min(this.column + count, MAX_COLUMNS);
    const style = this.tags.attribute('default-cell-style-name') ?? '';
    for (let at = this.column; at < last; at++) this.columnStyles[at] = style;
    if (isHidden(this.tags)) for (let at = this.column; at < last; at++) this.hiddenColumns.push(at);
    this.column = last;
  }

  private readRow(): void {
    const { tags } = this;
    const count = countIn(tags, 'number-rows-repeated');
    const hides = isHidden(tags);
    this.rowStyle = tags.attribute('default-cell-style-name') ?? '';
    const cells: Repeated[] = [];
    let column = 0;
    if (!tags.isEmpty) {
      while (this.within('table-row')) {
        if (tags.isClosing) continue;
        if (tags.name !== 'table-cell' && tags.name !== 'covered-table-cell') tags.skip();
        else {
          const one = this.readCell(column);
          column += one.count;
          if (one.cell.value !== '' || one.cell.formula !== undefined || one.rows > 1 || one.columns > 1)
            cells.push(one);
        }
      }
    }
    const last = Math.min(this.row + count, MAX_ROWS);
    // Rows without content are passed over however many there are; but for those that are hidden, which may not go on for ever either.
    for (let row = this.row; row < last && (cells.length > 0 || hides); row++) {
      if (hides) {
        this.budget.takeMerge();
        this.hiddenRows.push(row);
      }
      for (const one of cells) this.place(row, one);
    }
    this.row = last;
  }

  private place(row: number, { column, count, cell, rows, columns }: Repeated): void {
    for (let at = column; at < column + count && at < MAX_COLUMNS; at++) {
      if (cell.value !== '' || cell.formula !== undefined) {
        this.budget.takeCell(cell.text.length);
        this.builder.set(row, at, cell);
      }
      if (rows === 1 && columns === 1) continue;
      this.budget.takeMerge();
      const [bottom, right] = [Math.min(row + rows, MAX_ROWS) - 1, Math.min(at + columns, MAX_COLUMNS) - 1];
      this.merges.push({ top: row, left: at, bottom, right });
    }
  }

  private readCell(column: number): Repeated {
    const { tags } = this;
    const isCovered = tags.name === 'covered-table-cell';
    const element = tags.name;
    const count = countIn(tags, 'number-columns-repeated');
    const [rows, columns] = isCovered
      ? [1, 1]
      : [countIn(tags, 'number-rows-spanned'), countIn(tags, 'number-columns-spanned')];
    const style = tags.attribute('style-name') ?? (this.rowStyle || (this.columnStyles[column] ?? ''));
    const type = tags.attribute('value-type') ?? tags.attribute('calcext:value-type') ?? '';
    const stored = {
      value: tags.attribute('value'),
      date: tags.attribute('date-value'),
      boolean: tags.attribute('boolean-value'),
      string: tags.attribute('string-value'),
    };
    const written = tags.attribute('formula');
    const formula = written === undefined ? undefined : excelFormula(written);
    const text = tags.isEmpty ? '' : this.readText(element);
    const cell = this.printedWhole(this.cellOf(type, stored, text), style);
    const rest = formula === undefined ? {} : { formula };
    // A formula that no program has calculated has no kind of value.
    const open = formula !== undefined && type === '' && text === '' ? { uncalculated: true as const } : {};
    return { column, count, rows, columns, cell: { ...cell, ...rest, ...open } };
  }

  /** A whole number looks the same without a format; its style says whether it has one. */
  private printedWhole(cell: Cell, style: string): Cell {
    if (typeof cell.value !== 'number' || cell.format !== 'General' || !Number.isInteger(cell.value)) return cell;
    return { ...cell, format: this.book.numbers.wholeFormat(style) ?? 'General' };
  }

  private cellOf(
    type: string,
    stored: Readonly<Record<'value' | 'date' | 'boolean' | 'string', string | undefined>>,
    text: string,
  ): Cell {
    const { date1904 } = this.book;
    const error = errorValueOf(text) ?? (/^(?:Err:\d+|#[A-Z/0]+[!?]?)$/u.test(text) ? '#UNKNOWN!' : undefined);
    if (error !== undefined && type !== 'string') return { value: error, text, format: 'General', error };
    if (type === 'date' && stored.date !== undefined) {
      const value = serialOf(stored.date, date1904);
      const format = dateFormatOf(text);
      if (Number.isFinite(value)) return { value, text: text === '' ? shownBy(value, format, date1904) : text, format };
    }
    if (type === 'boolean' && stored.boolean !== undefined) {
      const value = stored.boolean === 'true';
      return { value, text: String(value).toUpperCase(), format: 'General' };
    }
    if (stored.value !== undefined && stored.value !== '' && NUMBERS.has(type)) {
      const value = Number(stored.value);
      if (Number.isFinite(value)) return numberShownAs(value, text, date1904);
    }
    const own = text === '' ? (stored.string ?? '') : text;
    return { value: own, text: own, format: 'General' };
  }

  /** The paragraphs of a cell, one a line; notes, drawings and what else is in it are no text of its own. */
  private readText(element: string): string {
    const { tags } = this;
    const lines: string[] = [];
    while (this.within(element)) {
      if (tags.isClosing) continue;
      if (tags.name === 'p') lines.push(this.readParagraph());
      else tags.skip();
    }
    return lines.join('\n').slice(0, LONGEST_TEXT);
  }

  private readParagraph(): string {
    const { tags } = this;
    if (tags.isEmpty) return '';
    let text = single(tags.text());
    while (this.within('p')) {
      if (!tags.isClosing) {
        if (tags.name === 's') text += ' '.repeat(Math.min(countIn(tags, 'c'), LONGEST_TEXT));
        else if (tags.name === 'tab') text += '\t';
        else if (tags.name === 'line-break') text += '\n';
        else if (!SPANS.has(tags.name)) tags.skip();
      }
      if (text.length < LONGEST_TEXT) text += single(tags.following());
    }
    return text;
  }
}

/** Elements around rows and columns. */
const GROUPS: ReadonlySet<string> = new Set([
  'table-header-rows',
  'table-rows',
  'table-row-group',
  'table-header-columns',
  'table-columns',
  'table-column-group',
]);
const SPANS: ReadonlySet<string> = new Set([
  'span',
  'a',
  'ruby',
  'ruby-base',
  'meta',
  'title',
  'sheet-name',
  'date',
  'time',
]);
const NUMBERS: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);

/** Blanks and line ends in the XML count as one blank. */
function single(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ');
}
