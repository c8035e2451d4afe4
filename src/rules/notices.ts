import type { ColumnRole, Form, Forms, FormKind, TableName } from '../forms';
import type { CellRef } from '../workbook';

/**
 * What a check says besides its findings: nothing is wrong there as far as anybody knows, but something was not understood, and what would
 * need it was not checked. A form with such a notice is never plainly ready.
 */
export interface Notice {
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

/** The notices of a workbook's forms, in reading order; one for each column that was not understood. */
export function noticesOf(forms: Forms, keyOf: (form: Form) => string): readonly Notice[] {
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
  return notices.filter(({ unchecked }) => unchecked.length > 0);
}
