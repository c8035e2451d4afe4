import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookHost } from '../../host';

/** What is known of the changes that people make to the workbook. */
export interface WorkbookChanges {
  /** How many were told of so far. */
  readonly count: number;
  /** The same at this very moment, before the pane is drawn anew. */
  readonly now: () => number;
  /** False where the host cannot tell of changes: they are only supposed, whenever the user comes back to the pane. */
  readonly told: boolean;
}

/** Counts the changes, from the beginning, so that a check costs no round trip for it. */
export function useChanges(door: WorkbookHost): WorkbookChanges {
  const latest = useRef(0);
  const [count, setCount] = useState(0);
  const [told, setTold] = useState(true);
  const one = useCallback(() => setCount((latest.current += 1)), []);
  const now = useCallback(() => latest.current, []);
  useEffect(() => {
    let over = false;
    let end: (() => void) | undefined;
    door
      .watch(() => {
        if (!over) one();
      })
      .then(
        (stop) => {
          if (over) stop();
          else end = stop;
        },
        () => {
          if (!over) setTold(false);
        },
      );
    return () => {
      over = true;
      end?.();
    };
  }, [door, one]);
  useEffect(() => {
    if (told) return undefined;
    window.addEventListener('focus', one);
    return () => window.removeEventListener('focus', one);
  }, [told, one]);
  return useMemo(() => ({ count, now, told }), [count, now, told]);
}
