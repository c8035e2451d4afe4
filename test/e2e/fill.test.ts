import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator } from 'playwright-core';
import { SPILLED_SHEET, withSpill } from '../files/spilled';
import { launch } from '../tools/page';
import { addressesOf, cellsAt, differing, differingParts, placeOf, toldEdits } from './cells';
import { expectClean, listedFindings, openPreview, root, until, type Preview } from './preview';

/** 一键填充 → 写入 → 撤回写入 and 改正, in the built pane on the sample, and what becomes of every other cell. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const seed = join(root, 'assets/sample/seed.xlsx');
const everywhere = addressesOf(seed);
const told = toldEdits(seed, 'all');
const blanks = told.filter(({ group, kind }) => group === 'blank' && kind === 'computed');
const valueAt = async ({ cell }: Preview, address: string) => (await cell(address)).value;

/** Presses 一键填充 in the pane and waits for the preview. */
async function openFill({ pane }: Preview): Promise<void> {
  await pane.getByRole('button', { name: '一键填充' }).click();
  await pane.getByRole('heading', { name: '填充预览' }).waitFor();
}

/** Presses 写入 and waits until so many cells are said to be written and the list is made anew. */
async function write({ pane }: Preview, n: number): Promise<void> {
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await pane.getByText(`已写入 ${String(n)} 个单元格`).waitFor();
  await pane.getByRole('list', { name: '校验结果' }).waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

async function restore({ pane }: Preview, n: number): Promise<void> {
  await pane.getByRole('button', { name: '撤回写入', exact: true }).click();
  await pane.getByText(`已撤回 ${String(n)} 个单元格`).waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** The boxes of one group of the preview: the cell of each, and whether it is chosen. */
async function group({ pane }: Preview, name: string): Promise<{ cells: string[]; chosen: number }> {
  const list = pane.getByRole('list', { name, exact: true });
  const links = await list
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.querySelector('[role=link]')?.ariaLabel ?? ''));
  return { cells: links.sort(), chosen: await list.getByRole('checkbox', { checked: true }).count() };
}

test.each(['the pane', 'the ribbon'])(
  '一键填充 of %s shows what the command line would write: blanks chosen, nothing else, nothing written yet',
  async (place) => {
    const preview = await openPreview(browser);
    const { page, pane } = preview;
    const before = await cellsAt(preview, everywhere);
    if (place === 'the ribbon') {
      await page.getByRole('button', { name: '关闭面板' }).click();
      await pane.locator('body').waitFor({ state: 'hidden' });
      await page.getByRole('navigation').getByRole('button', { name: '一键填充' }).click();
      await pane.getByRole('heading', { name: '填充预览' }).waitFor();
    } else await openFill(preview);

    const cells = (wanted: typeof told) => wanted.map(placeOf).sort();
    expect(blanks.length).toBeGreaterThan(0);
    expect(await group(preview, '空白')).toEqual({ cells: cells(blanks), chosen: blanks.length });
    // Totals over scores that are not chosen yet agree with them; they come up when the scores are.
    const follows = (cell: string) => ["'1-2'!H23", "'项目支出自评表（项目督察）'!A22"].includes(cell);
    const differs = cells(told.filter(({ group: each, kind }) => each === 'differs' && kind === 'computed'));
    expect(await group(preview, '与计算不符')).toEqual({ cells: differs.filter((each) => !follows(each)), chosen: 0 });
    const suggested = told.filter(({ kind }) => kind === 'suggested');
    expect(await group(preview, '建议')).toEqual({ cells: cells(suggested), chosen: 0 });
    await pane.getByText(`已选 ${String(blanks.length)} 处`).waitFor();
    await pane.getByRole('checkbox', { name: '全选“与计算不符”' }).click();
    // One press: the totals come up and are chosen with the scores.
    await until({ cells: differs, chosen: differs.length }, () => group(preview, '与计算不符'));
    expect(differing(before, await cellsAt(preview, everywhere))).toEqual([]);
    expectClean(preview);
    await preview.close();
  },
);

test('写入 changes the chosen cells and no other; 撤回写入 gives back the file to the byte', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  const before = await cellsAt(preview, everywhere);
  await preview.check();
  const found = await listedFindings(pane);

  await openFill(preview);
  const idle = await preview.syncs();
  await write(preview, blanks.length);
  // Two to write and keep what stood there, two to check again; one to look what can be taken back.
  expect((await preview.syncs()) - idle).toBeLessThanOrEqual(5);
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual(blanks.map(placeOf).sort());
  for (const edit of blanks)
    expect([placeOf(edit), await valueAt(preview, placeOf(edit))]).toEqual([placeOf(edit), edit.after]);
  // What was missing is no longer found missing.
  const after = await listedFindings(pane);
  for (const edit of blanks) expect(after).not.toContain(`GEN-06@${placeOf(edit)}`);

  await restore(preview, blanks.length);
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual([]);
  expect(readFileSync(await preview.download()).equals(readFileSync(seed))).toBe(true);
  expect(await listedFindings(pane)).toEqual(found);
  expectClean(preview);
  await preview.close();
});

test('撤回写入 gives back what spilled from a dynamic array over what was written: the file to the byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heji-spilled-'));
  const path = join(folder, '溢出.xlsx');
  writeFileSync(path, withSpill());
  const preview = await openPreview(browser);
  await preview.open(path);
  await openFill(preview);
  await write(preview, blanks.length);
  // What the array gives over the new totals only Excel can say.
  const filled = strFromU8(unzipSync(new Uint8Array(readFileSync(await preview.download())))[SPILLED_SHEET]!);
  expect(filled).toContain('<c r="AA14"/>');
  await restore(preview, blanks.length);
  expect(readFileSync(await preview.download()).equals(readFileSync(path))).toBe(true);
  expectClean(preview);
  await preview.close();
  rmSync(folder, { recursive: true });
});

test('写入 from far down the preview: the list begins at its top, and the focus is on what was written', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  await openFill(preview);
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'))!;
  await pane.getByRole('listitem').last().scrollIntoViewIfNeeded();
  const scrolled = () => frame.evaluate(() => document.querySelector('main')!.getBoundingClientRect().top);
  expect(await scrolled()).toBeLessThan(-300);
  await write(preview, blanks.length);
  await pane.getByRole('button', { name: '撤回写入', exact: true }).waitFor();
  expect(await scrolled()).toBe(0);
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  await until(true, async () => (await focused()).startsWith(`已写入 ${String(blanks.length)} 个单元格`));
  expectClean(preview);
  await preview.close();
});

test('only what stays ticked is written, and what differs only when the person ticks it', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  const before = await cellsAt(preview, everywhere);
  await openFill(preview);
  await pane.getByRole('checkbox', { name: '全选“空白”' }).uncheck();
  await pane.getByText('已选 0 处').waitFor();
  const nothing = pane.getByRole('button', { name: '写入', exact: true });
  expect(await nothing.getAttribute('aria-disabled')).toBe('true');
  // One score in finer steps than all the others would make these wrong: it is not written, and that is said.
  const finer = pane.getByRole('checkbox', { name: /'1-2'!H22$/ });
  await finer.check();
  await pane.getByText('已选 1 处').waitFor();
  await nothing.click();
  await pane.getByText('写入后会出现下面的新问题').first().waitFor();
  expect(await finer.isChecked()).toBe(false);
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual([]);
  await pane.getByRole('checkbox', { name: /'附件1-1'!F4$/ }).check();
  await pane.getByText('已选 1 处').waitFor();
  await write(preview, 1);
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual(["'附件1-1'!F4"]);
  expect(await valueAt(preview, "'附件1-1'!F4")).toBe(0.5455);
  expectClean(preview);
  await preview.close();
});

test('a total written as 公式 follows its parts; a cell edited since is not taken back, and is named', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await openFill(preview);
  await pane.getByRole('radio', { name: '公式' }).check();
  await write(preview, blanks.length);
  for (const edit of blanks)
    expect([placeOf(edit), (await preview.cell(placeOf(edit))).formula]).toEqual([placeOf(edit), edit.formula]);
  expect(await valueAt(preview, "'附件1-1'!F12")).toBe(8.8);

  await preview.enter("'附件1-1'!F17", '5.5');
  await until('8.30', () => preview.text("'附件1-1'!F12") as Promise<string>);
  expect(await valueAt(preview, "'附件1-1'!F15")).toBe(8.3);

  await preview.enter("'附件1-1'!D12", '3');
  await restore(preview, blanks.length - 1);
  await pane.getByText('1 个没有撤回').waitFor();
  await pane.getByText('其间被改成了 3').waitFor();
  expect(await valueAt(preview, "'附件1-1'!D12")).toBe(3);
  expect(await preview.cell("'附件1-1'!F12")).not.toHaveProperty('formula');
  expectClean(preview);
  await preview.close();
});

test('改正 writes the one value; the finding is gone, and 撤回写入 brings both back', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  const before = await cellsAt(preview, everywhere);
  await preview.check();
  const found = await listedFindings(pane);
  const at = "'附件1-1'!F4";
  expect(found).toContain(`B11-01@${at}`);
  await pane.getByRole('tab', { name: '提示' }).click();
  await pane.getByRole('listitem').filter({ hasText: 'B11-01' }).getByRole('button', { name: '改正为 54.55%' }).click();
  await pane.getByText('已写入 1 个单元格').waitFor();
  await pane.getByRole('listitem').filter({ hasText: 'B11-01' }).waitFor({ state: 'detached' });
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual([at]);
  expect(await preview.cell(at)).toEqual({ ...before.get(at), value: 0.5455, text: '54.55%' });
  expect(await preview.text(at)).toBe('54.55%');
  expect(await listedFindings(pane)).toEqual(found.filter((each) => each !== `B11-01@${at}`));

  await restore(preview, 1);
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual([]);
  await until(found, () => listedFindings(pane));
  expectClean(preview);
  await preview.close();
});

test('the download of a filled workbook opens again with the same figures; beside the sheet’s own part only what can be taken back is kept', async () => {
  const preview = await openPreview(browser);
  await openFill(preview);
  await write(preview, blanks.length);
  const filled = await cellsAt(preview, everywhere);
  const path = await preview.download();
  // What was written goes with the workbook, so that it can be taken back later: where Excel keeps an add-in's settings, here a part of its own.
  expect(differingParts(readFileSync(seed), readFileSync(path))).toEqual([
    '[Content_Types].xml',
    'customXml/item1.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);

  await preview.open(path);
  expect(differing(filled, await cellsAt(preview, everywhere))).toEqual([]);
  // Filled already: there is nothing blank left to fill.
  await openFill(preview);
  expect(await group(preview, '空白')).toEqual({ cells: [], chosen: 0 });
  expectClean(preview);
  await preview.close();
});

test('by the keyboard alone: from the cells to the ribbon’s 一键填充, to 写入 and 撤回写入 in the pane, and back', async () => {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  const before = await cellsAt(preview, everywhere);
  await preview.page.getByRole('status').getByText('已打开 seed.xlsx').waitFor();
  const press = async (wanted: Locator, key = 'Tab') => {
    await wanted.waitFor();
    const focused = () => wanted.evaluate((button) => button.matches(':focus') && document.hasFocus());
    for (let n = 0; n < 60 && !(await focused()); n++) await page.keyboard.press(key);
    expect([await wanted.innerText(), await focused()]).toEqual([await wanted.innerText(), true]);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('ArrowDown');
  await until("'附件1-1'!A2:G2", preview.selection);
  await page.keyboard.press('F6');
  await press(page.getByRole('navigation').getByRole('button', { name: '一键填充' }));
  // The preview takes the focus, so that the next Tab is in it.
  await pane.getByRole('heading', { name: '填充预览' }).waitFor();
  await press(pane.getByRole('button', { name: '写入', exact: true }));
  await pane.getByText(`已写入 ${String(blanks.length)} 个单元格`).waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  // The focus is where it says what was written: the way back is the next stop.
  await page.keyboard.press('Tab');
  await press(pane.getByRole('button', { name: '撤回写入', exact: true }));
  await pane.getByText(`已撤回 ${String(blanks.length)} 个单元格`).waitFor();
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual([]);
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowDown');
  await until("'附件1-1'!A3", async () => (await preview.selection()).slice(0, "'附件1-1'!A3".length));
  // Into the pane without the ribbon, too: where the focus was in it, under the buttons.
  await page.keyboard.press('Shift+F6');
  await press(pane.getByRole('button', { name: '一键填充' }), 'Shift+Tab');
  await pane.getByRole('heading', { name: '填充预览' }).waitFor();
  expectClean(preview);
  await preview.close();
});
