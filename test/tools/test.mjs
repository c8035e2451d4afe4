/**
 * All tests: first those without a browser, then the browser's, one file at a time. Ends with one line over both: `N passed, N failed`.
 * Arguments go to jest (npm test -- test/rules).
 */
import { runJest } from './run-jest.mjs';

const total = { passed: 0, failed: 0 };
for (const group of ['fast', 'e2e']) {
  const { passed, failed } = runJest(group, process.argv.slice(2));
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
