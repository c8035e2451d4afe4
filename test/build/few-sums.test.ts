import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** big.js is built in without what nobody asks of it. */
const fewSums = jest.requireActual<(source: string) => string>('../../src/build/few-sums.cjs');
const ROOT = join(__dirname, '../..');
const SOURCE = readFileSync(join(ROOT, 'node_modules/big.js/big.mjs'), 'utf8');
const methodsOf = (source: string) => [...source.matchAll(/\bP\.(\w+) = /gu)].map(([, name]) => name ?? '');

const GONE = ['sqrt', 'prec', 'toExponential'];

test('three methods go, and the rest stays', () => {
  expect(methodsOf(fewSums(SOURCE))).toEqual(methodsOf(SOURCE).filter((name) => !GONE.includes(name)));
  expect(methodsOf(SOURCE)).toEqual(expect.arrayContaining(GONE));
});

test('what stays does not ask for what goes, and neither does anything here', () => {
  const own = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
  const asked = [fewSums(SOURCE), ...own].flatMap((source) =>
    GONE.filter((name) =>
      new RegExp(`(?<!Math)\\.${name}\\b`, 'u').test(source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '')),
    ),
  );
  expect(asked).toEqual([]);
});

test('a library that keeps them otherwise ends the build', () => {
  expect(() => fewSums('export const big = 1;')).toThrow('big.js has sqrt elsewhere');
});
