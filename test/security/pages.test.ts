import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOSE, policyOf } from './policy';

/** The pages as they stand in the project; test/e2e looks at them as they are built and served. */

const page = (name: string) =>
  policyOf(
    readFileSync(join(__dirname, '../..', name), 'utf8')
      .replace(/<%= officeJsOrigin %>/gu, '')
      .replace(/<%= messageStyleHash %>/gu, 'sha256-x'),
  );

const PAGES = [
  'src/taskpane/index.html',
  'src/web/index.html',
  'src/web/review.html',
  'assets/deploy/check.html',
  'assets/trust/index.html',
];

test.each(PAGES)('%s allows nothing that is not named, and no script or style within the page', (name) => {
  const { directives, inline, loads } = page(name);
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect([...directives.values()].flat().filter((source) => LOOSE.includes(source))).toEqual([]);
  expect(inline).toEqual([]);
  for (const address of loads) expect(address).not.toMatch(/^(?:[a-z]+:|\/\/)/iu);
});

test.each([
  ['src/taskpane/index.html', undefined],
  ['assets/trust/index.html', undefined],
  ['src/web/review.html', undefined],
  // The page fetches the samples beside it, the check the files that it checks.
  ['src/web/index.html', ["'self'"]],
  ['assets/deploy/check.html', ["'self'"]],
])('%s may ask for data: %p', (name, sources) => {
  expect(page(name).directives.get('connect-src')).toEqual(sources);
});

test('what may be framed is said by the answer’s head, where alone it counts', () => {
  for (const name of PAGES) expect(page(name).directives.has('frame-ancestors')).toBe(false);
});
