import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { cellAt } from '../../src/workbook';
import { xlsxWith } from '../files/parts';
import { byLibrary } from '../files/word/support/made';
import { richDocument } from '../files/word/support/rich';
import { launch } from '../tools/page';
import { commandLine, expectClean, listedFindings, openPreview, root, toldFindings, until } from './preview';

/** A report in Word, opened in the page like a workbook. */

const folder = mkdtempSync(join(tmpdir(), 'heji-word-page-'));
const workbook = readWorkbookFile(new Uint8Array(readFileSync(join(root, 'assets/sample/seed.xlsx'))));
const TEXT = readFileSync(join(root, 'test/fixtures/reports/seed.txt'), 'utf8').split('\n');
const report = join(folder, '报告.docx');
const rich = join(folder, '签名.docx');

let browser: Browser;
beforeAll(async () => {
  writeFileSync(report, await byLibrary(workbook, TEXT));
  writeFileSync(rich, await richDocument(workbook, true));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const FIRST = "'2022年度部门整体支出绩效评价基础数据表'";

test('its tables are in the grid, its text beside them, and the pane finds in both what the command line finds', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  await preview.open(report);
  const beside = page.getByRole('region', { name: '报告原文' });
  await beside.getByText(TEXT.find((line) => line.length > 40) ?? '', { exact: true }).waitFor();
  expect(await beside.locator('table').count()).toBe(3);
  await preview.check();
  await until(toldFindings(commandLine(report)), () => listedFindings(pane));

  // A cell of the grid is shown in the document, with its place there.
  await preview.go(`${FIRST}!B6`);
  const here = beside.locator('.here');
  await here.waitFor();
  await beside.getByText('文档第 1 张表，第 6 行第 2 格').waitFor();
  await preview.go(`${FIRST}!A6`);
  await until('三公经费', async () => (await here.textContent())?.trim() ?? '');

  // The document can be put away.
  await page.getByRole('button', { name: '收起原文' }).click();
  await beside.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '报告原文' }).click();
  await beside.waitFor();
  expectClean(preview);
  await preview.close();
});

test('a sentence that the pane shows is marked in the document', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  await preview.open(report);
  await preview.check();
  await pane.getByRole('button', { name: '正文', exact: true }).click();
  await pane.getByRole('list', { name: '与正文有关的问题' }).getByRole('button').first().click();
  const marked = page.getByRole('region', { name: '报告原文' }).locator('mark');
  await marked.first().waitFor();
  const quote = (await marked.allTextContents()).join('\n');
  expect(TEXT.join('\n')).toContain(quote);
  expect(await pane.locator('mark').textContent()).toBe(quote);
  expectClean(preview);
  await preview.close();
});

test('what is changed is downloaded as tracked changes in the report, or as a workbook of its tables', async () => {
  const preview = await openPreview(browser);
  const { page } = preview;
  await preview.open(rich);
  await preview.enter(`${FIRST}!B12`, '4.5');
  const changed = new Uint8Array(readFileSync(await preview.download()));
  const [before, after] = [unzipSync(new Uint8Array(readFileSync(rich))), unzipSync(changed)];
  const { 'word/document.xml': was, ...others } = before;
  const { 'word/document.xml': is, ...now } = after;
  expect(now).toEqual(others);
  const body = strFromU8(is ?? new Uint8Array());
  expect(body).toContain('w:author="核绩"');
  expect(body.replace(/<w:ins [^>]*w:author="核绩"[^>]*>.*?<\/w:ins>/gu, '')).toBe(strFromU8(was ?? new Uint8Array()));
  const [first] = readWordFile(changed).workbook.sheets;
  expect(first && cellAt(first, 11, 1)?.value).toBe(4.5);
  await page.getByText(/都写成了“核绩”的修订/).waitFor();
  await page.getByText(/数字签名/).waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载表格' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('签名-核绩.xlsx');
  const tables = readWorkbookFile(new Uint8Array(readFileSync(await saved.path())));
  expect(tables.sheets).toHaveLength(3);
  expect(tables.sheets[0] && cellAt(tables.sheets[0], 11, 1)?.value).toBe(4.5);

  // The next workbook is one like others.
  await preview.open(join(root, 'assets/sample/clean.xlsx'));
  expect(await page.getByRole('button', { name: '下载表格' }).count()).toBe(0);
  await page.getByRole('region', { name: '报告原文' }).waitFor({ state: 'detached' });
  expectClean(preview);
  await preview.close();
});

/** Without the sheet: inserted sheets have names of their own. */
const anySheet = (found: readonly string[]) => found.map((one) => one.replace(/@.*!/u, '@')).sort();

test('in Excel the forms of a report become sheets: shown first, then inserted and checked', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  const empty = join(folder, '空.xlsx');
  writeFileSync(empty, xlsxWith('<row r="1"><c r="A1"><v>1</v></c></row>'));
  await preview.open(empty);
  await pane.getByRole('button', { name: '正文', exact: true }).click();
  const part = pane.getByRole('region', { name: '从报告导入附表' });
  await part.getByTestId('forms-file').setInputFiles(report);
  // What is there is shown, and nothing is inserted yet.
  await part.getByText('报告.docx 里认出 3 张附表').waitFor();
  expect(await part.getByRole('checkbox').count()).toBe(3);
  const tabs = () => page.getByText('2022年度部门整体支出绩效评价基础数据表', { exact: true }).count();
  expect(await tabs()).toBe(0);
  await part.getByRole('button', { name: '插入 3 张表' }).click();
  await pane.getByText(/已插入工作表/).waitFor();
  await until(true, async () => (await tabs()) > 0);

  // As the report has them: the figures of its first table, and all that is found in its tables.
  const [first] = readWordFile(new Uint8Array(readFileSync(report))).workbook.sheets;
  expect((await preview.cell(`${FIRST}!B12`)).value).toBe((first && cellAt(first, 11, 1)?.value) ?? '');
  const tables = join(folder, '附表.docx');
  writeFileSync(tables, await byLibrary(workbook));
  await until(anySheet(toldFindings(commandLine(tables))), async () => anySheet(await listedFindings(pane)));
  expectClean(preview);
  await preview.close();
});

test('of other documents it is said what to do', async () => {
  const preview = await openPreview(browser);
  const { page } = preview;
  const bare = join(folder, '正文.docx');
  writeFileSync(bare, await byLibrary({ sheets: [] }, ['一段文字。']));
  writeFileSync(join(folder, '旧.doc'), '{\\rtf1 x}');
  for (const [path, said] of [
    [bare, '文档里没有表格'],
    [join(folder, '旧.doc'), '另存为 .docx'],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('alert').getByText(said).waitFor();
  }
  // What was open stays.
  expect((await preview.cell("'1-2'!A1")).text).not.toBe('');
  expectClean(preview);
  await preview.close();
});
