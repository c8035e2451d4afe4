import type { Browser, Frame, Page } from 'playwright-core';
import { launch, newPage, siteUrl } from '../tools/page';
import { officeFolder } from './preview';

/**
 * office.js asks a page beside itself whether a host that is none of Microsoft's is to be trusted (assets/trust).
 * The page of this origin is; every other is left to Microsoft's own page, which asks the user.
 */
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Serves an empty page of that address, which may be framed. */
async function blank(page: Page, url: string): Promise<void> {
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }));
}

/** Does in a frame what office.js does, and returns the answer it gets. */
function ask(frame: Frame | Page): Promise<unknown> {
  return frame.evaluate(
    (base) =>
      new Promise((resolve) => {
        const hash = { error: 'NotTrustedWAC', locale: 'zh-cn', hostname: 'host', noHttps: true, validate: true };
        const asked = document.createElement('iframe');
        window.addEventListener('message', (event) => {
          if (event.source === asked.contentWindow) resolve(JSON.parse(event.data as string));
        });
        asked.src = `${base}AgaveErrorUX/index.html#${encodeURIComponent(JSON.stringify(hash))}`;
        asked.onload = () => asked.contentWindow!.postMessage(JSON.stringify({ hostname: 'host', noHttps: true }), '*');
        document.body.append(asked);
      }),
    `${siteUrl()}${officeFolder()}/`,
  );
}

test('a host of this origin is trusted', async () => {
  const { page, context } = await newPage(browser);
  await blank(page, `${siteUrl()}blank.html`);
  await page.goto(`${siteUrl()}blank.html`);
  expect(await ask(page)).toEqual({ hostUserTrusted: true });
  await context.close();
});

test('a host of another origin is not: the user is asked, and here says no', async () => {
  const { page, context } = await newPage(browser);
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  await blank(page, 'http://host.example/');
  await blank(page, `${siteUrl()}blank.html`);
  // As a server without this project's frame-ancestors would send it.
  await page.route(/AgaveErrorUX\/index\.html/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await page.goto('http://host.example/');
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, `${siteUrl()}blank.html`);
  const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
  await frame!.waitForURL(`${siteUrl()}blank.html`);
  expect(await ask(frame!)).toEqual({ hostUserTrusted: false });
  expect(questions).toHaveLength(1);
  await context.close();
});
