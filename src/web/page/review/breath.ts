/** How long the page may be held at a time, in ms. */
const AT_A_TIME = 20;

/** Asked between one piece of a long work and the next: lets the page answer when it was held for long enough. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_A_TIME) return;
    await new Promise((soon) => setTimeout(soon, 0));
    since = performance.now();
  };
}
