import { read, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from '@e965/xlsx';
import {
  errorValueOf,
  MAX_COLUMNS,
  MAX_ROWS,
  SheetBuilder,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type SheetParts,
  type Visibility,
  type Workbook,
} from '../workbook';
import { containerOf } from './container';
import { FileProblem } from './problem';
import type { Hidden } from './sheet-part';
import { lightWorkbook } from './unpack';

type Dense = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

/**
 * Reads the bytes of an .xlsx, .xlsm or .xls into a {@link Workbook}. Values, formulas, shown texts, number formats, merges, hidden
 * rows, columns and sheets, protection. Cells that only carry formatting are not content.
 * @throws FileProblem for anything that is not a readable workbook within the bounds; never another error.
 */
export function readWorkbookFile(bytes: Uint8Array): Workbook {
  if (containerOf(bytes) === 'xls') return workbookOf(parsed(bytes, READING_BINARY));
  const light = lightWorkbook(bytes);
  return light.isBinary
    ? workbookOf(parsed(light.bytes, READING_BINARY))
    : workbookOf(parsed(light.bytes, READING), light.hidden);
}

/** The reading library's options; the benchmark that compares against mere reading uses the same. */
export const READING = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: true,
  cellHTML: false,
  cellDates: false,
  // Formulas that were never calculated have no value; without this they would not be there at all.
  sheetStubs: true,
} as const satisfies ParsingOptions;

/** In binary workbooks hidden columns are only kept together with styles, which costs time. */
const READING_BINARY: ParsingOptions = { ...READING, cellStyles: true };

function parsed(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  try {
    // The library adds to the options it is given.
    return read(bytes, { ...options });
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : '';
    throw new FileProblem(/password|encrypt/iu.test(text) ? 'encrypted' : 'damaged', { cause });
  }
}

function workbookOf(book: WorkBook, hidden: readonly Hidden[] = []): Workbook {
  if (book.SheetNames.length === 0) throw new FileProblem('damaged');
  return {
    sheets: book.SheetNames.map((name, index) => {
      const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
      return sheetOf({ name, visibility }, book.Sheets[name] ?? {}, hidden[index]);
    }),
  };
}

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

function sheetOf(head: Pick<SheetParts, 'name' | 'visibility'>, source: Dense, hidden: Hidden | undefined): Sheet {
  const builder = new SheetBuilder();
  source['!data']?.forEach((line, row) => {
    line.forEach((cell, column) => {
      const content = cell && row < MAX_ROWS && column < MAX_COLUMNS ? contentOf(cell) : undefined;
      if (content) builder.set(row, column, content);
    });
  });
  return builder.build({
    ...head,
    merges: (source['!merges'] ?? []).flatMap(({ s, e }) => validArea(s.r, s.c, e.r, e.c)),
    hiddenRows: hidden?.rows ?? indexesOfHidden(source['!rows']),
    hiddenColumns: hidden?.columns ?? indexesOfHidden(source['!cols']),
    protected: source['!protect'] !== undefined,
  });
}

/** A damaged file may name merges outside of any sheet, or upside down. */
function validArea(top: number, left: number, bottom: number, right: number): Area[] {
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  return inside && top <= bottom && left <= right ? [{ top, left, bottom, right }] : [];
}

function indexesOfHidden(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}

function contentOf(cell: CellObject): Cell | undefined {
  const formula = cell.f === undefined ? {} : { formula: `=${cell.f}` };
  if (cell.t === 'e') {
    // Errors newer than the library (#SPILL!) come as their text alone.
    const text = cell.w ?? '';
    const error = errorValueOf(text) ?? '#UNKNOWN!';
    return { value: error, text: text === '' ? error : text, format: formatOf(cell), error, ...formula };
  }
  if (cell.t === 'z' || cell.v === undefined) {
    // A formula that was never calculated has no value.
    return cell.f === undefined ? undefined : { value: '', text: '', format: formatOf(cell), ...formula };
  }
  const text = cell.w ?? String(cell.v);
  return { value: valueOf(cell.v) ?? text, text, format: formatOf(cell), ...formula };
}

/** Numbers that are none (a cell that says NaN or 1e400) have only their text. */
function valueOf(stored: CellObject['v']): CellValue | undefined {
  if (typeof stored === 'number') return Number.isFinite(stored) ? stored : undefined;
  return typeof stored === 'string' || typeof stored === 'boolean' ? stored : undefined;
}

function formatOf(cell: CellObject): string {
  return typeof cell.z === 'string' ? cell.z : 'General';
}
