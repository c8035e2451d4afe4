import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Letters are written as before (test/review/letter.test.ts); here, that nothing of the copy is left and nothing else is gone. */
const fflateOnce = jest.requireActual<(source: string) => string>('../../src/build/fflate-once.cjs');
const library = join(dirname(require.resolve('docx')), 'index.mjs');

const functionsOf = (source: string): string[] =>
  [...source.matchAll(/^function ([\w$]+)/gmu)].map(([, name]) => name!);

test('the copy of fflate in docx is the package itself', () => {
  const source = readFileSync(library, 'utf8');
  const made = fflateOnce(source);
  expect(made).toMatch(/^import \{ unzipSync, zipSync \} from 'fflate';\n/u);
  const left = new Set(functionsOf(made));
  const gone = functionsOf(source).filter((name) => !left.has(name));
  expect(gone).toEqual(expect.arrayContaining(['deflateSync', 'inflateSync', 'unzipSync', 'zipSync']));
  // What is gone is called from nowhere else.
  for (const name of gone.filter((name) => !/^(?:un)?zipSync$/u.test(name)))
    expect([name, new RegExp(`(?<![\\w$.])${name.replace(/\$/gu, '\\$')}\\(`, 'u').test(made)]).toEqual([name, false]);
});

test('a library that carries it otherwise ends the build', () => {
  expect(() => fflateOnce("import { zipSync } from 'fflate';")).toThrow('docx carries fflate otherwise');
});
