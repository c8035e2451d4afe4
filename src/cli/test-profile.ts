import { COMMANDS } from './command-table';
import { localeIn, parse } from './options';
import { profileFor } from './profile';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/**
 * `heji profile <name or file>`: whether a profile can be used; with `--json` the profile itself. Returns 0.
 * @throws Refusal naming each wrong entry
 */
export function testProfile(args: readonly string[]): number {
  const { values, positionals } = parse(args, COMMANDS.profile.options);
  const locale = localeIn(values.lang);
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new Refusal('oneProfile');
  const profile = profileFor(name, locale);
  const told = values.json
    ? JSON.stringify(profile, null, 1)
    : COMMAND_LINE_TEXTS[locale].profileGood({ name: profile.name[locale], profile: name });
  process.stdout.write(`${told}\n`);
  return 0;
}
