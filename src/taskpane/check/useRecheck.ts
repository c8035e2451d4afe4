import { useEffect, useRef } from 'react';
import type { WorkbookDoor } from '../../host/door';

/** Calls back after so many milliseconds, once; the returned function keeps it from doing so. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** The window's own clock. */
export const afterTimeout: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** How long the workbook must have been left alone before it is checked again. */
export const QUIET_MS = 800;

/** Checks again after changes in the workbook, while `on`. A host that cannot watch is left alone: the buttons work as ever. */
export function useRecheck(door: WorkbookDoor, on: boolean, check: () => void, after: After): void {
  const latest = useRef(check);
  useEffect(() => {
    latest.current = check;
  });
  useEffect(() => {
    if (!on) return undefined;
    let over = false;
    let end: (() => void) | undefined;
    let forget: (() => void) | undefined;
    door
      .watch(() => {
        forget?.();
        if (!over) forget = after(QUIET_MS, () => latest.current());
      })
      .then(
        (stop) => {
          if (over) stop();
          else end = stop;
        },
        () => undefined,
      );
    return () => {
      over = true;
      forget?.();
      end?.();
    };
  }, [door, on, after]);
}
