/**
 * All tests but those that only `npm run check` runs (test/tools/thorough.mjs says which, and what holds the same in their place): first
 * those without a browser, then the browser's, one file at a time. Ends with one line over both: `N passed, N failed`. Arguments go to
 * jest (npm test -- test/rules).
 */
import { runJest } from './run-jest.mjs';
import { thorough } from './thorough.mjs';

const args = process.argv.slice(2);
if (args.length === 0) {
  process.env.HEJI_QUICK = '1';
  const files = Object.keys(thorough);
  process.stdout.write(`${files.length} test files run only in npm run check: ${files.join(', ')}\n`);
}

const total = { passed: 0, failed: 0 };
for (const group of ['fast', 'e2e']) {
  const { passed, failed } = runJest(group, args);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
