import { withFormerSheets } from '../../src/taskpane/engine/unchanged';
import {
  finished,
  type Area,
  type Cell,
  type CellRef,
  type Sheet,
  type Workbook,
  SheetBuilder,
} from '../../src/workbook';

/** A workbook that can be rewritten: every place, empty ones too, remembers where it stood before. */

/** One place of a sheet as it is rewritten. `origin` is absent for what the rewriting put in. */
export interface Spot {
  cell: Cell | undefined;
  readonly origin: CellRef | undefined;
}

export interface Page {
  name: string;
  hidden: boolean;
  spots: Spot[][];
  merges: Area[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** Empty rows and columns beside what stands on a sheet: a finding may name a cell there. */
const MARGIN = 3;

export function text(value: string): Cell {
  return { value, text: value, format: 'General' };
}

function pageOf(sheet: Sheet): Page {
  let [rows, columns] = [sheet.rows, sheet.columns];
  for (const { bottom, right } of sheet.merges)
    [rows, columns] = [Math.max(rows, bottom + 1), Math.max(columns, right + 1)];
  const spots: Spot[][] = [];
  for (let row = 0; row < rows + MARGIN; row++) {
    const line: Spot[] = [];
    for (let column = 0; column < columns + MARGIN; column++) {
      line.push({ cell: sheet.cells.get(row)?.get(column), origin: { sheet: sheet.name, row, column } });
    }
    spots.push(line);
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'visible',
    spots,
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

export class Canvas {
  readonly pages: Page[];

  constructor(private readonly before: Workbook) {
    this.pages = before.sheets.map(pageOf);
  }

  page(name: string): Page {
    const page = this.pages.find((one) => one.name === name);
    if (!page) throw new Error(`no sheet ${name}`);
    return page;
  }

  /** The workbook as it stands now; sheets that nothing was done to are those of before, and need not be read again. */
  workbook(): Workbook {
    const now = {
      sheets: this.pages.map(({ name, hidden, spots, merges, hiddenRows, hiddenColumns }) => {
        const builder = new SheetBuilder();
        spots.forEach((line, row) => line.forEach(({ cell }, column) => cell && builder.set(row, column, cell)));
        const visibility = hidden ? 'hidden' : 'visible';
        return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns });
      }),
    };
    return finished(withFormerSheets(now, this.before));
  }

  /** Where each place of the workbook as it was stands now; the first where it was copied. */
  placed(): (ref: CellRef) => CellRef | undefined {
    const places = new Map<string, CellRef>();
    for (const { name, spots } of this.pages) {
      spots.forEach((line, row) =>
        line.forEach(({ origin }, column) => {
          if (!origin) return;
          const key = keyOf(origin);
          if (!places.has(key)) places.set(key, { sheet: name, row, column });
        }),
      );
    }
    return (ref) => places.get(keyOf(ref));
  }
}

export const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${String(row)}:${String(column)}`;

const blank = (): Spot => ({ cell: undefined, origin: undefined });

export function widthOf(page: Page): number {
  return Math.max(0, ...page.spots.map((line) => line.length));
}

/** Rows put in before `row`; a merge that goes over the place stretches. */
export function insertRows(page: Page, row: number, count = 1): void {
  const width = widthOf(page);
  page.spots.splice(row, 0, ...Array.from({ length: count }, () => Array.from({ length: width }, blank)));
  page.merges = page.merges.map((area) => ({
    ...area,
    top: area.top >= row ? area.top + count : area.top,
    bottom: area.bottom >= row ? area.bottom + count : area.bottom,
  }));
  page.hiddenRows = page.hiddenRows.map((one) => (one >= row ? one + count : one));
}

/** Columns put in before `column`; a merge that goes over the place stretches. */
export function insertColumns(page: Page, column: number, count = 1): void {
  for (const line of page.spots) line.splice(column, 0, ...Array.from({ length: count }, blank));
  page.merges = page.merges.map((area) => ({
    ...area,
    left: area.left >= column ? area.left + count : area.left,
    right: area.right >= column ? area.right + count : area.right,
  }));
  page.hiddenColumns = page.hiddenColumns.map((one) => (one >= column ? one + count : one));
}

/** The spot, of a page that is as large as it needs to be. */
export function spotAt(page: Page, row: number, column: number): Spot {
  const line = page.spots[row];
  const spot = line?.[column];
  if (!spot) throw new Error(`${page.name} has no ${String(row)}:${String(column)}`);
  return spot;
}

export function mergeAt(page: Page, row: number, column: number): Area | undefined {
  return page.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Changes what stands in every filled cell; undefined leaves a cell as it is. */
export function changeCells(
  canvas: Canvas,
  change: (cell: Cell, page: Page, row: number, column: number) => Cell | undefined,
): boolean {
  let changed = false;
  for (const page of canvas.pages) {
    page.spots.forEach((line, row) =>
      line.forEach((spot, column) => {
        const other = spot.cell && change(spot.cell, page, row, column);
        if (!other) return;
        spot.cell = other;
        changed = true;
      }),
    );
  }
  return changed;
}

const isUsed = (spot: Spot): boolean => spot.cell !== undefined;

/** The last row in which something stands, merges included; -1 on an empty page. */
export function lastRowOf(page: Page): number {
  return Math.max(
    -1,
    ...page.spots.map((line, row) => (line.some(isUsed) ? row : -1)),
    ...page.merges.map(({ bottom }) => bottom),
  );
}

/** The last column in which something stands, merges included; -1 on an empty page. */
export function lastColumnOf(page: Page): number {
  const ends = page.spots.map((line) => Math.max(-1, ...line.map((spot, column) => (isUsed(spot) ? column : -1))));
  return Math.max(-1, ...ends, ...page.merges.map(({ right }) => right));
}
