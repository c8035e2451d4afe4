import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { bytesOf } from '../bench/generated';
import { book } from '../rules/support/book';
import { launch } from '../tools/page';
import { differingParts } from './cells';
import { expectClean, openPreview, root, until } from './preview';

/** Blank forms put into a workbook, and workbooks that are dropped on the page. */

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'heji-forms-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const seed = join(root, 'assets/sample/seed.xlsx');
const sheetsOf = (path: string) => readWorkbookFile(new Uint8Array(readFileSync(path))).sheets;

test('a workbook without a form is told what was looked for, and gets the three blank ones', async () => {
  const path = join(folder, '通讯录.xlsx');
  const contacts = new ExcelJS.Workbook();
  contacts.addWorksheet('通讯录').getCell('A1').value = '姓名';
  await contacts.xlsx.writeFile(path);
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.open(path);
  await preview.check();
  await pane.getByText('没有找到绩效自评的表').waitFor();
  await pane.getByRole('button', { name: '插入三张空白表…' }).click();
  await pane.getByText(/不能再用“撤消”取消/).waitFor();
  await pane.getByRole('button', { name: '插入', exact: true }).click();
  await pane.getByText(/已插入工作表/).waitFor();
  await pane.getByRole('region', { name: '已识别的表' }).waitFor();
  const download = await preview.download();
  expect(sheetsOf(download).map(({ name }) => name)).toEqual(['通讯录', '附件1-1', '附件1-2', '附件1-3']);
  // Read again from the file, all three are found.
  await preview.open(download);
  await preview.check();
  expect(await pane.getByRole('region', { name: '已识别的表' }).innerText()).not.toContain('未找到');
  expectClean(preview);
  await preview.close();
});

test('a project of 1-1 without a form gets one, with its name, year, unit and amounts; the file’s own sheets stay as they are', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.check();
  // The cause of the projects' sums that differ: it stands before them.
  const item = pane.locator('li[data-rule="X-04"]');
  await item.getByRole('button', { name: '插入这张自评表' }).click();
  await pane.getByRole('button', { name: '插入', exact: true }).click();
  await pane.getByText(/已插入工作表/).waitFor();
  await pane.getByText('已写入 5 个单元格').waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  const download = await preview.download();
  const added = sheetsOf(download).at(-1)!;
  const texts = [...added.cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(texts).toEqual(
    expect.arrayContaining([
      '2022年度项目支出绩效自评表',
      '优化营商“三高”要素保障工作经费',
      '某区优化营商环境协调事务中心',
      6,
    ]),
  );
  expect(added.name).toBe('附件1-3 优化营商“三高”要素保障工作经费');
  expect(differingParts(readFileSync(seed), readFileSync(download))).toEqual([
    '[Content_Types].xml',
    // What was written goes with the workbook, so that it can be taken back later.
    'customXml/item1.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet4.xml',
  ]);
  expectClean(preview);
  await preview.close();
});

test('a project under another name on its form is first asked about as the same: one press, and nothing is left', async () => {
  const path = join(folder, '改名.xlsx');
  writeFileSync(path, bytesOf(book({ station: { project: '便民服务站运维经费' } })));
  const preview = await openPreview(browser);
  const { pane } = preview;
  await preview.open(path);
  await preview.check();
  await pane.getByRole('button', { name: /疑似同一项目/ }).click();
  const places = pane.getByRole('list', { name: '不一致的各处' }).getByRole('listitem');
  // Only behind the names is a form to insert.
  await pane.getByRole('button', { name: '插入这张自评表' }).waitFor();
  await places.first().getByRole('button').click();
  await pane.getByText('可报送', { exact: true }).waitFor();
  expect((await preview.cell('station!B3')).value).toBe('便民服务站维护经费');
  expectClean(preview);
  await preview.close();
});

test('a workbook dropped on the page is opened, a file that is none is refused in words', async () => {
  const preview = await openPreview(browser);
  const { page } = preview;
  const drop = async (name: string, bytes: Buffer) => {
    const data = await page.evaluateHandle(
      ([fileName, base64]) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([content], fileName!));
        return transfer;
      },
      [name, bytes.toString('base64')],
    );
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await page.getByText(/松开鼠标/).waitFor();
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
  };
  const clean = join(root, 'assets/sample/clean.xlsx');
  await drop(basename(clean), readFileSync(clean));
  await page.getByRole('status').getByText('已打开 clean.xlsx').waitFor();
  await until('某区企业服务中心', async () => String((await preview.cell("'附件1-2'!C3")).value));
  await drop('说明.txt', Buffer.from('这不是工作簿'));
  await page.getByRole('alert').getByText('说明.txt').waitFor();
  expectClean(preview);
  await preview.close();
});
