import {
  insertColumns,
  insertRows,
  lastColumnOf,
  lastRowOf,
  mergeAt,
  spotAt,
  text,
  changeCells,
  widthOf,
  type Canvas,
  type Page,
} from './canvas';
import { rewrite, type Rewrite } from './rewrite';
import { identityOf } from '../../src/forms/vocabulary/identity';
import { bareLabel } from '../../src/forms';

/** Sheets rebuilt: blank rows and columns, merges, copies, archives, forms beside and below each other, figures kept beside. */

const everyPage =
  (change: (page: Page) => void) =>
  (canvas: Canvas): boolean => {
    canvas.pages.forEach(change);
    return true;
  };

/** A column put in among cells that hold the same (a merge that was filled) holds it too. */
function widen(page: Page, column: number): void {
  insertColumns(page, column);
  for (const line of page.spots) {
    const [before, here, after] = [line[column - 1], line[column], line[column + 1]];
    if (here && before?.cell && typeof before.cell.value === 'string' && before.cell.value === after?.cell?.value)
      here.cell = before.cell;
  }
}

const PLACES = [0, 1, 2, 3, 5, 8, 12, 16, 20];

export const blanks: readonly Rewrite[] = [
  ...PLACES.map((row) =>
    rewrite(
      'a blank row',
      `before row ${String(row + 1)}`,
      everyPage((page) => insertRows(page, Math.min(row, page.spots.length))),
    ),
  ),
  ...PLACES.slice(0, 7).map((column) =>
    rewrite(
      'a blank column',
      `before column ${String(column + 1)}`,
      everyPage((page) => widen(page, Math.min(column, widthOf(page)))),
    ),
  ),
  rewrite(
    'a blank row',
    'three at the top and two columns at the left',
    everyPage((page) => {
      insertRows(page, 0, 3);
      insertColumns(page, 0, 2);
    }),
  ),
];

type Merging = 'all' | 'down' | 'across';

/** Merges taken out; `fills`: their value in every cell, as converters write it. */
function unmerge(canvas: Canvas, which: Merging, fills: boolean): boolean {
  let changed = false;
  for (const page of canvas.pages) {
    for (const area of page.merges) {
      const isWanted = which === 'all' || (which === 'down' ? area.left === area.right : area.top === area.bottom);
      if (!isWanted) continue;
      changed = true;
      const { cell } = spotAt(page, area.top, area.left);
      if (!fills) continue;
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) spotAt(page, row, column).cell = cell;
    }
    page.merges = page.merges.filter(
      (area) => which !== 'all' && (which === 'down' ? area.left !== area.right : area.top !== area.bottom),
    );
  }
  return changed;
}

export const merges: readonly Rewrite[] = (['all', 'down', 'across'] as const).flatMap((which) =>
  [false, true].map((fills) =>
    rewrite(`merges taken out${fills ? ' and filled' : ''}`, which, (canvas) => unmerge(canvas, which, fills)),
  ),
);

function copyOf(page: Page, name: string): Page {
  return {
    name,
    hidden: false,
    spots: page.spots.map((line) => line.map(({ cell }) => ({ cell, origin: undefined }))),
    merges: [...page.merges],
    hiddenRows: [...page.hiddenRows],
    hiddenColumns: [...page.hiddenColumns],
  };
}

export const copies: readonly Rewrite[] = [
  ...['first', 'last'].map((which) =>
    rewrite('a copy of a sheet', which, (canvas) => {
      const page = which === 'first' ? canvas.pages[0] : canvas.pages.at(-1);
      if (!page) return false;
      canvas.pages.push(copyOf(page, `${page.name} (2)`.slice(-31)));
      return true;
    }),
  ),
  rewrite('a copy of a sheet', 'every sheet, hidden', (canvas) => {
    canvas.pages.push(
      ...canvas.pages.map((page, index) => ({ ...copyOf(page, `副本${String(index)}`), hidden: true })),
    );
    return true;
  }),
];

const YEAR = /20(\d{2})/gu;

/** Last year's forms on sheets of their own. What both years say alike is compared with each other: their figures are the same. */
export const archives: readonly Rewrite[] = [true, false].map((hidden) =>
  rewrite(
    'last year’s forms',
    hidden ? 'hidden' : 'shown',
    (canvas, { forms }) => {
      // A workbook that keeps last year's forms would have them twice, and differently.
      if (new Set(forms.flatMap(({ year }) => year ?? [])).size > 1) return false;
      const old = canvas.pages.map((page, index) => ({ ...copyOf(page, `往年${String(index)}`), hidden }));
      let dated = 0;
      for (const page of old) {
        for (const line of page.spots) {
          for (const spot of line) {
            if (typeof spot.cell?.value !== 'string') continue;
            const before = spot.cell.value.replace(
              YEAR,
              (_, two: string) => `20${String(Number(two) - 1).padStart(2, '0')}`,
            );
            if (before !== spot.cell.value) dated++;
            spot.cell = { ...spot.cell, value: before, text: before };
          }
        }
      }
      if (dated === 0) return false;
      canvas.pages.push(...old);
      return true;
    },
    ['X-17', 'GEN-01'],
  ),
);

/** The second page put beside the first, or below it. */
function joined(canvas: Canvas, gap: number, beside: boolean): boolean {
  const [first, second] = canvas.pages;
  if (!first || !second || first.hidden || second.hidden) return false;
  const rows = first.spots.length;
  const [down, right] = beside ? [0, lastColumnOf(first) + 1 + gap] : [lastRowOf(first) + 1 + gap, 0];
  const height = Math.max(rows, down + second.spots.length);
  const width = Math.max(widthOf(first), right + widthOf(second));
  while (first.spots.length < height) first.spots.push([]);
  for (const line of first.spots) while (line.length < width) line.push({ cell: undefined, origin: undefined });
  second.spots.forEach((line, row) =>
    line.forEach((spot, column) => {
      const to = first.spots[row + down];
      if (to) to[column + right] = spot;
    }),
  );
  first.merges.push(
    ...second.merges.map((area) => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    })),
  );
  canvas.pages.splice(1, 1);
  return true;
}

export const together: readonly Rewrite[] = [
  ...[1, 2, 3].map((gap) =>
    rewrite('two forms side by side', `${String(gap)} columns between`, (canvas) => joined(canvas, gap, true)),
  ),
  ...[0, 1, 2, 4].map((gap) =>
    rewrite('two forms below each other', `${String(gap)} rows between`, (canvas) => joined(canvas, gap, false)),
  ),
];

/** What somebody keeps beside a form. */
export const scratch: readonly Rewrite[] = [
  rewrite('figures kept beside', 'on the right, behind an empty column', (canvas) => {
    for (const page of canvas.pages) {
      const right = lastColumnOf(page);
      insertColumns(page, right + 1, 4);
      for (const [row, value] of [
        [5, 335.01],
        [6, 12],
        [7, 347.01],
      ] as const)
        if (page.spots[row]) spotAt(page, row, right + 3).cell = { value, text: String(value), format: 'General' };
    }
    return true;
  }),
  rewrite('figures kept beside', 'below, behind two empty rows', (canvas) => {
    for (const page of canvas.pages) {
      const last = lastRowOf(page);
      insertRows(page, last + 1, 5);
      for (const [column, value] of [
        [3, 335.01],
        [4, 12],
      ] as const)
        if (page.spots[last + 4]?.[column])
          spotAt(page, last + 4, column).cell = { value, text: String(value), format: 'General' };
    }
    return true;
  }),
  rewrite('figures kept beside', 'a remark on the right', (canvas) => {
    for (const page of canvas.pages) {
      const right = lastColumnOf(page);
      insertColumns(page, right + 1, 3);
      if (page.spots[8]) spotAt(page, 8, right + 2).cell = text('此行待核实');
    }
    return true;
  }),
];

export const identity: readonly Rewrite[] = [
  rewrite(
    'label and value in one cell',
    'identity',
    (canvas) => {
      let changed = false;
      for (const page of canvas.pages) {
        page.spots.forEach((line, row) =>
          line.forEach((spot, column) => {
            const label = spot.cell?.value;
            if (typeof label !== 'string' || identityOf(bareLabel(label)) === undefined) return;
            const right = mergeAt(page, row, column)?.right ?? column;
            const beside = line[right + 1];
            if (
              typeof beside?.cell?.value !== 'string' ||
              mergeAt(page, row, right + 1)?.top !== mergeAt(page, row, column)?.top
            )
              return;
            spot.cell = text(`${label}：${beside.cell.value}`);
            beside.cell = undefined;
            changed = true;
          }),
        );
      }
      return changed;
      // The cell with the name is another one now; a blank one is reported elsewhere.
    },
    ['GEN-02', 'B13-01', 'GEN-03', 'GEN-10', 'B13-05', 'X-04'],
  ),
  rewrite('labels written otherwise', 'identity with a colon', (canvas) =>
    changeCells(canvas, (cell) =>
      typeof cell.value === 'string' && identityOf(bareLabel(cell.value)) !== undefined
        ? text(`${cell.value}：`)
        : undefined,
    ),
  ),
  rewrite('labels written otherwise', 'identity with blanks', (canvas) =>
    changeCells(canvas, (cell) =>
      typeof cell.value === 'string' && identityOf(bareLabel(cell.value)) !== undefined
        ? text([...cell.value].join(' '))
        : undefined,
    ),
  ),
];

export const names: readonly Rewrite[] = [
  rewrite(
    'other names of sheets',
    'Sheet1 …',
    (canvas) => {
      canvas.pages.forEach((page, index) => (page.name = `Sheet${String(index + 101)}`));
      return true;
    },
    ['B13-05'],
  ),
];
