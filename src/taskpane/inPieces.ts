/** So long the pane may be busy before it looks at what its user does, in milliseconds. */
const MOST_AT_ONCE = 12;

/** Lets the browser draw, and the pane hear its user, before the thread is taken again. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Work done elsewhere, begun by the call: null when `isWanted` said so before it was done. */
export type Elsewhere<T> = (isWanted: () => boolean) => Promise<T | null>;

/** Work in steps, between which the pane answers, or work that is done elsewhere. */
export type Work<T> = Iterator<undefined, T, undefined> | Elsewhere<T>;

/** Does the work, letting the pane look up in between; null when it is not wanted any more. `most` milliseconds at once. */
export async function inPieces<T>(work: Work<T>, isWanted = () => true, most = MOST_AT_ONCE): Promise<T | null> {
  if (typeof work === 'function') return work(isWanted);
  let began = Date.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() - began < most) continue;
    await breath();
    if (!isWanted()) return null;
    began = Date.now();
  }
}
