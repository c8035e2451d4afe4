import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { bytesOf } from '../bench/generated';
import { book } from '../rules/support/book';
import { launch } from '../tools/page';
import { expectClean, openPreview, root, type Preview } from './preview';
import { button, choose, sameAsCommandLine, summary, table, unitsFolder } from './review-page';

/** 批量审核 of what is dropped, of very many workbooks, and of those that were published. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const folder = unitsFolder();

describe('dropped', () => {
  /** As the browser hands over what is dragged in from the system. */
  async function drop({ page }: Preview, names: readonly string[]): Promise<void> {
    const files = names.map((name) => ({
      name: name.split('/').pop() ?? '',
      bytes: readFileSync(join(folder, name)).toString('base64'),
    }));
    const transfer = await page.evaluateHandle((all) => {
      const made = new DataTransfer();
      for (const { name, bytes } of all)
        made.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
      return made;
    }, files);
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  test('a folder, as the system hands it over, with the folders in it', async () => {
    const preview = await openPreview(browser);
    const session = await preview.page.context().newCDPSession(preview.page);
    const data = { items: [], files: [join(folder, '县直')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    await summary(preview).getByText('共 6 份').waitFor();
    sameAsCommandLine(await table(preview), join(folder, '县直'));
    expectClean(preview);
    await preview.close();
  });

  test('several files are reviewed, what is no workbook named; one file is opened as ever', async () => {
    const preview = await openPreview(browser);
    await drop(preview, ['县直/甲局/自评表.xlsx', '县直/说明.txt', '县直/坏的.xlsx']);
    await summary(preview).getByText('共 3 份').waitFor();
    const rows = await table(preview);
    expect(rows.find(([unit]) => unit === '说明.txt')?.[11]).toContain('这不是工作簿');
    await drop(preview, ['县直/丙局/有差错.xlsx']);
    await preview.page.getByRole('status').getByText('已打开 有差错.xlsx').waitFor();
    expect(await preview.page.locator('.review').isVisible()).toBe(false);
    expectClean(preview);
    await preview.close();
  });
});

test('while 150 workbooks are checked the page answers, and the review can be stopped', async () => {
  const many = join(folder, '许多');
  mkdirSync(many);
  const bytes = bytesOf(book({}));
  const fill = () => {
    for (let n = 0; n < 150; n++) writeFileSync(join(many, `单位${String(n).padStart(3, '0')}.xlsx`), bytes);
  };
  fill();
  const preview = await openPreview(browser);
  const { page } = preview;
  // The longest time between two turns of the page's own clock while the review runs.
  await page.evaluate(() => {
    const seen = { longest: 0, at: performance.now() };
    (window as unknown as { seen: typeof seen }).seen = seen;
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.at);
      seen.at = now;
    }, 10);
  });
  await choose(preview, many);
  await summary(preview).getByText('共 150 份').waitFor();
  expect(await page.locator('.review table').getAttribute('aria-rowcount')).toBe('151');
  const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
  console.log(`150 workbooks reviewed; the page's longest pause: ${longest.toFixed(0)} ms`);

  // A table from 160 kB on is zipped otherwise by the library that writes it.
  const [table] = await Promise.all([page.waitForEvent('download'), button(page, '导出汇总表').click()]);
  const [summarySheet] = readWorkbookFile(readFileSync(await table.path())).sheets;
  expect(summarySheet?.cells.size).toBe(152);

  // Saved anew, all are read again.
  fill();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '选择文件夹…').click()]);
  await chooser.setFiles(many);
  await page.locator('.review progress').first().waitFor();
  await button(page, '停止').click();
  await summary(preview)
    .getByText(/已停止，还有 \d+ 个文件没有核对/u)
    .waitFor();
  await button(page, '继续').click();
  await summary(preview)
    .getByText(/^共 150 份/u)
    .waitFor();
  await button(page, '返回表格').click();
  expectClean(preview);
  await preview.close();
});

const examples = join(root, '../shared/examples');
const published = existsSync(examples) ? readdirSync(examples).filter((each) => /\.(?:xlsx|xls)$/u.test(each)) : [];
/** They lie beside the repository where the project is developed; elsewhere the generated ones stand for them. */
const readable = published.length > 0 ? published : ['seed.xlsx', 'clean.xlsx', 'blank.xlsx'];
const source = published.length > 0 ? examples : join(root, 'assets/sample');
test('workbooks as they were published: the lines of the command line', async () => {
  const place = join(folder, '样例');
  mkdirSync(place);
  for (const name of readable) copyFileSync(join(source, name), join(place, name));
  const preview = await openPreview(browser);
  await choose(preview, place);
  await summary(preview)
    .getByText(/共 \d+ 份/u)
    .waitFor();
  sameAsCommandLine(await table(preview), place);
  expectClean(preview);
  await preview.close();
});
