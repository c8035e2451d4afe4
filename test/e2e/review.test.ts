import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { bytesOf } from '../bench/generated';
import { book, type Change } from '../rules/support/book';
import { launch } from '../tools/page';
import {
  commandLine as told,
  expectClean,
  listedFindings,
  openPreview,
  root,
  toldFindings,
  type Options,
  type Preview,
} from './preview';
import { PATIENCE_MS } from '../support/patience';

/** Many workbooks in one table: 批量审核. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const folder = mkdtempSync(join(tmpdir(), 'heji-review-'));
const pictures = join(root, 'coverage/screenshots');
mkdirSync(pictures, { recursive: true });

function file(name: string, content: Change | Buffer): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.isBuffer(content) ? content : bytesOf(book(content)));
}

const ALONE = { '1-1': null, '1-2': null } as const;
file('县直/甲局/自评表.xlsx', {});
file('县直/乙局/主表.xlsx', { care: null, station: null });
file('县直/乙局/项目1.xlsx', { ...ALONE, station: null });
file('县直/乙局/项目2.xlsx', { ...ALONE, care: null });
file('县直/丙局/有差错.xlsx', { '1-2': { 'total.score': '88' } });
file('县直/坏的.xlsx', Buffer.from('PK\u0003\u0004 no zip'));
file('县直/<img src=x onerror=alert(1)>.xlsx', {});
file('县直/说明.txt', Buffer.from('no workbook'));
file('县直/~$自评表.xlsx', Buffer.from('lock'));
copyFileSync(join(root, 'assets/sample/seed.xlsx'), join(folder, '县直/丙局/样表.xlsx'));
file('空的/说明.txt', Buffer.from('no workbook'));
file('上一轮/自评表.xlsx', { '1-2': { 'total.score': '88' } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses 批量审核 and chooses a folder. */
async function choose({ page }: Preview, path: string, name = '批量审核'): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()]);
  await chooser.setFiles(path);
}

const summary = ({ page }: Preview) => page.locator('.review .summary');

/** The list as text, row by row, the heads first; a unit by its name alone. */
async function table({ page }: Preview): Promise<string[][]> {
  return page
    .locator('.review tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.querySelector('button') ?? cell).textContent ?? '')),
    );
}

interface Row {
  readonly files: readonly string[];
  readonly unit: string;
  readonly errors: number;
  readonly warnings: number;
  readonly score: string;
}

/** What the command line says of the same folder. */
function commandLine(path: string): readonly Row[] {
  const run = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'review', '--json', path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: PATIENCE_MS,
  });
  return (JSON.parse(run.stdout) as { workbooks: Row[] }).workbooks;
}

function sameAsCommandLine(rows: readonly string[][], path: string): void {
  const [, ...lines] = rows;
  expect(lines.map(([unit, , , , errors, warnings, , , score]) => ({ unit, errors, warnings, score }))).toEqual(
    commandLine(path).map(({ files, unit, errors, warnings, score }) => ({
      unit: unit === '' ? files.map((each) => basename(each)).join(' + ') : unit,
      errors: String(errors),
      warnings: String(warnings),
      score,
    })),
  );
}

describe('a folder', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview(browser);
    await choose(preview, join(folder, '县直'));
    await summary(preview).getByText('共 6 份').waitFor();
  });
  afterAll(async () => {
    expectClean(preview);
    await preview.close();
  });

  test('gives the lines of the command line, files of one unit joined, a broken file with its reason', async () => {
    const rows = await table(preview);
    expect(rows[0]).toEqual([
      '单位（文件）',
      '年度',
      '结论',
      '缺表',
      '错误',
      '警告',
      '提示',
      '没读懂',
      '总分',
      '等级',
      '要求修改',
      '待核实的问题',
    ]);
    sameAsCommandLine(rows, join(folder, '县直'));
    const files = await preview.page.locator('.review tbody th .file').allTextContents();
    expect(files).toContain('主表.xlsx + 项目1.xlsx + 项目2.xlsx');
    const broken = rows.find(([unit]) => unit === '坏的.xlsx');
    expect([broken?.[2], broken?.[11]]).toEqual(['未核对', expect.stringContaining('文件已损坏')]);
    expect(await summary(preview).textContent()).toBe('共 6 份：可报送 3，未查全 0，不可报送 2，未核对 1');
    await preview.page.screenshot({ path: join(pictures, 'review-light.png') });
  });

  test('a name with HTML in it is text', async () => {
    expect(await preview.page.locator('.review img').count()).toBe(0);
    expect(await preview.page.locator('.review .file', { hasText: '<img src=x' }).count()).toBe(1);
  });

  test('can be read by a screen reader', async () => {
    await preview.page.evaluate(axe.source);
    const found = await preview.page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.review');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    });
    expect(found).toEqual([]);
  });

  test('no key that is meant for the table reaches the sheet below it', async () => {
    const before = await preview.cell("'附件1-1'!A1");
    await preview.page.locator('.review h2').focus();
    await preview.page.keyboard.press('Delete');
    await preview.page.keyboard.type('123');
    await preview.page.keyboard.press('Enter');
    await preview.page.keyboard.press('Control+z');
    expect(await preview.cell("'附件1-1'!A1")).toEqual(before);
    // Nor does the sheet draw over it: its layers are its own.
    expect(await preview.page.locator('.work').evaluate((work) => getComputedStyle(work).isolation)).toBe('isolate');
    expect(await preview.page.locator('.ribbon').evaluate((ribbon: HTMLElement) => ribbon.inert)).toBe(true);
  });

  test('is saved as the .xlsx that the command line writes', async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      button(preview.page, '导出汇总表').click(),
    ]);
    expect(download.suggestedFilename()).toBe('审核汇总.xlsx');
    const texts = (bytes: Buffer) =>
      readWorkbookFile(bytes).sheets.map(({ name, cells }) => [
        name,
        ...[...cells.values()].map((row) => [...row.values()].map(({ value }) => value)),
      ]);
    const target = join(folder, 'cli.xlsx');
    spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'review', '县直', '-o', target], {
      cwd: folder,
      timeout: PATIENCE_MS,
    });
    const saved = texts(readFileSync(await download.path()));
    // The sentence of a broken file is the page's own.
    const whole = (sheets: unknown[][]) =>
      sheets.map((rows) => rows.filter((row) => !JSON.stringify(row).includes('未核对')));
    expect(saved.map(([name]) => name)).toEqual(['汇总', '问题明细', '频次', '处处满分', '轮次']);
    expect(whole(saved)).toEqual(whole(texts(readFileSync(target))));
  });

  test('one unit after another, checked; a decision; the letter by one press', async () => {
    const { page } = preview;
    await page.getByRole('combobox', { name: '结论' }).selectOption('不可报送');
    expect(await page.locator('.review tbody th').count()).toBe(2);
    await page.locator('.review tbody th button').first().click();
    const next = button(page, '下一家');
    await next.click();
    expect(await next.isDisabled()).toBe(true);
    await page.screenshot({ path: join(pictures, 'review-unit.png') });
    await page.getByRole('radio', { name: '接受说明' }).first().check();
    const [letter] = await Promise.all([page.waitForEvent('download'), button(page, '退回修改意见').click()]);
    expect(letter.suggestedFilename()).toMatch(/-退回修改意见\.docx$/u);
    expect(readWordFile(readFileSync(await letter.path())).text.text).toMatch(/有以下\d+处/u);
    const [kept] = await Promise.all([page.waitForEvent('download'), button(page, '保存审核记录').click()]);
    expect(readFileSync(await kept.path(), 'utf8')).toContain('"decision":"accepted"');
    await button(page, '返回列表').click();
    await page.getByRole('combobox', { name: '结论' }).selectOption('所有结论');
  });

  test('against the last round', async () => {
    const { page } = preview;
    await choose(preview, join(folder, '上一轮'), '与上一轮比…');
    await summary(preview).getByText('与上一轮比：').waitFor();
    expect(await summary(preview).textContent()).toMatch(/已改 [1-9]/u);
    await button(page, '按问题').click();
    expect(await page.locator('.review thead th').count()).toBeGreaterThan(3);
    // From the problem that is most frequent to a unit, where it has it.
    const [, head] = await page.locator('.review thead button').all();
    const rule = ((await head?.textContent()) ?? '').split(' ')[0] ?? '';
    await head?.click();
    await page.locator('.review tbody th button').first().click();
    const own = page.locator(`.review .finding[data-rule="${rule}"]`).first();
    expect(await own.evaluate((item) => item.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    await button(page, '返回列表').click();
    await page.getByRole('button', { name: /^只看有此问题的/u }).click();
    await page.screenshot({ path: join(pictures, 'review-faults.png') });
    await button(page, '按单位').click();
  });

  test('a file of the table opens in the sheet, and the table is there again afterwards', async () => {
    // By the keyboard, whose keys are kept from the sheet below only.
    await preview.page.locator('.review tr', { hasText: '有差错.xlsx' }).getByRole('button').focus();
    await preview.page.keyboard.press('Enter');
    await button(preview.page, '在表格里打开 有差错.xlsx').focus();
    await preview.page.keyboard.press('Enter');
    await preview.page.getByRole('status').getByText('已打开 有差错.xlsx').waitFor();
    await preview.check();
    expect(await listedFindings(preview.pane)).toEqual(toldFindings(told(join(folder, '县直/丙局/有差错.xlsx'))));
    expect(await preview.page.locator('.review').isVisible()).toBe(false);
    await button(preview.page, '批量审核').click();
    await button(preview.page, '返回列表').click();
    await preview.page.locator('.review tbody tr').first().waitFor();
    expect(await preview.page.locator('.review tbody tr').count()).toBe(6);
    await button(preview.page, '返回表格').click();
    expect(await preview.page.locator('.review').isVisible()).toBe(false);
    await button(preview.page, '批量审核').click();
  });

  test('another folder takes its place; one without workbooks is told', async () => {
    const [chooser] = await Promise.all([
      preview.page.waitForEvent('filechooser'),
      button(preview.page, '选择文件夹…').click(),
    ]);
    await chooser.setFiles(join(folder, '空的'));
    await summary(preview).getByText('里面没有工作簿').waitFor();
    expect(await preview.page.locator('.review tbody tr').count()).toBe(0);
    expect(await button(preview.page, '导出汇总表').isDisabled()).toBe(true);
  });
});

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

const looks: [string, Options, string, string][] = [
  ['review-dark', { colorScheme: 'dark' }, '', '批量审核'],
  ['review-en', { locale: 'en-US', viewport: { width: 1024, height: 700 } }, '?lang=en-US', 'Review many'],
];
test.each(looks)('%s', async (name, options, query, press) => {
  const preview = await openPreview(browser, options, query);
  await choose(preview, join(folder, '县直'), press);
  await summary(preview)
    .getByText(/共 6 份|Workbooks: 6/u)
    .waitFor();
  await preview.page.screenshot({ path: join(pictures, `${name}.png`) });
  expect(await preview.page.locator('.review').evaluate((section) => section.scrollWidth <= section.clientWidth)).toBe(
    true,
  );
  await preview.page.evaluate(axe.source);
  const found = await preview.page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.review');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  });
  expect(found).toEqual([]);
  expectClean(preview);
  await preview.close();
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
