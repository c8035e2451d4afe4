import type { Profile } from '../../rules';
import { jsonFaultLine } from './jsonFault';
import { parseProfile, ProfileProblem } from '../../rules/profiles';

/** What came of reading a profile from text: the profile, or what is wrong with it. */
export type ProfileReading =
  | { readonly profile: Profile }
  /** No JSON at all; `line` counts from 1. */
  | { readonly notJson: { readonly line: number | null } }
  | { readonly issues: ProfileProblem['issues'] };

/** A profile from what was kept or what a file holds; `knows` tells whether there is a rule of that id. */
export function profileFrom(data: unknown, knows?: (rule: string) => boolean): ProfileReading {
  try {
    return { profile: parseProfile(data, knows) };
  } catch (error) {
    if (error instanceof ProfileProblem) return { issues: error.issues };
    throw error;
  }
}

/** A profile from the text of a JSON file; a byte order mark before it does no harm. */
export function readProfile(text: string, knows: (rule: string) => boolean): ProfileReading {
  const json = text.replace(/^\uFEFF/u, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { notJson: { line: jsonFaultLine(json) } };
  }
  return profileFrom(data, knows);
}
