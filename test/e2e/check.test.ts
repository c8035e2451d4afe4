import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { a1, parseAddress } from '../../src/workbook';
import { launch, newPage, siteUrl } from '../tools/page';
import {
  commandLine,
  expectClean,
  listedFindings,
  openPreview,
  type Preview,
  root,
  toldFindings,
  until,
} from './preview';

/** The built pane in a real browser, on the unmodified office.js, on the page that plays Excel. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const seed = join(root, 'assets/sample/seed.xlsx');
const pictures = join(root, 'coverage/screenshots');
mkdirSync(pictures, { recursive: true });

describe('the pane’s page by itself', () => {
  test('says that it belongs into Excel', async () => {
    const { page, context, misdeeds } = await newPage(browser);
    await page.goto(`${siteUrl()}taskpane.html`);
    await page.getByRole('alert').getByText('这个页面要在 Excel 里打开').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(misdeeds.foreign).toEqual([]);
    await context.close();
  });

  test('may connect to nothing', async () => {
    const preview = await openPreview(browser);
    const frame = preview.page.frames().find((each) => each.url().includes('taskpane.html'))!;
    const sent = await frame.evaluate(async () => {
      const tried = ['taskpane.html', 'https://example.com/'].map((url) =>
        fetch(url).then(
          () => url,
          () => null,
        ),
      );
      return Promise.all(tried);
    });
    expect(sent).toEqual([null, null]);
    expect(preview.misdeeds.errors.every((error) => error.includes('Content Security Policy'))).toBe(true);
    await preview.close();
  });
});

describe('the sample', () => {
  test('is checked: the findings are those of the command line, two round trips each time', async () => {
    const preview = await openPreview(browser);
    const { page, pane } = preview;
    const idle = await preview.syncs();
    const start = Date.now();
    await preview.check();
    console.log(`一键校验 → list: ${String(Date.now() - start)} ms`);
    // Two of the check; then one, once, to be told which cells are selected.
    await until(3, async () => (await preview.syncs()) - idle);

    const told = commandLine(seed);
    expect(told.error).toBeNull();
    expect(told.findings.length).toBeGreaterThan(0);
    for (const [name, severity] of [
      ['错误', 'error'],
      ['警告', 'warning'],
      ['提示', 'hint'],
    ] as const) {
      const n = told.findings.filter((each) => each.severity === severity).length;
      await pane.getByRole('tab', { name: `${name} ${String(n)}`, exact: true }).waitFor();
    }
    await page.screenshot({ path: join(pictures, 'page-1366x768.png') });
    expect(await listedFindings(pane)).toEqual(toldFindings(told));

    await preview.check();
    expect((await preview.syncs()) - idle).toBe(5);
    expectClean(preview);
    await preview.close();
  });

  test('a finding’s link selects its cell in the grid, and so does the next finding by the keyboard', async () => {
    const preview = await openPreview(browser);
    const { page, pane } = preview;
    await preview.check();
    const links = pane.getByRole('list', { name: '校验结果' }).getByRole('listitem').getByRole('link');
    // One of each sheet that has one, so that sheets are changed too.
    const addresses = await links.evaluateAll((all) => all.map((link) => link.ariaLabel ?? ''));
    const bySheet = new Map(addresses.map((each) => [parseAddress(each)!.sheet!, each]));
    expect(bySheet.size).toBeGreaterThan(1);
    for (const [sheet, full] of bySheet) {
      await links
        .and(pane.getByRole('link', { name: full, exact: true }))
        .first()
        .click();
      await expectSelected(preview, sheet, full);
    }
    await pane.getByRole('tab', { name: '警告' }).click();
    const first = pane.getByRole('listitem').first().getByRole('link').first();
    const full = (await first.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('F8');
    await expectSelected(preview, parseAddress(full)!.sheet!, full);
    expectClean(preview);
    await preview.close();
  });

  test('an edited cell changes what the next check finds', async () => {
    const preview = await openPreview(browser);
    const { pane } = preview;
    await preview.check();
    const before = await listedFindings(pane);
    const score = before.find((each) => each.startsWith('B12-12@'));
    expect(score).toBeUndefined();

    // The score of 处理突发事件 becomes more than its weight.
    await preview.enter("'1-2'!H15", '20');
    await preview.check();
    const after = await listedFindings(pane);
    expect(after.filter((each) => each.startsWith('B12-12@'))).toHaveLength(1);
    expect(after).not.toEqual(before);
    await preview.enter("'1-2'!H15", '14');
    await preview.check();
    expect(await listedFindings(pane)).toEqual(before);
    expectClean(preview);
    await preview.close();
  });

  test('the ribbon’s button checks and shows the pane', async () => {
    const preview = await openPreview(browser);
    const { page, pane } = preview;
    await page.getByRole('button', { name: '关闭面板' }).click();
    await pane.locator('body').waitFor({ state: 'hidden' });
    await page.getByRole('navigation').getByRole('button', { name: '一键校验' }).click();
    await pane.getByRole('list', { name: '校验结果' }).waitFor();
    expectClean(preview);
    await preview.close();
  });

  test('by the keyboard out of the pane: Tab goes round by its head, Escape and F2 lead to the cells', async () => {
    const preview = await openPreview(browser);
    const { page, pane } = preview;
    const close = page.getByRole('button', { name: '关闭面板' });
    const isFocused = () => close.evaluate((button) => button.matches(':focus'));
    const first = pane.getByRole('button', { name: '一键校验' });
    const last = pane.getByRole('button', { name: '设置' });
    await last.focus();
    await page.keyboard.press('Tab');
    await until(true, isFocused);
    // From there the browser leads into the pane again.
    await page.keyboard.press('Tab');
    await until(true, () => first.evaluate((button) => button.matches(':focus') && document.hasFocus()));
    await page.keyboard.press('Shift+Tab');
    await until(true, isFocused);

    for (const key of ['Escape', 'F2']) {
      await preview.go("'1-2'!D5");
      await first.focus();
      await page.keyboard.press(key);
      await until(true, () => page.evaluate(() => document.activeElement?.closest('.grid') !== null));
      await page.keyboard.press('ArrowDown');
      await until("'1-2'!B6:E6", preview.selection);
    }
    expectClean(preview);
    await preview.close();
  });

  test('while a cell is being edited, the pane says what to do, and goes on by itself when the edit ends', async () => {
    const preview = await openPreview(browser);
    const { page, pane } = preview;
    await preview.check();
    await preview.go('A1');
    await page.keyboard.press('F2');
    await pane.getByRole('button', { name: '一键校验' }).dispatchEvent('click');
    const waiting = pane.getByText('有单元格正在编辑，请按回车键或取消键结束，核绩会接着做。');
    await waiting.waitFor();
    await page.keyboard.press('Escape');
    await waiting.waitFor({ state: 'detached' });
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await pane.getByRole('alert').count()).toBe(0);
    expect(await listedFindings(pane)).toEqual(toldFindings(commandLine(seed)));
    expectClean(preview);
    await preview.close();
  });

  test('English: every word of the pane’s own, and the same findings', async () => {
    const preview = await openPreview(browser, { locale: 'en-US' }, '?lang=en-US');
    await preview.check();
    await preview.pane.getByRole('list', { name: 'Findings' }).waitFor();
    expect(await listedFindings(preview.pane)).toEqual(toldFindings(commandLine(seed)));
    expectClean(preview);
    await preview.close();
  });
});

/** The published examples lie beside the repository where the project is developed; elsewhere there are none to try, and the sample stands for them. */
/** The grid shows the cell (its merge) as selected, and the name box says the same. */
async function expectSelected({ page, selection }: Preview, sheet: string, full: string): Promise<void> {
  const { area } = parseAddress(full)!;
  await page.waitForFunction(
    ([label, address]) => document.querySelector<HTMLInputElement>(`input[aria-label="${label!}"]`)?.value === address,
    ['名称框', a1(area.top, area.left)],
  );
  const shown = parseAddress(await selection())!;
  expect([shown.sheet, shown.area.top, shown.area.left]).toEqual([sheet, area.top, area.left]);
}
