import type { FormKind, FormOutline } from '../../forms/form';
import { toldName, type Told, type ToldColumn, TOLD_WORDS } from '../../forms/told/told';
import type { FormsOutline } from '../../report/outline';
import type { Notice, UnreadColumn } from '../../rules';
import type { CellRef } from '../../workbook';

/** Something that can be told of what a notice speaks of: as it is kept, and in words. */
export interface Offer {
  readonly told: Told;
  /** The role; for a row the name of the row that it may be a part of, '' for the total. */
  readonly choice: string;
}

type Forms = Pick<FormsOutline, 'all'>;

type EvaluationOutline = Exclude<FormOutline, { readonly kind: '1-1' }>;

/** What a user can say of a column, label or row that was not understood, likeliest first; nothing where telling would change nothing. */
export function offersFor(notice: Notice, forms: Forms): readonly Offer[] {
  if (notice.kind === 'unreadColumn') return ofColumn(notice, forms);
  if (notice.kind !== 'openSum' || notice.why !== 'unclearPlace') return [];
  const form = forms.all.find((one): one is EvaluationOutline => one.kind !== '1-1' && holdsRow(one, notice.cell));
  const index = form?.funds.findIndex(({ label }) => isAt(label.cell, notice.cell)) ?? -1;
  if (!form || index < 0) return [];
  const above = form.funds.slice(0, index).filter((row) => row !== form.fundsTotal);
  const row = form.funds[index]?.label.raw.trim() ?? '';
  const names = [...new Set(above.map(({ label }) => label.raw.trim()))].reverse();
  return ['', ...names].map((within) => ({ told: { form: form.kind, row, within }, choice: toldName(within) }));
}

const isAt = (a: CellRef, b: CellRef): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function holdsRow(form: EvaluationOutline, cell: CellRef): boolean {
  return form.funds.some(({ label }) => isAt(label.cell, cell));
}

function ofColumn(notice: UnreadColumn, forms: Forms): readonly Offer[] {
  const { form, table, cell, head, unchecked, told: refused, isLabel } = notice;
  // The label of one line: what can be told of the table are its columns.
  if (isLabel && table !== 'identity') return [];
  const own = forms.all.find((one) => one.kind === form && one.unread.some((unread) => isAt(unread.cell, cell)));
  const after = head === '' && own ? headLeftOf(own, table, cell) : undefined;
  if (!own || (head === '' && (after === undefined || after === ''))) return [];
  const taken = new Set(own.columns.filter((one) => one.table === table).map(({ role }) => role));
  const all = Object.keys(TOLD_WORDS[table]) as ToldColumn['role'][];
  // What it can be comes first; then what the table does not have yet.
  const others = all.filter((role) => role === 'aside' || (!unchecked.includes(role) && !taken.has(role)));
  return [...unchecked.filter((role) => all.includes(role)), ...others]
    .filter((role) => role !== refused)
    .map((role) => ({ told: columnTold(form, table, head, after, role), choice: role }));
}

function columnTold(
  form: FormKind,
  table: ToldColumn['table'],
  head: string,
  after: string | undefined,
  role: ToldColumn['role'],
): ToldColumn {
  return { form, table, head, ...(after === undefined ? {} : { after }), role };
}

function headLeftOf(
  { columns, unread }: FormOutline,
  table: ToldColumn['table'],
  { column }: CellRef,
): string | undefined {
  const before = [...columns, ...unread].filter((one) => one.table === table && one.cell.column < column);
  return before.sort((a, b) => b.cell.column - a.cell.column)[0]?.head;
}

/** A column or row of which something was told, as it stands in the workbook. */
export interface ToldStanding {
  readonly told: Told;
  readonly cell: CellRef;
}

/** Where what was told holds; what names nothing in this workbook is left out. */
export function standing(told: readonly Told[], forms: Forms): readonly ToldStanding[] {
  return told.flatMap((one): ToldStanding[] => {
    const places = forms.all.filter(({ kind }) => kind === one.form).flatMap((form) => cellOf(one, form) ?? []);
    const [cell] = places;
    return cell ? [{ told: one, cell }] : [];
  });
}

function cellOf(told: Told, form: FormOutline): CellRef | undefined {
  if ('row' in told) {
    if (form.kind === '1-1') return undefined;
    return form.funds.find(({ place, label }) => place.told !== undefined && toldName(label.raw) === toldName(told.row))
      ?.label.cell;
  }
  const isSame = (one: { readonly table: string; readonly head: string; readonly cell: CellRef }) =>
    one.table === told.table &&
    (told.head === ''
      ? one.head === '' && toldName(headLeftOf(form, told.table, one.cell) ?? '') === toldName(told.after ?? '')
      : toldName(one.head) === toldName(told.head));
  const column = form.columns.find((one) => one.ground === 'told' && isSame(one));
  return column?.cell ?? form.unread.find((one) => one.told !== undefined && isSame(one))?.cell;
}
