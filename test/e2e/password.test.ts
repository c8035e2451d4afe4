import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { isLocked, readWorkbookFile, unlocked } from '../../src/files';
import { lockedAgile } from '../files/locked';
import { launch } from '../tools/page';
import { expectClean, openPreview, root, until, type Preview } from './preview';

/** Files with a password to open, as a person meets them: asked for, checked, downloaded with the same password, and kept nowhere. */

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'heji-password-'));
const pictures = join(root, 'coverage/screenshots');
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const SEED = Uint8Array.from(readFileSync(join(root, 'assets/sample/seed.xlsx')));

/** With the rounds that Excel itself sets; the .xls was saved by LibreOffice. */
const FILES: readonly (readonly [name: string, password: string, bytes: () => Uint8Array])[] = [
  [
    '加密的.xlsx',
    '密码 Mima-7731',
    () => lockedAgile(SEED, '密码 Mima-7731', { hash: 'SHA512', keyBits: 256, rounds: 100_000 }),
  ],
  ['加密的.xls', '密码Ab1', () => new Uint8Array(readFileSync(join(root, 'test/files/locked.xls')))],
];

/** All that the browser keeps for this page, and what the page has put into itself. */
function kept({ page }: Preview): Promise<string> {
  return page.evaluate(async () => {
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const caches = 'caches' in window ? await window.caches.keys() : [];
    const fields = [...document.querySelectorAll('input')].map((input) => input.value);
    const state = JSON.stringify(history.state);
    return [
      ...stores,
      ...databases,
      ...caches,
      ...fields,
      document.cookie,
      state,
      location.href,
      document.documentElement.outerHTML,
    ].join('\n');
  });
}

test.each(FILES)('%s', async (name, password, bytes) => {
  const path = join(folder, name);
  writeFileSync(path, bytes());
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel('密码', { exact: true });

  // Given up: what is open stays, and it is said.
  await page.locator('input[type=file]').setInputFiles(path);
  await field.waitFor();
  await page.screenshot({ path: join(pictures, `password-${name}.png`) });
  await page.keyboard.press('Escape');
  await page.getByText(`没有输入密码，${name} 没有打开。`).first().waitFor();
  expect(await dialog.count()).toBe(0);
  const sample = await preview.cell("'1-2'!A1");

  // A wrong one, then the right one.
  await page.locator('input[type=file]').setInputFiles([]);
  await page.locator('input[type=file]').setInputFiles(path);
  await field.fill('不对');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').getByText(/\S/u).waitFor();
  await page.screenshot({ path: join(pictures, `password-wrong-${name}.png`) });
  expect(await field.inputValue()).toBe('');
  await field.fill(password);
  await page.keyboard.press('Enter');
  await page.locator('header, .title-bar').getByText(name).first().waitFor();
  await dialog.waitFor({ state: 'detached' });
  // The same forms: the file was made of the sample.
  await until(sample.value, async () => (await preview.cell("'1-2'!A1")).value);
  await preview.check();
  expect(await pane.getByRole('tab', { name: /^错误/u }).textContent()).toMatch(/[1-9]/u);

  await preview.enter("'1-2'!A30", '复核人张三');
  await page.screenshot({ path: join(pictures, `password-open-${name}.png`) });
  const saved = new Uint8Array(readFileSync(await preview.download()));
  expect(isLocked(saved)).toBe(true);
  expect(Buffer.from(saved).includes('复核人张三')).toBe(false);
  const inside = readWorkbookFile(unlocked(saved, password));
  expect(
    inside.sheets
      .find((sheet) => sheet.name === '1-2')
      ?.cells.get(29)
      ?.get(0)?.value,
  ).toBe('复核人张三');

  expect(await kept(preview)).not.toContain(password);
  expect(sent.join('\n')).not.toContain(password);
  expect(sent.join('\n')).not.toContain(encodeURIComponent(password));
  expectClean(preview);
  await preview.close();
});
