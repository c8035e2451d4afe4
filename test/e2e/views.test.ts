import type { Browser } from 'playwright-core';
import { launch } from '../tools/page';
import { expectClean, openPreview, until, type Preview } from './preview';

/** Every view of the pane, walked through in the newest browser at hand: none may bring the pane down. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** A text that says otherwise than the sample's forms in two sentences. */
const TEXT = [
  '2022年度部门整体支出绩效自评报告',
  '单位编制11人，实有在职人员9人。',
  '全年支出999.99万元，其中：基本支出101.81万元，项目支出898.18万元。',
].join('\n');

async function give({ pane }: Preview, text: string): Promise<void> {
  await pane.getByRole('button', { name: '正文', exact: true }).click();
  await pane.getByRole('textbox', { name: '粘贴正文' }).fill(text);
  await pane.getByRole('button', { name: '用这段文字校验' }).click();
}

const alive = ({ pane }: Preview) => pane.getByRole('button', { name: '一键校验' }).isVisible();

test('from a finding to its sentence, to another and back; settings, filling in, the text', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  await give(preview, TEXT);
  await pane.getByRole('button', { name: '返回' }).click();
  const sentences = pane.getByRole('button', { name: '看正文' });
  await sentences.first().waitFor();
  const seen = new Set<string>();
  for (const at of [0, 1]) {
    await sentences.nth(Math.min(at, (await sentences.count()) - 1)).click();
    const mark = pane.locator('mark');
    await mark.waitFor();
    seen.add((await mark.textContent()) ?? '');
    expect(await alive(preview)).toBe(true);
    await pane.getByRole('button', { name: '返回' }).click();
  }
  expect(seen.size).toBeGreaterThan(0);
  for (const name of ['设置', '正文']) {
    await pane.getByRole('button', { name, exact: true }).click();
    await pane.getByRole('button', { name: '返回' }).click();
    expect(await alive(preview)).toBe(true);
  }
  await pane.getByRole('button', { name: '一键填充' }).click();
  await pane.getByRole('button', { name: /^写入/ }).waitFor();
  await pane.getByRole('button', { name: '返回' }).click();
  for (const name of ['错误', '警告', '提示', '已核对']) {
    await pane.getByRole('tab', { name: new RegExp(name) }).click();
    expect(await alive(preview)).toBe(true);
  }
  expectClean(preview);
  await preview.close();
});

test('an edit turns the verdict grey at once, a new check makes it one again', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  await preview.enter("'1-2'!H15", '13');
  await pane.getByText('表已改动').waitFor();
  await preview.check();
  await until(0, () => pane.getByText('表已改动').count());
  expectClean(preview);
  await preview.close();
});

test('while a cell is being edited the ribbon’s press is answered with what to do, and done afterwards', async () => {
  const preview = await openPreview(browser);
  const { pane, page } = preview;
  await page.evaluate(() => (window as unknown as { hejiEditing(on: boolean): void }).hejiEditing(true));
  await pane.getByRole('button', { name: '一键校验' }).click();
  await pane.getByText(/有单元格正在编辑/).waitFor();
  await page.evaluate(() => (window as unknown as { hejiEditing(on: boolean): void }).hejiEditing(false));
  await pane.getByText(/\d\d:\d\d 校验/).waitFor();
  expectClean(preview);
  await preview.close();
});

test('what the pane keeps in the workbook survives 下载 and opening again', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  await pane.getByRole('button', { name: '一键填充' }).click();
  await pane.getByRole('button', { name: /^写入/ }).click();
  await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  const file = await preview.download();
  await preview.page.getByText(/一并存进了文件/).waitFor();
  await preview.open(file);
  // The way back is offered again, and works.
  await pane.getByRole('button', { name: '撤回写入' }).click();
  await pane.getByText(/已撤回 \d+ 个单元格/).waitFor();
  expectClean(preview);
  await preview.close();
});
