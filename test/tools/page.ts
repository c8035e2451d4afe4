/** The browser of the browser tests: one per test file, a fresh context for each test. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Where the built pages are served, with a closing slash. */
export function siteUrl(): string {
  const url = process.env['HEJI_URL'];
  if (!url) throw new Error('HEJI_URL is not set: browser tests run as jest project e2e (npm run test:e2e).');
  return url;
}

/** Starts the browser that the set-up found or installed. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['HEJI_BROWSER'];
  const flags = process.env['HEJI_BROWSER_FLAGS']?.split(' ');
  if (!executablePath || !flags)
    throw new Error('No browser was prepared: run the browser tests with npm run test:e2e.');
  return chromium.launch({ executablePath, args: flags, headless: true });
}

/** What a page did that it should not have: errors on its console, and requests to another origin than the site's. */
export interface Misdeeds {
  readonly errors: string[];
  readonly foreign: string[];
}

/** A new context with one page, and the list of its misdeeds, which grows while the page lives. */
export async function newPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page; misdeeds: Misdeeds }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...options });
  // What is waited for depends on the code; how long it takes, on what else the machine does.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const misdeeds: Misdeeds = { errors: [], foreign: [] };
  const origin = new URL(siteUrl()).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  context.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (protocol.startsWith('http') && from !== origin) misdeeds.foreign.push(request.url());
  });
  return { context, page, misdeeds };
}
