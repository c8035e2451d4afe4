import { writeXlsx, type WrittenFile } from '../files';
import { applied, asFormula, asValue, type FillEdit, type FillPlan, pointsAt, proofOf, provedFill } from '../fill';
import { type CheckResult, checkWorkbook, type Finding, type Profile } from '../rules';
import { type CellRef, type Edit, formatAt, type RefusalReason, sheetNamed, type Workbook } from '../workbook';

export interface FillWishes {
  readonly profile: Profile;
  readonly mode: 'blanks' | 'all';
  /** Live formulas where they can be had. */
  readonly formulas: boolean;
}

/** Writes edits into the bytes of the file that is filled; a workbook is patched, a Word document gets tracked changes. */
export type WriteCells = (edits: readonly Edit[]) => WrittenFile;

/** Patches the bytes of a workbook; of a binary one those of the .xlsx that it became. */
export function intoWorkbook(bytes: Uint8Array, carried?: Uint8Array): WriteCells {
  if (!carried) return (edits) => writeXlsx(bytes, edits);
  return (edits) => ({ ...writeXlsx(carried, edits), converted: true });
}

/** One cell of the plan and what became of it. */
export interface FillCell {
  readonly planned: FillEdit;
  /** What is written, or would be; its `before` says all that taking it back needs. */
  readonly edit: Edit;
  readonly written: boolean;
  /** Why a cell that should have been written was not; null for all others. */
  readonly refused: RefusalReason | null;
  /** Of what is written: what is gone then, what stays less grave, what it raises (hints, and what a blank that becomes a figure lets see). */
  readonly solves?: readonly Finding[];
  readonly eases?: readonly Finding[];
  readonly raises?: readonly Finding[];
}

export interface FilledWorkbook {
  /** The filled workbook, not yet on disk. */
  readonly bytes: Uint8Array;
  /** An .xls or .xlsb became an .xlsx. */
  readonly converted: boolean;
  /** The file is signed, and what is written makes the signature void. */
  readonly signed: boolean;
  readonly cells: readonly FillCell[];
  readonly ownFormulas: FillPlan['ownFormulas'];
}

/**
 * Fills a workbook in memory. A cell that cannot be written (it is protected, say) is left out, and what was computed from it is planned
 * anew: nothing is written that rests on a figure that will not stand in the file, and nothing that would bring up a fault.
 * @throws FileProblem as `write` does
 */
export function fillCells(
  write: WriteCells,
  workbook: Workbook,
  check: CheckResult,
  wishes: FillWishes,
): FilledWorkbook {
  const { profile, mode, formulas } = wishes;
  const editOf = (planned: FillEdit) => restorable(formulas ? asFormula(planned) : asValue(planned), workbook);
  let plan = provedFill(workbook, check, { profile, chosen: mode });
  let { chosen } = plan;
  const refused = new Map<string, { readonly planned: FillEdit; readonly reason: RefusalReason }>();
  for (;;) {
    const edits = new Map(plan.edits.map((planned) => [planned, editOf(planned)] as const));
    const wanted = plan.edits.filter(({ id }) => chosen.has(id));
    const written = write(wanted.flatMap((planned) => edits.get(planned) ?? []));
    const reasons = new Map(written.result.refused.map(({ edit, reason }) => [edit, reason] as const));
    if (reasons.size === 0) {
      const planned = new Set(plan.edits.map(({ id }) => id));
      const proof = provedOf(
        workbook,
        check,
        profile,
        plan.edits.filter(({ id }) => chosen.has(id)),
      );
      const gone = [...refused.values()].filter((one) => !planned.has(one.planned.id));
      return {
        bytes: written.bytes,
        converted: written.converted,
        signed: written.signed && chosen.size > 0,
        cells: [
          ...plan.edits.map((one) => ({
            planned: one,
            edit: edits.get(one) ?? editOf(one),
            written: chosen.has(one.id),
            refused: refused.get(one.id)?.reason ?? null,
            ...(chosen.has(one.id) && proof(one.cell)),
          })),
          ...gone.map(({ planned: one, reason }) => ({
            planned: one,
            edit: editOf(one),
            written: false,
            refused: reason,
          })),
        ],
        ownFormulas: plan.ownFormulas,
      };
    }
    for (const planned of wanted) {
      const reason = reasons.get(edits.get(planned) ?? planned);
      if (reason !== undefined) refused.set(planned.id, { planned, reason });
    }
    plan = provedFill(workbook, check, { profile, chosen: new Set([...chosen].filter((id) => !refused.has(id))) });
    ({ chosen } = plan);
  }
}

/** What writing the edits does to the check, by the cells that it names. */
function provedOf(workbook: Workbook, check: CheckResult, profile: Profile, edits: readonly FillEdit[]) {
  const after = edits.length === 0 ? check : checkWorkbook(applied(workbook, edits.map(asValue)), { profile });
  const { solves, eases, raises } = proofOf(check.findings, after.findings);
  return (cell: CellRef): Pick<FillCell, 'solves' | 'eases' | 'raises'> => ({
    solves: solves.filter((finding) => pointsAt(finding, cell)),
    eases: eases.filter((finding) => pointsAt(finding, cell)),
    raises: raises.filter((finding) => pointsAt(finding, cell)),
  });
}

/**
 * The number format belongs to what stood there where another one is set; and where a text takes a number's place in a cell of text,
 * so that the number can come back as one.
 */
export function restorable(edit: Edit, workbook: Workbook): Edit {
  const { cell, before, after } = edit;
  const changesType = typeof before.value === 'number' && typeof after.value === 'string';
  if (before.format !== undefined || (after.format === undefined && !changesType)) return edit;
  const sheet = sheetNamed(workbook, cell.sheet);
  const format = (sheet && formatAt(sheet, cell.row, cell.column)) ?? 'General';
  return { ...edit, before: { ...before, format } };
}
