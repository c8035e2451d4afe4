import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { byLibrary } from '../files/word/support/made';
import { launch } from '../tools/page';
import { commandLine, listedFindings, root, toldFindings, until } from './preview';
import { PATIENCE_MS } from '../support/patience';

/** The portable edition as a person has it: two files on a disk, opened by a double-click, with no network. */

const folder = mkdtempSync(join(tmpdir(), 'heji-portable-'));
// A name as people's folders have them: what is beside the page is told from its address.
const place = join(folder, '我的 文件 (1)#');
const report = join(folder, '报告.docx');
const pictures = join(root, 'coverage/screenshots');
mkdirSync(pictures, { recursive: true });
const SAMPLE = join(root, 'assets/sample/seed.xlsx');

const { portable: budget } = JSON.parse(readFileSync(join(root, 'test/tools/budget.json'), 'utf8')) as {
  portable: Readonly<Record<'核绩.html' | '核绩-批量审核.html', number>>;
};

/** A text that says otherwise than the sample's forms in two sentences. */
const TEXT = [
  '2022年度部门整体支出绩效自评报告',
  '单位编制11人，实有在职人员9人。',
  '全年支出999.99万元，其中：基本支出101.81万元，项目支出898.18万元。',
].join('\n');

let browser: Browser;
let pages: readonly string[];
beforeAll(async () => {
  const script = `import { writePortable } from ${JSON.stringify(pathToFileURL(join(root, 'src/build/portable.mjs')).href)}; console.log(JSON.stringify(writePortable(${JSON.stringify({ out: place })})));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  pages = JSON.parse(run.stdout) as string[];
  const text = readFileSync(join(root, 'test/fixtures/reports/seed.txt'), 'utf8').split('\n');
  writeFileSync(report, await byLibrary(readWorkbookFile(new Uint8Array(readFileSync(SAMPLE))), text));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, a violated Content-Security-Policy among them, and whatever was asked of the network. */
  readonly misdeeds: string[];
}

/** Opens one of the pages from disk; every request but that for the page itself is a misdeed. */
async function visit(name: string, query = '', options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...options });
  await context.setOffline(true);
  // A single large file, on a machine that may be busy with other things.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const misdeeds: string[] = [];
  const address = pathToFileURL(join(place, name)).href + query;
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.push(error.message));
  context.on('request', (request) => {
    if (request.url() !== address && !/^(?:data|blob|about):/u.test(request.url())) misdeeds.push(request.url());
  });
  await page.goto(address);
  return { page, context, misdeeds };
}

const paneOf = (page: Page) => page.frameLocator('aside iframe');
const press = (place: Pick<Page, 'getByRole'>, name: string) =>
  place.getByRole('button', { name, exact: true }).click();

async function ready(page: Page): Promise<void> {
  await paneOf(page).getByRole('button', { name: '一键校验' }).waitFor();
  await page.waitForFunction(() => (window as unknown as { hejiDrawn(): unknown }).hejiDrawn() !== undefined);
}

async function check(page: Page): Promise<void> {
  await press(paneOf(page), '一键校验');
  await paneOf(page)
    .getByText(/\d\d:\d\d 校验/u)
    .waitFor();
}

async function downloaded(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return download;
}

const scores = async (download: Download) =>
  readWorkbookFile(readFileSync(await download.path())).sheets.map(({ name }) => name);

test('the files are two, and no larger than what can be handed round by mail', () => {
  expect(pages.map((path) => path.slice(place.length + 1))).toEqual(['核绩.html', '核绩-批量审核.html']);
  const [page = 0, review = 0] = pages.map((path) => statSync(path).size);
  console.log(`portable: ${String(page)} B and ${String(review)} B`);
  expect(page).toBeLessThanOrEqual(budget['核绩.html']);
  expect(review).toBeLessThanOrEqual(budget['核绩-批量审核.html']);
});

describe('核绩.html', () => {
  test('the sample is opened, checked, filled and downloaded; nothing is asked of anybody', async () => {
    const { page, context, misdeeds } = await visit('核绩.html');
    await ready(page);
    const pane = paneOf(page);
    await check(page);
    expect(await listedFindings(pane)).toEqual(toldFindings(commandLine(SAMPLE)));
    await page.screenshot({ path: join(pictures, 'portable.png') });

    await press(pane, '一键填充');
    await pane.getByRole('heading', { name: '填充预览' }).waitFor();
    await press(pane, '写入');
    await pane.getByText(/已写入 \d+ 个单元格/u).waitFor();
    const download = await downloaded(page, '下载');
    expect(download.suggestedFilename()).toBe('seed-核绩.xlsx');
    const before = readWorkbookFile(readFileSync(SAMPLE));
    expect(await scores(download)).toEqual(before.sheets.map(({ name }) => name));
    expect(readFileSync(await download.path()).equals(readFileSync(SAMPLE))).toBe(false);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  test('a workbook of the person’s own, another sample, and the language', async () => {
    const { page, context, misdeeds } = await visit('核绩.html');
    await ready(page);
    const own = join(folder, '某局.xlsx');
    copyFileSync(join(root, 'assets/sample/clean.xlsx'), own);
    await page.locator('input[type=file]').setInputFiles(own);
    await page.getByRole('status').getByText('已打开 某局.xlsx').waitFor();
    await ready(page);
    await check(page);
    expect(await listedFindings(paneOf(page))).toEqual(toldFindings(commandLine(own)));
    await page.getByRole('combobox', { name: '示例' }).selectOption({ label: '空白表样' });
    await page.getByRole('status').getByText('已打开 blank.xlsx').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await paneOf(page).getByRole('button', { name: 'Check', exact: true }).waitFor();
    expect(misdeeds.filter((each) => !each.endsWith('?lang=en-US'))).toEqual([]);
    await context.close();
  });

  test('the text of a report is held against the forms', async () => {
    const { page, context, misdeeds } = await visit('核绩.html');
    await ready(page);
    await check(page);
    const pane = paneOf(page);
    await press(pane, '正文');
    await pane.getByRole('textbox', { name: '粘贴正文' }).fill(TEXT);
    await press(pane, '用这段文字校验');
    await press(pane, '返回');
    await pane.getByRole('button', { name: '看正文' }).first().waitFor();
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  test('last year’s forms of an old Excel are read in the pane, on the worker that the page carries', async () => {
    const { page, context, misdeeds } = await visit('核绩.html');
    await ready(page);
    const pane = paneOf(page);
    await press(pane, '正文');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await pane.getByTestId('previous-file').setInputFiles(join(root, 'test/files/older.xls'));
    await pane.getByText('正在使用“older.xls”').waitFor();
    expect(workers.map((url) => url.slice(0, 5))).toEqual(['blob:']);
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  test('a report in Word is opened, checked with its text, and downloaded', async () => {
    const { page, context, misdeeds } = await visit('核绩.html');
    await ready(page);
    await page.locator('input[type=file]').setInputFiles(report);
    await page.getByRole('region', { name: '报告原文' }).waitFor();
    await ready(page);
    await check(page);
    await until(toldFindings(commandLine(report)), () => listedFindings(paneOf(page)));
    const download = await downloaded(page, '下载');
    expect(download.suggestedFilename()).toBe('报告-核绩.docx');
    expect(misdeeds).toEqual([]);
    await context.close();
  });

  test('a folder is reviewed on a worker', async () => {
    const { page, context, misdeeds } = await visit('核绩.html');
    await ready(page);
    await reviewFolder(page, '批量审核');
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});

/** A folder of two workbooks is chosen; the table has a line of each, and is saved. */
async function reviewFolder(page: Page, name: string): Promise<void> {
  const units = join(folder, '县直');
  for (const unit of ['甲局', '乙局']) {
    mkdirSync(join(units, unit), { recursive: true });
    copyFileSync(join(root, 'assets/sample/clean.xlsx'), join(units, unit, '自评表.xlsx'));
  }
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, name)]);
  await chooser.setFiles(units);
  await page.locator('.review .summary').getByText('共 2 份').waitFor();
  const download = await downloaded(page, '导出汇总表');
  expect(await scores(download)).toEqual(['汇总', '问题明细', '频次', '处处满分', '轮次']);
}

describe('核绩-批量审核.html', () => {
  test('says how to begin, reviews a folder, and takes up no spreadsheet', async () => {
    const { page, context, misdeeds } = await visit('核绩-批量审核.html');
    const begin = page.getByText('请选择存放各单位自评表的文件夹');
    await begin.waitFor();
    await page.screenshot({ path: join(pictures, 'portable-review.png') });
    await reviewFolder(page, '选择文件夹…');
    expect(await begin.isVisible()).toBe(false);
    await page.locator('.review tbody th button').first().click();
    await page.getByRole('button', { name: '下一家', exact: true }).waitFor();
    // There is no sheet to open it in, nor to go back to.
    expect(await page.getByRole('button', { name: /在表格里打开|返回表格/u }).count()).toBe(0);
    expect(await page.locator('canvas, iframe').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await context.close();
  });
});
