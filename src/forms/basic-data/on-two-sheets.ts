import type { Cell, CellRef, Sheet } from '../../workbook';
import type { BasicDataForm, Form } from '../form';
import { Grid, type Entry } from '../sheet/grid';
import { FIGURE } from './basic-table';
import { type RestElsewhere, lineKeysOn } from './rest-elsewhere';

/**
 * A 1-1 that is printed on two sheets, read as the one form it is: the rows of the second, from its first line on, stand below those of the
 * first. `read` reads a sheet. Its fields keep the cells they have; `area` is that of the first sheet. Null where the two do not make one: heads
 * or figures of the second stand in other columns than the first has, or one of its lines is not found again in the whole.
 */
export function onTwoSheets(
  { form, cell }: RestElsewhere,
  sheets: readonly Sheet[],
  read: (sheet: Sheet) => readonly Form[],
): BasicDataForm | null {
  const first = sheets.find(({ name }) => name === form.sheet);
  const second = sheets.find(({ name }) => name === cell.sheet);
  if (!first || !second) return null;
  const grid = new Grid(second);
  const lines = lineKeysOn(grid);
  const from = firstLine(grid, lines[0]?.row ?? 0);
  const both = stacked(first, second, from);
  const below = new Grid(both);
  // Read below the first sheet: a merge that was taken out and filled shows by its title.
  const entriesOf = (row: number) => (row < from ? grid.entries(row) : below.entries(row + first.rows - from));
  if (!hasSameColumns(form, grid.rowNumbers, entriesOf, from, new Set(lines.map(({ row }) => row)))) return null;
  const whole = read(both).find((one): one is BasicDataForm => one.kind === '1-1' && one.area.top === form.area.top);
  if (!whole || !lines.every(({ key }) => whole[key])) return null;
  const placed = inPlace(whole, first, second, from);
  const { area } = whole;
  return {
    ...placed,
    area: { ...area, bottom: Math.min(area.bottom, first.rows - 1) },
    goesOn: { sheet: second.name, area: { ...area, top: cell.row, bottom: area.bottom - first.rows + from } },
  };
}

/** A head of amounts, of whatever wording. */
const HEAD = /[预决]算|执行|支出|\d{4}年/u;

/** Heads of amounts are printed again as they stand above the same columns of the first, and the figures of known lines stand in those. */
function hasSameColumns(
  { columns }: BasicDataForm,
  rows: readonly number[],
  entriesOf: (row: number) => readonly Entry[],
  from: number,
  lines: ReadonlySet<number>,
): boolean {
  const own = columns.filter(({ table }) => table === 'lines');
  return rows.every((row) => {
    const [label, ...beside] = entriesOf(row);
    if (row >= from)
      return (
        !lines.has(row) ||
        beside.every(({ text, column }) => !FIGURE.test(text) || own.some(({ cell }) => cell.column === column))
      );
    // Alone in its row it is a title.
    const heads =
      beside.length === 0 || !label
        ? []
        : beside.filter(({ text }, at) => HEAD.test(text) && text !== beside[at - 1]?.text);
    return heads.every(({ text, column }) => own.some(({ head, cell }) => head === text && cell.column === column));
  });
}

/** Where the lines begin, below a title and heads: a row of figures, or the first line that is known by its label. */
function firstLine(grid: Grid, known: number): number {
  const figures = grid.rowNumbers.find((row) => {
    const [, ...beside] = grid.entries(row);
    return beside.some(({ text }) => FIGURE.test(text));
  });
  return Math.min(known, figures ?? known);
}

function stacked(first: Sheet, second: Sheet, from: number): Sheet {
  const by = first.rows - from;
  const lines = [...second.cells].filter(([row]) => row >= from);
  const below = lines.map(([row, line]): [number, ReadonlyMap<number, Cell>] => [row + by, line]);
  const merges = second.merges.filter(({ top }) => top >= from);
  return {
    ...first,
    rows: second.rows + by,
    columns: Math.max(first.columns, second.columns),
    merges: [...first.merges, ...merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }))],
    hiddenRows: new Set([...first.hiddenRows, ...[...second.hiddenRows].map((row) => row + by)]),
    cells: new Map([...first.cells, ...below]),
  };
}

/** The form with its cells where they are: those below the first sheet's end on the second. */
function inPlace(form: BasicDataForm, first: Sheet, second: Sheet, from: number): BasicDataForm {
  const done = new Map<object, object>();
  const placed = <T>(part: T): T => {
    if (typeof part !== 'object' || part === null) return part;
    const before = done.get(part);
    if (before) return before as T;
    if (Array.isArray(part)) {
      const list = part.map((one: unknown) => placed(one));
      done.set(part, list);
      return list as T;
    }
    // A number is no data of ours.
    if (Object.getPrototypeOf(part) !== Object.prototype) return part;
    const made =
      isCell(part, first.name) && part.row >= first.rows
        ? { ...part, sheet: second.name, row: part.row - first.rows + from }
        : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, placed<unknown>(value)]));
    done.set(part, made);
    return made as T;
  };
  return placed(form);
}

function isCell(part: object, sheet: string): part is CellRef {
  return 'sheet' in part && part.sheet === sheet && 'row' in part && 'column' in part;
}
