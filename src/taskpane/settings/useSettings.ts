import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Profile } from '../../rules';
import type { Preferences } from '../door';
import { DEFAULT_SETTINGS, settingsOf, type Settings } from './settings';

const loadProfileFile = () => import(/* webpackChunkName: "settings" */ './profileFile');

/** A kept profile may come from another version: it is held against the schema like a file. */
async function ownProfileOf(kept: unknown): Promise<Profile | null> {
  if (kept === null) return null;
  const reading = (await loadProfileFile()).profileFrom(kept);
  return 'profile' in reading ? reading.profile : null;
}

async function loadSettings(preferences: Preferences): Promise<Settings> {
  const kept = settingsOf(await preferences.load());
  return { ...kept, ownProfile: await ownProfileOf(kept.ownProfile) };
}

export interface SettingsControl {
  readonly settings: Settings;
  /** Changes them at once, and keeps them for the next time as far as the host does. */
  readonly change: (changes: Partial<Settings>) => void;
}

/** The user's settings: the defaults until the kept ones are there. What was changed meanwhile stays changed. */
export function useSettings(preferences: Preferences): SettingsControl {
  const [kept, setKept] = useState(DEFAULT_SETTINGS);
  const [changed, setChanged] = useState<Partial<Settings>>({});
  useEffect(() => {
    let current = true;
    loadSettings(preferences).then(
      (loaded) => current && setKept(loaded),
      // Nothing kept, or nothing to be had: the defaults hold.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [preferences]);
  const settings = useMemo(() => ({ ...kept, ...changed }), [kept, changed]);
  const change = useCallback(
    (changes: Partial<Settings>) => {
      const next = { ...kept, ...changed, ...changes };
      setChanged({ ...changed, ...changes });
      preferences.save(next).catch(() => undefined);
    },
    [kept, changed, preferences],
  );
  return { settings, change };
}
