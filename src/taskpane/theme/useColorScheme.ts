import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Light or dark: as the program around the pane is, where it says so; else as the user's system asks, whose changes are followed. */
export function useColorScheme(program: 'light' | 'dark' | null): 'light' | 'dark' {
  const system = useSyncExternalStore(subscribe, () => (window.matchMedia(QUERY).matches ? 'dark' : 'light'));
  return program ?? system;
}
