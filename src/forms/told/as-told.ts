import { cellAt, type Cell, type CellRef, type Sheet } from '../../workbook';
import { insideOf } from '../sheet/entry';
import { compact, isBlank, textOf } from '../cell/text';
import type { EvaluationForm, Form } from '../form';
import type { ReadColumn, TableName, UnreadHead } from '../columns';
import type { FundsRow } from '../rows';
import { isContradicted } from './contradicted';
import { isToldColumn, toldName, type Told, type ToldColumn, type ToldRow, TOLD_WORDS } from './told';

/** A cell above a column (or a label) of which something was told. */
interface ToldCell {
  readonly row: number;
  readonly column: number;
  readonly told: ToldColumn;
  /** What is printed there. */
  readonly printed: string;
}

type ToldCells = ReadonlyMap<string, ToldCell>;

/** A column that is understood only now may be one of which something was told: so often it is looked again. */
const MOST_TURNS = 3;

const keyOf = ({ row, column }: Pick<CellRef, 'row' | 'column'>): string => `${String(row)}:${String(column)}`;

/**
 * The forms of a sheet as `read` reads it with what was told: as if the blank form's words stood where something was told. What was told against
 * the content of a column, or of a role that another head names, is not done but said: it stands among the form's `unread` with `told`.
 */
export function formsAsTold(
  sheet: Sheet,
  told: readonly Told[],
  read: (sheet: Sheet) => readonly Form[],
): readonly Form[] {
  const plain = read(sheet);
  const columns = told.filter(isToldColumn);
  const rows = told.filter((one): one is ToldRow => !isToldColumn(one));
  const found = placesIn(sheet, plain, columns, read);
  if (found.size === 0) return plain.map((form) => withRows(form, rows));
  const forms = read(withWords(sheet, found));
  const refused = new Map([...found].filter(([, cell]) => !isObeyed(cell, forms, plain)));
  const kept = new Map([...found].filter(([key]) => !refused.has(key)));
  const obeyed = refused.size === 0 ? forms : read(withWords(sheet, kept));
  return obeyed.map((form) => withRows(named(form, kept, refused), rows));
}

/** Where something was told. On a sheet that is no form without it every cell of that name counts. */
function placesIn(
  sheet: Sheet,
  plain: readonly Form[],
  columns: readonly ToldColumn[],
  read: (sheet: Sheet) => readonly Form[],
): ToldCells {
  if (columns.length === 0) return new Map();
  if (plain.length === 0) return cellsNamed(sheet, columns);
  let found = new Map<string, ToldCell>();
  let forms = plain;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const more = new Map([...forms.flatMap((form) => placesOf(sheet, form, columns)), ...found]);
    if (more.size === found.size) break;
    found = more;
    forms = read(withWords(sheet, found));
  }
  return found;
}

function placesOf(sheet: Sheet, form: Form, columns: readonly ToldColumn[]): readonly [string, ToldCell][] {
  const places = [...form.columns, ...form.unread];
  return places.flatMap(({ table, cell, head }, index) => {
    const isOf = (one: ToldColumn): boolean =>
      one.head === ''
        ? head === '' && toldName(leftOf(places, index)) === toldName(one.after ?? '')
        : head !== '' && toldName(one.head) === toldName(head);
    const told = columns.filter((one) => one.form === form.kind && one.table === table && isOf(one)).at(-1);
    if (!told) return [];
    const { column } = cell;
    const same = head === '' ? [] : againBelow(sheet, form, cell, head);
    return [cell.row, ...same].map((row): [string, ToldCell] => [
      keyOf({ row, column }),
      { row, column, told, printed: head },
    ]);
  });
}

/** The head of the column left of one without a head. */
function leftOf(places: readonly (ReadColumn | UnreadHead)[], index: number): string {
  const own = places[index];
  const before = places.filter((one) => own && one.table === own.table && one.cell.column < own.cell.column);
  return before.sort((a, b) => b.cell.column - a.cell.column)[0]?.head ?? '';
}

/** The head again on the next page of the form. */
function againBelow(sheet: Sheet, form: Form, { row, column }: CellRef, head: string): readonly number[] {
  const rows: number[] = [];
  for (let below = row + 1; below <= form.area.bottom; below++) {
    const cell = cellAt(sheet, below, column);
    if (cell && typeof cell.value === 'string' && compact(textOf(cell)) === head) rows.push(below);
  }
  return rows;
}

function cellsNamed(sheet: Sheet, columns: readonly ToldColumn[]): ToldCells {
  const byName = new Map(columns.flatMap((told) => (told.head === '' ? [] : [[toldName(told.head), told] as const])));
  const found = new Map<string, ToldCell>();
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      if (typeof cell.value !== 'string' || cell.value.length > 80) continue;
      const told = byName.get(toldName(cell.value));
      if (told) found.set(keyOf({ row, column }), { row, column, told, printed: compact(cell.value) });
    }
  return found;
}

/** The letters by which a rate says what it divides: 年初预算数（A）, 执行率（B/A）. */
const LETTERS = /[(（][A-Z][A-Z/÷*×%0-9]*[)）]\s*$/u;

/** The sheet as if the words of the blank forms stood in these cells; a value behind a label's colon stays. */
function withWords(sheet: Sheet, told: ToldCells): Sheet {
  const cells = new Map(sheet.cells);
  for (const { row, column, told: one } of told.values()) {
    const before = cellAt(sheet, row, column);
    const raw = before ? textOf(before) : '';
    const inside = insideOf(raw);
    const word = TOLD_WORDS[one.table][one.role] ?? raw;
    const text = inside === undefined ? word + (LETTERS.exec(raw)?.[0] ?? '') : `${word}：${inside}`;
    const cell: Cell = { format: 'General', ...before, value: text, text };
    const line = cells.get(row);
    cells.set(row, new Map([...(line ?? []), [column, cell]]));
  }
  return { ...sheet, cells };
}

/** The column is read as it was told, nothing in it speaks against that, and no other head says that its column is the one. */
function isObeyed(cell: ToldCell, forms: readonly Form[], plain: readonly Form[]): boolean {
  const { table, role } = cell.told;
  const isAt = (one: { readonly cell: CellRef }): boolean =>
    one.cell.row === cell.row && one.cell.column === cell.column;
  // A head that is a word of the blank forms says what it is, whoever tells otherwise.
  const words = plain.flatMap(({ columns }) => columns.filter((one) => isAt(one) && one.ground === 'head'));
  if (words.some((one) => one.role !== role)) return false;
  const form = forms.find(({ columns }) => columns.some(isAt));
  // The head of a further page is told of on the first.
  if (!form) return !forms.some(({ unread }) => unread.some(isAt));
  if (!form.columns.some((one) => isAt(one) && one.role === role)) return false;
  if (role === 'aside') return true;
  const rival = plain.some(({ kind, area, columns }) =>
    columns.some(
      (one) =>
        kind === form.kind &&
        area.top === form.area.top &&
        one.table === table &&
        one.role === role &&
        (one.ground === 'head' || one.ground === 'parts') &&
        !isAt(one),
    ),
  );
  return !rival && !isContradicted(form, cell.told);
}

/** The form with what is printed above the columns, and how they came by their roles. */
function named(form: Form, kept: ToldCells, refused: ToldCells): Form {
  const ofTold = ({ table, cell }: ReadColumn): ToldCell | undefined => {
    const told = kept.get(keyOf(cell));
    return told?.told.table === table ? told : undefined;
  };
  const isLeftOut = (one: ReadColumn): boolean => one.role === 'aside' && ofTold(one) !== undefined;
  const columns = form.columns.flatMap((one): ReadColumn[] => {
    const told = ofTold(one);
    if (isLeftOut(one)) return [];
    return [told ? { ...one, head: told.printed, ground: 'told' } : one];
  });
  // What nobody checks on a user's word stays said.
  const leftOut = form.columns.filter(isLeftOut).map(({ table, cell }): UnreadHead => {
    return { table, cell, head: kept.get(keyOf(cell))?.printed ?? '', couldBe: [], told: 'aside' };
  });
  const unread = form.unread.map((one): UnreadHead => {
    const [told, not] = [kept.get(keyOf(one.cell)), refused.get(keyOf(one.cell))];
    return { ...one, ...(told ? { head: told.printed } : {}), ...(not ? { told: not.told.role } : {}) };
  });
  const isIn = ({ row, column }: ToldCell): boolean =>
    [...columns, ...unread].some(({ cell }) => cell.row === row && cell.column === column);
  const said = (table: TableName, cell: CellRef) => unread.some((one) => one.table === table && one.cell === cell);
  const others = columns.flatMap(({ table, cell, head }): UnreadHead[] => {
    const not = refused.get(keyOf(cell));
    return not && isIn(not) && !said(table, cell) ? [{ table, cell, head, couldBe: [], told: not.told.role }] : [];
  });
  return { ...form, columns, unread: [...unread, ...others, ...leftOut] };
}

function withRows(form: Form, told: readonly ToldRow[]): Form {
  if (form.kind === '1-1') return form;
  const own = told.filter((one) => one.form === form.kind);
  if (own.length === 0) return form;
  const asTold = (row: FundsRow): FundsRow => {
    const said = own.filter((one) => toldName(one.row) === toldName(row.label.raw)).at(-1);
    return said && row !== form.fundsTotal && !isBlank(row.label.raw)
      ? { ...row, place: { ...row.place, told: toldName(said.within) } }
      : row;
  };
  return { ...(form satisfies EvaluationForm), funds: form.funds.map(asTold) };
}
