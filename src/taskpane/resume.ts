/**
 * What a pane that fell over leaves to the one that is loaded in its place: that there was a result, and the report's text. In the browser's
 * storage for this window alone; taken out as soon as it is read.
 */
const KEY = 'heji.resume';

/** A window's own storage; absent where it is blocked. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

export interface Resumed {
  /** The report's text as the workbook would keep it; null without one. */
  readonly report: string | null;
}

let report: string | null = null;

/** Remembers the text in use, for {@link leaveForNext}; null when none is. */
export function noteReport(kept: string | null): void {
  report = kept;
}

/** Called when the pane is to be loaded anew. */
export function leaveForNext(): void {
  try {
    storage()?.setItem(KEY, JSON.stringify({ report }));
  } catch {
    // No room: the check runs again all the same when the user asks for it.
  }
}

/** What the former pane left, once; null when it left nothing. */
export function takeFromFormer(): Resumed | null {
  const left = storage()?.getItem(KEY) ?? null;
  storage()?.removeItem(KEY);
  if (left === null) return null;
  try {
    const read: unknown = JSON.parse(left);
    const text = typeof read === 'object' && read !== null && 'report' in read ? read.report : null;
    return { report: typeof text === 'string' ? text : null };
  } catch {
    return null;
  }
}
