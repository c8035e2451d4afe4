import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';

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
  expect(rulesIn(file).filter((rule) => !registered.has(rule))).toEqual([]);
});

test('there are as many rules in the family files as are registered, and no id twice', () => {
  const all = FILES.flatMap(rulesIn).map(({ id }) => id);
  expect(all).toHaveLength(RULES.length);
  expect(new Set(all).size).toBe(all.length);
});
