import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS, { type DataBarRuleType } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { launch } from '../tools/page';
import { addressesOf, cellsAt, differing, differingParts } from './cells';
import { expectClean, openPreview, root, until, type Preview } from './preview';

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

/** The sample with what a person has coloured, by hand and by rules: a formula, a colour scale, a data bar. */
async function coloured(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(seed.buffer);
  const sheet = book.getWorksheet('1-2')!;
  const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
  for (const [cell, argb] of [
    ['H21', 'FFFFFF00'],
    ['H15', 'FF00B0F0'],
    ['G15', 'FFC6E0B4'],
  ] as const) {
    // Of its own: the library lets cells share one object.
    sheet.getCell(cell).style = { ...sheet.getCell(cell).style, fill: fill(argb) };
  }
  sheet.addConditionalFormatting({
    ref: 'H14:H23',
    rules: [
      { type: 'expression', priority: 1, formulae: ['H14<G14'], style: { fill: { ...fill('FFFFC7CE') } } },
      {
        type: 'colorScale',
        priority: 2,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  // The library's types know no colour of it, and its writer no bar without one.
  const bar: DataBarRuleType & { color: { argb: string } } = {
    type: 'dataBar',
    priority: 3,
    gradient: true,
    cfvo: [{ type: 'min' }, { type: 'max' }],
    color: { argb: 'FF638EC6' },
  };
  sheet.addConditionalFormatting({
    ref: 'G14:G22',
    rules: [bar],
  });
  await book.xlsx.writeFile(path);
}

/** Every conditional format the add-in can see, and the fills of some cells, as the workbook behind the grid has them. */
function looksOf({ page }: Preview, cells: readonly string[]): Promise<unknown> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'))!;
  return frame.evaluate<unknown>(`Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const seen = sheets.items.map((sheet) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id,items/type,items/priority');
      return formats;
    });
    const fills = ${JSON.stringify(cells)}.map((cell) => {
      const fill = sheets.getItem('1-2').getRange(cell).format.fill;
      fill.load('color');
      return fill;
    });
    await context.sync();
    return [seen.map((formats) => formats.items.map(({ id, type, priority }) => [id, type, priority])), fills.map(({ color }) => color)];
  })`);
}

test('marks cleared: the person’s own colours and rules are as before, in the workbook, in the grid, and in every part of the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heji-marks-'));
  const path = join(folder, '有颜色.xlsx');
  await coloured(path);
  const original = readFileSync(path);
  const preview = await openPreview(browser);
  const { pane, fill } = preview;
  await preview.open(path);
  // One more rule, made while the workbook is open.
  const frame = preview.page.frames().find((each) => each.url().includes('taskpane.html'))!;
  await frame.evaluate(`Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('1-2').getRange('H14:H22').conditionalFormats.add('Custom').custom;
    own.rule.formula = '=H14=G14';
    own.format.fill.color = '#00FF00';
    await context.sync();
  })`);
  const cells = ['H21', 'H15', 'G15', 'H14'];
  const drawn = () => Promise.all(cells.map(async (cell) => (await fill(`'1-2'!${cell}`)) ?? ''));
  await until('#00FF00', async () => (await drawn())[0]!);
  const [before, looks] = [await drawn(), await looksOf(preview, cells)];
  expect(before.slice(1, 3)).toEqual(['#00B0F0', '#C6E0B4']);

  await preview.check();
  await pane.getByRole('button', { name: '标记', exact: true }).click();
  await pane.getByText(/已在表中标记 \d+ 个单元格/).waitFor();
  await until(true, async () => (await drawn())[1] !== before[1]);
  expect(await looksOf(preview, cells)).not.toEqual(looks);
  expect(readFileSync(await preview.download()).equals(original)).toBe(true);

  await pane.getByRole('button', { name: '清除标记' }).click();
  await pane.getByText(/已清除/).waitFor();
  await until(before, drawn);
  expect(await looksOf(preview, cells)).toEqual(looks);
  const cleared = readFileSync(await preview.download());
  expect(differingParts(original, cleared)).toEqual([]);
  expect(cleared.equals(original)).toBe(true);

  // With one cell changed, nothing but its sheet is written anew, and the rules in that are the very ones.
  await preview.enter("'1-2'!I14", '已完成');
  const changed = readFileSync(await preview.download());
  expect(differingParts(original, changed)).toEqual(['xl/worksheets/sheet2.xml']);
  const rules = (bytes: Uint8Array) =>
    strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!).match(
      /<conditionalFormatting.*<\/conditionalFormatting>/su,
    )![0];
  expect(rules(changed)).toBe(rules(original));
  expectClean(preview);
  await preview.close();
  rmSync(folder, { recursive: true });
});

test('the report is saved as a file of its own, the same as the sheet; before there is one, the page says so', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  const button = page.getByRole('button', { name: '另存校验报告' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await button.dispatchEvent('click');
  await page.getByRole('alert').getByText('还没有校验报告').waitFor();

  await preview.check();
  await pane.getByRole('button', { name: '导出校验报告', exact: true }).click();
  await until('false', async () => (await button.getAttribute('aria-disabled')) ?? '');

  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('seed-校验报告.xlsx');
  const path = await download.path();
  const [whole, ...others] = readWorkbookFile(new Uint8Array(readFileSync(path))).sheets;
  expect(others).toEqual([]);
  expect(whole?.name).toBe('校验报告');
  expect(whole?.cells.size).toBeGreaterThan(20);
  // Opened in the page like any other file, it shows what the sheet showed.
  const shown = addressesOf(path);
  const cells = await cellsAt(preview, shown);
  await preview.open(path);
  expect(differing(cells, await cellsAt(preview, shown))).toEqual([]);
  expectClean(preview);
  await preview.close();
});

test('the report is a sheet of its own in the grid; the download, which is handed in, goes without it and says so', async () => {
  const preview = await openPreview(browser);
  await preview.check();
  await preview.pane.getByRole('button', { name: '导出校验报告' }).click();
  await preview.pane.getByText('已写入工作表“校验报告”', { exact: false }).waitFor();
  await until('核绩校验报告', () => preview.text('校验报告!A1') as Promise<string>);
  expect(readFileSync(await preview.download()).equals(seed)).toBe(true);
  await preview.page.getByText('校验报告不随表报送，没有放进下载的文件').waitFor();
  // The report is not taken for a form when it is checked again.
  const status = () => preview.pane.getByRole('status').first().innerText();
  const verdict = await status();
  await preview.check();
  expect((await status()).replace(/\d\d:\d\d/, '')).toBe(verdict.replace(/\d\d:\d\d/, ''));
  expectClean(preview);
  await preview.close();
});
