import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { readWordFile } from '../../src/files/word';
import { MOST_BYTES } from '../../src/files/problem';
import { bytesOf } from '../bench/generated';
import { lockedStandard } from '../files/locked';
import { book } from '../rules/support/book';
import { launch, newPage, siteUrl, type Misdeeds } from '../tools/page';

/** 选用模板…: a bureau's own head and closing lines, and what is said of a file that cannot be one. */

let browser: Browser;
let page: Page;
let misdeeds: Misdeeds;
const folder = mkdtempSync(join(tmpdir(), 'heji-template-'));
const put = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = () => page.locator('.review .summary').textContent();

async function docx(...lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

async function pick(name: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(name).click()]);
  await chooser.setFiles(path);
}

/** The letter to the only unit, as text. */
async function letter(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('全部退回修改意见').click()]);
  expect(download.suggestedFilename()).toMatch(/-退回修改意见\.docx$/u);
  return readWordFile(readFileSync(await download.path())).text.text;
}

beforeAll(async () => {
  browser = await launch();
  ({ page, misdeeds } = await newPage(browser));
  await page.goto(`${siteUrl()}review.html`);
  await pick('选择文件…', put('自评表.xlsx', bytesOf(book({ '1-2': { 'total.score': '88' } }))));
  await page.locator('.review .summary').getByText('共 1 份').waitFor();
});
afterAll(async () => {
  expect(misdeeds).toEqual({ errors: [], foreign: [] });
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What is wrong, and what is to be done about it. */
test.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string, RegExp]>([
  ['不是文档.docx', () => '某某县财政局', /不是 Word 文档（\.docx），或已损坏；请在 Word 里打开，另存为 \.docx/u],
  ['断了.docx', async () => (await docx('{{意见}}')).subarray(0, 1500), /或已损坏；请在 Word 里打开，另存为/u],
  ['旧的.docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /或已损坏；请在 Word 里打开，另存为 \.docx/u],
  ['工作簿.docx', () => bytesOf(book({})), /不是 Word 文档（\.docx）/u],
  ['有密码.docx', async () => lockedStandard(await docx('{{意见}}'), '密码'), /设了打开密码；请在 Word 里去掉密码/u],
  ['太大.docx', () => new Uint8Array(MOST_BYTES + 1), /太大（最多 50 MB）；请在 Word 里压缩图片/u],
  [
    '没有占位符.docx',
    () => docx('某某县财政局', '特此函告。'),
    /没有 \{\{意见\}\}.*请在模板中单独一行写上 \{\{意见\}\}/u,
  ],
  ['写错的.docx', () => docx('{{单位名}}：', '{{意见}}'), /\{\{单位名\}\} 不是核绩认识的占位符.*请改成 \{\{单位\}\}/u],
  ['挤在一起.docx', () => docx('意见如下：{{意见}}'), /“意见如下：\{\{意见\}\}”里.*请让 \{\{意见\}\} 单独成一段/u],
])('%s is not taken, and the letters stay as they were', async (name, bytes, why) => {
  await pick('选用模板…', put(name, await bytes()));
  await page.locator('.review .summary').getByText('模板没有采用：').waitFor();
  expect(await said()).toMatch(why);
  // One sentence, ended once, without a word of the program's own.
  expect(await said()).toMatch(/^[^。]*。$/u);
  expect(await said()).not.toMatch(/error|undefined|null/iu);
  expect(await letter()).toMatch(/有以下\d+处/u);
});

test('one that will do is named, and the letters have its head and its closing lines', async () => {
  await pick('选用模板…', put('本局.docx', await docx('某某县财政局', '{{单位}}：', '{{意见}}', '请于三日内报回。')));
  await page.locator('.review .summary').getByText('退回修改意见用模板 本局.docx。').waitFor();
  const text = await letter();
  expect(text).toMatch(/^某某县财政局\n/u);
  expect(text).toMatch(/请于三日内报回。\s*$/u);
  // A bad one chosen after it does not take its place.
  await pick('选用模板…', put('坏的.docx', '某某县财政局'));
  await page.locator('.review .summary').getByText('模板没有采用：').waitFor();
  expect(await letter()).toMatch(/^某某县财政局\n/u);
});
