import {
  errorValueOf,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  SheetBuilder,
  type Area,
  type Cell,
  type Sheet,
  type Visibility,
} from '../../workbook';
import { shownBy } from './formats';
import { FileProblem, LONGEST_TEXT } from '../problem';
import { movedFormula } from '../../formula';
import { rowWindows } from './row-windows';
import { meantText } from '../package/characters';
import type { XmlTags } from '../package/xml-tags';
import type { Budget } from './sheet-budget';
import { readRichText, LONGEST_STORED } from './rich-text';

/** What a workbook's sheets have in common. */
export interface Common {
  readonly strings: readonly string[];
  /** Number formats by style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** The workbook asks to be calculated when it is opened: a 0 behind a formula may be no result. */
  readonly isToCalculate: boolean;
  readonly budget: Budget;
}

/** Formats of empty cells are kept where content follows within so many of them. */
const MOST_WAITING = 20_000;

/**
 * Reads one worksheet part. Cells that are only formatted are passed over; what goes beyond Excel's own limits is left out.
 * @throws FileProblem `damaged` when the part is broken off, or refers to a text that is not there.
 */
export function readSheetPart(
  head: { readonly name: string; readonly visibility: Visibility },
  part: Uint8Array,
  common: Common,
): Sheet {
  return new SheetReader(common).read(head, part);
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class SheetReader {
  private readonly builder = new SheetBuilder();
  private readonly shared = new Map<string, Shared>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private isProtected = false;
  private isInData = false;
  private isWhole = false;
  private row = -1;
  private column = -1;
  private lastContent = -1;
  /** Empty cells behind the last one with content. */
  private waiting: { readonly row: number; readonly column: number; readonly format: string }[] = [];

  constructor(private readonly common: Common) {}

  read(head: { readonly name: string; readonly visibility: Visibility }, part: Uint8Array): Sheet {
    for (const tags of rowWindows(part, this.common.budget)) while (tags.next()) this.readTag(tags);
    if (!this.isWhole) throw new FileProblem('damaged');
    this.keepFormats(this.lastContent);
    const sheet = this.builder.build({ ...head, merges: this.merges, protected: this.isProtected });
    return {
      ...sheet,
      hiddenRows: new Set(this.hiddenRows.filter((row) => row < sheet.rows)),
      hiddenColumns: columnsIn(this.hiddenColumns, sheet.columns),
    };
  }

  private readTag(tags: XmlTags): void {
    const { name } = tags;
    if (this.isInData) {
      if (name === 'c') {
        if (!tags.isClosing) this.readCell(tags);
      } else if (name === 'row') {
        if (!tags.isClosing) this.readRow(tags);
      } else if (name === 'sheetData') this.isInData = false;
    } else if (tags.isClosing) {
      if (name === 'worksheet') this.isWhole = true;
    } else if (name === 'sheetData') this.isInData = !tags.isEmpty;
    else if (name === 'col' && tags.flag('hidden')) {
      this.common.budget.takeMerge();
      this.hiddenColumns.push([Number(tags.attribute('min')) - 1, Number(tags.attribute('max')) - 1]);
    } else if (name === 'mergeCell') this.readMerge(tags.attribute('ref') ?? '');
    else if (name === 'sheetProtection') this.isProtected = tags.flag('sheet');
  }

  /** Without a number of its own a row stands below the one before it, a cell right of the one before it. */
  private readRow(tags: XmlTags): void {
    const number = tags.attribute('r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (tags.flag('hidden') && this.row < MAX_ROWS) this.hiddenRows.push(this.row);
  }

  private readMerge(text: string): void {
    const area = parseAddress(text)?.area;
    if (!area) return;
    this.common.budget.takeMerge();
    this.merges.push(area);
  }

  private readCell(tags: XmlTags): void {
    this.place(tags.attribute('r'));
    const style = tags.attribute('s');
    const format = (style === undefined ? undefined : this.common.formats[Number(style)]) ?? 'General';
    if (tags.isEmpty) return this.noteEmpty(format);
    const type = tags.attribute('t') ?? 'n';
    let stored: string | undefined;
    let formula: string | undefined;
    for (;;) {
      if (!tags.next()) throw new FileProblem('damaged');
      if (tags.name === 'c' && tags.isClosing) break;
      if (tags.isClosing) continue;
      if (tags.name === 'v') stored = tags.text();
      else if (tags.name === 'f') formula = this.readFormula(tags);
      else if (tags.name === 'is') stored = readRichText(tags, 'is');
      else tags.skip();
    }
    const isOpen = formula !== undefined && this.isUncalculated(type, stored ?? '');
    const read = this.cellOf(type, stored ?? '', format, formula);
    const cell: Cell = isOpen ? { ...read, text: '', uncalculated: true } : read;
    if (cell.value === '' && formula === undefined) return this.noteEmpty(format);
    const { row, column } = this;
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    this.common.budget.takeCell(cell.text.length);
    this.builder.set(row, column, cell);
    this.lastContent = Math.max(this.lastContent, row);
    this.keepFormats(row);
  }

  /** Programs that do not calculate write no result, or 0 and that the workbook is to be calculated. */
  private isUncalculated(type: string, stored: string): boolean {
    if (stored.trim() === '') return type !== 'str' && type !== 'inlineStr';
    return type === 'n' && this.common.isToCalculate && Number(stored) === 0;
  }

  private noteEmpty(format: string): void {
    if (format === 'General' || this.waiting.length >= MOST_WAITING) return;
    this.waiting.push({ row: this.row, column: this.column, format });
  }

  /** Keeps the formats of the empty cells down to a row with content. */
  private keepFormats(last: number): void {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    if (!this.common.budget.takeFormats(waiting.length)) return;
    for (const { row, column, format } of waiting) {
      if (row <= last && column < MAX_COLUMNS) this.builder.set(row, column, { value: '', text: '', format });
    }
  }

  private place(reference: string | undefined): void {
    this.column++;
    if (reference === undefined) return;
    let column = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const row = Number(reference.slice(at));
    if (at === 0 || !(row > 0)) throw new FileProblem('damaged');
    this.column = column - 1;
    this.row = row - 1;
  }

  /** With its leading `=`. */
  private readFormula(tags: XmlTags): string | undefined {
    const group = tags.attribute('t') === 'shared' ? tags.attribute('si') : undefined;
    const text = tags.text();
    const { row, column } = this;
    if (text !== '') {
      // What is newer than the format is marked; nobody types or sees the mark.
      const formula = text.replaceAll('_xlfn.', '').replaceAll('_xlws.', '');
      if (group !== undefined) this.shared.set(group, { formula, row, column });
      return `=${formula}`;
    }
    const first = group === undefined ? undefined : this.shared.get(group);
    if (first) this.common.budget.takeFormula(first.formula.length);
    return first && `=${movedFormula(first.formula, row - first.row, column - first.column)}`;
  }

  private cellOf(type: string, stored: string, format: string, formula: string | undefined): Cell {
    const rest = formula === undefined ? { format } : { format, formula };
    switch (type) {
      case 's':
        return this.textCell(this.sharedText(stored), rest);
      case 'inlineStr':
        return this.textCell(stored, rest);
      case 'str':
        return this.textCell(meantText(stored.slice(0, LONGEST_STORED)).slice(0, LONGEST_TEXT), rest);
      case 'b':
        if (stored === '') return { value: '', text: '', ...rest };
        return stored === '1' || stored === 'true'
          ? { value: true, text: 'TRUE', ...rest }
          : { value: false, text: 'FALSE', ...rest };
      case 'e': {
        const error = errorValueOf(stored) ?? '#UNKNOWN!';
        return { value: error, text: stored === '' ? error : stored, error, ...rest };
      }
      case 'd':
        return this.numberCell(stored, serialOf(stored, this.common.date1904), rest);
      default:
        return this.numberCell(stored, Number(stored), rest);
    }
  }

  private sharedText(stored: string): string {
    if (stored === '') return '';
    const text = this.common.strings[Number(stored)];
    if (text === undefined) throw new FileProblem('damaged');
    return text;
  }

  private textCell(value: string, rest: Pick<Cell, 'format' | 'formula'>): Cell {
    return { value, text: shownBy(value, rest.format, this.common.date1904), ...rest };
  }

  /** What is no number after all (NaN, 1e400) has only its text. */
  private numberCell(stored: string, value: number, rest: Pick<Cell, 'format' | 'formula'>): Cell {
    if (stored.trim() === '' || !Number.isFinite(value)) {
      const text = stored.slice(0, LONGEST_TEXT).trim();
      return { value: text, text, ...rest };
    }
    return { value, text: shownBy(value, rest.format, this.common.date1904), ...rest };
  }
}

/** The columns within ranges, each looked at once however the ranges overlap. */
function columnsIn(ranges: readonly (readonly [first: number, last: number])[], count: number): ReadonlySet<number> {
  const columns = new Set<number>();
  let next = 0;
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (let column = Math.max(first, next); column <= last && column < count; column++) columns.add(column);
    next = Math.max(next, last + 1);
  }
  return columns;
}

const DAY = 86_400_000;

/** A day written out (ISO 8601) as Excel counts it. */
export function serialOf(stored: string, date1904: boolean): number {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/u.test(stored) || !stored.includes('T') ? stored : `${stored}Z`);
  return (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
}
