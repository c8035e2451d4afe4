/** The pane with the rules themselves and a report's text, for tests of what is made of it. */
import axe from 'axe-core';
import { act, fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCheckerIn } from '../../../src/taskpane/ruleChecker';
import type { BesideFiles, GivenText } from '../../../src/taskpane/narrative/given';
import { type Workbook } from '../../../src/workbook';
import { book, type SheetChange } from '../../rules/support/book';
import { settled, showPane, type Setting } from '../render';

export const report = readFileSync(join(__dirname, '../../fixtures/reports/seed.txt'), 'utf8');
/** Last year's 1-1, but for 公用经费, which this year's form has otherwise. */
export const LAST_YEAR: SheetChange = {
  title: '2022年度部门整体支出绩效评价基础数据表',
  staffHead: '2022年实际在职人数',
  previousHead: '2021年决算数',
  budgetHead: '2022年预算数',
  finalHead: '2022年决算数',
  'office.final': '9.00',
};
export const plain: GivenText = { text: report, tables: [], hasTrackedChanges: false };
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const coded = (code: string) => Object.assign(new Error(code), { code });
/** A text with something wrong in it and something that is not understood. */
export const SHORT = '2023年支出107.28万元，其中基本支出101.81万元，项目支出5.47万元。已放款7.14亿元。';
/** jsdom's files do not give their bytes. */
export const file = (name: string) =>
  Object.assign(new File(['…'], name), { arrayBuffer: async () => new ArrayBuffer(1) });

export const unreadForms = () => Promise.reject(coded('notAReport'));

export function fileReader(parts: Partial<BesideFiles> = {}): BesideFiles {
  return { readReport: async () => plain, readForms: unreadForms, readWorkbook: async () => book({}), ...parts };
}

/** The pane with the rules themselves, on a workbook that holds the forms. */
export async function showText({
  files = fileReader(),
  workbook = book({}),
  ...setting
}: Setting & {
  files?: BesideFiles;
  workbook?: Workbook;
} = {}) {
  const locale = setting.locale ?? 'zh-CN';
  const shown = showPane({
    ...setting,
    checker: await ruleCheckerIn(locale),
    door: { read: async () => workbook, ...setting.door },
    props: { files, ...setting.props },
  });
  await settled();
  return shown;
}

export async function open(user: { click(element: Element): Promise<void> }) {
  await user.click(button(/^(正文|Report text)$/));
  await screen.findByRole('heading', { name: /^(报告正文|Report text)$/ });
}

export async function paste(user: { click(element: Element): Promise<void> }, text = report) {
  fireEvent.change(screen.getByRole('textbox', { name: /粘贴正文|Paste the text/ }), { target: { value: text } });
  await user.click(button(/用这段文字校验|Check with this text/));
}

export const choose = (testId: string, name: string) =>
  act(async () => void fireEvent.change(screen.getByTestId(testId), { target: { files: [file(name)] } }));

export const marked = () => screen.getByRole('region', { name: /正文全文|The whole text/ }).querySelector('mark');

export async function violations() {
  document.title = '核绩';
  const found = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

export const textRules = () =>
  screen
    .queryAllByRole('button', { name: /看正文|Show in the text/ })
    .map((each) => each.closest('li')!.getAttribute('data-rule'));
