import { readFileSync } from 'node:fs';
import { PROFILES, ruleById, type Profile } from '../rules';
import { parseProfile, ProfileProblem } from '../rules/profile-schema';
import type { Locale } from '../locales/locale';
import { Refusal } from './refusal';
import { text } from './texts';

/** The profile asked for: a built-in one's id, or a JSON file. @throws Refusal naming each wrong entry. */
export function profileFor(name: string, locale: Locale): Profile {
  const known = PROFILES.find((profile) => profile.id === name);
  if (known) return known;
  let content: string;
  try {
    content = readFileSync(name, 'utf8');
  } catch {
    throw new Refusal('profileMissing', { profile: name, known: PROFILES.map((p) => p.id).join(', ') });
  }
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch {
    throw new Refusal('profileNotJson', { profile: name });
  }
  try {
    return parseProfile(data, (id) => ruleById(id) !== undefined);
  } catch (error) {
    if (!(error instanceof ProfileProblem)) throw error;
    const issues = error.issues.map((issue) => text(locale, 'profileIssue', issue)).join('; ');
    throw new Refusal('profileWrong', { profile: name, issues });
  }
}
