import type { FormKind } from '../forms';
import type { Finding, RuleId } from '../rules';
import type { CellRef, Edit } from '../workbook';

/** The cell is empty, or says something else than the computation. */
export type EditGroup = 'blank' | 'differs';

/**
 * Why an edit is only suggested, never written by itself.
 * - `finerSteps`: in the form's own steps (whole points, tenths) a missed target would be rounded up to full points; this figure is finer.
 * - `rounded`: the printed figure may have been rounded up to its target, or not.
 * - `words`: what was achieved is said in words.
 * - `heading`: the cell may be meant to hold a label only.
 * - `raises`: written, it would bring up faults that are not there now.
 */
export type FillNote = 'finerSteps' | 'rounded' | 'words' | 'heading' | 'raises';

/** One cell that can be filled. As an {@link Edit} it writes a value; {@link asFormula} makes it write the live formula. */
export interface FillEdit extends Edit {
  /** Form key and field path ("1-2/indicator 处理突发事件/score"): outlives inserted rows. */
  readonly id: string;
  /** The rule whose relation computes it. */
  readonly rule: RuleId;
  readonly form: FormKind;
  readonly group: EditGroup;
  readonly arithmetic: string;
  /** Absent for what is computed. */
  readonly note?: FillNote;
  /** With the note `raises`: the faults. */
  readonly raises?: readonly Finding[];
  /** With its leading `=`; null when an input is no plain number in a cell, or the cell takes text. */
  readonly formula: string | null;
  /** Findings (errors and warnings) on its inputs that are still open: what is computed from them may be wrong as well. */
  readonly doubtful: readonly string[];
  /** Other edits of the plan whose values it was computed from. Where one of them is not written, plan anew without it. */
  readonly follows: readonly string[];
}

/** A formula of the user's own in a cell that would be filled or that disagrees: it is told, and never replaced. */
export interface OwnFormula {
  readonly cell: CellRef;
  readonly label: string;
  readonly formula: string;
  /** What the cell shows. */
  readonly shown: string;
  readonly computed: string;
  readonly arithmetic: string;
}

/** Edits in the order in which they follow from each other, form by form. */
export interface FillPlan {
  readonly edits: readonly FillEdit[];
  readonly ownFormulas: readonly OwnFormula[];
}

/**
 * Which edits others are computed from.
 * - `blanks`: what fills an empty cell (computed, not suggested): the preselection.
 * - `all`: every computed edit.
 * - a set of ids: exactly those.
 */
export type Chosen = 'blanks' | 'all' | ReadonlySet<string>;

export function isChosen(edit: Pick<FillEdit, 'id' | 'kind' | 'group'>, chosen: Chosen): boolean {
  if (typeof chosen !== 'string') return chosen.has(edit.id);
  return edit.kind === 'computed' && (chosen === 'all' || edit.group === 'blank');
}

/** The edit as it writes a value. */
export function asValue({ cell, label, before, after, why, kind }: FillEdit): Edit {
  return { cell, label, before, after, why, kind };
}

/** The edit as it writes a live formula; its value where none can be had. */
export function asFormula(edit: FillEdit): Edit {
  const value = asValue(edit);
  return edit.formula === null ? value : { ...value, after: { ...value.after, formula: edit.formula } };
}
