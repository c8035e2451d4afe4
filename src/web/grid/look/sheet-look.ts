import { MAX_COLUMNS, parseAddress } from '../../../workbook';
import type { ColumnLook, RowLook, SheetLook } from './look';

/**
 * A worksheet part's look. The part is searched for its tags instead of being parsed: it may be large, and only rows and cells within
 * these bounds are of interest.
 */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 256;

/** Width of a digit of the usual font at the usual size, in pixels: what column widths are counted in (ECMA-376 18.3.1.13). */
const DIGIT_PX = 7;
const PIXELS_PER_POINT = 96 / 72;

export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
}

export function pointPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"']*)["']`, 'u').exec(tag)?.[1];
}

function numeric(tag: string, name: string): number | undefined {
  const text = attribute(tag, name);
  const number = text === undefined ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

function tags(part: string, name: string): string[] {
  return [...part.matchAll(new RegExp(`<(?:\\w{1,20}:)?${name}\\s[^<>]*>`, 'gu'))].map(([tag]) => tag);
}

function columnsOf(part: string): Map<number, ColumnLook> {
  const columns = new Map<number, ColumnLook>();
  for (const tag of tags(part, 'col')) {
    const width = numeric(tag, 'width');
    const style = numeric(tag, 'style');
    const last = Math.min(numeric(tag, 'max') ?? 0, MOST_COLUMNS, MAX_COLUMNS);
    for (let column = Math.max(numeric(tag, 'min') ?? 1, 1); column <= last; column++)
      columns.set(column - 1, {
        ...(width === undefined ? {} : { width: columnPixels(width) }),
        ...(style === undefined ? {} : { style }),
      });
  }
  return columns;
}

interface Cells {
  readonly rows: Map<number, RowLook>;
  readonly cells: Map<number, Map<number, number>>;
}

/** Rows and cells follow each other in order; those that do not say where they are stand behind the one before. */
function cellsOf(part: string): Cells {
  const rows = new Map<number, RowLook>();
  const cells = new Map<number, Map<number, number>>();
  let row = -1;
  let column = -1;
  for (const [tag, name] of part.matchAll(/<(?:\w{1,20}:)?(row|c)[\s>/][^<>]*>?/gu)) {
    if (name === 'row') {
      row = (numeric(tag, 'r') ?? row + 2) - 1;
      column = -1;
      if (row >= MOST_ROWS) break;
      const height = numeric(tag, 'ht');
      const style = isOn(attribute(tag, 'customFormat')) ? numeric(tag, 's') : undefined;
      if (height !== undefined || style !== undefined)
        rows.set(row, {
          ...(height === undefined ? {} : { height: pointPixels(height) }),
          ...(style === undefined ? {} : { style }),
        });
      continue;
    }
    const place = attribute(tag, 'r');
    column = (place === undefined ? undefined : parseAddress(place)?.area.left) ?? column + 1;
    const style = numeric(tag, 's');
    if (style === undefined || style === 0 || column >= MOST_COLUMNS) continue;
    let line = cells.get(row);
    if (!line) cells.set(row, (line = new Map<number, number>()));
    line.set(column, style);
  }
  return { rows, cells };
}

export function sheetLook(part: string): SheetLook {
  const [format] = tags(part, 'sheetFormatPr');
  const [view] = tags(part, 'sheetView');
  const pane = tags(part, 'pane').find((tag) => attribute(tag, 'state')?.startsWith('frozen'));
  const width = format === undefined ? undefined : numeric(format, 'defaultColWidth');
  const height = format === undefined ? undefined : numeric(format, 'defaultRowHeight');
  const data = part.search(/<(?:\w{1,20}:)?sheetData[\s>/]/u);
  return {
    ...(width === undefined ? {} : { defaultWidth: columnPixels(width) }),
    ...(height === undefined ? {} : { defaultHeight: pointPixels(height) }),
    columns: columnsOf(data < 0 ? part : part.slice(0, data)),
    ...cellsOf(data < 0 ? '' : part.slice(data)),
    gridlines:
      view === undefined || attribute(view, 'showGridLines') === undefined || isOn(attribute(view, 'showGridLines')),
    frozen: {
      rows: (pane === undefined ? undefined : numeric(pane, 'ySplit')) ?? 0,
      columns: (pane === undefined ? undefined : numeric(pane, 'xSplit')) ?? 0,
    },
  };
}
