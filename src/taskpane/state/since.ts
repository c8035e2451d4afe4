import type { Finding } from '../../rules';

/** What became of the findings since the check before. */
export interface Since {
  /** So many are gone. */
  readonly solved: number;
  /** The ids of those that were not there. */
  readonly fresh: ReadonlySet<string>;
}

/** Held against the check before by the findings' identity; null when nothing has changed, or the other check was of other forms. */
export function sinceOf(before: readonly Finding[], now: readonly Finding[]): Since | null {
  const then = new Set(before.map(({ id }) => id));
  const left = new Set(now.map(({ id }) => id));
  const fresh = new Set([...left].filter((id) => !then.has(id)));
  const solved = [...then].filter((id) => !left.has(id)).length;
  return solved + fresh.size > 0 ? { solved, fresh } : null;
}
