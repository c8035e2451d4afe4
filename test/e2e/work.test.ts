import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { launch } from '../tools/page';
import { expectClean, openPreview, root, until } from './preview';

/** What the pane does to the workbook, seen in the spreadsheet and in the file that is downloaded. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const seed = readFileSync(join(root, 'assets/sample/seed.xlsx'));

test('marks show where the findings are, leave the file as it is, and are cleared', async () => {
  const preview = await openPreview(browser);
  const { pane, fill } = preview;
  await preview.check();
  // An error and a warning of the sample, and a cell without a finding.
  const cells = ["'1-2'!H21", "'1-2'!H15", "'1-2'!G15"];
  const fills = () => Promise.all(cells.map(async (cell) => (await fill(cell)) ?? ''));
  const before = await fills();
  await pane.getByRole('button', { name: '标记', exact: true }).click();
  await pane.getByText(/已在表中标记 \d+ 个单元格/).waitFor();
  await until([true, true, false], async () => (await fills()).map((color, index) => color !== before[index]));
  const [error, warning] = await fills();
  expect(error).not.toBe(warning);
  expect(readFileSync(await preview.download()).equals(seed)).toBe(true);

  await pane.getByRole('button', { name: '清除标记' }).click();
  await until(before, fills);
  expectClean(preview);
  await preview.close();
});

test('the report is a sheet of its own, in the grid and in the download, whose other parts stay as they are', async () => {
  const preview = await openPreview(browser);
  await preview.check();
  await preview.pane.getByRole('button', { name: '导出校验报告' }).click();
  await preview.pane.getByText('已写入工作表“校验报告”').waitFor();
  await until('核绩校验报告', () => preview.text('校验报告!A1') as Promise<string>);
  const bytes = readFileSync(await preview.download());
  const report = readWorkbookFile(new Uint8Array(bytes)).sheets.at(-1);
  expect(report?.name).toBe('校验报告');
  expect(report?.cells.get(0)?.get(0)?.value).toBe('核绩校验报告');
  const [before, after] = [unzipSync(seed), unzipSync(bytes)];
  const differing = Object.keys(before).filter((name) => strFromU8(after[name]!) !== strFromU8(before[name]!));
  expect(differing.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  // The report is not taken for a form when it is checked again.
  const status = () => preview.pane.getByRole('status').first().innerText();
  const verdict = await status();
  await preview.check();
  expect((await status()).replace(/\d\d:\d\d/, '')).toBe(verdict.replace(/\d\d:\d\d/, ''));
  expectClean(preview);
  await preview.close();
});
