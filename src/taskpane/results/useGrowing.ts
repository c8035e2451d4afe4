import { startTransition, useCallback, useEffect, useState } from 'react';

/** How many lines are drawn at once: as many as a high pane shows. */
const CHUNK = 12;

/** A longer list is drawn as far as it is looked at: two thousand findings are seventy thousand nodes. */
const WHOLE = 300;

/** How far below what is seen it is drawn ahead. */
const AHEAD = '800px';

export interface Growing {
  /** How many lines are to be drawn now. */
  readonly drawn: number;
  /** For the element that stands behind them while more are to come. */
  readonly end: (element: Element | null) => (() => void) | undefined;
}

/**
 * How many of `total` lines are to be drawn now: a first chunk at once, then chunk after chunk while the thread is free: until all are there, or,
 * of a long list, whenever its end comes into view. `atLeast` is drawn without waiting. Remount (by key) to begin anew.
 */
export function useGrowing(total: number, atLeast: number): Growing {
  const [drawn, setDrawn] = useState(CHUNK);
  const [atEnd, setAtEnd] = useState(false);
  const limit = Math.min(total, Math.max(drawn, atLeast));
  const waits = total > WHOLE && !atEnd && 'IntersectionObserver' in window;
  useEffect(() => {
    if (limit >= total || waits) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(limit + CHUNK)), 16);
    return () => clearTimeout(timer);
  }, [limit, total, waits]);
  const end = useCallback((element: Element | null) => {
    if (!element || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setAtEnd(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      setAtEnd(false);
    };
  }, []);
  return { drawn: limit, end };
}
