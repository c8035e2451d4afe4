import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { HUNAN } from '../../src/rules';
import { launch, newPage, siteUrl } from '../tools/page';
import { root, until } from './preview';

/** What the browser really fetches of the pane's own script, office.js not counted, against the budget that the build is held to. */
interface Budget {
  readonly usable: number;
  readonly firstResult: number;
  readonly later: readonly string[];
  readonly worker: Readonly<Record<string, number>>;
}
const dist = join(root, 'dist');
const budget = JSON.parse(readFileSync(join(root, 'test/tools/budget.json'), 'utf8')) as Budget;
const later = budget.later.map((pattern) => new RegExp(pattern, 'u'));
const ofWorker = new RegExp(`/(?:${Object.keys(budget.worker).join('|')})\\.`, 'u');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const sum = (names: readonly string[]): number =>
  names.reduce((so, name) => so + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);

/** What a page has fetched of the pane's scripts so far, each once. */
function fetchedBy(page: Page): Set<string> {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // A worker has a thread of its own.
    if (/^\/pane\/.*\.js$/u.test(pathname) && !ofWorker.test(pathname)) fetched.add(pathname);
  });
  return fetched;
}

/** Opens the page and checks: what was fetched until the pane could be used, and until the first result was shown. */
async function openAndCheck(page: Page): Promise<{ usable: number; first: readonly string[] }> {
  const fetched = fetchedBy(page);
  await page.goto(siteUrl());
  const pane = page.frameLocator('aside iframe');
  const button = pane.getByRole('button', { name: '一键校验' });
  await button.waitFor();
  // By the page as it is served: what is begun in idle moments may stand beside it by the time that anybody looks.
  const address = page
    .frames()
    .map((frame) => frame.url())
    .find((url) => new URL(url).pathname.endsWith('/taskpane.html'));
  const served = await (await page.request.get(address ?? '')).text();
  const atOnce = [...served.matchAll(/<script[^>]*\bsrc="([^"]+)"/gu)].map(([, src = '']) => `/${src}`);
  await button.click();
  await pane.getByRole('list', { name: '校验结果' }).waitFor();
  return { usable: sum(atOnce.filter((name) => name.startsWith('/pane/'))), first: [...fetched] };
}

test('what is fetched until the pane can be used, and until the first result, keeps within the budget', async () => {
  const { page, context } = await newPage(browser);
  const { usable, first } = await openAndCheck(page);
  const firstResult = sum(first.filter((name) => !later.some((pattern) => pattern.test(name))));
  console.log(`fetched (gzip): usable ${String(usable)} B, first result ${String(firstResult)} B`);
  expect(usable).toBeGreaterThan(0);
  expect(usable).toBeLessThanOrEqual(budget.usable);
  expect(firstResult).toBeGreaterThan(usable);
  expect(firstResult).toBeLessThanOrEqual(budget.firstResult);
  await context.close();
});

/** What is fetched once a result is shown, perhaps before the browser says that it is: how cells could be filled, an open card, the rules on a text. */
const AFTER_RESULT = /\/(checked-list|fill-view|narrative|panels-zh-CN|parts|text-zh-CN)\./u;

test('so it does for one who has kept settings and a profile of their own', async () => {
  const { page, context } = await newPage(browser);
  await page.goto(siteUrl());
  const pane = page.frameLocator('aside iframe');
  await pane.getByRole('button', { name: '设置' }).click();
  const own = { ...HUNAN, id: 'bureau', name: { 'zh-CN': '某县财政局', 'en-US': 'A county' } };
  await pane
    .getByTestId('profile-file')
    .setInputFiles({ name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) });
  await pane.getByText('已导入“某县财政局”').waitFor();
  await pane.getByRole('combobox', { name: '得分保留小数' }).selectOption('1 位');
  await pane.getByRole('checkbox', { name: '改动单元格后自动重新校验' }).uncheck();
  const kept = () => page.evaluate(() => window.localStorage.getItem('@heji/preferences') ?? '');
  await until(true, async () => (await kept()).includes('checkOnChange\\":false'));

  const { first } = await openAndCheck(await context.newPage());
  const needed = first.filter((name) => !AFTER_RESULT.test(name));
  expect(needed.filter((name) => later.some((pattern) => pattern.test(name)))).toEqual([]);
  console.log(`fetched (gzip) with settings kept: first result ${String(sum(needed))} B`);
  expect(sum(needed)).toBeLessThanOrEqual(budget.firstResult);
  await context.close();
});
