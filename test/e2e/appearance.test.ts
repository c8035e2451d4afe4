import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { bytesOf } from '../bench/generated';
import { PROJECT, replaced } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';
import { launch } from '../tools/page';
import { expectClean, openPreview, root, until, type Options, type Preview } from './preview';

/** How the pane looks and reads: pictures to be looked at, and what a program can judge of them. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** A column without a known head whose figures do not come to the total, on two forms. */
const folder = mkdtempSync(join(tmpdir(), 'heji-looks-'));
afterAll(() => rmSync(folder, { recursive: true }));
const unread = join(folder, '没有认出.xlsx');
const scored = replaced(PROJECT, {
  设备维护台次: '^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | #2 |',
  故障修复时间: '^ | ^ | 时效指标 | 故障修复时间 | ≤24小时 | 20小时 | #15 | #1 |',
  群众等候时间: '^ | 效益指标（30分） | 社会效益指标 | 群众等候时间 | ≤15分钟 | 16分钟 | #30 | #10 | 窗口设备更新',
});
const lines = scored.map((line) => line.map((mark) => (mark === '得分' && line.includes('三级指标') ? '甲数' : mark)));
const other = lines.map((line) => line.map((mark) => mark.replace('大厅运行经费', '监督测评经费')));
writeFileSync(unread, bytesOf(workbook(sheet(lines, { name: '甲' }), sheet(other, { name: '乙' }))));

const pictures = join(root, 'coverage/screenshots');
mkdirSync(pictures, { recursive: true });

/** Gives the pane a width and height of its own; the page around it has fixed ones. */
async function resize({ page }: Preview, width: number, height: number): Promise<void> {
  await page.locator('aside iframe').evaluate(
    (frame: HTMLIFrameElement, [w, h]) => {
      Object.assign(frame.style, { position: 'fixed', zIndex: '9', left: '0', top: '0', border: '0' });
      Object.assign(frame.style, { width: `${String(w)}px`, height: `${String(h)}px` });
    },
    [width, height] as const,
  );
}

async function picture(preview: Preview, name: string, width: number, height: number): Promise<void> {
  await preview.page.screenshot({ path: join(pictures, `${name}.png`), clip: { x: 0, y: 0, width, height } });
}

async function violations({ page }: Preview): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  });
}

/** Nothing sticks out to the right: no horizontal scroll. */
async function tooWide({ pane }: Preview): Promise<string[]> {
  return pane
    .locator('body')
    .evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((element) => element.textContent.slice(0, 40)),
    );
}

const looks: [string, Options, string][] = [
  ['light-zh', { colorScheme: 'light' }, ''],
  ['dark-zh', { colorScheme: 'dark' }, ''],
  ['light-en', { colorScheme: 'light', locale: 'en-US' }, '?lang=en-US'],
  ['dark-en', { colorScheme: 'dark', locale: 'en-US' }, '?lang=en-US'],
  ['contrast-zh', { forcedColors: 'active' }, ''],
];

test.each(looks)(
  '%s: readable from 270 to 500 px, contrast and all, without a horizontal scroll',
  async (name, options, query) => {
    const preview = await openPreview(browser, options, query);
    const { pane } = preview;
    await resize(preview, 350, 600);
    await picture(preview, `pane-start-${name}`, 350, 600);
    expect(await violations(preview)).toEqual([]);
    await preview.check();
    for (const [width, height] of [
      [350, 600],
      [500, 600],
      [320, 600],
      [270, 600],
      [350, 378],
      [175, 300],
    ] as const) {
      await resize(preview, width, height);
      await picture(preview, `pane-${name}-${String(width)}x${String(height)}`, width, height);
      expect([width, await tooWide(preview)]).toEqual([width, []]);
    }
    await resize(preview, 350, 600);
    for (const tab of await pane.getByRole('tab').all()) {
      await tab.click();
      await picture(preview, `pane-${name}-${(await tab.getAttribute('id'))!.split('-').pop()!}`, 350, 600);
      expect(await violations(preview)).toEqual([]);
    }
    expect(preview.misdeeds).toEqual({ errors: [], foreign: [] });
    await preview.close();
  },
);

/** Cards that are wholly in view, and lines of each, as the browser draws them: whether something lies over a card's first and last line. */
async function cardsInView({ pane }: Preview): Promise<number> {
  return pane.locator('[data-finding]').evaluateAll((cards) => {
    const isSeen = (card: Element) => {
      const { left, top, bottom } = card.getBoundingClientRect();
      return [top + 2, bottom - 3].every(
        (y) => document.elementFromPoint(left + 30, y)?.closest('[data-finding]') === card,
      );
    };
    return cards.filter(isSeen).length;
  });
}

test.each([
  ['Chinese', {}, ''],
  ['English', { locale: 'en-US' }, '?lang=en-US'],
] as const)('in Excel’s pane on a small screen four closed cards are in view: %s', async (...looked) => {
  const [, options, query] = looked;
  const preview = await openPreview(browser, options, query);
  await preview.check();
  await resize(preview, 350, 378);
  await until(true, async () => (await cardsInView(preview)) >= 4);
  expectClean(preview);
  await preview.close();
});

test('columns that were not understood, and what is left to fill in, leave the list its room', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.open(unread);
  await resize(preview, 350, 378);
  await preview.check();
  const head = pane.getByText(/没有核对的地方/);
  await head.waitFor();
  await until(true, async () => (await cardsInView(preview)) >= 1);
  expect(await pane.getByText(/没有认出，可能是/).isVisible()).toBe(false);
  await head.click();
  await pane.getByText(/没有认出，可能是/).waitFor();
  expectClean(preview);
  await preview.close();
});

test('or one open card with its buttons', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  await resize(preview, 350, 378);
  // The lowest card of those in view: a score that was given in full though the target was missed.
  const card = pane.locator('[data-finding]').nth(3);
  await card.locator('button').first().click();
  await card.getByRole('button', { name: '依据' }).waitFor();
  const hidden = () =>
    card.locator('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return width > 0 && seen?.closest('button') !== button;
        })
        .map((button) => button.textContent),
    );
  await until([], hidden);
  expectClean(preview);
  await preview.close();
});
