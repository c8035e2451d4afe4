import costFirst from './cost-first.json';
import hubei from './hubei.json';
import hunan from './hunan.json';
import sichuan from './sichuan.json';
import type { Profile } from './profile-schema';

export type { Profile };

// The built-in files are held against the schema by a test: checking them at every start would only cost time.
export const HUNAN = hunan as Profile;

/** The profiles that come with Heji, the default first. */
export const PROFILES: readonly Profile[] = [HUNAN, hubei as Profile, costFirst as Profile, sichuan as Profile];
