/** The page with a workbook and the pane in it, for browser tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { quotedSheetName } from '../../src/workbook';
import { newPage, siteUrl, type Misdeeds } from '../tools/page';

export const root = join(__dirname, '../..');

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
  close(): Promise<void>;
}

export type Options = Parameters<Browser['newContext']>[0];

/** Opens the page with the sample in it and waits until the pane can be used. */
export async function openPreview(browser: Browser, options: Options = {}, query = ''): Promise<Preview> {
  const { page, context, misdeeds } = await newPage(browser, options);
  await page.goto(siteUrl() + query);
  const pane = page.frameLocator('aside iframe');
  const button = pane.getByRole('button', { name: /^(一键校验|Check)$/ });
  await button.waitFor();
  return {
    page,
    pane,
    misdeeds,
    syncs: () => page.evaluate(() => (window as unknown as Traffic).hejiTraffic().syncs),
    check: async () => {
      await button.click();
      await pane.getByText(/\d\d:\d\d 校验|checked \d\d:\d\d|没有找到绩效自评的表/).waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    },
    open: async (path) => {
      const name = path.split(/[\\/]/).pop() ?? '';
      await page.locator('input[type=file]').setInputFiles(path);
      await page.getByRole('status').getByText(name).waitFor();
      await button.waitFor();
    },
    close: () => context.close(),
  };
}

interface Traffic {
  hejiTraffic(): { readonly syncs: number };
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
    await pane.getByText(/正在列出|Listing the rest/).waitFor({ state: 'detached' });
    const items = pane.getByRole('list', { name: /校验结果|Findings/ }).getByRole('listitem');
    const found = await items.evaluateAll((all) =>
      all.map((item) => `${item.getAttribute('data-rule')}@${item.querySelector('[role=link]')?.ariaLabel}`),
    );
    for (const each of found) listed.add(each);
  }
  return [...listed].sort();
}

interface Told {
  readonly error: string | null;
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
