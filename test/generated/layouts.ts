import fc from 'fast-check';
import { type Cell, type Sheet, SheetBuilder, type Workbook } from '../../src/workbook';
import { withBlanks } from '../rules/support/shift';

/** Ways to write the same workbook: none of them changes what it says. Places move only by `blanks` and `oneSheet`. */

/** A workbook, and where a cell of the clean workbook stands in it. */
export interface Laid {
  readonly workbook: Workbook;
  readonly placeOf: (sheet: string, row: number, column: number) => { sheet: string; row: number; column: number };
}

function mapCells(workbook: Workbook, change: (cell: Cell) => Cell): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const builder = new SheetBuilder();
      for (const [row, cells] of sheet.cells)
        for (const [column, cell] of cells) builder.set(row, column, change(cell));
      return builder.build({ name: sheet.name, merges: sheet.merges });
    }),
  };
}

const asText = (text: string): Cell => ({ value: text, text, format: '@' });
const isNumber = (cell: Cell): boolean => typeof cell.value === 'number';
const isPercent = (cell: Cell): boolean => isNumber(cell) && cell.format.includes('%');
const thousands = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Rewrites of single cells, by what they do. */
const WRITINGS: Readonly<Record<string, (cell: Cell) => Cell>> = {
  asItIs: (cell) => cell,
  allText: (cell) => (isNumber(cell) ? asText(cell.text) : cell),
  percentsAsText: (cell) => (isPercent(cell) ? asText(cell.text) : cell),
  thousandsSeparated: (cell) =>
    isNumber(cell) && /^\d{4,}\.\d+$/u.test(cell.text) ? asText(thousands(cell.text)) : cell,
  fullWidthNumbers: (cell) => (isNumber(cell) ? asText(fullWidth(cell.text)) : cell),
  padded: (cell) =>
    typeof cell.value === 'string' ? { ...cell, value: `　${cell.value} `, text: `　${cell.text} ` } : cell,
  otherDashes: (cell) => (cell.value === '—' ? asText('－') : cell),
};

function renamed(workbook: Workbook, names: readonly string[]): Workbook {
  return { sheets: workbook.sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })) };
}

function unmerged(workbook: Workbook): Workbook {
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

/** All forms on one sheet, one below the other with some rows between. */
function stacked(workbook: Workbook): { workbook: Workbook; tops: readonly number[] } {
  const builder = new SheetBuilder();
  const merges: Sheet['merges'][number][] = [];
  const tops: number[] = [];
  let top = 0;
  for (const sheet of workbook.sheets) {
    tops.push(top);
    for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) builder.set(top + row, column, cell);
    for (const area of sheet.merges) merges.push({ ...area, top: area.top + top, bottom: area.bottom + top });
    top += sheet.rows + 2;
  }
  return { workbook: { sheets: [builder.build({ name: '附表', merges })] }, tops };
}

export interface Layout {
  readonly writing: string;
  readonly names: readonly string[] | null;
  readonly keepsMerges: boolean;
  readonly gap: { readonly row: number; readonly column: number } | null;
  readonly oneSheet: boolean;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  writing: fc.constantFrom(...Object.keys(WRITINGS)),
  names: fc.constantFrom(null, ['Sheet1', 'Sheet2', 'Sheet3', 'Sheet4'], ['基础', '整体自评', '项目 (1)', '项目 (2)']),
  keepsMerges: fc.boolean(),
  // A blank row above the captions or below the title, a blank column at the left.
  gap: fc.constantFrom(null, { row: 0, column: 0 }, { row: 2, column: 0 }),
  oneSheet: fc.boolean(),
});

/** The workbook written that way. */
export function laid(workbook: Workbook, { writing, names, keepsMerges, gap, oneSheet }: Layout): Laid {
  const original = workbook.sheets.map((sheet) => sheet.name);
  let now = mapCells(workbook, WRITINGS[writing] ?? ((cell) => cell));
  if (names) now = renamed(now, names);
  if (gap) now = withBlanks(now, gap);
  if (!keepsMerges) now = unmerged(now);
  const tops = oneSheet ? stacked(now) : null;
  const whole = tops?.workbook ?? now;
  return {
    workbook: whole,
    placeOf: (sheet, row, column) => {
      const index = original.indexOf(sheet);
      return {
        sheet: whole.sheets[oneSheet ? 0 : index]?.name ?? sheet,
        row: row + (gap && row >= gap.row ? 1 : 0) + (tops?.tops[index] ?? 0),
        column: column + (gap && column >= gap.column ? 1 : 0),
      };
    },
  };
}
