import { COMMANDS, SCHEMAS } from './command-table';
import { localeIn, parse } from './options';
import { Refusal } from './refusal';
import check from './schemas/check.schema.json';
import fill from './schemas/fill.schema.json';
import forms from './schemas/forms.schema.json';
import profile from './schemas/profile.schema.json';
import restore from './schemas/restore.schema.json';
import review from './schemas/review.schema.json';
import reviewLine from './schemas/review-line.schema.json';
import rules from './schemas/rules.schema.json';

type SchemaName = (typeof SCHEMAS)[number];

/**
 * JSON Schemas (draft 7) of what the commands print with --json, a line of `heji review --json-lines`, and of a profile file. Made of the
 * types and of the profile's own schema by `npm run schemas`.
 */
const BY_NAME: Readonly<Record<SchemaName, object>> = {
  check,
  fill,
  forms,
  profile,
  restore,
  review,
  'review-line': reviewLine,
  rules,
};

/** `heji schema <name>`: prints one. Returns 0. @throws Refusal naming those there are */
export function schema(args: readonly string[]): number {
  const { values, positionals } = parse(args, COMMANDS.schema.options);
  localeIn(values.lang);
  const [name, ...others] = positionals;
  const known = SCHEMAS.find((one) => one === name);
  if (known === undefined || others.length > 0) throw new Refusal('badSchema', SCHEMAS.join(', '));
  process.stdout.write(`${JSON.stringify(BY_NAME[known], null, 2)}\n`);
  return 0;
}
