import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { county } from '../generated/county';
import { launch, newPage, siteUrl } from '../tools/page';
import { handles, handsOf } from './page-hands';
import { meterIn, type Seen } from './page-meter';
import { print } from './timing';

/**
 * The reviewer's desk in a browser with a county of 1,000 units (`npm run bench -- page`; HEJI_UNITS for another number, HEJI_KEEP=folder for
 * the folders of `bench -- desk`, which are made when they are not there): the longest pause of the page in everything a reviewer does there,
 * rows drawn, memory; then presses and seconds a unit, as it was and as it is. Ends with exit code 1 when a pause was too long.
 */

const UNITS = Number(process.env['HEJI_UNITS'] ?? 1000);
const SEED = 20231124;
/** What may pass without the page answering, in processor time: what else the machine does is not the page's. */
const MOST_MS = 100;

async function folders(place: string): Promise<readonly [string, string]> {
  const both = [join(place, '第一轮'), join(place, '第二轮')] as const;
  mkdirSync(place, { recursive: true });
  if (readdirSync(place).includes('第二轮')) return both;
  const units = await county(UNITS, SEED);
  for (const [at, folder] of both.entries())
    for (const unit of units)
      for (const [name, bytes] of at === 0 ? unit.first : unit.second) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
  return both;
}

export async function run(): Promise<void> {
  const kept = process.env['HEJI_KEEP'];
  const place = kept ?? mkdtempSync(join(tmpdir(), 'heji-page-'));
  const [first, second] = await folders(place);
  const browser = await launch();
  try {
    await desk(browser, first, second);
    await handsOf(browser, first);
  } finally {
    await browser.close();
    if (kept === undefined) rmSync(place, { recursive: true });
  }
}

async function desk(browser: Browser, first: string, second: string): Promise<void> {
  const { page, context, misdeeds } = await newPage(browser);
  const meter = await meterIn(browser, page);
  await page.goto(`${siteUrl()}review.html`);
  const memory = await memoryOf(browser, await context.newCDPSession(page));
  const phases: (readonly [string, Seen])[] = [];
  const phase = async (name: string, work: () => Promise<void>) => {
    const seen = await meter.during(work);
    phases.push([name, seen]);
    print(name, {
      'longest task, ms of processor': seen.processor.toFixed(0),
      'longest pause, ms': seen.pause.toFixed(0),
      'longest answer, ms': seen.answer.toFixed(0),
      rows: String(seen.rows),
      ...(seen.handing > 50 ? { 'files handed over by the browser, ms': seen.handing.toFixed(0) } : {}),
      seconds: seen.seconds.toFixed(1),
    });
  };
  const { press, choose, ended } = handles(page);
  await phase('streaming', async () => {
    await choose('选择文件夹…', first);
    await ended(1);
  });
  await memory('after one folder');
  await phase('filters', () => filters(page));
  await phase('search', () => search(page));
  await phase('sorting', () => sorting(page));
  await phase('scrolling', () => scrolling(page));
  await phase('by problem', async () => {
    await press('按问题').click();
    await page.locator('thead button').nth(1).click();
    await scrolling(page);
    await page.getByRole('button', { name: /^只看有此问题的/u }).click();
    await press('按单位').click();
  });
  await phase('fifty units one after another, each decided', () => oneByOne(page, 50));
  await phase('against the last round', async () => {
    await choose('与上一轮比…', second);
    await page.locator('.review .summary').getByText('与上一轮比：').waitFor();
  });
  await memory('after two folders');
  await phase('sorted by changes, by problem with the last round', async () => {
    await sorting(page);
    await press('按问题').click();
    await press('按单位').click();
  });
  await phase('the table exported', async () => {
    await Promise.all([page.waitForEvent('download'), press('导出汇总表').click()]);
  });
  await phase('all letters', async () => {
    await Promise.all([page.waitForEvent('download'), press('全部退回修改意见').click()]);
  });
  await phase('decisions saved', async () => {
    await Promise.all([page.waitForEvent('download'), press('保存审核记录').click()]);
  });
  await phase('the folder again, nothing changed', async () => {
    await choose('选择文件夹…', first);
    await ended(1);
  });
  const now = new Date();
  for (const name of readdirSync(first, { recursive: true, encoding: 'utf8' })) utimesSync(join(first, name), now, now);
  await phase('streaming, with all of it at once', async () => {
    await choose('选择文件夹…', first);
    await page.locator('.review .under progress').first().waitFor();
    await page.locator('.review tbody tr').first().waitFor();
    while ((await page.locator('.review .under progress').first().isVisible()) === true) {
      await filters(page);
      await search(page);
      await sorting(page);
      await press('按问题').click();
      await scrolling(page);
      await press('按单位').click();
    }
    await ended(1);
  });
  await memory('in the end');
  const over = phases.filter(([, { processor }]) => processor > MOST_MS).map(([name]) => name);
  print('over', { [`more than ${String(MOST_MS)} ms in`]: over.length === 0 ? 'nothing' : over.join(', ') });
  if (over.length > 0 || misdeeds.errors.length > 0) process.exitCode = 1;
  for (const error of misdeeds.errors) console.log(`    ${error}`);
  await context.close();
}

async function filters(page: Page): Promise<void> {
  for (const name of ['结论', '待核实的问题', '年度']) {
    const select = page.getByRole('combobox', { name, exact: true });
    const values = await select
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    for (const value of [...values.slice(1), values[0] ?? '']) await select.selectOption(value);
  }
}

async function search(page: Page): Promise<void> {
  const box = page.getByRole('searchbox');
  await box.pressSequentially('公务接待费');
  for (let n = 0; n < 5; n++) await box.press('Backspace');
}

async function sorting(page: Page): Promise<void> {
  const heads = page.locator('.review thead button');
  for (let at = 0; at < (await heads.count()); at++) for (const _ of [1, 2]) await heads.nth(at).click();
}

async function scrolling(page: Page): Promise<void> {
  await page.locator('.review .table').hover();
  for (const by of [300, 3_000, 12_000, -12_000, -3_000, -300]) await page.mouse.wheel(0, by);
}

async function oneByOne(page: Page, units: number): Promise<void> {
  const { press } = handles(page);
  await page.locator('.review tbody th button').first().click();
  for (let n = 0; n < units; n++) {
    const radio = page.getByRole('radio', { name: n % 2 === 0 ? '接受说明' : '不是问题' }).first();
    if ((await radio.count()) > 0) await radio.check();
    await press('下一家').click();
  }
  await press('返回列表').click();
}

/** What the page's process takes, where the system tells; the heap of its own thread after a collection everywhere. */
async function memoryOf(browser: Browser, session: CDPSession): Promise<(when: string) => Promise<void>> {
  const whole = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
  return async (when) => {
    const [peak] = (await renderers()).map(peakOf).sort((a, b) => b - a);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    print(`memory ${when}`, { 'process at most, MB': peak ?? 0, 'heap of the page, MB': usedSize / 2 ** 20 });
  };
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
