import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../tools/page';
import { addressesOf, cellsAt, differing } from './cells';
import {
  commandLine,
  expectClean,
  listedFindings,
  openPreview,
  root,
  toldFindings,
  until,
  type HostCell,
  type Preview,
} from './preview';

/**
 * 一键校验, and 一键填充 → 写入 → 撤回写入, on published workbooks, which lie beside the repository where the project is developed; elsewhere the samples stand
 * for them. One page for all: how each is opened after another is tried with it.
 */
const examples = join(root, '../shared/examples');
const folder = existsSync(examples) ? examples : join(root, 'assets/sample');
const workbooks = readdirSync(folder).filter((name) => /\.xlsx?$/u.test(name));

let browser: Browser;
let preview: Preview;
beforeAll(async () => {
  browser = await launch();
  preview = await openPreview(browser);
});
afterAll(async () => {
  await browser.close();
});

/** How the pane's verdict begins. */
const VERDICT = { ready: /^可报送/u, incomplete: /^未查全/u, notReady: /^不可报送/u };

/** Said of what was ticked and would bring up a fault. */
const WITHHELD = /有 \d+ 处写入后会出现新问题/u;

/** How many cells were written, workbook by workbook. */
const written: number[] = [];

type Cells = ReadonlyMap<string, HostCell>;

/** What a person or a program has put into a cell: of a formula not what it gives, which follows from others. */
function contentOf({ value, format, formula }: HostCell): string {
  return JSON.stringify(formula === undefined ? [value, format] : [formula, format]);
}

const changed = (before: Cells, after: Cells) =>
  [...before.keys()].filter((at) => contentOf(before.get(at)!) !== contentOf(after.get(at)!)).sort();

/** The cells that are ticked in the preview, once all of it is drawn. */
async function ticked({ pane }: Preview): Promise<string[]> {
  const links = async () =>
    pane
      .getByRole('listitem')
      .filter({ has: pane.getByRole('checkbox', { checked: true }) })
      .getByRole('link')
      .evaluateAll((all) => all.filter((link) => !link.closest('p')).map((link) => link.ariaLabel ?? ''));
  const told = Number(/\d+/u.exec(await pane.getByText(/^已选 \d+ 处$/u).innerText())?.[0]);
  await until(told, async () => (await links()).length);
  return (await links()).sort();
}

test.each(workbooks)(
  '%s: finds what the command line finds; writes what was ticked, and gives all of it back',
  async (name) => {
    const path = join(folder, name);
    const { pane } = preview;
    await preview.open(path);
    const everywhere = addressesOf(path);
    const cells = () => cellsAt(preview, everywhere);
    const before = await cells();
    const idle = await preview.syncs();
    await preview.check();
    // Two of the check; then one to be told which cells are selected.
    await until(3, async () => (await preview.syncs()) - idle);
    const told = commandLine(path);
    expect(told.error).toBeNull();
    expect(await listedFindings(pane)).toEqual(toldFindings(told));
    expect(await pane.getByRole('status').innerText()).toMatch(VERDICT[told.verdict ?? 'notReady']);

    await pane.getByRole('button', { name: '一键填充' }).click();
    await pane.getByRole('heading', { name: '填充预览' }).waitFor();
    const others = pane.getByRole('checkbox', { name: '全选“与计算不符”' });
    if ((await others.count()) > 0) await others.check();
    let toWrite =
      (await pane.getByText('没有可以算出来填的单元格：所依据的数还没有填，或者已经填好。').count()) > 0
        ? []
        : await ticked(preview);
    expect(changed(before, await cells())).toEqual([]);

    if (toWrite.length > 0) {
      const write = pane.getByRole('button', { name: '写入', exact: true });
      await write.click();
      // What would bring up a fault loses its tick and nothing is written; the rest is for a second press.
      const withheld = pane.getByText(WITHHELD);
      await pane
        .getByText(/^已写入 \d+ 个单元格/u)
        .or(withheld)
        .first()
        .waitFor();
      if ((await withheld.count()) > 0) {
        expect(changed(before, await cells())).toEqual([]);
        const left = await ticked(preview);
        expect(left.length).toBeLessThan(toWrite.length);
        toWrite = left;
        if (left.length > 0) await write.click();
      }
    }
    written.push(toWrite.length);
    if (toWrite.length > 0) {
      await pane.getByText(`已写入 ${String(toWrite.length)} 个单元格`).waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
      expect(changed(before, await cells())).toEqual(toWrite);
      await pane.getByRole('button', { name: '撤回写入', exact: true }).click();
      await pane.getByText(`已撤回 ${String(toWrite.length)} 个单元格`).waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    }
    // What formulas give is as before, too.
    await until([], async () => differing(before, await cells()));
    if (name.endsWith('.xlsx')) expect(readFileSync(await preview.download()).equals(readFileSync(path))).toBe(true);
    expectClean(preview);
  },
);

test('there was something to write', () => {
  expect(written.length).toBe(workbooks.length);
  expect(written.some((n) => n > 0)).toBe(true);
});
