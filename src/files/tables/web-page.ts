import { Parser } from 'htmlparser2';
import { errorValueOf, MAX_COLUMNS, type Cell, type Workbook } from '../../workbook';
import { FileProblem, LONGEST_TEXT, MOST_CELL_TEXT } from '../problem';
import { decodedText } from '../package/text-encoding';
import { Budget } from '../xlsx/sheet-budget';
import { PlacedCells, type CellSpan } from './placed-cells';
import { namedForExcel } from './sheet-names';
import { numberShownAs, takenFor } from './taken';

/**
 * Web pages with tables, which many systems hand out under the name .xls. As in Excel, all tables come on one sheet, one below the other,
 * with what stands between them; `rowspan` and `colspan` are merges, and Excel's own marks (`x:num`, `x:str`, `x:fmla`) say what is meant.
 * A table within a cell of another, and a page whose tables lie in other files, are not read: nobody could tell which cell is which.
 */

type Attributes = Readonly<Record<string, string>>;

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'title', 'xml', 'template', 'noscript', 'select']);
/** Elements that begin a line of their own. */
const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'center', 'form', 'hr']);
const MOST_SPAN = 65_534;
const NOT_SHOWN = /(?:^|;)\s*display\s*:\s*none/iu;
const IS_TEXT = /mso-number-format\s*:\s*["']?\\?@/iu;

function spanOf(attributes: Attributes): CellSpan {
  const count = (name: string, least: number): number => {
    const number = parseInt(attributes[name] ?? '', 10);
    return Number.isInteger(number) && number >= least ? Math.min(number, MOST_SPAN) : 1;
  };
  // rowspan="0" reaches to the end of the table.
  const rows = count('rowspan', 0);
  return { rows: rows === 0 ? Infinity : rows, columns: Math.min(Math.max(count('colspan', 1), 1), MAX_COLUMNS) };
}

class PageReader {
  private readonly cells = new PlacedCells(new Budget());
  private name = '';
  private tables = 0;
  private depth = 0;
  private unseen = 0;
  private isInRow = false;
  private open: { readonly attributes: Attributes; readonly isHidden: boolean } | undefined;
  private text = '';
  private taken = 0;

  read(source: string): Workbook {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.opened(name, attributes),
        onclosetag: (name) => this.closed(name),
        ontext: (text) => this.add(text.replace(/[ \t\r\n\f]+/gu, ' ')),
        oncomment: (text) => {
          const [, name = ''] = /<x:ExcelWorksheet>\s*<x:Name>([^<]*)<\/x:Name>/iu.exec(text) ?? [];
          if (this.name === '') this.name = name.trim();
        },
      },
      { decodeEntities: true },
    );
    parser.write(source);
    parser.end();
    this.line();
    if (this.tables === 0) throw new FileProblem('webPage');
    return { sheets: namedForExcel([this.cells.build({ name: this.name === '' ? 'Sheet1' : this.name })]) };
  }

  private add(text: string): void {
    if (this.unseen > 0) return;
    this.taken += text.length;
    if (this.taken > MOST_CELL_TEXT) throw new FileProblem('tooLarge');
    if (this.text.length < LONGEST_TEXT) this.text += text;
  }

  private opened(name: string, attributes: Attributes): void {
    if (UNSEEN.has(name)) this.unseen++;
    else if (name === 'frame' || name === 'iframe') throw new FileProblem('webPage');
    else if (name === 'table') this.beginTable();
    else if (name === 'br') this.add('\n');
    else if (BLOCKS.has(name)) this.block();
    else if (name === 'input' && /^(?:text)?$/iu.test(attributes['type'] ?? '')) this.add(attributes['value'] ?? '');
    else if (this.depth === 0) return;
    else if (name === 'tr') this.beginRow(attributes);
    else if (name === 'td' || name === 'th') this.beginCell(attributes);
  }

  private closed(name: string): void {
    if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
    else if (BLOCKS.has(name)) this.block();
    else if (name === 'caption') this.line();
    else if (this.depth === 0) return;
    else if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr') this.endRow();
    else if (name === 'table') this.endTable();
  }

  /** A paragraph within a cell is a line of it, elsewhere a row of the sheet. */
  private block(): void {
    if (this.open) this.text = this.text.trim() === '' ? '' : `${this.text}\n`;
    else this.line();
  }

  /** What stands outside of the cells has a row of its own. */
  private line(): void {
    const text = meant(this.text);
    this.text = '';
    if (text === '' || this.open) return;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      this.cells.nextRow();
      this.cells.add(takenFor(line), { rows: 1, columns: 1 });
    }
  }

  private beginTable(): void {
    if (this.depth > 0) throw new FileProblem('webPage');
    this.line();
    this.depth++;
    this.tables++;
  }

  private endTable(): void {
    this.endRow();
    this.cells.endTable();
    this.depth--;
  }

  private beginRow(attributes: Attributes): void {
    this.endRow();
    this.line();
    this.isInRow = true;
    this.cells.nextRow('hidden' in attributes || NOT_SHOWN.test(attributes['style'] ?? ''));
  }

  private endRow(): void {
    this.endCell();
    this.isInRow = false;
  }

  private beginCell(attributes: Attributes): void {
    this.endCell();
    if (!this.isInRow) this.beginRow({});
    this.open = { attributes, isHidden: NOT_SHOWN.test(attributes['style'] ?? '') };
    this.text = '';
  }

  private endCell(): void {
    if (!this.open) return;
    const { attributes, isHidden } = this.open;
    this.open = undefined;
    const text = meant(this.text);
    this.text = '';
    // Such a cell takes up no place.
    if (!isHidden) this.cells.add(cellOf(text, attributes), spanOf(attributes));
  }
}

/** Lines without the blanks around them; blank lines at either end are none. */
function meant(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}

function cellOf(text: string, attributes: Attributes): Cell {
  const formula = attributes['x:fmla'];
  const rest = formula === undefined ? {} : { formula: `=${formula.trim().replace(/^=/u, '')}` };
  const error = errorValueOf(text);
  if (error !== undefined) return { value: error, text, format: 'General', error, ...rest };
  const isText = 'x:str' in attributes || IS_TEXT.test(attributes['style'] ?? '');
  if (isText) return { value: text, text, format: '@', ...rest };
  // Excel's own mark, and LibreOffice's.
  const number = attributes['x:num'] ?? attributes['sdval'];
  const stored = number === undefined || number.trim() === '' ? NaN : Number(number);
  return { ...(Number.isFinite(stored) ? numberShownAs(stored, text, false) : takenFor(text)), ...rest };
}

/** @throws FileProblem `webPage` for a page without a table that can be read, `damaged` for bytes that are no text. */
export function readWebPage(bytes: Uint8Array): Workbook {
  const text = decodedText(bytes);
  if (text === undefined) throw new FileProblem('damaged');
  return new PageReader().read(text);
}
