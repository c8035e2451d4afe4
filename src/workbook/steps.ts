/** Work that is done in steps, so that whoever drives it can do something else in between: a screen answers, a newer order takes its place. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The same all at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
