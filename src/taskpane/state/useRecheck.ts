import { useEffect, useRef } from 'react';
import type { WorkbookChanges } from './useChanges';
import type { Checked, Standing } from './checked';

/** Calls back after so many milliseconds, once; the returned function keeps it from doing so. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** The window's own clock. */
export const afterTimeout: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** How long the workbook must have been left alone before it is checked again. */
const QUIET_MS = 800;

interface RecheckMeans {
  readonly checked: Checked | null;
  readonly changes: WorkbookChanges;
  /** The user wants it. */
  readonly on: boolean;
  /** The pane is at nothing else. */
  readonly idle: boolean;
  readonly check: () => void;
  readonly after: After;
}

/**
 * Whether the workbook was changed since it was read for the result shown. Where `on`, it is checked again when it has been left alone for
 * a while: once for each change, so that a check that fails is not begun for ever.
 */
export function useRecheck({ checked, changes, on, idle, check, after }: RecheckMeans): Standing {
  const { count, told } = changes;
  const changed = checked !== null && count > checked.changes;
  const tried = useRef(0);
  useEffect(() => {
    if (!on || !idle || !changed || tried.current === count) return undefined;
    const forget = after(QUIET_MS, () => {
      tried.current = count;
      check();
    });
    return forget;
  }, [on, idle, changed, count, check, after]);
  if (!changed) return 'current';
  return told ? 'changed' : 'maybeChanged';
}
