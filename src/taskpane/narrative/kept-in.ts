import type { GivenText, Stretch } from './given';

/** How a text is kept in the workbook. */
interface Kept {
  readonly text: string;
  readonly tables: readonly (readonly [start: number, end: number])[];
  readonly tracked: boolean;
}

function stretchOf(value: unknown): Stretch[] {
  if (!Array.isArray(value)) return [];
  const [start, end] = value as readonly unknown[];
  return typeof start === 'number' && typeof end === 'number' && start <= end ? [{ start, end }] : [];
}

/** What was kept; null when it is nothing that `keptForm` gave (another version's, a damaged one). */
export function keptIn(kept: string | null): GivenText | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return null;
    const { text, tables, tracked } = read as Partial<Record<keyof Kept, unknown>>;
    if (typeof text !== 'string' || text.trim() === '') return null;
    return {
      text,
      tables: Array.isArray(tables) ? tables.flatMap(stretchOf) : [],
      hasTrackedChanges: tracked === true,
    };
  } catch {
    return null;
  }
}
