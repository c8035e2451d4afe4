import { useEffect, useRef, useState } from 'react';
import type { WorkbookHost } from '../../host';

/** Calls back after so many milliseconds, once; the returned function keeps it from doing so. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** The window's own clock. */
export const afterTimeout: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** How long the workbook must have been left alone before it is checked again. */
export const QUIET_MS = 800;

/**
 * Whether the workbook was changed since the result `of` it was made; where `on`, it is checked again when it has been left alone for a while.
 * Watched from the beginning, so that
 * a check costs no round trip for it. A host that cannot watch is left alone: the buttons work as ever.
 */
export function useRecheck(
  door: WorkbookHost,
  of: object | null,
  on: boolean,
  check: () => void,
  after: After,
): { readonly changed: boolean } {
  const [changedSince, setChangedSince] = useState<object | null>(null);
  const latest = useRef({ check, of, on });
  useEffect(() => {
    latest.current = { check, of, on };
  });
  useEffect(() => {
    let over = false;
    let end: (() => void) | undefined;
    let forget: (() => void) | undefined;
    door
      .watch(() => {
        forget?.();
        if (over || latest.current.of === null) return;
        setChangedSince(latest.current.of);
        if (latest.current.on) forget = after(QUIET_MS, () => latest.current.check());
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
  }, [door, after]);
  return { changed: of !== null && changedSince === of };
}
