import type { Preferences } from '../host';

/** Name of the add-in's part of the browser's storage, and of the one entry in it. */
const CONTAINER = 'heji';
const KEY = 'preferences';

/** Of the storage, what is used here. */
interface Entries {
  set(key: string, text: string): unknown;
}

/**
 * What the library keeps, read as it writes it: every pane reads its preferences before the first result, and few change them, so the
 * library (14 kB, packed) is fetched to save only.
 */
function kept(): string | null {
  try {
    return window.localStorage.getItem(`@${CONTAINER}/${KEY}`);
  } catch {
    return null;
  }
}

async function browserStorage(): Promise<Entries> {
  const { openStorage } = await import(/* webpackChunkName: "office-helpers" */ './helpers');
  return openStorage(CONTAINER);
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * Preferences in the browser's storage (or in `open`'s). Some organisations block storage inside frames: they then last as long as the
 * pane. Neither call rejects.
 */
export function preferenceStore(open: () => Promise<Entries> = browserStorage): Preferences {
  let inMemory: string | null = null;
  return {
    load() {
      return Promise.resolve(parse(parse(kept())) ?? parse(inMemory));
    },
    async save(preferences) {
      inMemory = JSON.stringify(preferences);
      try {
        // As text in text: the library would make dates of values that look like some.
        (await open()).set(KEY, inMemory);
      } catch {
        // Kept in memory.
      }
    },
  };
}

export const preferences: Preferences = preferenceStore();
