import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { parseAddress } from '../../src/workbook';
import { launch } from '../tools/page';
import { addressesOf, cellsAt, differing, placeOf, toldEdits } from './cells';
import { commandLine, expectClean, listedFindings, openPreview, root, toldFindings, until } from './preview';

/** What the project is for, once, from the sample opened to the last cell taken back: the browser's part of `npm test`. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

test('the sample is checked, filled, and given back as it was', async () => {
  const sample = join(root, 'assets/sample/seed.xlsx');
  const blanks = toldEdits(sample, 'all').filter(({ group, kind }) => group === 'blank' && kind === 'computed');
  expect(blanks.length).toBeGreaterThan(0);
  const preview = await openPreview(browser);
  const { pane } = preview;
  const everywhere = addressesOf(sample);
  const before = await cellsAt(preview, everywhere);
  const done = pane.getByRole('progressbar');

  await preview.check();
  expect(await listedFindings(pane)).toEqual(toldFindings(commandLine(sample)));

  const link = pane.getByRole('list', { name: '校验结果' }).getByRole('link').first();
  const { sheet, area } = parseAddress((await link.getAttribute('aria-label')) ?? '')!;
  await link.click();
  await until([sheet, area.top, area.left], async () => {
    const now = parseAddress(await preview.selection());
    return [now?.sheet, now?.area.top, now?.area.left];
  });

  await pane.getByRole('button', { name: '一键填充' }).click();
  await pane.getByRole('heading', { name: '填充预览' }).waitFor();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await pane.getByText(`已写入 ${String(blanks.length)} 个单元格`).waitFor();
  await done.waitFor({ state: 'detached' });
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual(blanks.map(placeOf).sort());

  await pane.getByRole('button', { name: '撤回写入', exact: true }).click();
  await pane.getByText(`已撤回 ${String(blanks.length)} 个单元格`).waitFor();
  await done.waitFor({ state: 'detached' });
  expect(differing(before, await cellsAt(preview, everywhere))).toEqual([]);
  expectClean(preview);
  await preview.close();
});
