/**
 * Milliseconds after which a program that a test has started is ended: many times what any of them takes on a busy machine. A test that waits
 * for one without end could be ended by nobody.
 */
export const PATIENCE_MS = 300_000;
