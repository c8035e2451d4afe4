import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PATIENCE_MS } from '../support/patience';

/** `npm run release` on a copy, with what takes long, and what needs a network, played. */

const folder = mkdtempSync(join(tmpdir(), 'heji-release-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const CHANGELOG = '# Changelog\n\n## 1.2.0\n\n- something new\n\n## 1.1.0\n\n- what was new\n';
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"version":"1.2.0"}',
  'package-lock.json': '{"version":"1.2.0"}',
  'CHANGELOG.md': CHANGELOG,
  '.gitignore': 'package/\ndist/\n',
  '.ci/run': 'mkdir -p dist/cli && printf cli > dist/cli/heji.cjs && echo ran\n',
  'src/build/package.mjs':
    "import { writeFileSync } from 'node:fs';\nwriteFileSync(`${process.argv[3]}/heji-1.2.0.zip`, 'zip');\n",
};

function git(copy: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
  const { status } = spawnSync('git', [...who, ...args], { cwd: copy, timeout: PATIENCE_MS });
  expect(status).toBe(0);
}

function write(copy: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), content);
  }
}

/** A checkout with everything committed. */
function checkout(files: Readonly<Record<string, string>> = {}): string {
  const copy = mkdtempSync(join(folder, 'copy-'));
  write(copy, { ...FILES, ...files });
  mkdirSync(join(copy, 'test/tools'), { recursive: true });
  copyFileSync(join(__dirname, '../tools/release.mjs'), join(copy, 'test/tools/release.mjs'));
  git(copy, 'init', '-q');
  git(copy, 'add', '-A');
  git(copy, 'commit', '-qm', 'all of it');
  return copy;
}

function release(copy: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'test/tools/release.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ADDIN_URL: 'https://heji.example.invalid/' },
    timeout: PATIENCE_MS,
  });
  return { status, said: stdout + stderr };
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the package, the command line and their sums', () => {
  const copy = checkout();
  expect(release(copy)).toMatchObject({ status: 0, said: expect.stringContaining('git tag -a v1.2.0') });
  expect(readFileSync(join(copy, 'package/release-1.2.0/SHA256SUMS'), 'utf8').split('\n').sort()).toEqual(
    ['', `${sumOf('cli')}  heji.cjs`, `${sumOf('zip')}  heji-1.2.0.zip`].sort(),
  );
});

test('--dry-run runs nothing', () => {
  const copy = checkout({ '.ci/run': 'exit 1\n' });
  expect(release(copy, '--dry-run')).toMatchObject({ status: 0, said: expect.stringContaining('.ci/run') });
});

test('what does not pass is not released', () => {
  const copy = checkout({ '.ci/run': 'exit 1\n' });
  expect(release(copy)).toMatchObject({ status: 1, said: expect.stringContaining('nothing is released') });
});

test.each<[what: string, prepare: () => string, said: string]>([
  [
    'something uncommitted',
    () => {
      const copy = checkout();
      write(copy, { 'src/new.ts': '' });
      return copy;
    },
    'uncommitted',
  ],
  ['another version in the lock file', () => checkout({ 'package-lock.json': '{"version":"1.1.0"}' }), 'package-lock'],
  [
    'a version that was released',
    () => {
      const copy = checkout();
      git(copy, 'tag', 'v1.2.0');
      return copy;
    },
    'v1.2.0 is there already',
  ],
  ['a changelog of the version before', () => checkout({ 'package.json': '{"version":"1.3.0"}' }), '## 1.3.0'],
  ['a changelog without entries', () => checkout({ 'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n' }), 'what is new'],
])('%s: refused', (_what, prepare, said) => {
  expect(release(prepare(), '--dry-run')).toMatchObject({ status: 1, said: expect.stringContaining(said) });
});
