/**
 * Builds what is missing in dist/ or older than its sources, with webpack's build of that name. Used by the command line's launcher,
 * `npm start`, the browser tests and `npm install`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import office from './office.cjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const dist = join(root, 'dist');

/** True for the script that was started, false for one that was imported (symbolic links on the way do not matter). */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

const shells = ['build', 'cli', 'commands', 'emulator', 'excel', 'files', 'host', 'taskpane', 'web'];
const settings = ['package.json', 'webpack.config.js', 'src/build', 'tsconfig.json'];

/**
 * For each build: the file that is always written, another it must have (the variant with Microsoft's copy of office.js does not run here),
 * the folders of src/ it does not use, and what it uses besides src/.
 */
const builds = {
  cli: { target: 'cli/heji.cjs', without: shells.filter((name) => name !== 'cli' && name !== 'files'), also: [] },
  addin: {
    target: 'taskpane.html',
    needs: `${office.officeFolder}/office.js`,
    without: ['cli', 'emulator', 'web'],
    also: ['assets', 'manifest.xml'],
  },
  preview: { target: 'index.html', without: ['cli', 'taskpane', 'commands', 'excel'], also: ['assets'] },
};

/** The latest change under a file or folder, in ms; 0 when it is not there. */
function newest(path, without = []) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !without.includes(entry.name))
    .map((entry) => newest(join(path, entry.name)))
    .reduce((latest, time) => Math.max(latest, time), stat.mtimeMs);
}

/** The file a build's freshness is judged by. */
export function targetOf(name) {
  return join(dist, builds[name].target);
}

/** The path of webpack's command, or null where only what the program needs at run time is installed. */
function webpack() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')), 'bin/cli.js');
  } catch {
    return null;
  }
}

/** True when the build is missing or older than what it is made of. Where no sources are or no webpack, what is there is used. */
export function isStale(name) {
  const { without, also, needs } = builds[name];
  const built = statSync(targetOf(name), { throwIfNoEntry: false });
  if (!built || (needs && !existsSync(join(dist, needs)))) return true;
  if (!existsSync(join(root, 'src')) || !webpack()) return false;
  const sources = [
    newest(join(root, 'src'), without),
    ...[...also, ...settings].map((entry) => newest(join(root, entry))),
  ];
  return Math.max(...sources) > built.mtimeMs;
}

/**
 * Runs webpack for these builds, one process for all. Its output goes to stderr, so that the standard output stays the caller's.
 * Throws when webpack is not installed or the build fails.
 */
export function build(names, { mode = 'production' } = {}) {
  if (names.length === 0) return;
  const bin = webpack();
  if (!bin) throw new Error('webpack is not installed: run npm ci (with the development packages) first.');
  const args = [bin, '--mode', mode, '--no-color', ...names.flatMap((name) => ['--config-name', name])];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`The build of ${names.join(', ')} failed.\n${run.stdout}${run.stderr}`);
  if (names.includes('cli')) compileAhead();
}

/** Has the command line check a workbook once, so that it starts with compiled code from then on; it runs without it, too. */
function compileAhead() {
  spawnSync(
    process.execPath,
    [join(root, 'src/cli/compiled.cjs'), 'check', '--json', join(root, 'assets/sample/seed.xlsx')],
    { env: { ...process.env, HEJI_KEEP_COMPILED: '1' }, stdio: 'ignore' },
  );
}

/** One build at a time, over all processes: the folder's existence is the lock. One left behind by a killed process counts for 2 minutes. */
const lock = join(dist, '.building');
const lockAge = () => Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function takeLock() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (lockAge() > 120_000) releaseLock();
      else pause(50);
    }
  }
}

function releaseLock() {
  try {
    rmdirSync(lock);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Builds those of `names` that are stale, after any build that is under way elsewhere; returns which were. */
export function buildStale(names, { say = () => undefined } = {}) {
  if (lockAge() > 120_000 && !names.some(isStale)) return [];
  takeLock();
  try {
    const stale = names.filter(isStale);
    if (stale.length > 0) say(`Building ${stale.join(', ')} …`);
    build(stale);
    return stale;
  } finally {
    releaseLock();
  }
}

// node src/build/build.mjs [--optional] [cli] [addin] [preview]: builds these, or all. --optional: a failure is told, but is none (npm install).
if (isMain(import.meta.url)) {
  const names = process.argv.slice(2).filter((name) => name in builds);
  try {
    build(names.length > 0 ? names : Object.keys(builds));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = process.argv.includes('--optional') ? 0 : 1;
  }
}
