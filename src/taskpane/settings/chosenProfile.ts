import { HUNAN, PROFILES, type Profile } from '../../rules';
import { AUTOMATIC, type Settings } from './settings';

type Chosen = Pick<Settings, 'profile' | 'ownProfile' | 'changes'>;

/** The profile a user has chosen, else the bureau's (`deployed`); undefined where the forms are to decide. */
export function chosenProfile({ profile, ownProfile }: Chosen, deployed: Profile | undefined): Profile | undefined {
  if (profile === AUTOMATIC) return undefined;
  if (profile === 'own' && ownProfile) return ownProfile;
  return PROFILES.find(({ id }) => id === profile) ?? deployed;
}

/** The profile that a check went by which names it `id`, the user's own settings put in. */
export function profileOfCheck(id: string, settings: Chosen, deployed: Profile | undefined): Profile {
  return {
    ...(chosenProfile(settings, deployed) ?? PROFILES.find((one) => one.id === id) ?? HUNAN),
    ...settings.changes,
  };
}
