import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { HUNAN } from '../../src/rules';
import { serveLikeNginx, type Site } from '../tools/nginx-like';
import { launch } from '../tools/page';
import { officeFolder, root } from './preview';
import { PATIENCE_MS } from '../support/patience';

/** The package for an intranet, installed under a path and served as its sample configuration of nginx says. */

/** A rule of the sample's findings that this bureau has turned off. */
const OFF = 'B12-16';
const PROFILE = {
  ...HUNAN,
  id: 'bureau',
  name: { 'zh-CN': '某县财政局</script><b>', 'en-US': 'A county' },
  rules: { [OFF]: 'off' },
};

const folder = mkdtempSync(join(tmpdir(), 'heji-installed-'));
const conf = readFileSync(join(root, 'assets/deploy/nginx.conf'), 'utf8');
const pictures = join(root, 'coverage/screenshots');
mkdirSync(pictures, { recursive: true });

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serveLikeNginx(join(folder, 'served'), conf);
  // What ADDIN_URL does in a build of its own.
  const built = join(folder, 'built');
  cpSync(join(root, 'dist'), built, { recursive: true });
  const manifest = readFileSync(join(built, 'manifest.xml'), 'utf8');
  writeFileSync(join(built, 'manifest.xml'), manifest.replaceAll('https://localhost:3000/', `${site.url}office/heji/`));
  const options = JSON.stringify({ version: '9.9.9', served: built, out: join(folder, 'out'), profile: PROFILE });
  const script = `import { assemble } from ${JSON.stringify(pathToFileURL(join(root, 'src/build/package.mjs')).href)}; assemble(${options});`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  cpSync(join(folder, 'out/heji-9.9.9/web'), join(folder, 'served/office/heji'), { recursive: true });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  readonly misdeeds: string[];
}

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 900 }, ...options });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.push(error.message));
  context.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(`${site.url}office/heji/`))
      misdeeds.push(request.url());
  });
  await page.goto(`${site.url}office/heji/${path}`);
  return { page, misdeeds };
}

const verdict = (page: Page) => page.getByRole('status');
const faults = (page: Page) => page.locator('li.bad').allTextContents();

describe('check.html', () => {
  test('finds the installation sound, office.js and the bureau’s profile included', async () => {
    const { page, misdeeds } = await visit('check.html');
    await verdict(page).getByText('安装正确').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.getByText('本单位部署的方案').textContent()).toContain(PROFILE.name['zh-CN']);
    await page.screenshot({ path: join(pictures, 'installed-check.png') });
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['a file of office.js that was changed', 'office', '内容被改动'],
    ['a file that is gone', 'gone', '取不到'],
    ['pages that browsers keep', 'cache', '请设为'],
    ['icons that may not be kept', 'icons', 'max-age=86400'],
    ['a server that forbids framing', 'frame', '请去掉'],
    ['a server that has another address than the manifest', 'address', '重新打包'],
  ])('tells of %s', async (_, what, sentence) => {
    const served = join(folder, 'served/office/heji');
    const changed = join(
      served,
      { office: `${officeFolder()}/zh-cn/office_strings.js`, gone: 'index.html' }[what] ?? '',
    );
    const kept = what === 'office' || what === 'gone' ? readFileSync(changed) : null;
    if (what === 'office') writeFileSync(changed, Buffer.from(kept!).fill(32, 0, 1));
    if (what === 'gone') rmSync(changed);
    if (what === 'cache') site.extra.set('Cache-Control', 'public');
    if (what === 'icons') site.extra.set('Cache-Control', 'no-cache');
    if (what === 'frame') site.extra.set('Content-Security-Policy', "frame-ancestors 'self'");
    if (what === 'address') cpSync(served, join(folder, 'served/elsewhere'), { recursive: true });
    try {
      const { page } = await visit(what === 'address' ? '../../elsewhere/check.html' : 'check.html');
      await verdict(page).getByText('项不对').waitFor();
      expect((await faults(page)).join('\n')).toContain(sentence);
      await page.context().close();
    } finally {
      site.extra.clear();
      if (kept) writeFileSync(changed, kept);
    }
  });
});

test('the pane goes by the bureau’s profile, and says so; the user’s own choice wins', async () => {
  const { page, misdeeds } = await visit('index.html');
  const pane = page.frameLocator('aside iframe');
  const check = async () => {
    await pane.getByRole('button', { name: '一键校验' }).click();
    await pane.getByText(/\d\d:\d\d 校验/).waitFor();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  };
  const found = () => pane.locator(`[data-rule="${OFF}"]`).count();
  await check();
  expect(await pane.getByRole('list', { name: '校验结果' }).getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await found()).toBe(0);

  await pane.getByRole('button', { name: '设置' }).click();
  const choice = pane.getByRole('combobox', { name: '评分方案' });
  expect(await choice.locator('option:checked').textContent()).toBe(`本单位部署的方案：${PROFILE.name['zh-CN']}`);
  await page.screenshot({ path: join(pictures, 'installed-profile.png') });
  await choice.selectOption({ label: HUNAN.name['zh-CN'] });
  await pane.getByRole('button', { name: '返回' }).click();
  await check();
  expect(await found()).toBeGreaterThan(0);
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('a broken block is left out: the pane works as without one, and says so', async () => {
  const page = join(folder, 'served/office/heji/taskpane.html');
  const whole = readFileSync(page, 'utf8');
  writeFileSync(page, whole.replace('"executionPoints":10', '"executionPoints":"ten"'));
  try {
    const visited = await visit('index.html');
    const pane = visited.page.frameLocator('aside iframe');
    await pane.getByRole('button', { name: '一键校验' }).click();
    await pane.getByText('本单位部署的评分方案不能用，没有采用').waitFor();
    expect(await pane.locator(`[data-rule="${OFF}"]`).count()).toBeGreaterThan(0);
    await visited.page.screenshot({ path: join(pictures, 'installed-broken-profile.png') });
    expect(visited.misdeeds).toEqual([]);
    await visited.page.context().close();
  } finally {
    writeFileSync(page, whole);
  }
});
