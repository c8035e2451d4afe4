import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../tools/page';
import { expectClean, openPreview, root, until } from './preview';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const CLEAN = join(root, 'assets/sample/clean.xlsx');
const CELL = "'附件1-2'!B6";

test('changes that were not downloaded are not lost without a question', async () => {
  const preview = await openPreview(browser);
  const { page, questions } = preview;
  const isOpen = () => page.title();

  await preview.open(CLEAN);
  expect(questions).toEqual([]);
  const before = await preview.cell(CELL);
  await preview.enter(CELL, '123.45');

  preview.answer(false);
  await page.locator('input[type=file]').setInputFiles(join(root, 'assets/sample/seed.xlsx'));
  await until(1, () => Promise.resolve(questions.length));
  expect(questions[0]).toMatch(/^clean\.xlsx .*seed\.xlsx/u);
  expect(await isOpen()).toContain('clean.xlsx');
  expect((await preview.cell(CELL)).value).toBe(123.45);
  expect(before.value).not.toBe(123.45);

  preview.answer(true);
  await page.reload();
  expect(questions).toEqual([questions[0], 'leave']);
  await preview.close();
});

test('after a download, and after a change was taken back, nothing is asked', async () => {
  const preview = await openPreview(browser);
  await preview.open(CLEAN);
  const before = await preview.cell(CELL);
  await preview.enter(CELL, '123.45');
  await preview.download();
  await preview.open(CLEAN);
  await preview.enter(CELL, '123.45');
  await preview.enter(CELL, String(before.value));
  await preview.open(join(root, 'assets/sample/seed.xlsx'));
  expect(preview.questions).toEqual([]);
  expectClean(preview);
  await preview.close();
});
