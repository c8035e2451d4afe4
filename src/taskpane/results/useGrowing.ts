import { startTransition, useEffect, useState } from 'react';

/** How many lines are drawn at once: an ordinary workbook's whole list, and a part of a large one. */
const CHUNK = 40;

/**
 * How many of `total` lines are to be drawn now: a first chunk at once, then chunk after chunk while the thread is free, until all are
 * there. `atLeast` is drawn without waiting. Remount (by key) to begin anew.
 */
export function useGrowing(total: number, atLeast: number): number {
  const [drawn, setDrawn] = useState(CHUNK);
  const limit = Math.min(total, Math.max(drawn, atLeast));
  useEffect(() => {
    if (limit >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(limit + CHUNK)), 16);
    return () => clearTimeout(timer);
  }, [limit, total]);
  return limit;
}
