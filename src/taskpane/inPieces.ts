/** So long the pane may be busy before it looks at what its user does, in milliseconds. */
const MOST_AT_ONCE = 12;

/** Lets the browser draw, and the pane hear its user, before the thread is taken again. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does the work, letting the pane look up in between; null when it is not wanted any more. */
export async function inPieces<T>(steps: Iterator<undefined, T, undefined>, isWanted = () => true): Promise<T | null> {
  let began = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - began < MOST_AT_ONCE) continue;
    await breath();
    if (!isWanted()) return null;
    began = Date.now();
  }
}
