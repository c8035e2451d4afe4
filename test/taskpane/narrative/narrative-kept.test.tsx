import { screen, waitFor } from '@testing-library/react';

import { ruleCheckerIn } from '../../../src/taskpane/ruleChecker';
import { HostProblem } from '../../../src/host';

import { SheetBuilder } from '../../../src/workbook';
import { book } from '../../rules/support/book';
import { checkButton, settled, showPane } from '../render';

import { report, LAST_YEAR, button, coded, fileReader, showText, open, paste, choose, textRules } from './text-pane';

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
