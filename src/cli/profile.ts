import { readFileSync } from 'node:fs';
import { PROFILES, type Profile } from '../rules';
import { LISTED_RULES } from '../rules/text';
import { parseProfile, type ProfileIssue, ProfileProblem } from '../rules/profiles';
import type { Locale } from '../messages/locale';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS, type SentenceOf } from '../messages/command-line';

const TYPES: Readonly<Record<string, SentenceOf>> = {
  number: 'profileNumber',
  string: 'profileText',
  boolean: 'profileSwitch',
  Object: 'profileObject',
  Told: 'profileTold',
};

function issueText(locale: Locale, { kind, path, expected, received }: ProfileIssue): string {
  const words = COMMAND_LINE_TEXTS[locale];
  if (kind !== 'wrong') return kind === 'missing' ? words.profileIssueMissing(path) : words.profileIssueUnknown(path);
  const type = TYPES[expected];
  const wanted = type ? words[type] : expected.replace(/^\(|\)$/gu, '').replaceAll(' | ', ' / ');
  return words.profileIssue({ path, expected: wanted, received });
}

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
    throw new Refusal('profileNotJson', name);
  }
  try {
    return parseProfile(data, (id) => LISTED_RULES.some((rule) => rule.id === id));
  } catch (error) {
    if (!(error instanceof ProfileProblem)) throw error;
    const issues = error.issues.map((issue) => issueText(locale, issue));
    throw new Refusal('profileWrong', { profile: name, issues });
  }
}
