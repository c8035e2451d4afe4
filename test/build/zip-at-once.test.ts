import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The pages' .xlsx files are zipped without workers, which no page allows (test/e2e/review.test.ts exports one so large that it matters). */
const zipAtOnce = jest.requireActual<(source: string) => string>('../../src/build/zip-at-once.cjs');
const library = join(dirname(require.resolve('write-excel-file/package.json')), 'modules/zip/zipToArrayBuffer.js');

test('what the library zips with is replaced, and exports the same', () => {
  const made = zipAtOnce(readFileSync(library, 'utf8'));
  expect(made).toContain('zipSync(files).buffer');
  expect(made).toMatch(/^export default /mu);
});

test('a library that zips otherwise ends the build', () => {
  expect(() => zipAtOnce("import { Zip } from 'fflate';")).toThrow('write-excel-file zips otherwise');
});
