import type { PaneProblem } from '../messages/pane';
import { HostProblem, type Aftermath } from '../host';

/** What went wrong, in the pane's terms; the locale files have the sentences. */
export interface Problem {
  readonly code: PaneProblem;
  /** The sheet concerned, or ''. */
  readonly sheet: string;
  /** What became of the workbook, where that is in doubt. */
  readonly aftermath?: Aftermath | undefined;
}

/** After these a user would doubt whether the workbook is whole, even when it was only read. */
const ALARMING: ReadonlySet<PaneProblem> = new Set(['unknown', 'sessionLost', 'noAnswer']);

/**
 * The problem a door's rejection stands for. Anything but a {@link HostProblem} is `unknown`: its own text is never shown.
 * `reading` is what is true of a call that cannot have written.
 */
export function problemOf(error: unknown, reading?: 'untouched'): Problem {
  if (!(error instanceof HostProblem)) return { code: 'unknown', sheet: '', aftermath: reading };
  const { code, sheet, aftermath } = error;
  return { code, sheet: sheet ?? '', aftermath: aftermath ?? (ALARMING.has(code) ? reading : undefined) };
}
