import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
function endAll(run) {
  process.stderr.write(`Ended after ${LONGEST_MS / 60_000} minutes.\n`);
  try {
    if (IN_CI) process.kill(-run.pid, 'SIGKILL');
    else run.kill('SIGKILL');
  } catch {
    // All of it is gone.
  }
}

/** Jest's report as JSON; null where it wrote none. With `later`, what it says is shown when it has ended. */
async function report(group, args, file, later) {
  const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
  const run = spawn(
    process.execPath,
    [jest, ...REPORTERS, ...groups[group], '--passWithNoTests', '--json', `--outputFile=${file}`, ...args],
    { cwd: root, stdio: ['ignore', 'ignore', later ? 'pipe' : 'inherit'], detached: IN_CI },
  );
  const said = [];
  run.stderr?.on('data', (part) => said.push(part));
  const watch = setTimeout(() => endAll(run), LONGEST_MS);
  const [status] = await once(run, 'close');
  clearTimeout(watch);
  process.stderr.write(Buffer.concat(said));
  try {
    return { status, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return null;
  }
}

/**
 * Runs one group of jest's projects. A test file that cannot run counts as one failure, and so does a jest that ends in failure without
 * saying why; skipped tests count as failures, too: nothing is left out silently.
 */
export async function runJest(group, { args = [], later = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'heji-test-'));
  try {
    const made = await report(group, args, join(folder, 'jest.json'), later);
    if (!made) return { passed: 0, failed: 1 };
    const left = made.numPendingTests + made.numTodoTests;
    if (left > 0) process.stderr.write(`${left} tests were skipped: counted as failed.\n`);
    const failed = made.numFailedTests + made.numRuntimeErrorTestSuites + left;
    return { passed: made.numPassedTests, failed: made.status !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
