import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, newPage, siteUrl } from '../tools/page';
import { root } from './preview';

/** What the browser really fetches of the pane's own script, office.js not counted, against the budget that the build is held to. */
interface Budget {
  readonly usable: number;
  readonly firstResult: number;
  readonly later: readonly string[];
}
const dist = join(root, 'dist');
const budget = JSON.parse(readFileSync(join(root, 'test/tools/budget.json'), 'utf8')) as Budget;
const later = budget.later.map((pattern) => new RegExp(pattern, 'u'));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test('what is fetched until the pane can be used, and until the first result, keeps within the budget', async () => {
  const { page, context } = await newPage(browser);
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/pane\/.*\.js$/u.test(pathname)) fetched.add(pathname);
  });
  const sum = (names: readonly string[]): number =>
    names.reduce((so, name) => so + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);

  await page.goto(siteUrl());
  const pane = page.frameLocator('aside iframe');
  const button = pane.getByRole('button', { name: '一键校验' });
  await button.waitFor();
  const atOnce = await pane
    .locator('script[src]')
    .evaluateAll((scripts) => scripts.map((script) => new URL((script as HTMLScriptElement).src).pathname));
  const usable = sum(atOnce.filter((name) => name.startsWith('/pane/')));

  await button.click();
  await pane.getByRole('list', { name: '校验结果' }).waitFor();
  const first = [...fetched].filter((name) => !later.some((pattern) => pattern.test(name)));
  const firstResult = sum(first);
  console.log(`fetched (gzip): usable ${String(usable)} B, first result ${String(firstResult)} B`);
  expect(usable).toBeGreaterThan(0);
  expect(usable).toBeLessThanOrEqual(budget.usable);
  expect(firstResult).toBeGreaterThan(usable);
  expect(firstResult).toBeLessThanOrEqual(budget.firstResult);
  await context.close();
});
