import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import {
  errorValueOf,
  MAX_COLUMNS,
  MAX_ROWS,
  SheetBuilder,
  type Area,
  type Cell,
  type Sheet,
  type Visibility,
  type Workbook,
} from '../workbook';
import { containerOf } from './container';
import { FileProblem } from './problem';

type Dense = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

/**
 * Reads the bytes of an .xlsx, .xlsm or .xls into a {@link Workbook}. Values, formulas, shown texts, number formats, merges, hidden
 * rows, columns and sheets, protection. Cells that only carry formatting are not content.
 * @throws FileProblem for anything that is not a readable workbook within the bounds; never another error.
 */
export function readWorkbookFile(bytes: Uint8Array): Workbook {
  containerOf(bytes);
  let book: WorkBook;
  try {
    book = read(bytes, READING);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : '';
    throw new FileProblem(/password|encrypt/iu.test(text) ? 'encrypted' : 'damaged', { cause });
  }
  if (book.SheetNames.length === 0) throw new FileProblem('damaged');
  return {
    sheets: book.SheetNames.map((name, index) =>
      sheetOf(name, book.Sheets[name] ?? {}, book.Workbook?.Sheets?.[index]?.Hidden ?? 0),
    ),
  };
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
  // Hidden rows and columns are only kept together with styles.
  cellStyles: true,
} as const;

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

function sheetOf(name: string, source: Dense, hidden: 0 | 1 | 2): Sheet {
  const builder = new SheetBuilder();
  source['!data']?.forEach((line, row) => {
    line.forEach((cell, column) => {
      const content = cell && contentOf(cell);
      if (content) builder.set(row, column, content);
    });
  });
  return builder.build({
    name,
    visibility: VISIBILITY[hidden] ?? 'visible',
    merges: (source['!merges'] ?? []).flatMap(({ s, e }) => validArea(s.r, s.c, e.r, e.c)),
    hiddenRows: hiddenIn(source['!rows']),
    hiddenColumns: hiddenIn(source['!cols']),
    protected: source['!protect'] !== undefined,
  });
}

/** A damaged file may name merges outside of any sheet, or upside down. */
function validArea(top: number, left: number, bottom: number, right: number): Area[] {
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  return inside && top <= bottom && left <= right ? [{ top, left, bottom, right }] : [];
}

function hiddenIn(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}

function contentOf(cell: CellObject): Cell | undefined {
  if (cell.t === 'z' || cell.v === undefined) {
    // A formula that was never calculated has no value.
    return cell.f === undefined ? undefined : { value: '', text: '', format: formatOf(cell), formula: `=${cell.f}` };
  }
  const text = cell.w ?? String(cell.v);
  const error = cell.t === 'e' ? errorValueOf(text) : undefined;
  const value = cell.t === 'e' ? text : cell.v instanceof Date ? text : cell.v;
  return {
    value,
    text,
    format: formatOf(cell),
    ...(cell.f === undefined ? {} : { formula: `=${cell.f}` }),
    ...(error ? { error } : {}),
  };
}

function formatOf(cell: CellObject): string {
  return typeof cell.z === 'string' ? cell.z : 'General';
}
