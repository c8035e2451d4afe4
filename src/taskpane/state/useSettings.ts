import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Profile } from '../../rules';
import type { Preferences } from '../../host';
import { DEFAULT_SETTINGS, settingsOf, type Settings } from '../settings/settings';

const loadProfileFile = () => import(/* webpackChunkName: "settings" */ '../settings/profileFile');

/** Settings as they are kept: with the version of the product that has found the profile in them to be in order. */
const stamped = (settings: Settings) => ({ ...settings, version: HEJI_VERSION });

async function checkedProfile(kept: unknown): Promise<Profile | null> {
  const reading = (await loadProfileFile()).profileFrom(kept);
  return 'profile' in reading ? reading.profile : null;
}

/**
 * What was kept. A profile that another version kept is held against the schema like a file, once; what does that is not fetched before
 * each first result.
 */
async function loadSettings(preferences: Preferences): Promise<Settings> {
  const kept = await preferences.load();
  const { ownProfile, ...settings } = settingsOf(kept);
  if (ownProfile === null) return { ...settings, ownProfile };
  if (typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === HEJI_VERSION)
    return { ...settings, ownProfile: ownProfile as Profile };
  const checked = { ...settings, ownProfile: await checkedProfile(ownProfile) };
  preferences.save(stamped(checked)).catch(() => undefined);
  return checked;
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
      preferences.save(stamped(next)).catch(() => undefined);
    },
    [kept, changed, preferences],
  );
  return { settings, change };
}
