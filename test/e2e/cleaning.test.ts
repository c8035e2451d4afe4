import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launch } from '../tools/page';
import { expectClean, openPreview } from './preview';

/** What a person tells the pane goes with the downloaded file, and 交表前清理 takes all of it out again. */

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'heji-cleaning-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const SEED = join(__dirname, '../../assets/sample/seed.xlsx');
const WORDS = '年中追加：依据区财政局 12 月批复，用于企业座谈会，已附批复文件。';
const TEXT = '某区优化营商环境协调事务中心2022年度部门整体支出绩效自评报告。全年执行数107.28万元。';

test('an explanation, a hint set aside and the text come back with the file; after 交表前清理 the download is the file as it was', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  const explained = pane.locator('li[data-rule="B11-20"]');
  await preview.check();
  await pane.getByRole('tab', { name: '警告' }).click();
  await explained.getByRole('button', { name: '填写说明' }).click();
  await explained.getByRole('textbox', { name: '说明' }).fill(WORDS);
  await explained.getByRole('button', { name: '保存' }).click();
  await explained.getByText(WORDS).waitFor();

  await pane.getByRole('tab', { name: '提示' }).click();
  const hints = pane.locator('[data-finding]');
  await hints.first().getByRole('button').first().click();
  const aside = (await hints.first().getAttribute('data-finding'))!;
  await hints.first().getByRole('button', { name: '不再提示' }).click();
  const own = pane.locator(`[data-finding="${aside}"]`);
  await own.getByText('已看过，不再提示').waitFor();

  await pane.getByRole('button', { name: '正文' }).click();
  await pane.getByRole('textbox', { name: '粘贴正文' }).fill(TEXT);
  await pane.getByRole('button', { name: '用这段文字校验' }).click();
  await pane.getByRole('checkbox', { name: '随工作簿保存正文' }).click();

  const path = join(folder, 'kept.xlsx');
  writeFileSync(path, readFileSync(await preview.download()));
  await preview.open(path);
  await preview.check();
  await pane.getByRole('tab', { name: '警告' }).click();
  await explained.getByText(WORDS).waitFor();
  await pane.getByRole('tab', { name: '提示' }).click();
  await own.getByText('已看过，不再提示').waitFor();
  await pane.getByRole('button', { name: '正文' }).click();
  await pane.getByText('全年执行数107.28万元', { exact: false }).first().waitFor();
  await pane.getByRole('button', { name: '返回' }).click();

  await pane.getByRole('button', { name: '设置' }).click();
  await pane.getByRole('button', { name: '交表前清理' }).click();
  await pane.getByRole('button', { name: '确定清理' }).click();
  await pane.getByText('检查文档', { exact: false }).first().waitFor();
  // Part by part the file that was opened first.
  const parts = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const cleaned = new Map(parts(new Uint8Array(readFileSync(await preview.download()))));
  const opened = parts(new Uint8Array(readFileSync(SEED)));
  expect([...cleaned.keys()].sort()).toEqual(opened.map(([name]) => name).sort());
  expect(opened.filter(([name, part]) => cleaned.get(name) !== part).map(([name]) => name)).toEqual([]);
  expectClean(preview);
  await preview.close();
});
