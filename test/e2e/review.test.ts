import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { launch } from '../tools/page';
import {
  commandLine as told,
  expectClean,
  listedFindings,
  openPreview,
  root,
  toldFindings,
  type Options,
  type Preview,
} from './preview';
import { button, choose, sameAsCommandLine, summary, table, unitsFolder } from './review-page';
import { PATIENCE_MS } from '../support/patience';

/** Many workbooks in one table: 批量审核. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const folder = unitsFolder();
const pictures = join(root, 'coverage/screenshots');
mkdirSync(pictures, { recursive: true });

describe('a folder', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview(browser);
    await choose(preview, join(folder, '县直'));
    await summary(preview).getByText('共 6 份').waitFor();
  });
  afterAll(async () => {
    expectClean(preview);
    await preview.close();
  });

  test('gives the lines of the command line, files of one unit joined, a broken file with its reason', async () => {
    const rows = await table(preview);
    expect(rows[0]).toEqual([
      '单位（文件）',
      '年度',
      '结论',
      '缺表',
      '错误',
      '警告',
      '提示',
      '没读懂',
      '总分',
      '等级',
      '要求修改',
      '待核实的问题',
    ]);
    sameAsCommandLine(rows, join(folder, '县直'));
    const files = await preview.page.locator('.review tbody th .file').allTextContents();
    expect(files).toContain('主表.xlsx + 项目1.xlsx + 项目2.xlsx');
    const broken = rows.find(([unit]) => unit === '坏的.xlsx');
    expect([broken?.[2], broken?.[11]]).toEqual(['未核对', expect.stringContaining('文件已损坏')]);
    expect(await summary(preview).textContent()).toBe('共 6 份：可报送 3，未查全 0，不可报送 2，未核对 1');
    await preview.page.screenshot({ path: join(pictures, 'review-light.png') });
  });

  test('a name with HTML in it is text', async () => {
    expect(await preview.page.locator('.review img').count()).toBe(0);
    expect(await preview.page.locator('.review .file', { hasText: '<img src=x' }).count()).toBe(1);
  });

  test('can be read by a screen reader', async () => {
    await preview.page.evaluate(axe.source);
    const found = await preview.page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.review');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    });
    expect(found).toEqual([]);
  });

  test('no key that is meant for the table reaches the sheet below it', async () => {
    const before = await preview.cell("'附件1-1'!A1");
    await preview.page.locator('.review h2').focus();
    await preview.page.keyboard.press('Delete');
    await preview.page.keyboard.type('123');
    await preview.page.keyboard.press('Enter');
    await preview.page.keyboard.press('Control+z');
    expect(await preview.cell("'附件1-1'!A1")).toEqual(before);
    // Nor does the sheet draw over it: its layers are its own.
    expect(await preview.page.locator('.work').evaluate((work) => getComputedStyle(work).isolation)).toBe('isolate');
    expect(await preview.page.locator('.ribbon').evaluate((ribbon: HTMLElement) => ribbon.inert)).toBe(true);
  });

  test('is saved as the .xlsx that the command line writes', async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      button(preview.page, '导出汇总表').click(),
    ]);
    expect(download.suggestedFilename()).toBe('审核汇总.xlsx');
    const texts = (bytes: Buffer) =>
      readWorkbookFile(bytes).sheets.map(({ name, cells }) => [
        name,
        ...[...cells.values()].map((row) => [...row.values()].map(({ value }) => value)),
      ]);
    const target = join(folder, 'cli.xlsx');
    spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'review', '县直', '-o', target], {
      cwd: folder,
      timeout: PATIENCE_MS,
    });
    const saved = texts(readFileSync(await download.path()));
    // The sentence of a broken file is the page's own.
    const whole = (sheets: unknown[][]) =>
      sheets.map((rows) => rows.filter((row) => !JSON.stringify(row).includes('未核对')));
    expect(saved.map(([name]) => name)).toEqual(['汇总', '问题明细', '频次', '处处满分', '轮次']);
    expect(whole(saved)).toEqual(whole(texts(readFileSync(target))));
  });

  test('one unit after another, checked; a decision; the letter by one press', async () => {
    const { page } = preview;
    await page.getByRole('combobox', { name: '结论' }).selectOption('不可报送');
    expect(await page.locator('.review tbody th').count()).toBe(2);
    await page.locator('.review tbody th button').first().click();
    const next = button(page, '下一家');
    await next.click();
    expect(await next.isDisabled()).toBe(true);
    await page.screenshot({ path: join(pictures, 'review-unit.png') });
    await page.getByRole('radio', { name: '接受说明' }).first().check();
    const [letter] = await Promise.all([page.waitForEvent('download'), button(page, '退回修改意见').click()]);
    expect(letter.suggestedFilename()).toMatch(/-退回修改意见\.docx$/u);
    expect(readWordFile(readFileSync(await letter.path())).text.text).toMatch(/有以下\d+处/u);
    const [kept] = await Promise.all([page.waitForEvent('download'), button(page, '保存审核记录').click()]);
    expect(readFileSync(await kept.path(), 'utf8')).toContain('"decision":"accepted"');
    await button(page, '返回列表').click();
    await page.getByRole('combobox', { name: '结论' }).selectOption('所有结论');
  });

  test('against the last round', async () => {
    const { page } = preview;
    await choose(preview, join(folder, '上一轮'), '与上一轮比…');
    await summary(preview).getByText('与上一轮比：').waitFor();
    expect(await summary(preview).textContent()).toMatch(/已改 [1-9]/u);
    await button(page, '按问题').click();
    expect(await page.locator('.review thead th').count()).toBeGreaterThan(3);
    // From the problem that is most frequent to a unit, where it has it.
    const [, head] = await page.locator('.review thead button').all();
    const rule = ((await head?.textContent()) ?? '').split(' ')[0] ?? '';
    await head?.click();
    await page.locator('.review tbody th button').first().click();
    const own = page.locator(`.review .finding[data-rule="${rule}"]`).first();
    expect(await own.evaluate((item) => item.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    await button(page, '返回列表').click();
    await page.getByRole('button', { name: /^只看有此问题的/u }).click();
    await page.screenshot({ path: join(pictures, 'review-faults.png') });
    await button(page, '按单位').click();
  });

  test('a file of the table opens in the sheet, and the table is there again afterwards', async () => {
    // By the keyboard, whose keys are kept from the sheet below only.
    await preview.page.locator('.review tr', { hasText: '有差错.xlsx' }).getByRole('button').focus();
    await preview.page.keyboard.press('Enter');
    await button(preview.page, '在表格里打开 有差错.xlsx').focus();
    await preview.page.keyboard.press('Enter');
    await preview.page.getByRole('status').getByText('已打开 有差错.xlsx').waitFor();
    await preview.check();
    expect(await listedFindings(preview.pane)).toEqual(toldFindings(told(join(folder, '县直/丙局/有差错.xlsx'))));
    expect(await preview.page.locator('.review').isVisible()).toBe(false);
    await button(preview.page, '批量审核').click();
    await button(preview.page, '返回列表').click();
    await preview.page.locator('.review tbody tr').first().waitFor();
    expect(await preview.page.locator('.review tbody tr').count()).toBe(6);
    await button(preview.page, '返回表格').click();
    expect(await preview.page.locator('.review').isVisible()).toBe(false);
    await button(preview.page, '批量审核').click();
  });

  test('another folder takes its place; one without workbooks is told', async () => {
    const [chooser] = await Promise.all([
      preview.page.waitForEvent('filechooser'),
      button(preview.page, '选择文件夹…').click(),
    ]);
    await chooser.setFiles(join(folder, '空的'));
    await summary(preview).getByText('里面没有工作簿').waitFor();
    expect(await preview.page.locator('.review tbody tr').count()).toBe(0);
    expect(await button(preview.page, '导出汇总表').isDisabled()).toBe(true);
  });
});

const looks: [string, Options, string, string][] = [
  ['review-dark', { colorScheme: 'dark' }, '', '批量审核'],
  ['review-en', { locale: 'en-US', viewport: { width: 1024, height: 700 } }, '?lang=en-US', 'Review many'],
];
test.each(looks)('%s', async (name, options, query, press) => {
  const preview = await openPreview(browser, options, query);
  await choose(preview, join(folder, '县直'), press);
  await summary(preview)
    .getByText(/共 6 份|Workbooks: 6/u)
    .waitFor();
  await preview.page.screenshot({ path: join(pictures, `${name}.png`) });
  expect(await preview.page.locator('.review').evaluate((section) => section.scrollWidth <= section.clientWidth)).toBe(
    true,
  );
  await preview.page.evaluate(axe.source);
  const found = await preview.page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.review');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  });
  expect(found).toEqual([]);
  expectClean(preview);
  await preview.close();
});
