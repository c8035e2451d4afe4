import { LOCALES, type Locale } from '../../messages/locale';
import type { Profile } from '../../rules';

/** The entries of a profile that can be set by themselves, whatever the profile. */
const ADJUSTABLE = [
  'scoreDecimals',
  'reverse',
  'overshoot',
  'adjustment',
  'yearChange',
  'yearChangeBase',
  'lowExecution',
  'fullExecution',
  'explainExecution',
] as const;
export type ProfileChanges = Partial<Pick<Profile, (typeof ADJUSTABLE)[number]>>;

/** The choice of a profile by what the forms print, where the bureau's package brings one that would hold otherwise. */
export const AUTOMATIC = 'automatic';

/** What a user has chosen; kept on the machine. */
export interface Settings {
  /** Null: Excel's. */
  readonly language: Locale | null;
  /** A built-in profile's id, `own` for the imported one, or {@link AUTOMATIC}; null: the bureau's, else by what the forms print. */
  readonly profile: string | null;
  /** The profile read from a file of the user's. */
  readonly ownProfile: Profile | null;
  /** Set beside the profile. */
  readonly changes: ProfileChanges;
  readonly markAfterCheck: boolean;
  readonly checkOnChange: boolean;
  /** A cell that is selected in the sheet opens its card. */
  readonly followSelection: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  profile: null,
  ownProfile: null,
  changes: {},
  markAfterCheck: false,
  checkOnChange: true,
  followSelection: true,
};

/** What was kept, entry by entry; what is missing or of another kind is the default. `ownProfile` is passed on unchecked. */
export function settingsOf(kept: unknown): Omit<Settings, 'ownProfile'> & { readonly ownProfile: unknown } {
  const entries: Readonly<Record<string, unknown>> = isRecord(kept) ? kept : {};
  const changes = isRecord(entries.changes) ? entries.changes : {};
  return {
    language: LOCALES.find((locale) => locale === entries.language) ?? null,
    profile: typeof entries.profile === 'string' ? entries.profile : null,
    ownProfile: entries.ownProfile ?? null,
    changes: Object.fromEntries(
      ADJUSTABLE.filter((name) => allowed(name, changes[name])).map((name) => [name, changes[name]]),
    ),
    markAfterCheck: entries.markAfterCheck === true,
    checkOnChange: entries.checkOnChange !== false,
    followSelection: entries.followSelection !== false,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function allowed(name: (typeof ADJUSTABLE)[number], value: unknown): boolean {
  if (name === 'reverse') return value === 'linear' || value === 'ratio' || value === 'zero';
  if (name === 'scoreDecimals') return value === 0 || value === 1 || value === 2;
  return typeof value === 'number' && value >= 0 && (name === 'yearChangeBase' ? Number.isFinite(value) : value <= 100);
}

/** Whether two settings give the same findings. */
export function checksAlike(a: Settings, b: Settings): boolean {
  const what = ({ profile, ownProfile, changes }: Settings) => JSON.stringify([profile, ownProfile, changes]);
  return what(a) === what(b);
}
