import type { Browser, Frame } from 'playwright-core';
import { launch, newPage, siteUrl } from '../tools/page';

/** How soon something is seen. The figures are printed; of times only what a person would notice is asserted. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Milliseconds from the start of a frame's loading to its first paint of any content, as the browser tells it. */
function firstPaint(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (!entry) return;
          observer.disconnect();
          resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

test('first paint, first use and first result', async () => {
  const { page, context } = await newPage(browser);
  const start = Date.now();
  await page.goto(siteUrl());
  const pane = page.frameLocator('aside iframe');
  const button = pane.getByRole('button', { name: '一键校验' });
  await button.waitFor();
  const usable = Date.now() - start;
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  const [ofPage, ofPane] = [await firstPaint(page.mainFrame()), await firstPaint(frame!)];
  const pressed = Date.now();
  await button.click();
  await pane.getByRole('list', { name: '校验结果' }).waitFor();
  const result = Date.now() - pressed;
  console.log(
    `first paint: page ${ofPage.toFixed(0)} ms, pane ${ofPane.toFixed(0)} ms after its start · pane usable ${String(usable)} ms · first result ${String(result)} ms after 一键校验, ${String(pressed - start + result)} ms after the start`,
  );
  expect(ofPage).toBeGreaterThan(0);
  expect(ofPane).toBeGreaterThan(0);
  expect(result).toBeLessThan(5000);
  await context.close();
});
