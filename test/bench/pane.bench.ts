import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { openPreview, type Preview } from '../e2e/preview';
import { num } from '../rules/support/cell';
import { launch } from '../tools/page';
import { bytesOf, manyProjects } from './generated';
import { paneWork, type PaneWork } from './pane-meter';
import { print } from './timing';

/**
 * The pane with many projects, each with a score to correct (`npm run bench -- pane`; HEJI_PROJECTS=60,300): its longest task in everything a
 * clerk does there, in processor time, so that what else the machine does is not in it; and what an edit takes to the new verdict, the pause
 * before it (useRecheck's) not counted. “At 4×” is four times as much: a machine that is four times as slow. Only the pane's own thread is measured:
 * the worker's is in the time by the clock alone, which is this machine's and not four times it (a browser's throttling would not reach a worker).
 */

const PROJECTS = (process.env['HEJI_PROJECTS'] ?? '60,300').split(',').map(Number);
const SLOWER = 4;
/** What useRecheck waits for after an edit. */
const PAUSE_MS = 800;

const shown = ({ longest, all }: PaneWork) => ({
  'longest task, ms': longest.toFixed(0),
  'at 4×': (longest * SLOWER).toFixed(0),
  'all, ms': all.toFixed(0),
});

function frameOf({ page }: Preview): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** Resolves once the tab's list stands, drawn at least as far as it is seen (useGrowing), and is painted. */
function listed(preview: Preview): Promise<void> {
  return frameOf(preview).evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => {
          const panel = document.querySelector('[role=tabpanel]');
          const rest = [...(panel?.querySelectorAll('p') ?? [])].find((one) => one.textContent.startsWith('正在列出'));
          const isOutOfSight = (rest?.getBoundingClientRect().top ?? Infinity) > window.innerHeight;
          if (panel?.querySelector('li') && isOutOfSight) requestAnimationFrame(() => setTimeout(resolve));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** From the moment the verdict is grey to that at which it is not, in ms. */
function verdictAnew(preview: Preview): Promise<number> {
  return frameOf(preview).evaluate(
    () =>
      new Promise<number>((resolve) => {
        let grey = 0;
        const look = () => {
          const words = document.querySelector('[role=status] strong')?.textContent ?? '';
          if (words === '表已改动') grey ||= performance.now();
          else if (grey > 0) {
            seen.disconnect();
            resolve(performance.now() - grey);
          }
        };
        const seen = new MutationObserver(look);
        seen.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}

async function measure(browser: Browser, projects: number, path: string): Promise<void> {
  const preview = await openPreview(browser);
  const { page, pane } = preview;
  await preview.open(path);
  const phase = async (name: string, work: () => Promise<void>) => {
    print(`${String(projects)} projects, ${name}`, shown(await paneWork(browser, page, work)));
  };
  const corrections = () =>
    pane
      .getByRole('button', { name: /^(?:改正为|改 |全部改正)/u })
      .first()
      .waitFor({ timeout: 300_000 });
  await phase('一键校验', async () => {
    await preview.check();
    await listed(preview);
  });
  await phase('what can be put right', corrections);
  let wall = 0;
  await phase('an edit and the new verdict', async () => {
    const anew = verdictAnew(preview);
    await preview.enter("'1-2'!H15", '9.10');
    wall = await anew;
  });
  print(`${String(projects)} projects, an edit to the new verdict`, { 'ms by the clock': wall - PAUSE_MS });
  await phase('what can be put right then', corrections);
  await phase('已核对', async () => {
    await pane.getByRole('tab', { name: /已核对/u }).click();
    await pane.getByRole('list', { name: '已核对' }).first().waitFor();
    await listed(preview);
  });
  await phase('一键填充', async () => {
    await pane.getByRole('button', { name: '一键填充' }).click();
    await pane.getByRole('button', { name: /^写入/u }).waitFor();
  });
  await preview.close();
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heji-pane-'));
  const browser = await launch();
  try {
    for (const projects of PROJECTS) {
      const path = join(folder, `${String(projects)}.xlsx`);
      writeFileSync(path, bytesOf(manyProjects(projects, { station: { 'repairs.score': num('9.99') } })));
      await measure(browser, projects, path);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
