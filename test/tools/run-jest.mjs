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

/** There a run is a group of processes of its own, which nobody ends by a key. */
const IN_CI = process.env.CI !== undefined;

const REPORTERS = ['--reporters=default', `--reporters=${join(root, 'test/tools/unfinished.mjs')}`];

/** Longest that one group may take, in milliseconds: several times what it takes on two busy cores. What hangs is ended and counted as failed. */
const LONGEST_MS = 38 * 60_000;

/** Ends a run with whatever it has started: a worker that hangs outlives the process that waits for it. */
function endAll({ pid, error }) {
  if (error?.code !== 'ETIMEDOUT') return;
  process.stderr.write(`Ended after ${LONGEST_MS / 60_000} minutes.\n`);
  if (!IN_CI) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it is gone.
  }
}

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
      [jest, ...REPORTERS, ...groups[group], '--passWithNoTests', '--json', `--outputFile=${file}`, ...args],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        detached: IN_CI,
        timeout: LONGEST_MS,
        killSignal: 'SIGKILL',
      },
    );
    endAll(run);
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
