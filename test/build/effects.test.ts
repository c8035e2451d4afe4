import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The pages leave out what they use nothing of: a module that does something by being loaded has to be named, or it is left out too. */

const src = resolve(__dirname, '../../src');
const { WITH_EFFECTS: named } = jest.requireActual<{ WITH_EFFECTS: readonly string[] }>('../../src/build/effects.cjs');
const BROWSERS = ['cli', 'build'];

const modules = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((name) => !BROWSERS.includes(name.split('/')[0] ?? ''));

/** What a module imports for its effect alone, as paths in src/. */
function importedForEffect(name: string): string[] {
  const text = readFileSync(join(src, name), 'utf8');
  return [...text.matchAll(/^import '(\.[^']+)';$/gmu)].map(([, path = '']) => {
    const target = join(dirname(name), path).split(sep).join('/');
    return (
      [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((each) => existsSync(join(src, each))) ?? target
    );
  });
}

test('a module that is imported for its effect alone is among those that are kept', () => {
  const imported = new Set(modules.flatMap(importedForEffect));
  expect(imported.size).toBeGreaterThan(0);
  expect([...imported].filter((name) => !named.includes(name))).toEqual([]);
});

test('so is one that gives the page a style while it is loaded', () => {
  const adopting = modules.filter((name) => /^adopt\(/mu.test(readFileSync(join(src, name), 'utf8')));
  expect(adopting.length).toBeGreaterThan(0);
  expect(adopting.filter((name) => !named.includes(name))).toEqual([]);
});

test('each that is named is there', () => {
  expect(named.filter((name) => !modules.includes(name))).toEqual([]);
});
