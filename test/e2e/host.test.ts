import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { launch } from '../tools/page';
import { openPreview, type Preview, until } from './preview';

/** What an add-in does through the unmodified office.js, as the spreadsheet shows it. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function openClean(): Promise<Preview> {
  const preview = await openPreview(browser);
  await preview.page.getByRole('combobox', { name: '示例' }).selectOption('clean.xlsx');
  await preview.page.getByRole('status').getByText('已打开 clean.xlsx').waitFor();
  await preview.pane.getByRole('button', { name: '一键校验' }).waitFor();
  return preview;
}

/** Runs a batch in the add-in's own frame. It is sent as text, so it may refer to nothing outside of itself. */
async function inExcel<T>({ page }: Preview, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  return frame.evaluate<T>(`Excel.run(${batch.toString()})`);
}

test('values and formulas it writes are drawn; what it reads next is calculated', async () => {
  const preview = await openClean();
  const read = await inExcel(preview, async (context) => {
    const sheet = context.workbook.worksheets.getItem('附件1-1');
    sheet.getRange('B9').values = [[5.4]];
    sheet.getRange('H3').formulas = [['=B6*2']];
    await context.sync();
    const [total, made] = [sheet.getRange('B6'), sheet.getRange('H3')];
    total.load('values,text');
    made.load('values,formulas');
    await context.sync();
    return [total.values, total.text, made.values, made.formulas];
  });
  expect(read).toEqual([[[6]], [['6.00']], [[12]], [['=B6*2']]]);
  await until('6.00', () => preview.text("'附件1-1'!B6") as Promise<string>);
  await until('12', () => preview.text("'附件1-1'!H3") as Promise<string>);
  expect(preview.misdeeds).toEqual({ errors: [], foreign: [] });
  await preview.close();
});

test('marks are drawn and cleared without touching the cell’s own format', async () => {
  const preview = await openClean();
  const before = await preview.fill("'附件1-1'!B11");
  await inExcel(preview, async (context) => {
    const mark = context.workbook.worksheets
      .getItem('附件1-1')
      .getRange('B11')
      .conditionalFormats.add('Custom' as Excel.ConditionalFormatType);
    mark.custom.rule.formula = '=LEN("heji")>0';
    mark.custom.format.fill.color = '#FFD6D6';
    await context.sync();
  });
  await until('#FFD6D6', async () => (await preview.fill("'附件1-1'!B11")) ?? '');
  await inExcel(preview, async (context) => {
    const marks = context.workbook.worksheets.getItem('附件1-1').getRange('B11').conditionalFormats;
    marks.load('items');
    await context.sync();
    for (const mark of marks.items) mark.delete();
    await context.sync();
  });
  await until(before ?? '', async () => (await preview.fill("'附件1-1'!B11")) ?? '');
  expect(preview.misdeeds).toEqual({ errors: [], foreign: [] });
  await preview.close();
});

test('a sheet it adds appears, is in the download behind the others, and goes again', async () => {
  const preview = await openClean();
  await inExcel(preview, async (context) => {
    const sheet = context.workbook.worksheets.add('校验报告');
    sheet.getRange('A1').values = [['核绩校验报告']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.activate();
    await context.sync();
  });
  await until('校验报告!A1', () => preview.selection());
  await until('核绩校验报告', () => preview.text('校验报告!A1') as Promise<string>);
  const { sheets } = readWorkbookFile(new Uint8Array(readFileSync(await preview.download())));
  expect(sheets.map(({ name }) => name)).toEqual(['附件1-1', '附件1-2', '附件1-3', '校验报告']);
  expect(sheets[3]?.cells.get(0)?.get(0)?.value).toBe('核绩校验报告');

  await inExcel(preview, async (context) => {
    context.workbook.worksheets.getItem('校验报告').delete();
    context.workbook.worksheets.getItem('附件1-2').getRange('H15').select();
    await context.sync();
  });
  await until("'附件1-2'!H15", () => preview.selection());
  expect(await preview.text('校验报告!A1')).toBeUndefined();
  expect(preview.misdeeds).toEqual({ errors: [], foreign: [] });
  await preview.close();
});

test('a link it made leads to its cell', async () => {
  const preview = await openClean();
  await inExcel(preview, async (context) => {
    const sheet = context.workbook.worksheets.add('校验报告');
    const address = "'附件1-2'!H15";
    sheet.getRange('A1').hyperlink = { documentReference: address, screenTip: address, textToDisplay: '去看' };
    sheet.activate();
    await context.sync();
  });
  await until('去看', () => preview.text('校验报告!A1') as Promise<string>);
  const grid = (await preview.page.locator('.grid').boundingBox())!;
  await preview.page.mouse.click(grid.x + 70, grid.y + 30);
  await until("'附件1-2'!H15", () => preview.selection());
  await preview.close();
});

test('what a person does reaches it as events, once, with the cell', async () => {
  const preview = await openClean();
  const frame = preview.page.frames().find((each) => each.url().includes('taskpane.html'))!;
  await frame.evaluate(`(async () => {
    window.heard = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { window.heard.push(event.address); });
      await context.sync();
    });
  })()`);
  await preview.enter("'附件1-1'!B9", '3.4');
  await until(['B9'], () => frame.evaluate<string[]>('window.heard'));
  await preview.enter("'附件1-1'!H6", '54.55%');
  await until(['B9', 'H6'], () => frame.evaluate<string[]>('window.heard'));
  await preview.close();
});
