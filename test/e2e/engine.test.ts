import type { Browser } from 'playwright-core';
import { launch } from '../tools/page';
import { openPreview } from './preview';

/** The built pane has its work done in a worker, and does it itself where it may have none. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** The scripts of what recognises, checks and plans, as the pane itself would fetch them. */
const WITHOUT_WORKER = /\/pane\/(?:engine|checker|fill|text-rules)\.[0-9a-f]+\.js$/u;
const WORKER = /\/pane\/check-worker\.[0-9a-f]+\.js$/u;

/** The corrections that are offered once the sample was checked, and what the preview of filling says of its choice. */
async function worked(page: Awaited<ReturnType<typeof openPreview>>) {
  await page.check();
  const { pane } = page;
  await pane.getByRole('tab', { name: /提示/u }).click();
  const fix = pane.getByRole('button', { name: /^改正为/u });
  await fix.first().waitFor();
  const fixes = await fix.allTextContents();
  await pane.getByRole('button', { name: '一键填充' }).click();
  await pane.getByRole('button', { name: /^写入/u }).waitFor();
  return { fixes, chosen: await pane.getByText(/^已选 \d+ 处$/u).textContent() };
}

test('in a worker, without a line of the rules on the pane’s own thread; and the same where workers are forbidden', async () => {
  const workers: string[] = [];
  const fetched: string[] = [];
  const page = await openPreview(browser);
  page.page.on('worker', (worker) => workers.push(worker.url()));
  page.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.page.reload();
  await page.pane.getByRole('button', { name: '一键校验' }).waitFor();
  const there = await worked(page);
  expect(workers.filter((url) => WORKER.test(url))).toHaveLength(1);
  expect(fetched.filter((path) => WITHOUT_WORKER.test(path))).toEqual([]);

  await page.page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('no workers here', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  workers.length = 0;
  fetched.length = 0;
  await page.page.reload();
  await page.pane.getByRole('button', { name: '一键校验' }).waitFor();
  expect(await worked(page)).toEqual(there);
  expect(there.fixes).not.toHaveLength(0);
  expect(workers.filter((url) => WORKER.test(url))).toEqual([]);
  expect(fetched.some((path) => WITHOUT_WORKER.test(path))).toBe(true);
  await page.close();
});
