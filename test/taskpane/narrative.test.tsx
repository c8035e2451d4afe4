import axe from 'axe-core';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCheckerIn } from '../../src/taskpane/ruleChecker';
import { HostProblem } from '../../src/host';
import type { BesideFiles, GivenText } from '../../src/taskpane/narrative/given';
import { SheetBuilder, type Workbook } from '../../src/workbook';
import { book, type SheetChange } from '../rules/support/book';
import { checkButton, settled, showPane, type Setting } from './render';

const report = readFileSync(join(__dirname, '../fixtures/reports/seed.txt'), 'utf8');
/** Last year's 1-1, but for 公用经费, which this year's form has otherwise. */
const LAST_YEAR: SheetChange = {
  title: '2022年度部门整体支出绩效评价基础数据表',
  staffHead: '2022年实际在职人数',
  previousHead: '2021年决算数',
  budgetHead: '2022年预算数',
  finalHead: '2022年决算数',
  'office.final': '9.00',
};
const plain: GivenText = { text: report, tables: [], hasTrackedChanges: false };
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const coded = (code: string) => Object.assign(new Error(code), { code });
/** A text with something wrong in it and something that is not understood. */
const SHORT = '2023年支出107.28万元，其中基本支出101.81万元，项目支出5.47万元。已放款7.14亿元。';
/** jsdom's files do not give their bytes. */
const file = (name: string) => Object.assign(new File(['…'], name), { arrayBuffer: async () => new ArrayBuffer(1) });

const unreadForms = () => Promise.reject(coded('notAReport'));

function fileReader(parts: Partial<BesideFiles> = {}): BesideFiles {
  return { readReport: async () => plain, readForms: unreadForms, readWorkbook: async () => book({}), ...parts };
}

/** The pane with the rules themselves, on a workbook that holds the forms. */
async function showText({
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

async function open(user: { click(element: Element): Promise<void> }) {
  await user.click(button(/^(正文|Report text)$/));
  await screen.findByRole('heading', { name: /^(报告正文|Report text)$/ });
}

async function paste(user: { click(element: Element): Promise<void> }, text = report) {
  fireEvent.change(screen.getByRole('textbox', { name: /粘贴正文|Paste the text/ }), { target: { value: text } });
  await user.click(button(/用这段文字校验|Check with this text/));
}

const choose = (testId: string, name: string) =>
  act(async () => void fireEvent.change(screen.getByTestId(testId), { target: { files: [file(name)] } }));

const marked = () => screen.getByRole('region', { name: /正文全文|The whole text/ }).querySelector('mark');

async function violations() {
  document.title = '核绩';
  const found = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

const textRules = () =>
  screen
    .queryAllByRole('button', { name: /看正文|Show in the text/ })
    .map((each) => each.closest('li')!.getAttribute('data-rule'));

describe('a pasted text', () => {
  test('is checked against the forms at once, the workbook read once for it', async () => {
    const { user, read } = await showText();
    await open(user);
    expect(button('用这段文字校验')).toBeDisabled();
    await paste(user);
    expect(await screen.findByText(/^与正文有关的问题 \d+ 处/)).toBeVisible();
    expect(read).toHaveBeenCalledTimes(1);
    await user.click(button('返回'));
    expect(textRules()).toContain('X-01');
  });

  test('a finding shows its sentence and its cell, and opens the text with the sentence marked', async () => {
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    const { user, select } = await showText();
    await open(user);
    await paste(user);
    await screen.findByText(/^与正文有关的问题/);
    await user.click(button('返回'));
    const [show] = screen.getAllByRole('button', { name: '看正文' });
    const item = show!.closest('li')!;
    await user.click(within(item).getAllByRole('link')[0]!);
    expect(select).toHaveBeenCalledTimes(1);
    const quote = item.querySelector('q')!.textContent;
    expect(report).toContain(quote);
    await user.click(show!);
    await screen.findByRole('heading', { name: '报告正文' });
    expect(marked()).toHaveTextContent(quote.replace(/\s+/gu, ' ').trim());
    expect(scrolled.mock.contexts).toContain(marked());
  });

  test('its findings stand beside it too, each with its cell', async () => {
    const { user, select } = await showText();
    await open(user);
    await paste(user);
    const list = await screen.findByRole('list', { name: '与正文有关的问题' });
    const [first] = within(list).getAllByRole('listitem');
    await user.click(within(first!).getByRole('button'));
    expect(report).toContain(marked()!.textContent);
    await user.click(within(first!).getByRole('link'));
    expect(select).toHaveBeenCalledTimes(1);
  });

  test('is text, whatever stands in it', async () => {
    const { user } = await showText();
    await open(user);
    await paste(user, `<img src=x onerror=alert(1)>\n${report}`);
    const region = await screen.findByRole('region', { name: '正文全文' });
    expect(region.querySelector('img')).toBeNull();
    expect(region).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  test('names what was not understood; each leads to its place', async () => {
    const { user } = await showText();
    await open(user);
    await paste(user);
    await user.click(await screen.findByText(/^未核对 \d+ 处$/));
    await user.click(button('已放款7.14亿元'));
    expect(marked()).toHaveTextContent('已放款7.14亿元');
  });

  test('removed, its findings go, and nothing of it is left', async () => {
    const { user, keepReport } = await showText();
    await open(user);
    await paste(user);
    await screen.findByText(/^与正文有关的问题/);
    await user.click(button('移除正文'));
    expect(await screen.findByRole('textbox', { name: '粘贴正文' })).toHaveValue('');
    expect(screen.queryByRole('region', { name: '正文全文' })).toBeNull();
    await user.click(button('返回'));
    await waitFor(() => expect(textRules()).toEqual([]));
    expect(keepReport).not.toHaveBeenCalled();
  });

  test('holds for the checks that follow', async () => {
    const { user } = await showText();
    await open(user);
    await paste(user);
    await screen.findByText(/^与正文有关的问题/);
    await user.click(checkButton());
    await waitFor(() => expect(textRules()).toContain('X-01'));
  });
});

describe('a file of the text', () => {
  test('is read by name, with its tables and tracked changes told', async () => {
    const { user } = await showText({
      files: fileReader({
        readReport: async () => ({ ...plain, tables: [{ start: 0, end: 3 }], hasTrackedChanges: true }),
      }),
    });
    await open(user);
    await choose('report-file', '报告.docx');
    expect(await screen.findByRole('heading', { name: '报告.docx' })).toBeVisible();
    expect(screen.getByText('其中 1 张表格没有当作句子读')).toBeVisible();
    expect(screen.getByText(/未接受的修订/)).toBeVisible();
    expect(await screen.findByText(/^与正文有关的问题/)).toBeVisible();
  });

  test.each([
    ['tooLarge', '“正文.docx”太大，核绩不读'],
    ['empty', '“正文.docx”里没有内容'],
    ['encrypted', '“正文.docx”有打开密码'],
    ['damaged', '“正文.docx”不完整或已损坏'],
    ['oldWord', '“正文.docx”是 .docx 以外的文档'],
    ['notAReport', '“正文.docx”不是 .docx 或 .txt 文件'],
  ])('%s is told in words, and nothing is checked', async (code, sentence) => {
    const { user, read } = await showText({ files: fileReader({ readReport: () => Promise.reject(coded(code)) }) });
    await open(user);
    await choose('report-file', '正文.docx');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(read).not.toHaveBeenCalled();
  });

  test('too large to be brought into memory: no reader is asked', async () => {
    const readReport = jest.fn(async () => plain);
    const { user } = await showText({ files: fileReader({ readReport }) });
    await open(user);
    const large = Object.defineProperty(file('大.docx'), 'size', { value: 70_000_000 });
    await act(async () => void fireEvent.change(screen.getByTestId('report-file'), { target: { files: [large] } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('太大');
    expect(readReport).not.toHaveBeenCalled();
  });

  test('a reader that cannot be fetched is a fault of the program, not of the file', async () => {
    const { user } = await showText({
      files: fileReader({ readReport: () => Promise.reject(new Error('ChunkLoadError')) }),
    });
    await open(user);
    await choose('report-file', '正文.docx');
    expect(await screen.findByRole('alert')).toHaveTextContent('程序没有加载完');
    expect(document.body).not.toHaveTextContent('ChunkLoadError');
  });
});

describe('remembering the text', () => {
  const remember = () => screen.getByRole('checkbox', { name: '随工作簿保存正文' });
  const inUse = async (setting: Parameters<typeof showText>[0] = {}) => {
    const shown = await showText(setting);
    await open(shown.user);
    await paste(shown.user);
    await screen.findByText(/^与正文有关的问题/);
    return shown;
  };

  test('is off until the user ticks it; ticked off, the workbook holds nothing of it', async () => {
    const { user, keepReport } = await inUse();
    expect(remember()).not.toBeChecked();
    expect(keepReport).not.toHaveBeenCalled();
    await user.click(remember());
    await waitFor(() => expect(remember()).toBeChecked());
    expect(JSON.parse(keepReport.mock.lastCall![0]!)).toMatchObject({ text: report });
    await user.click(remember());
    await waitFor(() => expect(remember()).not.toBeChecked());
    expect(keepReport).toHaveBeenLastCalledWith(null);
  });

  test('removing the text takes it out of the workbook; when that fails it is not called removed', async () => {
    let fails = true;
    const { user, keepReport } = await inUse({
      door: {
        keepReport: (text) => (text === null && fails ? Promise.reject(new HostProblem('busy')) : Promise.resolve()),
      },
    });
    await user.click(remember());
    await waitFor(() => expect(remember()).toBeChecked());
    await user.click(button('移除正文'));
    expect(await screen.findByRole('alert')).toHaveTextContent('表格程序正忙');
    expect(remember()).toBeChecked();
    fails = false;
    await user.click(button('移除正文'));
    expect(await screen.findByRole('textbox', { name: '粘贴正文' })).toBeVisible();
    expect(keepReport).toHaveBeenLastCalledWith(null);
  });

  test('a text too long to be kept is used all the same', async () => {
    const { user } = await inUse({ door: { keepReport: () => Promise.reject(new HostProblem('payloadTooLarge')) } });
    await user.click(remember());
    expect(await screen.findByRole('alert')).toHaveTextContent('正文太长，不能随工作簿保存');
    expect(remember()).not.toBeChecked();
    expect(screen.getByRole('region', { name: '正文全文' })).toBeVisible();
  });

  test('a kept text is checked with after the first result, without reading the workbook again', async () => {
    const { user, read } = await showText({
      door: { keptReport: async () => JSON.stringify({ text: report, tables: [], tracked: false }) },
    });
    await user.click(checkButton());
    await waitFor(() => expect(textRules()).toContain('X-01'));
    expect(read).toHaveBeenCalledTimes(1);
    await open(user);
    expect(screen.getByRole('heading', { name: '随工作簿保存的正文' })).toBeVisible();
    expect(remember()).toBeChecked();
  });

  test.each(['', 'null', '{"text": 5}', '{"text": "  "}', '[]', '{'])(
    '%j, kept by who knows what, is no text',
    async (kept) => {
      const { user } = await showText({ door: { keptReport: async () => kept } });
      await open(user);
      expect(screen.getByRole('textbox', { name: '粘贴正文' })).toBeVisible();
    },
  );
});

describe('a text on a sheet of the workbook', () => {
  const withText = () => {
    const sheet = new SheetBuilder();
    report
      .split(/\n+/u)
      .filter((line) => line.trim() !== '')
      .forEach((line, row) => sheet.set(row, 0, { value: line, text: line, format: 'General' }));
    return { sheets: [...book({}).sheets, sheet.build({ name: '正文页' })] };
  };

  test('is used without asking, and said so; the workbook is not read again for it', async () => {
    const { user, read } = await showText({ workbook: withText() });
    await user.click(checkButton());
    await waitFor(() => expect(textRules()).toContain('X-01'));
    expect(read).toHaveBeenCalledTimes(1);
    await open(user);
    expect(screen.getByText(/在工作表“正文页”里找到了正文/)).toBeVisible();
    expect(screen.getByRole('region', { name: '正文全文' })).toBeVisible();
  });

  test('a workbook without one is checked once', async () => {
    const checker = await ruleCheckerIn('zh-CN');
    const check = jest.spyOn(checker, 'check');
    const { user } = showPane({
      checker,
      door: { read: async () => book({}) },
    });
    await user.click(checkButton());
    await screen.findByRole('tab', { name: /错误/ });
    await settled();
    await settled();
    expect(check).toHaveBeenCalledTimes(1);
  });
});

describe('last year’s workbook', () => {
  test('this year’s figures of last year are held against it', async () => {
    const { user } = await showText({ files: fileReader({ readWorkbook: async () => book({ '1-1': LAST_YEAR }) }) });
    await open(user);
    await choose('previous-file', '2021.xlsx');
    expect(await screen.findByText(/正在使用“2021.xlsx”/)).toBeVisible();
    await user.click(button('返回'));
    const rules = () => screen.getAllByRole('listitem').map(({ dataset }) => dataset['rule'] ?? dataset['kind']);
    await waitFor(() => expect(rules()).toContain('X-17'));
    await open(user);
    await user.click(button('移除上年工作簿'));
    await user.click(button('返回'));
    await waitFor(() => expect(rules()).not.toContain('X-17'));
  });

  test.each([
    ['encrypted', '有打开密码'],
    ['tooLarge', '太大'],
    ['damaged', '不完整或已损坏'],
    ['notAWorkbook', '不是 .xlsx 或 .xls 工作簿'],
  ])('%s is told in words', async (code, sentence) => {
    const { user } = await showText({ files: fileReader({ readWorkbook: () => Promise.reject(coded(code)) }) });
    await open(user);
    await choose('previous-file', '上年.xlsx');
    expect(await screen.findByRole('alert')).toHaveTextContent(`“上年.xlsx”${sentence}`);
  });

  test('a workbook without the basic data form is of no use', async () => {
    const { user, read } = await showText({ files: fileReader({ readWorkbook: async () => ({ sheets: [] }) }) });
    await open(user);
    await choose('previous-file', '别的.xlsx');
    expect(await screen.findByRole('alert')).toHaveTextContent('“别的.xlsx”里没有找到基础数据表');
    expect(read).not.toHaveBeenCalled();
  });
});

test('without what understands texts the view says so', async () => {
  const { user } = showPane();
  await open(user);
  expect(await screen.findByRole('alert')).toHaveTextContent('程序没有加载完');
});

test('by keyboard: to the view, through it, and back', async () => {
  const { user } = await showText();
  button('正文').focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: '报告正文' })).toHaveFocus();
  const reached: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await user.tab();
    reached.push(document.activeElement!.textContent || document.activeElement!.getAttribute('placeholder'));
  }
  expect(reached).toEqual(['返回', '从报告中复制全文，粘贴在这里', '选择 .docx 或 .txt 文件…', '选择上年工作簿…']);
  await user.click(button('正文'));
  expect(screen.queryByRole('heading', { name: '报告正文' })).toBeNull();
});

test.each(['zh-CN', 'en-US'] as const)('%s: every state is without a violation', async (locale) => {
  const { user } = await showText({
    locale,
    files: fileReader({ readReport: () => Promise.reject(coded('encrypted')) }),
    door: { keepReport: () => Promise.reject(new HostProblem('payloadTooLarge')) },
  });
  await open(user);
  expect(await violations()).toEqual([]);
  await choose('report-file', 'a.docx');
  await screen.findByRole('alert');
  expect(await violations()).toEqual([]);
  await paste(user, SHORT);
  await user.click(await screen.findByText(/^未核对|not understood$/));
  await user.click(button('已放款7.14亿元'));
  await user.click(screen.getByRole('checkbox'));
  await screen.findByRole('alert');
  await choose('previous-file', '2021.xlsx');
  await screen.findByText(/2021\.xlsx/);
  expect(await violations()).toEqual([]);
});
