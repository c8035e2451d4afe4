import type { Preferences } from '../taskpane/door';

/** Name of the add-in's part of the browser's storage, and of the one entry in it. */
const CONTAINER = 'heji';
const KEY = 'preferences';

/** Of the storage, what is used here. */
interface Entries {
  get(key: string): string;
  set(key: string, text: string): unknown;
}

/** Whether there is anything to load, by the name the library keeps it under: it need not be fetched to find nothing. */
function isAnythingKept(): boolean {
  try {
    return window.localStorage.getItem(`@${CONTAINER}/${KEY}`) !== null;
  } catch {
    return false;
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
    async load() {
      if (!isAnythingKept()) return parse(inMemory);
      try {
        // As text in text: the library would make dates of values that look like some.
        return parse((await open()).get(KEY)) ?? parse(inMemory);
      } catch {
        return parse(inMemory);
      }
    },
    async save(preferences) {
      inMemory = JSON.stringify(preferences);
      try {
        (await open()).set(KEY, inMemory);
      } catch {
        // Kept in memory.
      }
    },
  };
}

export const preferences: Preferences = preferenceStore();
