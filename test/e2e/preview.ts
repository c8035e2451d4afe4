/** The page with a workbook and the pane in it, for browser tests. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { quotedSheetName } from '../../src/workbook';
import { newPage, siteUrl, type Misdeeds } from '../tools/page';
import { PATIENCE_MS } from '../support/patience';

export const root = join(__dirname, '../..');

/** The folder of office.js, under its version: `office-1.1.110`. */
export function officeFolder(): string {
  const [, folder] = /src="([^"/]+)\/office\.js"/u.exec(readFileSync(join(root, 'dist/taskpane.html'), 'utf8')) ?? [];
  if (folder === undefined) throw new Error('dist/taskpane.html loads no office.js of its own');
  return folder;
}

export interface Preview {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly misdeeds: Misdeeds;
  /** The round trips to the workbook so far. */
  syncs(): Promise<number>;
  /** Presses the pane's button and waits for the result. */
  check(): Promise<void>;
  /** Opens a workbook by the page's own file input. */
  open(path: string): Promise<void>;
  /** Goes to a cell by the name box. */
  go(address: string): Promise<void>;
  /** Types into a cell, as a person does, and waits until the workbook has taken it. */
  enter(address: string, typed: string): Promise<void>;
  /** What the workbook behind the grid holds: what the add-in reads. */
  cell(address: string): Promise<HostCell>;
  /** The text the grid draws in a cell. */
  text(address: string): Promise<string | undefined>;
  /** The background the grid draws, marks included; undefined for none. */
  fill(address: string): Promise<string | undefined>;
  /** The selection the grid draws, with its sheet. */
  selection(): Promise<string>;
  /** What the page or the browser asked in a dialog so far. */
  readonly questions: readonly string[];
  /** How the dialogs to come are answered; with yes until this says otherwise. */
  answer(yes: boolean): void;
  /** Downloads the workbook; the path of what came. */
  download(): Promise<string>;
  close(): Promise<void>;
}

/** Nothing asked of another origin, and no word on the console: a violated Content-Security-Policy would say so there. */
export function expectClean({ misdeeds }: Preview): void {
  expect(misdeeds).toEqual({ errors: [], foreign: [] });
}

/** Looks again and again until what is seen is what is wanted; gives up after a minute. */
export async function until<T>(wanted: T, look: () => Promise<T>): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end && JSON.stringify(await look()) !== JSON.stringify(wanted))
    await new Promise((go) => setTimeout(go, 50));
  expect(await look()).toEqual(wanted);
}

export type Options = Parameters<Browser['newContext']>[0];

/** Opens the page with the sample in it and waits until the pane can be used. */
export async function openPreview(browser: Browser, options: Options = {}, query = ''): Promise<Preview> {
  const { page, context, misdeeds } = await newPage(browser, options);
  const questions: string[] = [];
  let yes = true;
  page.on('dialog', (dialog) => {
    questions.push(dialog.type() === 'beforeunload' ? 'leave' : dialog.message());
    void (yes ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(siteUrl() + query);
  const pane = page.frameLocator('aside iframe');
  const button = pane.getByRole('button', { name: /^(一键校验|Check)$/ });
  await button.waitFor();
  const gridReady = () => page.waitForFunction(() => (window as unknown as Inner).hejiDrawn() !== undefined);
  await gridReady();
  const box = page.getByRole('textbox', { name: /^(名称框|Name box)$/ });
  const cell = (address: string) => page.evaluate((at) => (window as unknown as Inner).hejiCell(at), address);
  return {
    page,
    pane,
    misdeeds,
    questions,
    answer: (to) => {
      yes = to;
    },
    syncs: () => page.evaluate(() => (window as unknown as Inner).hejiTraffic().syncs),
    check: async () => {
      await button.click();
      // Where there is little room the moment is not in view.
      const moment = pane.getByText(/\d\d:\d\d 校验|checked \d\d:\d\d|没有找到绩效自评的表/);
      await moment.waitFor({ state: 'attached' });
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    },
    open: async (path) => {
      // The page tells the file's name while the former workbook is still there: what is waited for is another grid.
      await page.evaluate(() => {
        for (const canvas of document.querySelectorAll('canvas')) canvas.dataset.former = '';
      });
      await page.locator('input[type=file]').setInputFiles(path);
      await page.waitForFunction(() => document.querySelector('canvas[data-former]') === null);
      await gridReady();
      await button.waitFor();
    },
    go: async (address) => {
      await box.fill(address);
      await box.press('Enter');
    },
    enter: async (address, typed) => {
      const before = JSON.stringify(await cell(address));
      await box.fill(address);
      await box.press('Enter');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        ([at, was]) => JSON.stringify((window as unknown as Inner).hejiCell(at!)) !== was,
        [address, before],
      );
    },
    cell,
    text: (address) => page.evaluate((at) => (window as unknown as Inner).hejiDrawn()?.text(at), address),
    fill: (address) => page.evaluate((at) => (window as unknown as Inner).hejiDrawn()?.fill(at), address),
    selection: () => page.evaluate(() => (window as unknown as Inner).hejiDrawn()?.selection() ?? ''),
    download: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^(下载|Download)$/ }).click(),
      ]);
      return download.path();
    },
    close: () => context.close(),
  };
}

export interface HostCell {
  readonly value: number | string | boolean;
  readonly text: string;
  readonly format: string;
  readonly formula?: string;
}

/** What the page offers to look into it. */
interface Inner {
  hejiTraffic(): { readonly syncs: number };
  hejiCell(address: string): HostCell;
  hejiDrawn():
    | { selection(): string; text(address: string): string | undefined; fill(address: string): string | undefined }
    | undefined;
}

const TABS = [/^(错误|Errors)/, /^(警告|Warnings)/, /^(提示|Hints)/];

/** Every finding the pane lists, over all tabs and with what is folded, as `rule@sheet!cell`; sorted, each once. */
export async function listedFindings(pane: FrameLocator): Promise<string[]> {
  const listed = new Set<string>();
  for (const name of TABS) {
    const tab = pane.getByRole('tab', { name });
    await tab.click();
    const folded = pane.getByRole('button', { name: /^由此引起|consequences?$/, expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    const kinds = pane.locator('li[data-kind] button[aria-expanded="false"]:first-child');
    while ((await kinds.count()) > 0) await kinds.first().click();
    // A long list is drawn as far as it is looked at.
    const more = pane.getByText(/正在列出|Listing the rest/);
    while ((await more.count()) > 0)
      await more.evaluate((end) => end.scrollIntoView(), null, { timeout: 500 }).catch(() => undefined);
    const items = pane.getByRole('list', { name: /校验结果|Findings/ }).locator('li[data-rule]');
    const found = await items.evaluateAll((all) =>
      all.map((item) => `${item.getAttribute('data-rule')}@${item.querySelector('[role=link]')?.ariaLabel}`),
    );
    for (const each of found) listed.add(each);
  }
  return [...listed].sort();
}

interface Told {
  readonly error: string | null;
  readonly verdict: 'ready' | 'incomplete' | 'notReady' | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'hint';
    readonly sheet: string;
    readonly cell: string;
  }[];
}

/** What the command line says of the same file. */
export function commandLine(file: string): Told {
  const run = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'check', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: PATIENCE_MS,
  });
  const [told] = (JSON.parse(run.stdout) as { workbooks: Told[] }).workbooks;
  if (!told) throw new Error(`the command line said nothing of ${file}: ${run.stderr}`);
  return told;
}

/** The command line's findings as {@link listedFindings} gives the pane's. */
export function toldFindings({ findings }: Told): string[] {
  const all = findings.map(({ rule, sheet, cell }) => `${rule}@${quotedSheetName(sheet)}!${cell}`);
  return [...new Set(all)].sort();
}
