import { act, screen, within } from '@testing-library/react';
import { zhCN as zh } from '../../src/messages/pane.zh-CN';
import { HOST_PROBLEM_CODES, HostProblem } from '../../src/host';
import { checkButton, settled, items, list, rulesListed, showChecked, showPane, tab } from './render';
import { checkerOf, manyFindings, outcome, resultOf } from './sample';

describe('before a check', () => {
  test('says what it is for, what it looks for, and that nothing leaves the machine', async () => {
    showPane();
    await settled();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('一键核对');
    for (const name of Object.values(zh.formName)) expect(screen.getByText(name)).toBeVisible();
    expect(screen.getByText('数据不离开本机')).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test('has both primary buttons and the tools, each of which begins with a check where it needs one', async () => {
    const { user, mark } = showPane();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '一键校验',
      '一键填充',
      '导出校验报告',
      '标记',
      '清除标记',
      '正文',
      '设置',
    ]);
    await user.click(screen.getByRole('button', { name: '标记' }));
    expect(await screen.findByText(/^已在表中标记 8 个单元格：红错误、黄警告、蓝提示/)).toBeVisible();
    expect(mark).toHaveBeenCalledTimes(1);
    expect(tab('错误')).toBeVisible();
  });

  test('a host it cannot work in: says so, and offers no check', async () => {
    showPane({ props: { startProblem: { code: 'hostTooOld', sheet: '' } } });
    await settled();
    expect(screen.getByRole('alert')).toHaveTextContent(zh.problem('hostTooOld', '').what);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('while checking', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  test('says what it does, takes no second press, and can be cancelled when it takes long', async () => {
    const { read } = showPane({ door: { read: () => new Promise(() => undefined) } });
    await settled();
    act(() => checkButton().click());
    expect(screen.getByRole('progressbar', { name: zh.working.reading })).toBeVisible();
    expect(checkButton()).toHaveAttribute('aria-disabled', 'true');
    act(() => checkButton().click());
    expect(read).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1100));
    act(() => screen.getByRole('button', { name: '取消' }).click());
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => checkButton().click());
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('a cancelled check that still ends shows nothing', async () => {
    let end: (error: HostProblem) => void = () => undefined;
    showPane({ door: { read: () => new Promise((_, reject) => (end = reject)) } });
    await settled();
    act(() => checkButton().click());
    await act(() => jest.advanceTimersByTimeAsync(1100));
    act(() => screen.getByRole('button', { name: '取消' }).click());
    await act(async () => {
      end(new HostProblem('busy'));
      await jest.advanceTimersByTimeAsync(100);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('when something goes wrong', () => {
  test.each(HOST_PROBLEM_CODES)('%s: what happened, why, what next, and nothing of the host’s words', async (code) => {
    const { user } = showPane({
      door: { read: () => Promise.reject(new HostProblem(code, { cause: new Error('Boom at line 1'), sheet: '甲' })) },
    });
    await user.click(checkButton());
    const alert = await screen.findByRole('alert');
    const { what, why, next } = zh.problem(code, '甲');
    for (const text of [what, why, next]) expect(alert).toHaveTextContent(text);
    expect(document.body).not.toHaveTextContent(/Boom|HostProblem|line 1/);
  });

  test('another error is worded too, and trying again works', async () => {
    let tries = 0;
    const { user, read } = showPane({
      door: {
        read: async () => {
          if ((tries += 1) === 1) throw new TypeError('x is not a function');
          return { sheets: [] };
        },
      },
    });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('unknown', '').what);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('tab', { name: /错误/ })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('rules that cannot be fetched', async () => {
    const { user } = showPane({ props: { loadChecker: () => Promise.reject(new Error('chunk')) } });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('programNotLoaded', '').what);
  });

  test('rules that fail', async () => {
    const checker = checkerOf(resultOf());
    const { user } = showPane({
      checker: {
        ...checker,
        check() {
          throw new Error('undefined is not iterable');
        },
      },
    });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('checkCrashed', '').what);
  });

  test('a check that fails leaves the last result in view', async () => {
    let fail = false;
    const { user } = await showChecked({
      door: { read: () => (fail ? Promise.reject(new HostProblem('busy')) : Promise.resolve({ sheets: [] })) },
    });
    fail = true;
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('busy', '').what);
    expect(rulesListed()).toEqual(['X-03', 'B12-16', 'B12-15']);
  });

  test('a cell that cannot be selected is told beside the list, and can be put away', async () => {
    const { user } = await showChecked({
      door: { select: () => Promise.reject(new HostProblem('sheetHidden', { sheet: '1-2' })) },
    });
    await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
    expect(await screen.findByRole('alert')).toHaveTextContent('工作表“1-2”是隐藏的');
    expect(list()).toBeVisible();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a crash while drawing shows an error and a way on, not an empty pane', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const checker = checkerOf(resultOf());
    const { user } = showPane({
      checker: {
        ...checker,
        texts: {
          ...checker.texts,
          message() {
            throw new Error('no such message');
          },
        },
      },
    });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('paneCrashed', '').what);
    expect(screen.getByRole('button', { name: '重新载入' })).toBeVisible();
    expect(document.body).not.toHaveTextContent('no such message');
  });
});

describe('the ribbon', () => {
  test('its button checks', async () => {
    const { commands } = showPane();
    act(() => commands.publish('check'));
    expect(await screen.findByRole('tab', { name: /错误 4/ })).toBeVisible();
  });

  test('does nothing in a host the pane cannot work in', async () => {
    const { commands, read } = showPane({ props: { startProblem: { code: 'notInExcel', sheet: '' } } });
    await settled();
    act(() => commands.publish('check'));
    expect(read).not.toHaveBeenCalled();
  });
});

test('cells are text, never HTML', async () => {
  const [one] = manyFindings(1);
  const found = '<img src=x onerror=alert(1)>';
  const { user } = await showChecked({
    checker: checkerOf(
      resultOf({ findings: [{ ...one!, found }], outcomes: [outcome({ rule: 'GEN-01', result: 'pass' })] }),
    ),
  });
  await user.click(within(items()[0]!).getByRole('link'));
  expect(document.querySelector('img')).toBeNull();
  expect(items()[0]).toHaveTextContent(found);
});
