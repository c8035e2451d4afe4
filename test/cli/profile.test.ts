import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HUNAN, PROFILES } from '../../src/rules';
import { PATIENCE_MS } from '../support/patience';

/** heji profile: whether a profile can be used, before it is given to anyone. */

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'heji-profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function profile(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'profile', ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const own = { ...HUNAN, id: 'bureau', name: { 'zh-CN': '某县财政局', 'en-US': 'A county' } };

test('one that can be used, in both languages', () => {
  const path = file('good.json', own);
  expect(profile(path)).toEqual({ status: 0, stdout: `方案“某县财政局”（${path}）可以使用。\n`, stderr: '' });
  expect(profile(path, '--lang', 'en-US').stdout).toBe(`The profile "A county" (${path}) can be used.\n`);
});

test('as JSON: the profile itself, a built-in one too', () => {
  expect(JSON.parse(profile('--json', file('good.json', own)).stdout)).toEqual(own);
  const [, other] = PROFILES;
  expect(JSON.parse(profile('--json', other!.id).stdout)).toEqual(other);
});

test('every wrong entry is named', () => {
  const { bands: _, ...rest } = own;
  const vocabulary = [{ form: '1-3', head: '甲数', role: 'score' }];
  const path = file('wrong.json', { ...rest, executionPoints: '10', bonus: 1, vocabulary });
  const { status, stdout, stderr } = profile(path);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  for (const said of ['缺少 bands', 'executionPoints 应为 数字', '没有 bonus 这一项', 'vocabulary.0 应为 一条指定'])
    expect(stderr).toContain(said);
});

test.each([[[]], [['hunan', 'hubei']]])('not exactly one: %j', (args) => {
  expect(profile(...args)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('请给出一个方案文件') as string,
  });
});
