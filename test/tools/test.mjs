/**
 * All tests but those that only `npm run check` runs (test/tools/thorough.mjs says which, and what holds the same in their place): those without
 * a browser and, at the same time, the browser's, one file at a time; what the browser's say comes last. Ends with one line over both:
 * `N passed, N failed`. Arguments go to jest (npm test -- test/rules).
 */
import { buildStale } from '../../src/build/build.mjs';
import { runJest } from './run-jest.mjs';
import { thorough } from './thorough.mjs';

const args = process.argv.slice(2);
if (args.length === 0) {
  process.env.HEJI_QUICK = '1';
  const files = Object.keys(thorough);
  process.stdout.write(`${files.length} test files run only in npm run check: ${files.join(', ')}\n`);
}

// Before both: each of them would build what is missing.
buildStale(['addin', 'preview', 'cli'], { say: (text) => process.stderr.write(`${text}\n`) });
const groups = await Promise.all([runJest('fast', { args }), runJest('e2e', { args, later: true })]);
const [passed, failed] = ['passed', 'failed'].map((key) => groups.reduce((sum, group) => sum + group[key], 0));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
