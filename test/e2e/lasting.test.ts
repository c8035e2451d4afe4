import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { launch } from '../tools/page';
import { expectClean, listedFindings, openPreview, until, type Preview } from './preview';

/** What the pane keeps in the workbook, and what it does by itself when the workbook changes. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** Loads the add-in’s page anew, as when its pane was closed and is opened again; the workbook stays as it is. */
async function reload({ page, pane }: Preview): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'))!;
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => window.location.reload())]);
  await pane.getByRole('button', { name: '一键校验' }).waitFor();
}

const CHANGE = '改动单元格后自动重新校验';

async function tickSetting({ pane }: Preview, name: string): Promise<void> {
  await pane.getByRole('button', { name: '设置' }).click();
  await pane.getByRole('checkbox', { name }).click();
  await pane.getByRole('button', { name: '返回' }).click();
}

test('editing a cell checks again by itself; with 自动校验 off it does not', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  expect(await listedFindings(pane)).not.toContain("B12-12@'1-2'!H15");
  // More points than the indicator weighs.
  await preview.enter("'1-2'!H15", '20');
  await pane.getByRole('tab', { name: '错误' }).click();
  const error = pane.locator('li[data-rule="B12-12"]');
  await error.waitFor();
  await preview.enter("'1-2'!H15", '14');
  await error.waitFor({ state: 'detached' });

  await tickSetting(preview, CHANGE);
  const idle = await preview.syncs();
  await preview.enter("'1-2'!H15", '20');
  await preview.enter("'1-2'!H15", '14');
  expect(await preview.syncs()).toBe(idle);
  expectClean(preview);
  await preview.close();
});

const WORDS = '年中追加：依据区财政局 12 月批复，用于企业座谈会，已附批复文件。';

/** The warning that a project spent what it had no budget for, among the warnings. */
async function warning({ pane }: Preview): Promise<Locator> {
  await pane.getByRole('tab', { name: '警告' }).click();
  return pane.locator('li[data-rule="B11-20"]');
}

test('填写说明 counts, survives the pane, is printed in the report, and is void once the number changes', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  const verdict = () => pane.getByRole('status').first().innerText();
  const unexplained = async () => Number(/(\d+)\s个警告未说明/.exec(await verdict())?.[1]);
  const first = await unexplained();
  expect(first).toBeGreaterThan(0);
  const item = await warning(preview);
  await item.getByRole('button', { name: '填写说明' }).click();
  // Words that give no reason are refused.
  await item.getByRole('textbox', { name: '说明' }).fill('情况属实');
  await item.getByRole('button', { name: '保存' }).click();
  await item.getByText('没有说明原因').or(item.getByText('太短了')).waitFor();
  await item.getByRole('textbox', { name: '说明' }).fill(WORDS);
  await item.getByRole('button', { name: '保存' }).click();
  await item.getByText(WORDS).waitFor();
  await until(first - 1, unexplained);

  await reload(preview);
  await preview.check();
  await (await warning(preview)).getByText(WORDS).waitFor();
  await until(first - 1, unexplained);

  await pane.getByRole('button', { name: '导出校验报告' }).click();
  await pane.getByText('已写入工作表“校验报告”', { exact: false }).waitFor();
  const button = preview.page.getByRole('button', { name: '另存校验报告' });
  const [saved] = await Promise.all([preview.page.waitForEvent('download'), button.click()]);
  const report = readWorkbookFile(new Uint8Array(readFileSync(await saved.path()))).sheets.at(-1);
  const printed = [...(report?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(printed.some((value) => typeof value === 'string' && value.includes(WORDS))).toBe(true);

  await preview.enter("'附件1-1'!F17", '7');
  await preview.check();
  const changed = await warning(preview);
  await changed.getByText('说明已失效').waitFor();
  await changed.getByText(WORDS).waitFor();
  expect(await unexplained()).toBeGreaterThanOrEqual(first);
  // As it was, it holds again.
  await preview.enter("'附件1-1'!F17", '6');
  await preview.check();
  await (await warning(preview)).getByText('说明已失效').waitFor({ state: 'detached' });
  await until(first - 1, unexplained);
  expectClean(preview);
  await preview.close();
});

test('what was written can be taken back by a pane that is opened later', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await pane.getByRole('button', { name: '一键填充' }).click();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  expect((await preview.cell("'附件1-1'!F12")).value).toBe(8.8);

  await reload(preview);
  await pane.getByText(/写入的 \d+ 个单元格可以撤回/).waitFor();
  await pane.getByRole('button', { name: '撤回写入', exact: true }).click();
  await pane.getByText(/已撤回 \d+ 个单元格/).waitFor();
  expect((await preview.cell("'附件1-1'!F12")).value).not.toBe(8.8);
  expectClean(preview);
  await preview.close();
});

const shots = join(__dirname, '../../coverage/screenshots');

/** The README's pictures: light and Chinese. HEJI_PICTURES=assets/pictures makes them anew. */
const README_PICTURES: ReadonlyMap<string, string> = new Map(
  ['check', 'fill'].map((name) => [name, process.env['HEJI_PICTURES'] ?? shots]),
);

test.each([
  [
    'zh-CN',
    '',
    { fill: '一键填充', title: '填充预览', write: '写入', restore: '撤回写入', back: /已撤回 \d+ 个单元格/ },
  ],
  [
    'en-US',
    '?lang=en-US',
    {
      fill: 'Fill in',
      title: 'Preview of filling in',
      write: 'Write',
      restore: 'Restore',
      back: /cells were restored/,
    },
  ],
] as const)('%s: one look at it all, light and dark', async (locale, query, words) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const preview = await openPreview(browser, { locale, colorScheme }, query);
    const { page, pane } = preview;
    const picture = async (name: string) => {
      const plain = locale === 'zh-CN' && colorScheme === 'light';
      const path = plain
        ? join(README_PICTURES.get(name) ?? shots, `${name}.png`)
        : join(shots, `${name}-${locale}-${colorScheme}.png`);
      await page.screenshot({ path });
    };
    await preview.check();
    await pane.getByRole('tab').first().click();
    await pane.getByRole('listitem').getByRole('link', { name: "'1-2'!H21", exact: true }).first().click();
    await until("'1-2'!H21", preview.selection);
    await picture('check');
    await pane.getByRole('button', { name: words.fill, exact: true }).click();
    await pane.getByRole('heading', { name: words.title }).waitFor();
    await pane.getByRole('listitem').getByRole('link', { name: "'附件1-1'!F12", exact: true }).click();
    await until("'附件1-1'!F12:G12", preview.selection);
    await picture('fill');
    await pane.getByRole('button', { name: words.write, exact: true }).click();
    await pane.getByRole('button', { name: words.restore, exact: true }).waitFor();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await until('8.80', () => preview.text("'附件1-1'!F12") as Promise<string>);
    await picture('written');
    await pane.getByRole('button', { name: words.restore, exact: true }).click();
    await pane.getByText(words.back).waitFor();
    expectClean(preview);
    await preview.close();
  }
});
