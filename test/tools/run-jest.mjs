import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../src/build/build.mjs';

const groups = {
  fast: ['--selectProjects', 'unit', 'pane', 'integration', 'preview'],
  e2e: ['--selectProjects', 'e2e', '--runInBand'],
};

/**
 * Runs one group of jest's projects. A test file that cannot run counts as one failure, and so does a jest that ends in failure without
 * saying why; skipped tests count as failures, too: nothing is left out silently.
 */
export function runJest(group, args = []) {
  const folder = mkdtempSync(join(tmpdir(), 'heji-test-'));
  const file = join(folder, 'jest.json');
  try {
    const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
    const run = spawnSync(
      process.execPath,
      [jest, ...groups[group], '--passWithNoTests', '--json', `--outputFile=${file}`, ...args],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    let report;
    try {
      report = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return { passed: 0, failed: 1 };
    }
    const left = report.numPendingTests + report.numTodoTests;
    if (left > 0) process.stderr.write(`${left} tests were skipped: counted as failed.\n`);
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + left;
    return { passed: report.numPassedTests, failed: run.status !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
