/**
 * Finds a Chromium-based browser for the browser tests, or installs one.
 *
 *   node test/tools/browser.mjs            prints the path of a browser that starts; installs one when there is none
 *   node test/tools/browser.mjs --find     prints the path of one that is there already; exit 1 when there is none
 *
 * Looked for, in this order: HEJI_BROWSER or CHROME_PATH, the names on PATH, the usual places of the system, Playwright's cache.
 * Installed: Playwright's own download; where that cannot be had, Debian's package. When neither works it fails and says what was tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';
import { isMain } from '../../src/build/build.mjs';

/** Flags every start of the browser in this project uses. Chromium refuses to run as root with its sandbox. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

function onPath() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
}

function usualPlaces() {
  switch (process.platform) {
    case 'win32': {
      const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
      return roots
        .filter((root) => root !== undefined)
        .flatMap((root) => [
          join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(root, 'Chromium', 'Application', 'chrome.exe'),
          join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    }
    case 'darwin':
      return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((root) => [
        join(root, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(root, 'Chromium.app/Contents/MacOS/Chromium'),
        join(root, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ]);
    default:
      return [
        '/usr/bin/chromium',
        '/usr/lib/chromium/chromium',
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
      ];
  }
}

function playwrights() {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** True when the browser really starts: Ubuntu's `chromium` may be a stub, a download may lack system libraries. */
export function starts(path) {
  const profile = mkdtempSync(join(tmpdir(), 'heji-browser-'));
  try {
    const run = spawnSync(
      path,
      ['--headless', ...browserFlags, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
      { encoding: 'utf8', timeout: 60_000 },
    );
    return run.status === 0 && /<html/i.test(run.stdout);
  } catch {
    return false;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The path of a browser that starts, or null. One named by the environment must work: another is not taken instead. */
export function findBrowser() {
  const named = process.env.HEJI_BROWSER ?? process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`HEJI_BROWSER/CHROME_PATH: no such file: ${named}`);
    if (!starts(named)) throw new Error(`HEJI_BROWSER/CHROME_PATH: does not start: ${named}`);
    return named;
  }
  const places = [...new Set([...onPath(), ...usualPlaces(), ...playwrights()])];
  return places.find((path) => existsSync(path) && starts(path)) ?? null;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a command with its output on stderr; true when it succeeded. */
function run(command, args, milliseconds, env = {}) {
  say(`$ ${command} ${args.join(' ')}`);
  const done = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: milliseconds,
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** How apt-get can be called here: directly as root, through sudo where that asks for no password, or not at all. */
function aptGet() {
  if (process.platform !== 'linux' || !has('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

let listsFresh = false;

/** Installs the first of Debian's packages that can be had. */
export function installPackage(...packages) {
  const apt = aptGet();
  if (!apt) return false;
  const [command, ...first] = apt;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsFresh) listsFresh = run(command, [...first, 'update', '-qq'], 180_000, quiet);
  const install = [...first, 'install', '-y', '-qq', '--no-install-recommends'];
  return packages.some((name) => run(command, [...install, name], 420_000, quiet));
}

/** Without a font that has Chinese characters pages still work, but pictures of them show boxes. */
function ensureFont() {
  if (process.platform !== 'linux') return;
  const list = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  if (!installPackage('fonts-noto-cjk', 'fonts-wqy-zenhei'))
    say('No Chinese font found or installed: screenshots will show boxes instead of characters.');
}

function playwrightCli(...args) {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return run(process.execPath, [cli, ...args], 300_000);
}

/** Installs a browser and returns its path. Throws with what was tried when none could be had. */
export function installBrowser() {
  say('No Chromium, Chrome or Edge found: installing one for the browser tests.');
  const tried = [];

  if (playwrightCli('install', '--no-shell', 'chromium')) {
    const path = playwrights().find((place) => existsSync(place));
    if (path && starts(path)) return path;
    if (path && aptGet() && playwrightCli('install-deps', 'chromium') && starts(path)) return path;
    tried.push("Playwright's download arrived but does not start here (system libraries missing)");
  } else {
    tried.push("Playwright's download failed (see above)");
  }

  if (installPackage('chromium')) {
    const path = findBrowser();
    if (path) return path;
    tried.push('the package chromium was installed but does not start');
  } else {
    tried.push(
      aptGet()
        ? "the system's package chromium could not be installed (see above)"
        : 'apt-get cannot be used here (not Debian-like, or neither root nor sudo without password)',
    );
  }

  throw new Error(
    `No browser for the browser tests. Tried:\n - ${tried.join('\n - ')}\n` +
      'Install Chrome, Chromium or Edge, or name one: HEJI_BROWSER=/path/to/chrome npm test',
  );
}

/** A browser that starts: found, or else installed. */
export function ensureBrowser() {
  const path = findBrowser() ?? installBrowser();
  ensureFont();
  return path;
}

if (isMain(import.meta.url)) {
  try {
    const path = process.argv.includes('--find') ? findBrowser() : ensureBrowser();
    if (path) process.stdout.write(`${path}\n`);
    else process.exitCode = 1;
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
