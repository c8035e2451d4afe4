import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../tools/page';
import { expectClean, openPreview, root } from './preview';

/** Last year's workbook, chosen in the pane. */

let browser: Browser;
beforeAll(async () => (browser = await launch()));
afterAll(() => browser.close());

const OLDER = readFileSync(join(root, 'test/files/older.xls'));

test('a workbook of an old Excel is read on a worker, which the pane’s policy lets in and which ends with it', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  await pane.getByRole('button', { name: '正文', exact: true }).click();
  const began: string[] = [];
  let ended = 0;
  page.on('worker', (worker) => {
    began.push(new URL(worker.url()).pathname);
    worker.on('close', () => (ended += 1));
  });
  const choose = (name: string, buffer: Buffer) =>
    pane.getByTestId('previous-file').setInputFiles({ name, mimeType: 'application/vnd.ms-excel', buffer });
  await choose('断开的.xls', OLDER.subarray(0, 3000));
  await pane.getByText(/断开的\.xls.*损坏/u).waitFor();
  await choose('去年.xls', OLDER);
  await pane.getByText('正在使用“去年.xls”').waitFor();
  expect(began).toHaveLength(2);
  for (const path of began) expect(path).toMatch(/\/pane\/reading-worker\.[0-9a-f]+\.js$/u);
  expect(ended).toBe(2);
  expectClean(preview);
  await preview.close();
});
