import type { ColumnRole, Form, Forms, FormKind, TableName } from '../forms';
import { areaContains, sheetNamed, type CellRef, type Workbook } from '../workbook';

/**
 * What a check says besides its findings: nothing is wrong there as far as anybody knows, but something was not understood, and what would
 * need it was not checked. A form with such a notice is never plainly ready.
 */
export type Notice = UnreadColumn | Uncalculated;

/** A column of a form's table that was not understood. */
export interface UnreadColumn {
  /** Identity, as a finding's: without the cell, so that it survives inserted rows. */
  readonly id: string;
  readonly kind: 'unreadColumn';
  readonly form: FormKind;
  readonly table: TableName;
  readonly cell: CellRef;
  /** The head as printed; '' for a column without one. */
  readonly head: string;
  /** What the column could be, and what therefore was not checked; empty when no check depends on it. */
  readonly unchecked: readonly ColumnRole[];
}

/** Formulas on the forms that no program has calculated, and whose result is not to be had otherwise: said once of a workbook. */
export interface Uncalculated {
  readonly id: 'uncalculated';
  readonly kind: 'uncalculated';
  /** The first of them. */
  readonly cell: CellRef;
  readonly count: number;
}

/** The notices of a workbook: one for each column of its forms that was not understood, in reading order, and one for its formulas. */
export function noticesOf(forms: Forms, keyOf: (form: Form) => string, workbook: Workbook): readonly Notice[] {
  return [...uncalculated(forms, workbook), ...unreadColumns(forms, keyOf)];
}

function uncalculated(forms: Forms, workbook: Workbook): readonly Notice[] {
  const open = forms.all.flatMap(({ sheet, area }) => {
    const cells: CellRef[] = [];
    for (const [row, line] of sheetNamed(workbook, sheet)?.cells ?? [])
      for (const [column, cell] of line)
        if (cell.uncalculated && areaContains(area, row, column)) cells.push({ sheet, row, column });
    return cells;
  });
  const [cell] = open;
  return cell ? [{ id: 'uncalculated', kind: 'uncalculated', cell, count: open.length }] : [];
}

function unreadColumns(forms: Forms, keyOf: (form: Form) => string): readonly Notice[] {
  return forms.all.flatMap((form) =>
    form.unread.map(({ table, cell, head, couldBe }): Notice => ({
      id: `unread/${keyOf(form)}/${table}/${head || cell.column}`,
      kind: 'unreadColumn',
      form: form.kind,
      table,
      cell,
      head,
      unchecked: couldBe,
    })),
  );
}

/** The notices on which some check depends: over these no form is ready. */
export function openNotices(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((notice) => notice.kind === 'uncalculated' || notice.unchecked.length > 0);
}
