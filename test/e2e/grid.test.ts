import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launch, newPage, siteUrl } from '../tools/page';
import { commandLine, expectClean, openPreview, type Preview, root } from './preview';

/** The spreadsheet of the page: what is typed, calculated, drawn, taken back and downloaded. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const clean = join(root, 'assets/sample/clean.xlsx');

async function openClean(): Promise<Preview> {
  const preview = await openPreview(browser);
  await preview.page.getByRole('combobox', { name: '示例' }).selectOption('clean.xlsx');
  await preview.page.getByRole('status').getByText('已打开 clean.xlsx').waitFor();
  await preview.pane.getByRole('button', { name: '一键校验' }).waitFor();
  return preview;
}

/** Waits until a cell shows a text: formulas are calculated a moment later. */
async function expectText({ text, page }: Preview, address: string, expected: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await text(address)) !== expected; tries++) await page.waitForTimeout(50);
  expect(await text(address)).toBe(expected);
}

test('texts are drawn by their number formats', async () => {
  const preview = await openClean();
  for (const [address, expected] of [
    ['附件1-1!B6', '3.00'],
    ['附件1-1!F4', '91.67%'],
    ["'附件1-2'!C3", '某区企业服务中心'],
    ["'附件1-2'!H5", '98.59%'],
  ] as const) {
    const quoted = address.startsWith("'") ? address : address.replace(/^(.*)!/, "'$1'!");
    expect([address, await preview.text(quoted)]).toEqual([address, expected]);
    expect((await preview.cell(quoted)).text).toBe(expected);
  }
  expectClean(preview);
  await preview.close();
});

test('what is typed is taken by the workbook, totals follow, over sheets too, and undo takes it back', async () => {
  const preview = await openClean();
  const { page, cell } = preview;
  await preview.enter("'附件1-1'!B9", '3.4');
  await expectText(preview, "'附件1-1'!B7", '3.40');
  await expectText(preview, "'附件1-1'!B6", '4.00');
  expect(await cell("'附件1-1'!B6")).toMatchObject({ value: 4, text: '4.00', formula: '=B7+B10+B11' });

  await preview.enter("'附件1-1'!H9", "='附件1-2'!F5*2");
  await expectText(preview, "'附件1-1'!H9", '301.7');
  await preview.enter("'附件1-2'!F5", '151');
  await expectText(preview, "'附件1-1'!H9", '302');
  expect((await cell("'附件1-1'!H9")).value).toBe(302);

  await page.getByRole('button', { name: '撤销' }).click();
  await expectText(preview, "'附件1-1'!H9", '301.7');
  await page.getByRole('button', { name: '重做' }).click();
  await expectText(preview, "'附件1-1'!H9", '302');
  expectClean(preview);
  await preview.close();
});

test('what is typed becomes what Excel makes of it', async () => {
  const preview = await openPreview(browser);
  const at = "'附件1-1'!J3";
  for (const [typed, expected] of [
    ['——', { value: '——', text: '——' }],
    ["'12", { value: '12', text: '12' }],
    ['<b>粗</b>', { value: '<b>粗</b>', text: '<b>粗</b>' }],
    ['=1/0', { value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0' }],
    ['54.55%', { value: 0.5455, text: '54.55%', format: '0.00%' }],
  ] as const) {
    await preview.enter(at, typed);
    await expectText(preview, at, expected.text);
    expect(await preview.cell(at)).toMatchObject(expected);
  }
  const other = "'附件1-1'!J4";
  await preview.enter(other, '1,234.5');
  await expectText(preview, other, '1,234.50');
  expect(await preview.cell(other)).toMatchObject({ value: 1234.5, format: '#,##0.00' });
  expectClean(preview);
  await preview.close();
});

test('Delete empties, Escape leaves all as it was', async () => {
  const preview = await openPreview(browser);
  const { page, cell } = preview;
  await preview.go("'附件1-1'!D4");
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  expect((await cell("'附件1-1'!D4")).value).toBe(6);
  await page.keyboard.press('Delete');
  await page.waitForFunction(
    () => (window as unknown as { hejiCell(at: string): { value: unknown } }).hejiCell("'附件1-1'!D4").value === '',
  );
  expectClean(preview);
  await preview.close();
});

test('formats, rows and sheets are not changed here, and that is said', async () => {
  const preview = await openPreview(browser);
  await preview.go("'附件1-1'!A2");
  await preview.page.keyboard.press('Control+b');
  await preview.page.getByRole('alert').getByText('只能修改单元格内容').waitFor();
  expectClean(preview);
  await preview.close();
});

test('the download differs in the cells that were changed and in nothing else; without a change it is the original', async () => {
  const preview = await openClean();
  const original = readFileSync(clean);
  expect(readFileSync(await preview.download()).equals(original)).toBe(true);

  await preview.enter("'附件1-1'!B9", '3.4');
  await preview.enter("'附件1-2'!C3", '某县企业服务中心');
  const path = await preview.download();
  await preview.page.getByRole('status').getByText('改了 2 个单元格').waitFor();
  const [before, after] = [unzipSync(original), unzipSync(readFileSync(path))];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const differing = Object.keys(after).filter((name) => strFromU8(after[name]!) !== strFromU8(before[name]!));
  expect(differing.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);

  await preview.open(path);
  expect(await preview.text("'附件1-1'!B6")).toBe('4.00');
  expect((await preview.cell("'附件1-2'!C3")).value).toBe('某县企业服务中心');
  expectClean(preview);
  await preview.close();
});

test('the right sample is right, the blank one has all three forms', async () => {
  expect(commandLine(clean).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  const preview = await openPreview(browser);
  await preview.page.getByRole('combobox', { name: '示例' }).selectOption('blank.xlsx');
  await preview.page.getByRole('status').getByText('已打开 blank.xlsx').waitFor();
  await preview.check();
  expect(commandLine(join(root, 'assets/sample/blank.xlsx')).error).toBeNull();
  expectClean(preview);
  await preview.close();
});

test('a protected sheet takes what is typed into its open cells only, and says so', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('锁');
  sheet.getCell('A1').value = '不可改';
  sheet.getCell('B2').protection = { locked: false };
  await sheet.protect('', {});
  const folder = mkdtempSync(join(tmpdir(), 'heji-grid-'));
  const path = join(folder, '保护.xlsx');
  await made.xlsx.writeFile(path);

  const preview = await openPreview(browser);
  await preview.open(path);
  await preview.enter('锁!B2', '7');
  expect((await preview.cell('锁!B2')).value).toBe(7);
  await preview.go('锁!A1');
  await preview.page.keyboard.type('x');
  await preview.page.getByRole('alert').getByText('此工作表受保护').waitFor();
  await preview.page.keyboard.press('Delete');
  expect((await preview.cell('锁!A1')).value).toBe('不可改');
  expectClean(preview);
  await preview.close();
  rmSync(folder, { recursive: true });
});

test('nothing is sent: every request asks for a file of the page’s own', async () => {
  const { page, context } = await newPage(browser);
  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(`${request.method()} ${request.url()}`);
  });
  await page.goto(siteUrl());
  await page.getByRole('status').getByText('已打开 seed.xlsx').waitFor();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.locator('input[type=file]').setInputFiles(clean);
  await page.getByRole('status').getByText('已打开 clean.xlsx').waitFor();
  await page.frameLocator('aside iframe').getByRole('button', { name: '一键校验' }).click();
  await page
    .frameLocator('aside iframe')
    .getByText(/\d\d:\d\d 校验/)
    .waitFor();
  await page.getByRole('button', { name: '下载' }).click();
  await page.getByRole('status').getByText('已下载').waitFor();
  expect(sent).toEqual([]);
  // A workbook of the person's own asks for no more than the pane's files, which the browser has already.
  expect(asked.filter((url) => url.startsWith('http') && !url.startsWith(siteUrl()))).toEqual([]);
  await context.close();
});
