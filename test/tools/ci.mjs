/**
 * All checks of a change (after npm ci): npm run check. Each step counts as one check, each test as one more. Nothing is left out silently:
 * what cannot be run counts as failed. Ends with `N passed, N failed`.
 *
 * Beside the project there may be a folder ../shared with Office's schemas and published examples; what needs it says so when it is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/build.mjs';
import { installPackage } from './browser.mjs';
import { runJest } from './run-jest.mjs';

/** What test/tools/audit.mjs ends with when the registry could not be asked. */
const NOT_ASKED = 3;

const total = { passed: 0, failed: 0 };
const failures = [];

const say = (text) => process.stdout.write(`${text}\n`);

function count(name, passed, failed, seconds) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  say(`── ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
}

async function step(name, run) {
  say(`\n── ${name}`);
  const start = process.hrtime.bigint();
  const { passed, failed } = await run();
  count(name, passed, failed, Number(process.hrtime.bigint() - start) / 1e9);
}

/** Longest that one step but the tests may take, in milliseconds: several times what the longest takes on two busy cores. */
const LONGEST_MS = 15 * 60_000;

function command(...args) {
  const done = spawnSync(args[0], args.slice(1), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  if (done.error?.code === 'ETIMEDOUT') say(`Ended after ${LONGEST_MS / 60_000} minutes.`);
  return done.status === 0;
}

const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const bin = (file, ...args) => command(process.execPath, join(root, 'node_modules', file), ...args);

function xmllint() {
  const has = () => spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!has()) installPackage('libxml2-utils');
  return has();
}

/** Opens what the tests have written; without it they compare with the project's own calculation. */
function libreOffice() {
  const has = () => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  const hasWriter = () => spawnSync('dpkg', ['-s', 'libreoffice-writer'], { stdio: 'ignore' }).status === 0;
  if (!has()) installPackage('libreoffice-calc');
  if (!hasWriter()) installPackage('libreoffice-writer');
  if (!has()) say('\n── LibreOffice could not be installed: written files are not opened by another program');
}

const schema = join(root, '../shared/schemas/OfficeAppManifestV1_1.xsd');
const examples = join(root, '../shared/examples');
const evaluate = join(root, '../shared/tools/eval.mjs');

await step('lint', () => one(bin('eslint/bin/eslint.js', '--max-warnings', '0', '.')));
await step('format', () => one(bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')));
await step('imports', () =>
  one(bin('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs')),
);
await step('unused', () => one(bin('knip/bin/knip.js')));
await step('types', () => one(bin('typescript/bin/tsc', '--noEmit')));
await step('samples', () => one(command(process.execPath, 'test/tools/build-sample.mjs', '--check')));
await step('templates', () => one(command(process.execPath, 'test/tools/build-templates.mjs', '--check')));
await step('schemas', () => one(command(process.execPath, 'src/build/schemas.mjs', '--check')));
await step('build', () => one(command(process.execPath, 'src/build/build.mjs')));
await step('package', () => one(command(process.execPath, 'test/tools/pack.mjs')));
await step('licences', () => one(command(process.execPath, 'test/tools/third-party.mjs', '--check')));
await step('budget', () => one(command(process.execPath, 'test/tools/budget.mjs')));
await step('budget of times', () => one(command(process.execPath, 'test/bench/run.mjs', 'budget')));

if (existsSync(schema)) {
  await step('manifest schema', () =>
    one(xmllint() && command('xmllint', '--noout', '--schema', schema, 'manifest.xml', 'dist/manifest.xml')),
  );
} else {
  say(
    "\n── manifest schema: ../shared/schemas is not there; the manifest's structure is checked by test/manifest.test.ts alone",
  );
}

// Needs the internet: where there is none it counts neither way, and says so.
say('\n── audit');
const audit = spawnSync(process.execPath, [join(root, 'test/tools/audit.mjs')], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (audit.status !== NOT_ASKED) count('audit', audit.status === 0 ? 1 : 0, audit.status === 0 ? 0 : 1, 0);

libreOffice();
await step('tests', () => runJest('fast'));
await step('browser tests', () => runJest('e2e'));

// How good the findings are, against a published hand check: shown, not judged here.
if (existsSync(evaluate) && existsSync(examples)) {
  say('\n── examples (for information)');
  spawnSync(process.execPath, [evaluate, examples], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
  });
}

say('');
if (failures.length > 0) say(`Failed: ${failures.join(', ')}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
