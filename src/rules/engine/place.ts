import type { Form } from '../../forms';
import type { CellRef } from '../../workbook';
import type { MessageParams, Outcome, Severity, TextPlace } from './finding';

/** What a rule may say of a place that it looks at. */

/** Why a rule has nothing to say at a place; keys of the locale files. */
export type SkipReason =
  | 'blank'
  | 'notApplicable'
  | 'noDetails'
  | 'noColumn'
  | 'noBudget'
  | 'incomplete'
  | 'undecided'
  | 'noProjects'
  | 'noReport'
  | 'ruleOff'
  /** The form's own printed method explains the figure, or is not understood. */
  | 'ownMethod'
  | 'otherRule';

/** Why a place could not be checked; keys of the locale files. */
export type UnreadableReason =
  /** A cell it needs holds something else. */
  | 'unreadable'
  /** Nothing on the form tells whether a row is a part of the total or of the row above it. */
  | 'unclearPlace';

export interface Fault {
  readonly message: string;
  readonly severity?: Severity;
  readonly expected?: string;
  readonly found?: string;
  readonly arithmetic?: string;
  readonly params?: MessageParams;
  /** The sentence of the report's text. */
  readonly place?: TextPlace;
}

/** One place a rule looks at: the first cell is the one a finding points to, the others are related. */
export interface Place {
  /** The arithmetic may be given as what works it out: most of what passes is never looked at. */
  pass(arithmetic?: string | (() => string)): Outcome;
  /** Passes because of printed precision: the figures as printed do not meet exactly. */
  rounding(arithmetic: string): Outcome;
  skip(reason: SkipReason): Outcome;
  unreadable(reason?: UnreadableReason, params?: MessageParams): Outcome;
  fail(fault: Fault): Outcome;
}

/** Gives a rule its places. `form` is null for a place that belongs to no single form; `path` names the place within the form. */
export interface Reporter {
  at(form: Form | null, path: string, cells: readonly [CellRef, ...CellRef[]]): Place;
}

/** The cells of a place whose parts may all be missing: then `fallback` stands for it. */
export function cellsOr(cells: readonly CellRef[], fallback: CellRef): readonly [CellRef, ...CellRef[]] {
  const [first, ...rest] = cells;
  return first ? [first, ...rest] : [fallback];
}
