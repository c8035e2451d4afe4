import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { bytesOf } from '../bench/generated';
import { book, type Change } from '../rules/support/book';
import { PATIENCE_MS } from '../support/patience';
import { root, type Preview } from './preview';

/** 批量审核 of the page, and the folder that is reviewed. */

/** A folder of units for the time of a test, as a county hands them in, with what else lies in such folders. */
export function unitsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heji-review-'));
  const file = (name: string, content: Change | Buffer): void => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.isBuffer(content) ? content : bytesOf(book(content)));
  };
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
  return folder;
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses 批量审核 and chooses a folder. */
export async function choose({ page }: Preview, path: string, name = '批量审核'): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()]);
  await chooser.setFiles(path);
}

export const summary = ({ page }: Preview) => page.locator('.review .summary');

/** The list as text, row by row, the heads first; a unit by its name alone. */
export async function table({ page }: Preview): Promise<string[][]> {
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

export function sameAsCommandLine(rows: readonly string[][], path: string): void {
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
