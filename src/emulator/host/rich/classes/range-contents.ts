import { areaContains, type Area, type CellValue } from '../../../../workbook';
import { readWritten } from '../../model/entry';
import type { PlacedEntry } from '../../model/sheet';
import { RichError } from '../errors';
import type { Json, JsonObject } from '../protocol';
import { columnCount, intersection, rowCount } from '../range-address';
import type { HostRange } from './host-range';

/** What can be written into a range, and the little that is asked of its cells besides. */

/** Calls `put` for every cell: with its own entry of a matrix of the range's size, or with the single value that is for all. */
function forEachCell({ area }: HostRange, matrix: Json, put: (row: number, column: number, value: Json) => void): void {
  const lines = Array.isArray(matrix) ? (matrix as readonly Json[]) : undefined;
  if (lines && lines.length !== rowCount(area)) throw new RichError('InvalidArgument');
  for (let row = 0; row < rowCount(area); row++) {
    const line = lines?.[row];
    const cells = Array.isArray(line) ? (line as readonly Json[]) : undefined;
    if (lines && cells?.length !== columnCount(area)) throw new RichError('InvalidArgument');
    for (let column = 0; column < columnCount(area); column++) {
      const value = cells ? cells[column] : matrix;
      // Null leaves the cell as it is.
      if (value !== undefined && value !== null) put(area.top + row, area.left + column, value);
    }
  }
}

function cellValue(value: Json): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new RichError('InvalidArgument');
}

/** Excel does not change a part of an array formula. */
function forbidPartOfArray({ sheet, area }: HostRange): void {
  const cut = sheet.arrays.some((array) => {
    const common = intersection(array, area);
    return common !== undefined && (rowCount(common) < rowCount(array) || columnCount(common) < columnCount(array));
  });
  if (cut) throw new RichError('InvalidOperation');
}

/** Sets `values` or `formulas`: both take both. */
export function writeContents(target: HostRange, matrix: Json): void {
  const { session, sheet } = target;
  forbidPartOfArray(target);
  const entries: PlacedEntry[] = [];
  forEachCell(target, matrix, (row, column, value) => {
    entries.push({ row, column, ...readWritten(cellValue(value), sheet.cell(row, column).format) });
  });
  session.change(() => {
    session.book.write(sheet, entries);
  });
}

/** Sets `numberFormat`. */
export function writeFormats(target: HostRange, matrix: Json): void {
  const { session, sheet, area } = target;
  session.change(() => {
    session.book.format(sheet, area, () => {
      forEachCell(target, matrix, (row, column, format) => {
        if (typeof format !== 'string') throw new RichError('InvalidArgument');
        sheet.setFormat(row, column, format);
      });
    });
  });
}

/** True when all cells belong to array formulas, null when some do. */
export function savedAsArray({ sheet, area }: HostRange): boolean | null {
  const touched = sheet.arrays.flatMap((array) => intersection(array, area) ?? []);
  if (touched.length === 0) return false;
  const covered = touched.reduce((sum, common) => sum + rowCount(common) * columnCount(common), 0);
  return covered === rowCount(area) * columnCount(area) ? true : null;
}

function placeOf({ top, left }: Area): string {
  return `${String(top)},${String(left)}`;
}

export function linkOf({ sheet, area }: HostRange): Json {
  const link = sheet.links.get(placeOf(area));
  return link ? { ...link, textToDisplay: sheet.cell(area.top, area.left).text } : null;
}

/** Sets `hyperlink`: the text to display becomes the cell's content, and links look like links. */
export function writeLink(target: HostRange, value: Json): void {
  const { session, sheet, area } = target;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RichError('InvalidArgument');
  const { textToDisplay, ...link } = value as JsonObject;
  const texts = Object.entries(link).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  session.change(() => {
    session.book.format(sheet, area, () => {
      sheet.links.set(placeOf(area), Object.fromEntries(texts));
      sheet.looks.set(area, { color: '#0563C1' });
    });
    if (typeof textToDisplay !== 'string') return;
    session.book.write(sheet, [{ row: area.top, column: area.left, value: textToDisplay }]);
  });
}

/** What `clear` takes away: everything, or one of the two. */
export function clearRange({ session, sheet, area }: HostRange, what: string): void {
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') {
    throw new RichError('ApiNotFound', `Range.clear(${what})`);
  }
  const contents = what !== 'Formats';
  const formats = what !== 'Contents';
  session.change(() => {
    const emptied = contents ? [...sheet.filled()].filter(({ row, column }) => areaContains(area, row, column)) : [];
    session.book.write(
      sheet,
      emptied.map(({ row, column }) => ({ row, column, value: '' })),
    );
    if (!formats) return;
    session.book.format(sheet, area, () => {
      sheet.clearFormats(area);
    });
  });
}

export function mergeRange({ session, sheet, area }: HostRange): void {
  session.change(() => {
    session.book.format(sheet, area, () => {
      sheet.merge(area);
    });
  });
}

/** Whether cells are locked, for each; nothing else is served. */
export function cellProperties({ sheet, area }: HostRange, asked: JsonObject): Json {
  const format = asked.format as JsonObject | undefined;
  const names = [...Object.keys(asked), ...Object.keys(format ?? {}).map((name) => `format/${name}`)];
  for (const name of names) {
    if (name === 'format' || name === 'format/protection') continue;
    throw new RichError('ApiNotFound', `Range.getCellProperties(${name})`);
  }
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) => {
      const { locked = true } = sheet.looks.at(area.top + row, area.left + column);
      return { format: { protection: { locked, formulaHidden: false } } };
    }),
  );
}
