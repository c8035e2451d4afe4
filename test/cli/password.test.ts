import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockedAgile } from '../files/locked';
import { PATIENCE_MS } from '../support/patience';

/** Files with a password to open: the password comes by standard input, and is kept nowhere. */

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'heji-password-'));
const file = join(folder, '自评表.xlsx');
const seed = new Uint8Array(readFileSync(join(ROOT, 'assets/sample/seed.xlsx')));
writeFileSync(file, lockedAgile(seed, '密码1', { hash: 'SHA512', keyBits: 256, rounds: 100 }));
const old = join(folder, '旧', '自评表.xls');
mkdirSync(join(folder, '旧'));
copyFileSync(join(__dirname, '../files/locked.xls'), old);
afterAll(() => rmSync(folder, { recursive: true }));

function heji(args: readonly string[], input: string) {
  return spawnSync(process.execPath, [join(ROOT, 'src/cli/heji.mjs'), ...args], {
    encoding: 'utf8',
    input,
    timeout: PATIENCE_MS,
  });
}

test.each<[what: string, args: readonly string[], input: string, status: number, says: RegExp]>([
  ['without it the way to give it is told', ['check', file], '', 2, /--password-stdin/u],
  ['the file is checked with it', ['check', file, '--password-stdin'], '密码1\n', 1, /X-04/u],
  ['so are those of a review', ['review', file, '--password-stdin'], '密码1', 1, /共 1 份/u],
  ['an .xls without it', ['check', old], '', 2, /--password-stdin/u],
  ['an .xls is checked with it', ['check', old, '--password-stdin'], '密码Ab1\n', 1, /X-04/u],
  ['an .xls with another one', ['check', old, '--password-stdin'], '密码2\n', 2, /打开密码不对/u],
  ['nor is an .xls', ['fill', old, '--dry-run', '--password-stdin'], '密码Ab1', 2, /不能填写/u],
  ['another one is told', ['check', file, '--password-stdin'], '密码2\n', 2, /打开密码不对/u],
  ['none is told', ['check', file, '--password-stdin'], '', 2, /没有读到/u],
  [
    'it is not filled, since the copy would have none',
    ['fill', file, '--dry-run', '--password-stdin'],
    '密码1',
    2,
    /不能填写/u,
  ],
])('%s', (_, args, input, status, says) => {
  const run = heji(args, input);
  expect(`${run.stdout}${run.stderr}`).toMatch(says);
  expect(run.status).toBe(status);
});
