/**
 * Writes the JSON Schemas of what the command line prints with --json, out of the types it is made by, and of a profile file, out of the
 * schema it is read by: `npm run schemas`. With --check nothing is written, and the exit code is 1 when one is not as it would be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { buildSync } from 'esbuild';
import * as prettier from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './build.mjs';

const folder = join(root, 'src/cli/schemas');

/** The type of each output, and the file it stands in. */
const types = {
  check: ['CheckJson', 'json'],
  fill: ['FillJson', 'fill-json'],
  forms: ['FormsFileJson', 'forms'],
  restore: ['RestoreJson', 'restore'],
  review: ['ReviewJson', 'review-output'],
  'review-line': ['ReviewLineJson', 'review-output'],
  rules: ['RulesJson', 'rules'],
};

const about = {
  profile:
    'A profile of Heji: what differs from place to place. `heji profile FILE` also refuses what a schema cannot say, such as a rule that does not exist.',
};

/** Outputs are grown: entries of a later version are let pass. Only what a type says of every key stays. */
function grown(schema) {
  if (Array.isArray(schema)) return schema.map(grown);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, grown(value)]),
  );
}

function generatorOf(path, topRef) {
  return createGenerator({
    path: join(root, path),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    expose: 'export',
    topRef,
    jsDoc: 'extended',
    sortProps: false,
  });
}

function ofTypes() {
  const generator = generatorOf('src/cli/{json,fill-json,forms,restore,review-output,rules}.ts', false);
  return Object.entries(types).map(([name, [type]]) => [name, grown(generator.createSchema(type))]);
}

/** The profile's schema runs: it is bundled for that, since Node does not read TypeScript. What it asks a function for is described by its type. */
function ofProfile() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/rules/profiles/profile-schema.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    external: ['valibot'],
  });
  const made = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(made, made.exports, createRequire(import.meta.url));
  const { definitions } = grown(generatorOf('src/forms/told/told.ts', true).createSchema('Told'));
  const schema = toJsonSchema(made.exports.ProfileSchema, {
    errorMode: 'throw',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { $ref: '#/definitions/Told' } : undefined,
  });
  return { ...schema, definitions };
}

async function written() {
  const schemas = [...ofTypes(), ['profile', ofProfile()]];
  const options = await prettier.resolveConfig(join(folder, 'check.schema.json'));
  return Promise.all(
    schemas.map(async ([name, { $schema, ...schema }]) => {
      const whole = {
        $schema: $schema ?? 'http://json-schema.org/draft-07/schema#',
        title: name === 'profile' ? 'Heji: a profile' : `heji ${name.replace('review-line', 'review --json-lines')}`,
        ...(about[name] ? { description: about[name] } : {}),
        ...schema,
      };
      const text = await prettier.format(JSON.stringify(whole), { ...options, parser: 'json' });
      return [join(folder, `${name}.schema.json`), text];
    }),
  );
}

const isCheck = process.argv.includes('--check');
for (const [file, text] of await written()) {
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is not what the types say: npm run schemas\n`);
    process.exitCode = 1;
  }
}
