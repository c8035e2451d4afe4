import type { Browser, Page } from 'playwright-core';
import { newPage, siteUrl } from '../tools/page';
import { middle, print } from './timing';

/** Presses and seconds from one unit's result to the next one's: opening each in the sheet and checking it there, and on the desk. */

const UNITS = 12;

/** What a reviewer presses. */
export function handles(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    press,
    choose: async (name: string, folder: string) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(name).click()]);
      await chooser.setFiles(folder);
    },
    ended: (least: number) =>
      page.waitForFunction(
        (units) => {
          const all = /共 (\d+) 份/u.exec(document.querySelector('.review .summary')?.textContent ?? '')?.[1];
          const bar = document.querySelector<HTMLElement>('.review .under');
          return Number(all ?? 0) >= units && bar?.hidden === true;
        },
        least,
        { timeout: 0 },
      ),
  };
}

export async function handsOf(browser: Browser, folder: string): Promise<void> {
  const { page, context } = await newPage(browser);
  await page.goto(siteUrl());
  const pane = page.frameLocator('aside iframe');
  const check = pane.getByRole('button', { name: '一键校验' });
  await check.waitFor();
  const { press, choose, ended } = handles(page);
  await choose('批量审核', folder);
  await ended(UNITS);
  // Those that are workbooks and can be read: the others cannot be opened in the sheet.
  await page.getByRole('combobox', { name: '结论' }).selectOption('不可报送');
  await page.getByRole('searchbox').fill('.xlsx');
  await page.locator('.review tbody th button').first().click();
  let presses = 0;
  const pressed = async (work: () => Promise<void>) => {
    presses += 1;
    await work();
  };
  const seconds: Record<'sheet' | 'desk', number[]> = { sheet: [], desk: [] };
  const counts: Record<'sheet' | 'desk', number[]> = { sheet: [], desk: [] };
  const timed = async (way: 'sheet' | 'desk', work: () => Promise<void>) => {
    presses = 0;
    const begun = performance.now();
    await work();
    seconds[way].push((performance.now() - begun) / 1000);
    counts[way].push(presses);
  };
  for (let n = 0; n < UNITS; n++) {
    const open = page.getByRole('button', { name: /^在表格里打开/u }).first();
    await timed('sheet', async () => {
      await pressed(() => open.click());
      await page.getByRole('status').getByText('已打开').waitFor();
      await check.waitFor();
      await pressed(() => check.click());
      await pane.getByText(/\d\d:\d\d 校验/u).waitFor();
      await pressed(() => press('批量审核').click());
      await press('下一家').waitFor();
    });
    await timed('desk', async () => {
      await pressed(() => press('下一家').click());
      // Two files of one unit have one name.
      await page
        .locator('.unit-head')
        .getByText(`第 ${String(n + 2)} 家`)
        .waitFor();
      await page.locator('.review .finding').first().waitFor();
    });
  }
  for (const way of ['sheet', 'desk'] as const)
    print(way === 'sheet' ? 'a unit opened in the sheet and checked there, and back' : 'the next unit on the desk', {
      presses: String(middle(counts[way])),
      'seconds, middle': middle(seconds[way]),
      'seconds, most': Math.max(...seconds[way]),
    });
  await context.close();
}
