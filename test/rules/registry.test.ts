import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';
import { nothingToDo } from './support/to-do';

const ROOT = join(__dirname, '../../src/rules');
const FAMILIES = ['general', 'basic-data', 'evaluation', 'across'];
const FILES = FAMILIES.flatMap((family) =>
  readdirSync(join(ROOT, family))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${family}/${name}`),
);

/** What a module exports that has the shape of a rule. */
function rulesIn(file: string): readonly { readonly id: string }[] {
  const exported = Object.values<unknown>(jest.requireActual(join(ROOT, file)));
  return exported.filter(
    (value): value is { readonly id: string } =>
      typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'messages' in value,
  );
}

// A family file that nobody named in the registry would never run, and every other test would stay green.
test.each(FILES)('every rule of %s is registered', (file) => {
  const registered = new Set<unknown>(RULES);
  nothingToDo(
    rulesIn(file)
      .filter((rule) => !registered.has(rule))
      .map(
        ({ id }) =>
          `${id} would never run: import src/rules/${file} in src/rules/registry.ts and name it in its FAMILIES.`,
      ),
  );
});

test('what is registered stands in the family files, and no id twice', () => {
  const all = FILES.flatMap((file) => rulesIn(file).map(({ id }) => [id, file] as const));
  const ids = all.map(([id]) => id);
  nothingToDo([
    ...RULES.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${id} is registered and stands in no family file.`),
    ...all
      .filter(([id], index) => ids.indexOf(id) !== index)
      .map(([id, file]) => `There are two rules ${id}: give the one in src/rules/${file} an id of its own.`),
  ]);
});

test('every file of cases is named in the list of tables', () => {
  const named = readFileSync(join(__dirname, 'tables.ts'), 'utf8');
  nothingToDo(
    FAMILIES.flatMap((family) =>
      readdirSync(join(__dirname, family)).map((name) => `${family}/${name.replace('.ts', '')}`),
    )
      .filter((file) => file.endsWith('.cases') && !named.includes(`'./${file}'`))
      .map(
        (file) =>
          `The cases of test/rules/${file}.ts are never tried: import it in test/rules/tables.ts and name it in its FAMILIES.`,
      ),
  );
});
