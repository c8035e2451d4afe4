/**
 * A release, made of what is committed: npm run release (`-- --dry-run` only checks, and says what would be run).
 *
 *   1. Nothing is uncommitted; package.json and package-lock.json name one version, which no tag has yet; CHANGELOG.md begins with it and says
 *      what is new.
 *   2. `.ci/run`: everything a change must pass, from a clean install.
 *   3. package/release-VERSION: the package for an intranet (ADDIN_URL names its address), the command line as one file, SHA256SUMS.
 *
 * Nothing is tagged, pushed or published: what remains to be done by hand is said at the end. Exit code 1 when something was wrong.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const isDry = process.argv.includes('--dry-run');
const say = (text) => process.stdout.write(`${text}\n`);

function fail(...faults) {
  for (const fault of faults) process.stderr.write(`release: ${fault}\n`);
  process.exit(1);
}

const textOf = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

/** What git answers; a git that does not answer is a fault of its own. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
  if (status !== 0) fail(`git ${args.join(' ')} failed: a release is made in a checkout.`);
  return stdout.trim();
}

/** The first section of the changelog: its heading, and what stands in it. */
function newest(changelog) {
  const [, ...sections] = changelog.split(/^## +/mu);
  const [heading = '', ...lines] = (sections[0] ?? '').split('\n');
  return { heading: heading.trim(), lines: lines.filter((line) => line.startsWith('- ')) };
}

const { version } = JSON.parse(textOf('package.json'));
const tag = `v${version}`;
const { heading, lines } = newest(textOf('CHANGELOG.md'));
const open = git('status', '--porcelain');
const faults = [
  open === '' ? '' : `There is something uncommitted:\n${open}`,
  JSON.parse(textOf('package-lock.json') || '{}').version === version
    ? ''
    : `package-lock.json names another version than package.json (${version}): npm install --package-lock-only`,
  git('tag', '--list', tag) === '' ? '' : `${tag} is there already: name the next version in package.json.`,
  heading.split(' ')[0] === version
    ? ''
    : `CHANGELOG.md begins with “${heading}”, not with the version that is released: ## ${version}`,
  lines.length > 0 ? '' : 'CHANGELOG.md does not say what is new.',
  process.env.ADDIN_URL ? '' : 'Set ADDIN_URL to the address the add-in will be served from.',
].filter((fault) => fault !== '');
if (faults.length > 0) fail(...faults);

const out = join(root, 'package', `release-${version}`);
const steps = [
  ['bash', '.ci/run'],
  [process.execPath, 'src/build/package.mjs', '--out', out],
];
if (isDry) {
  say(`${version} can be released: ${lines.length} entries in CHANGELOG.md. It would be run:`);
  for (const step of steps) say(`  ${step.join(' ')}`);
  process.exit(0);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [command, ...args] of steps) {
  say(`\n── ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 4 * 3_600_000,
  });
  if (status !== 0) fail(`${args.join(' ')} failed: nothing is released.`);
}
copyFileSync(join(root, 'dist/cli/heji.cjs'), join(out, 'heji.cjs'));
// What is handed on is files: the folder beside the zip holds the same.
const files = readdirSync(out).filter((name) => statSync(join(out, name)).isFile());
const sum = (name) =>
  createHash('sha256')
    .update(readFileSync(join(out, name)))
    .digest('hex');
writeFileSync(join(out, 'SHA256SUMS'), files.map((name) => `${sum(name)}  ${name}\n`).join(''));
// Tests and builds write only what git does not look at.
const left = git('status', '--porcelain');
if (left !== '') fail(`Making the release changed the tree:\n${left}`);
say(`\n${version} lies in ${out}: ${[...files, 'SHA256SUMS'].join(', ')}.`);
say(`By hand: the list “What only genuine Excel can show” in CONTRIBUTING.md; then git tag -a ${tag} -m ${tag}`);
