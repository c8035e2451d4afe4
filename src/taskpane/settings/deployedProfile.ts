import { PROFILE_BLOCK } from '../../rules';
import type { Checker } from '../checker';

/**
 * The profile that the bureau's package brings in the page; undefined when it brings none. It was held against the schema when it was
 * packaged, and is again: a file can be edited. Rejects when what reads it cannot be fetched.
 */
export async function deployedProfile(): Promise<Checker['deployed']> {
  const block = document.getElementById(PROFILE_BLOCK)?.textContent;
  if (block === undefined) return undefined;
  const { readProfile } = await import(/* webpackChunkName: "settings" */ './profileFile');
  const reading = readProfile(block, () => true);
  return 'profile' in reading ? reading.profile : 'unusable';
}
