import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { LOOSE, policyOf } from '../security/policy';
import { launch, newPage, siteUrl } from '../tools/page';
import { openPreview, until } from './preview';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test.each(['taskpane.html', 'index.html'])(
  '%s as it is built: nothing within the page, nothing from elsewhere',
  async (name) => {
    const { directives, inline, loads } = policyOf(await (await fetch(siteUrl() + name)).text());
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(name === 'index.html' ? ["'self'"] : undefined);
    expect([...directives.values()].flat().filter((source) => LOOSE.includes(source))).toEqual([]);
    expect(inline).toEqual([]);
    expect(loads.length).toBeGreaterThan(1);
    for (const address of loads) expect(address).not.toMatch(/^(?:[a-z]+:|\/\/)/iu);
  },
);

test('every answer says what the one declaration says', async () => {
  const declared = JSON.parse(readFileSync(join(__dirname, '../../src/web/headers.json'), 'utf8')) as Record<
    'everywhere' | 'preview',
    Record<string, string>
  >;
  for (const path of ['', 'taskpane.html', 'manifest.xml', 'samples/seed.xlsx', 'no-such-file']) {
    const { headers } = await fetch(siteUrl() + path);
    for (const [key, value] of Object.entries({ ...declared.everywhere, ...declared.preview }))
      expect([path, key, headers.get(key)]).toEqual([path, key, value]);
  }
});

/** What came of attempts, made by whatever might have got into a page. */
interface Attempts {
  readonly inlineScript: boolean;
  readonly handler: boolean;
  readonly evaluated: boolean;
  readonly fetchedOutside: boolean;
  readonly fetchedOwn: boolean;
  readonly picture: boolean;
  readonly socket: boolean;
  readonly foreignScript: boolean;
}

function attempt(frame: Frame, outside: string): Promise<Attempts> {
  return frame.evaluate(async (outside) => {
    const marks = window as unknown as Record<string, unknown>;
    const loads = (element: HTMLElement) =>
      new Promise<boolean>((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        document.body.append(element);
      });
    const fetched = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
    const inline = document.createElement('script');
    inline.textContent = 'window.hejiInline = true';
    document.body.append(inline);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:image/png;base64,x" onerror="window.hejiHandler = true">';
    document.body.append(holder);
    const socket = await new Promise<boolean>((resolve) => {
      // A blocked one fails at once; one that is let pass would fail as well, but not by the policy.
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.blockedURI.startsWith('ws:')) resolve(false);
      });
      try {
        new WebSocket(outside.replace('http', 'ws')).onopen = () => resolve(true);
      } catch {
        resolve(false);
      }
      setTimeout(() => resolve(true), 3000);
    });
    // Not before something was waited for: what the test itself calls may evaluate.
    let evaluated = true;
    try {
      Reflect.construct(Function, ['return 1']);
    } catch {
      evaluated = false;
    }
    const picture = await loads(Object.assign(document.createElement('img'), { src: `${outside}x.png` }));
    const foreignScript = await loads(Object.assign(document.createElement('script'), { src: `${outside}x.js` }));
    return {
      inlineScript: marks['hejiInline'] === true,
      handler: marks['hejiHandler'] === true,
      evaluated,
      fetchedOutside: await fetched(outside),
      fetchedOwn: await fetched(new URL('samples/seed.xlsx', location.href).href),
      picture,
      socket,
      foreignScript,
    };
  }, outside);
}

test('what might get into a page can do nothing, and sends nothing', async () => {
  const arrived: string[] = [];
  const elsewhere = createServer((request, answer) => {
    arrived.push(request.url ?? '');
    answer.end();
  });
  elsewhere.on('connection', () => arrived.push('a connection'));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const outside = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}/`;
  const preview = await openPreview(browser);
  const pane = preview.page.frames().find((frame) => frame.url().includes('taskpane.html'));
  const nothing: Omit<Attempts, 'fetchedOwn'> = {
    inlineScript: false,
    handler: false,
    evaluated: false,
    fetchedOutside: false,
    picture: false,
    socket: false,
    foreignScript: false,
  };
  // The pane may not even ask its own server for data; the page asks it for the samples.
  expect(await attempt(pane!, outside)).toEqual({ ...nothing, fetchedOwn: false });
  expect(await attempt(preview.page.mainFrame(), outside)).toEqual({ ...nothing, fetchedOwn: true });
  expect(arrived).toEqual([]);
  await preview.close();
  elsewhere.close();
});

test('nobody else may frame the page', async () => {
  const { page, context } = await newPage(browser);
  // The same server under its other name, which is another origin.
  const other = siteUrl().replace('localhost', '127.0.0.1');
  await page.route(`${other}blank.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  await page.goto(`${other}blank.html`);
  await page.evaluate((url) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
  }, siteUrl());
  await until('chrome-error://chromewebdata/', () => Promise.resolve(page.frames()[1]?.url()));
  await context.close();
});
