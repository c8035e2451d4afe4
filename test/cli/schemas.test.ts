import { Ajv, type ValidateFunction } from 'ajv';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, fillFile, formsOf } from '../../src/cli/api';
import { check } from '../../src/cli/check';
import { SCHEMAS } from '../../src/cli/command-table';
import { restore } from '../../src/cli/restore';
import { review } from '../../src/cli/review';
import { rulesJson } from '../../src/cli/rules';
import { schema } from '../../src/cli/schema';
import { testProfile } from '../../src/cli/test-profile';
import { PROFILES } from '../../src/rules';
import { bytesOf } from '../bench/generated';
import { byLibrary } from '../files/word/support/made';
import { published, PUBLISHED } from '../fixtures/published';
import { book } from '../rules/support/book';
import { CLEAN, SAMPLE, scratch } from './support/launcher';
import { said } from './support/said';

const FOLDER = join(__dirname, '../../src/cli/schemas');
const TEMPLATE = join(__dirname, '../../assets/templates/forms.xlsx');
const { file, fresh } = scratch('heji-schemas-');

type Schema = Readonly<Record<string, unknown>>;

/** What a schema lets pass for the sake of later versions is refused here: an entry it does not know is one that nobody described. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...inside, additionalProperties: false }
    : inside;
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const printed = new Map<string, Schema>();
beforeAll(async () => {
  for (const name of SCHEMAS) printed.set(name, JSON.parse((await said(schema, name)).stdout) as Schema);
});

const validators = new Map<string, ValidateFunction>();

/** What is wrong with the data by the schema of that name; empty for what it describes entirely. */
function wrong(name: (typeof SCHEMAS)[number], data: unknown): readonly string[] {
  const validate = validators.get(name) ?? ajv.compile(strict(printed.get(name)) as object);
  validators.set(name, validate);
  // As a program reads it that was given the text.
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const inCheck = (workbook: unknown) => ({ heji: '0', workbooks: [workbook] });
const files = () => [
  SAMPLE,
  CLEAN,
  TEMPLATE,
  file(bytesOf(book({ '1-1': { controlRate: '1%' } }))),
  ...PUBLISHED.map((name) => file(bytesOf(published(name)))),
  file('words', '.xlsx'),
];

test('every schema is in the package, under its own name, and is printed as it lies there', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(SCHEMAS.map((name) => `${name}.schema.json`).sort());
  for (const name of SCHEMAS) expect(printed.get(name)).toMatchObject({ title: expect.stringContaining('eji') });
});

test('a schema refuses what is not so: an entry too many, one too few, another type', async () => {
  const good = await checkFile(SAMPLE);
  const { file: _, ...without } = good;
  expect(wrong('check', inCheck(good))).toEqual([]);
  expect(wrong('check', inCheck({ ...good, more: 1 }))).not.toEqual([]);
  expect(wrong('check', inCheck(without))).not.toEqual([]);
  expect(wrong('check', inCheck({ ...good, milliseconds: 'few' }))).not.toEqual([]);
  // What is published lets a later version's entries pass.
  expect(JSON.stringify(printed.get('check'))).not.toContain('additionalProperties');
});

test('check, forms and fill print what their schemas say, of every workbook here', async () => {
  for (const one of files()) {
    expect(wrong('check', inCheck(await checkFile(one)))).toEqual([]);
    expect(wrong('forms', await formsOf(one))).toEqual([]);
    const filled = await fillFile(one, { mode: 'all' }).catch(() => null);
    if (filled) expect(wrong('fill', filled.record)).toEqual([]);
  }
});

test('with a text, with further files, and of a document', async () => {
  const document = file(await byLibrary(book(), ['2022年末，单位总编制人数为20人。']), '.docx');
  const text = file('2022年全年预算数为100万元，执行数为90万元，执行率90%。', '.txt');
  expect(wrong('check', inCheck(await checkFile(document)))).toEqual([]);
  expect(wrong('check', inCheck(await checkFile(SAMPLE, { report: text, with: [CLEAN] })))).toEqual([]);
  const { stdout } = await said(check, '--json', SAMPLE, document);
  expect(wrong('check', JSON.parse(stdout))).toEqual([]);
});

test('restore prints what its schema says, with cells that were edited since', async () => {
  const made = await fillFile(SAMPLE, { mode: 'all' });
  const journal = file(JSON.stringify(made?.record), '.json');
  const filled = fresh();
  writeFileSync(filled, made?.bytes ?? '');
  const undone = await said(restore, filled, '--journal', journal, '--json', '-o', fresh());
  expect(wrong('restore', JSON.parse(undone.stdout))).toEqual([]);
  const again = await said(restore, SAMPLE, '--journal', journal, '--json', '-o', fresh());
  const told = JSON.parse(again.stdout) as { refused: unknown[] };
  expect(told.refused).not.toEqual([]);
  expect(wrong('restore', told)).toEqual([]);
});

test('review prints what its schemas say, as a whole and line by line, with an earlier round', async () => {
  const all = await said(review, '--json', '--previous', CLEAN, ...files());
  expect(wrong('review', JSON.parse(all.stdout))).toEqual([]);
  const lines = (await said(review, '--json-lines', ...files())).stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(PUBLISHED.length);
  for (const line of lines) expect(wrong('review-line', JSON.parse(line))).toEqual([]);
});

test('the rules, and every built-in profile, are what their schemas say', async () => {
  expect(wrong('rules', rulesJson())).toEqual([]);
  for (const profile of PROFILES) {
    expect(wrong('profile', profile)).toEqual([]);
    expect(wrong('profile', JSON.parse((await said(testProfile, '--json', profile.id)).stdout))).toEqual([]);
  }
  expect(wrong('profile', { ...PROFILES[0], grades: { excellent: 90 } })).not.toEqual([]);
  expect(wrong('profile', { ...PROFILES[0], id: '湖南' })).not.toEqual([]);
});

test.each([[['other']], [[]], [['check', 'fill']]])('heji schema %j names those there are', async (args) => {
  await expect(said(schema, ...args)).rejects.toMatchObject({
    said: ['badSchema', expect.stringContaining('review-line')],
  });
});
