import { calculatedWorkbook } from '../../formula';
import {
  errorValueOf,
  MAX_COLUMNS,
  MAX_ROWS,
  SheetBuilder,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type Visibility,
  type Workbook,
} from '../../workbook';
import { FileProblem, LONGEST_TEXT, MOST_SHEETS } from '../problem';
import { decodedText } from '../package/text-encoding';
import { XmlTags } from '../package/xml-tags';
import { shownBy } from '../xlsx/formats';
import { serialOf } from '../xlsx/sheet-part';
import { Budget } from '../xlsx/sheet-budget';
import { lettered } from './r1c1';
import { namedForExcel } from './sheet-names';

/** XML spreadsheets of Excel 2002 and 2003 (SpreadsheetML, one file of XML), which some systems hand out under the name .xls. */

/** Formats that have a name instead of a code. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'yyyy/m/d h:mm',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'yyyy/m/d',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm AM/PM',
  'Short Time': 'h:mm',
  Currency: '"¥"#,##0.00',
  'Euro Currency': '"€"#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

const VISIBILITY: Readonly<Record<string, Visibility>> = { SheetHidden: 'hidden', SheetVeryHidden: 'veryHidden' };

interface Style {
  readonly parent: string | undefined;
  format: string | undefined;
}

interface Content {
  readonly type: string;
  readonly text: string;
}

class Reader {
  private readonly tags: XmlTags;
  private readonly budget = new Budget();
  private readonly styles = new Map<string, Style>();
  private readonly sheets: Sheet[] = [];
  private date1904 = false;
  private isWhole = false;

  constructor(xml: string) {
    this.tags = new XmlTags(xml, this.budget);
  }

  read(): Workbook {
    const { tags } = this;
    while (tags.next()) {
      if (tags.isClosing) this.isWhole ||= tags.name === 'Workbook';
      else if (tags.name === 'Style') this.readStyle();
      else if (tags.name === 'Date1904') this.date1904 = true;
      else if (tags.name === 'Worksheet') this.readSheet();
    }
    if (!this.isWhole || this.sheets.length === 0) throw new FileProblem('damaged');
    const show = (value: CellValue, format: string) =>
      typeof value === 'boolean' ? String(value).toUpperCase() : shownBy(value, format, this.date1904);
    return calculatedWorkbook({ sheets: namedForExcel(this.sheets) }, show, () => undefined);
  }

  /** Goes on to the next tag within an element; false at its end. */
  private within(element: string): boolean {
    if (!this.tags.next()) throw new FileProblem('damaged');
    return !(this.tags.isClosing && this.tags.name === element);
  }

  private readStyle(): void {
    const { tags } = this;
    const style: Style = { parent: tags.attribute('Parent'), format: undefined };
    this.styles.set(tags.attribute('ID') ?? '', style);
    if (tags.isEmpty) return;
    while (this.within('Style')) {
      if (tags.name !== 'NumberFormat' || tags.isClosing) continue;
      const code = tags.attribute('Format');
      style.format = code === undefined ? 'General' : (NAMED_FORMATS[code] ?? code);
    }
  }

  private formatOf(id: string | undefined): string {
    let style = this.styles.get(id ?? 'Default');
    // A style may name itself as its parent.
    for (let steps = 0; style && steps < 20; steps++) {
      if (style.format !== undefined) return style.format;
      style = style.parent === undefined ? undefined : this.styles.get(style.parent);
    }
    return 'General';
  }

  private readSheet(): void {
    const { tags } = this;
    if (this.sheets.length >= MOST_SHEETS) throw new FileProblem('tooLarge');
    const name = tags.attribute('Name') ?? '';
    const isProtected = tags.flag('Protected');
    const table = new TableReader(this.budget, (id) => this.formatOf(id), this.date1904);
    let visibility: Visibility = 'visible';
    if (!tags.isEmpty) {
      while (this.within('Worksheet')) {
        if (tags.isClosing) continue;
        if (tags.name === 'Table') this.readTable(table);
        else if (tags.name === 'Visible') visibility = VISIBILITY[tags.text().trim()] ?? 'visible';
      }
    }
    this.sheets.push(table.build(name, visibility, isProtected));
  }

  private readTable(table: TableReader): void {
    const { tags } = this;
    table.style = tags.attribute('StyleID');
    if (tags.isEmpty) return;
    while (this.within('Table')) {
      if (tags.isClosing) continue;
      if (tags.name === 'Column') table.column(tags);
      else if (tags.name === 'Row') table.row(tags);
      else if (tags.name === 'Cell') this.readCell(table);
    }
  }

  private readCell(table: TableReader): void {
    const { tags } = this;
    const cell = table.begin(tags);
    let content: Content | undefined;
    if (!tags.isEmpty) {
      while (this.within('Cell')) {
        if (tags.isClosing) continue;
        if (tags.name === 'Data') content = this.readData();
        // Comments hold data of their own.
        else if (tags.name === 'Comment') tags.skip();
      }
    }
    table.end(cell, content);
  }

  /** Parts of a text may be formatted each by elements of their own. */
  private readData(): Content {
    const { tags } = this;
    const type = tags.attribute('Type') ?? 'String';
    let text = '';
    if (!tags.isEmpty) {
      text = tags.text();
      while (this.within('Data')) {
        if (text.length < LONGEST_TEXT)
          text += `${tags.name === 'BR' && !tags.isClosing ? '\n' : ''}${tags.following()}`;
      }
    }
    return { type, text: text.slice(0, LONGEST_TEXT) };
  }
}

interface Begun {
  readonly row: number;
  readonly column: number;
  readonly format: string;
  readonly formula: string | undefined;
}

/** One sheet's table, cell by cell: a place that is not said lies behind the one before. */
class TableReader {
  style: string | undefined;
  private readonly builder = new SheetBuilder();
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly columnStyles = new Map<number, string>();
  private rowStyle: string | undefined;
  private rowAt = -1;
  private nextRow = 0;
  private columnAt = 0;
  private nextColumn = 0;

  constructor(
    private readonly budget: Budget,
    private readonly formatOf: (style: string | undefined) => string,
    private readonly date1904: boolean,
  ) {}

  column(tags: XmlTags): void {
    const at = placeIn(tags, this.nextColumn);
    const last = at + spanIn(tags, 'Span');
    const style = tags.attribute('StyleID');
    const isHidden = tags.flag('Hidden');
    this.nextColumn = last + 1;
    if (style === undefined && !isHidden) return;
    for (let column = at; column <= last && column < MAX_COLUMNS; column++) {
      if (isHidden) this.hiddenColumns.add(column);
      if (style !== undefined) this.columnStyles.set(column, style);
    }
  }

  row(tags: XmlTags): void {
    this.rowAt = placeIn(tags, this.nextRow);
    const last = this.rowAt + spanIn(tags, 'Span');
    this.rowStyle = tags.attribute('StyleID');
    this.nextRow = last + 1;
    this.columnAt = 0;
    if (!tags.flag('Hidden')) return;
    for (let row = this.rowAt; row <= last && row < MAX_ROWS; row++) this.hiddenRows.push(row);
  }

  begin(tags: XmlTags): Begun {
    const { rowAt: row } = this;
    const column = placeIn(tags, this.columnAt);
    const [across, down] = [spanIn(tags, 'MergeAcross'), spanIn(tags, 'MergeDown')];
    this.columnAt = column + across + 1;
    if (across + down > 0 && row + down < MAX_ROWS && column + across < MAX_COLUMNS) {
      this.budget.takeMerge();
      this.merges.push({ top: row, left: column, bottom: row + down, right: column + across });
    }
    const style = tags.attribute('StyleID') ?? this.rowStyle ?? this.columnStyles.get(column) ?? this.style;
    const written = tags.attribute('Formula');
    return { row, column, format: this.formatOf(style), formula: written && lettered(written, row, column) };
  }

  end({ row, column, format, formula }: Begun, content: Content | undefined): void {
    if (row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    const cell = this.cellOf(format, formula, content);
    if (cell.value !== '' || formula !== undefined) this.budget.takeCell(cell.text.length);
    this.builder.set(row, column, cell);
  }

  private cellOf(format: string, formula: string | undefined, content: Content | undefined): Cell {
    const rest = formula === undefined ? { format } : { format, formula };
    if (content === undefined) return { value: '', text: '', ...rest, ...(formula ? { uncalculated: true } : {}) };
    const { type, text } = content;
    if (type === 'Number' || type === 'DateTime') {
      const value = type === 'Number' ? Number(text) : serialOf(text, this.date1904);
      if (text.trim() !== '' && Number.isFinite(value))
        return { value, text: shownBy(value, format, this.date1904), ...rest };
    }
    if (type === 'Boolean') return { value: text === '1', text: text === '1' ? 'TRUE' : 'FALSE', ...rest };
    if (type === 'Error') {
      const error = errorValueOf(text) ?? '#UNKNOWN!';
      return { value: error, text: text === '' ? error : text, error, ...rest };
    }
    return { value: text, text: shownBy(text, format, this.date1904), ...rest };
  }

  build(name: string, visibility: Visibility, isProtected: boolean): Sheet {
    const { builder, merges, hiddenRows, hiddenColumns } = this;
    return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns, protected: isProtected });
  }
}

/** Places count from 1. */
function placeIn(tags: XmlTags, next: number): number {
  const index = Number(tags.attribute('Index') ?? NaN);
  return Number.isInteger(index) && index >= 1 ? index - 1 : next;
}

function spanIn(tags: XmlTags, name: string): number {
  const count = Number(tags.attribute(name) ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MAX_ROWS) : 0;
}

/** @throws FileProblem `damaged` or `tooLarge` */
export function readSpreadsheetXml(bytes: Uint8Array): Workbook {
  const text = decodedText(bytes);
  if (text === undefined) throw new FileProblem('damaged');
  return new Reader(text).read();
}
