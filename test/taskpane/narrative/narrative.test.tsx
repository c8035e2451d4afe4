import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { HostProblem } from '../../../src/host';

import { checkButton, showPane } from '../render';

import {
  report,
  plain,
  button,
  coded,
  SHORT,
  file,
  fileReader,
  showText,
  open,
  paste,
  choose,
  marked,
  violations,
  textRules,
} from './text-pane';

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
