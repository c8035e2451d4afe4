import type { Waiting } from '../host';

/** Whoever wants to know why Excel is still waited for. */
const listeners = new Set<(why: Waiting | null) => void>();
let said: Waiting | null = null;

/** Tells why a call is still waited for, and null when none is any longer. Ends with the returned function. */
export function onWaiting(tell: (why: Waiting | null) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function sayWaiting(why: Waiting | null): void {
  if (why === said) return;
  said = why;
  for (const tell of [...listeners]) tell(why);
}
