import {
  bareLabel,
  type ColumnRole,
  type EvaluationForm,
  type FigureField,
  type Form,
  type Forms,
  type FormKind,
  type TableName,
  type TextField,
  cornerOf,
  restsElsewhere,
} from '../forms';
import { address, areaContains, sheetNamed, type CellRef, type Workbook } from '../workbook';
import type { Outcome } from './engine/finding';
import { scoresInTotal } from './evaluation/total-score';
import type { Profile } from './profiles/profile';
import { fundsTree } from './relations/funds-tree';
import { basicTotals, fundsTotals, type Total } from './relations/totals';
import { ownMethod, type OwnWay, ownWays } from './scoring/own-method';

/**
 * What a check says besides its findings: nothing is wrong there as far as anybody knows, but something was not understood, and what would
 * need it was not checked. A form with such a notice is never plainly ready.
 */
export type Notice = UnreadColumn | Uncalculated | OpenSum | PrintedWays;

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
  /** What it was told to be, where that was not done; `aside`: it is left out on a user's word. */
  readonly told?: ColumnRole;
  /** A label with what stands beside it, not a column. */
  readonly isLabel?: true;
}

/** Formulas on the forms that no program has calculated, and whose result is not to be had otherwise: said once of a workbook. */
export interface Uncalculated {
  readonly id: 'uncalculated';
  readonly kind: 'uncalculated';
  /** The first of them. */
  readonly cell: CellRef;
  readonly count: number;
}

/** A total that was neither checked nor filled in, though there are figures below it: said once of a form and a reason. */
export interface OpenSum {
  readonly id: string;
  readonly kind: 'openSum';
  readonly form: FormKind;
  /**
   * - `unclearPlace`: nothing tells whether a row is a part of the total or of the row above it.
   * - `struckOut`: the total is marked as not applicable, its parts are not.
   * - `elsewhere`: a sheet looks like the rest of a 1-1 on another one, and was not read as part of it.
   * - `toldAgainst`: the row was told to be a part of another, which the amounts or the form do not allow; it was read by its marks.
   */
  readonly why: 'unclearPlace' | 'struckOut' | 'toldAgainst' | 'elsewhere';
  /** The row in question; the total; the first cell of that sheet. */
  readonly cell: CellRef;
  /** The label of that row; of a rest, the sheet with the 1-1. */
  readonly row: string;
}

/** A form prints its own method, and was checked by it. Nothing was left out. */
export interface PrintedWays {
  readonly id: string;
  readonly kind: 'ownMethod';
  readonly form: FormKind;
  /** Where it is printed; the form's corner where it shows in the heads. */
  readonly cell: CellRef;
  readonly ways: readonly OwnWay[];
}

/** What a check found, as far as it tells what was not checked. */
interface Checked {
  readonly forms: Forms;
  readonly keyOf: (form: Form) => string;
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly outcomes: readonly Outcome[];
}

/**
 * The notices of a workbook: one for its formulas, one for each column of its forms that was not understood, in reading order, and for each
 * form whose totals were left alone; and one for each form that was checked by its own method.
 */
export function noticesOf(checked: Checked): readonly Notice[] {
  const { forms, keyOf, workbook, outcomes } = checked;
  return [
    ...uncalculated(forms, workbook),
    ...unreadColumns(forms, keyOf),
    ...openSums(forms, keyOf, outcomes),
    ...restsElsewhere(forms, workbook).map(({ form, cell }): OpenSum => ({
      id: `openSum/${keyOf(form)}/elsewhere/${cell.sheet}`,
      kind: 'openSum',
      form: '1-1',
      why: 'elsewhere',
      cell,
      row: form.sheet,
    })),
    ...[...forms.departments, ...forms.projects].flatMap((form) => printedWays(checked, form)),
  ];
}

function printedWays(checked: Checked, form: EvaluationForm): readonly PrintedWays[] {
  const ways = ownWays(checked, form);
  if (ways.length === 0) return [];
  const cell = ownMethod(checked, form).cell ?? cornerOf(form);
  return [{ id: `ownMethod/${checked.keyOf(form)}`, kind: 'ownMethod', form: form.kind, cell, ways }];
}

function openSums(forms: Forms, keyOf: (form: Form) => string, outcomes: readonly Outcome[]): readonly Notice[] {
  const stopped = new Set(
    outcomes
      .filter(({ reason }) => reason === 'unclearPlace')
      .flatMap(({ cells: [cell] }) => (cell ? address(cell) : [])),
  );
  return forms.all.flatMap((form) => {
    const totals: readonly Total[] = form.kind === '1-1' ? basicTotals(form) : fundsTotals(form);
    const unclear = totals.find(({ whole, unclear: row }) => row !== null && stopped.has(address(whole.cell)));
    const struckOut = totals.find(isStruckOut) ?? struckOutScore(form);
    const [refused] = form.kind === '1-1' ? [] : fundsTree(form).refused;
    const notice = (why: OpenSum['why'], cell: CellRef, row: string): Notice => ({
      id: `openSum/${keyOf(form)}/${why}`,
      kind: 'openSum',
      form: form.kind,
      why,
      cell,
      row: bareLabel(row),
    });
    return [
      ...(unclear?.unclear ? [notice('unclearPlace', unclear.unclear.cell, unclear.unclear.raw)] : []),
      ...(struckOut ? [notice('struckOut', struckOut.whole.cell, struckOut.label.raw)] : []),
      ...(refused ? [notice('toldAgainst', refused.label.cell, refused.label.raw)] : []),
    ];
  });
}

/** 总分 marked as not applicable over scores. */
function struckOutScore(form: Form): { readonly whole: FigureField; readonly label: TextField } | undefined {
  if (form.kind === '1-1' || form.total?.score?.state !== 'notApplicable') return undefined;
  const { label, score: whole } = form.total;
  return scoresInTotal(form).some(({ score }) => score.value !== null) ? { label, whole } : undefined;
}

function isStruckOut({ whole, parts, open }: Total): boolean {
  return !open && whole.state === 'notApplicable' && parts.some(({ value }) => value !== null && !value.number.eq(0));
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
    form.unread.map(({ table, cell, head, couldBe, told, isLabel }): Notice => ({
      ...(isLabel ? { isLabel } : {}),
      id: `unread/${keyOf(form)}/${table}/${head || (isLabel ? couldBe.join('+') : cell.column)}`,
      kind: 'unreadColumn',
      form: form.kind,
      table,
      cell,
      head,
      unchecked: couldBe,
      ...(told ? { told } : {}),
    })),
  );
}
