import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReportSheet } from '../../../src/report';
import { figuresOf } from '../../../src/rules';
import { zhCN as zh } from '../../../src/messages/pane.zh-CN';
import { HostProblem } from '../../../src/host';
import { items, showChecked, showPane } from '../render';
import { cell, checkerOf, formsOf, resultOf } from '../sample';

const button = (name: string) => screen.getByRole('button', { name });
const { findings } = resultOf();

describe('标记 and 清除标记', () => {
  test('a check alone marks nothing', async () => {
    const { mark } = await showChecked();
    expect(mark).not.toHaveBeenCalled();
  });

  test('marks the cells of the findings shown, without checking again', async () => {
    const { user, mark, read } = await showChecked();
    await user.click(button('标记'));
    expect(await screen.findByText(/^已在表中标记 8 个单元格：红错误、黄警告、蓝提示/)).toBeVisible();
    expect(mark.mock.calls[0]![0]).toEqual(findings.map(({ cell: at, severity }) => ({ cell: at, severity })));
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('takes the marks away before any check as well, and says how many there were', async () => {
    const { user, read } = showPane({ door: { clearMarks: async () => 5 } });
    await user.click(button('清除标记'));
    expect(await screen.findByText('已清除 5 处标记')).toBeVisible();
    await user.click(button('关闭'));
    expect(screen.queryByText('已清除 5 处标记')).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  test('after each check, when the user has set it so', async () => {
    const { mark } = await showChecked({ kept: { markAfterCheck: true } });
    await waitFor(() => expect(mark).toHaveBeenCalledTimes(1));
  });

  test('a protected sheet is told in words', async () => {
    const { user } = await showChecked({
      door: { mark: () => Promise.reject(new HostProblem('protectedSheet', { sheet: '1-2', aftermath: 'untouched' })) },
    });
    await user.click(button('标记'));
    expect(await screen.findByRole('alert')).toHaveTextContent('工作表“1-2”受保护');
    expect(screen.getByRole('alert')).toHaveTextContent('工作簿没有被改动。');
    expect(items()).toHaveLength(3);
  });

  test('while one thing is being done no other begins', async () => {
    const { user, clearMarks } = await showChecked({ door: { mark: () => new Promise(() => undefined) } });
    await user.click(button('标记'));
    expect(screen.getByRole('progressbar', { name: '正在更新标记…' })).toBeVisible();
    expect(button('清除标记')).toBeDisabled();
    expect(button('一键校验')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('清除标记'));
    expect(clearMarks).not.toHaveBeenCalled();
  });
});

describe('导出校验报告', () => {
  test('writes the report of the result shown, with what was said, and names the sheet', async () => {
    const warning = findings.find(({ rule }) => rule === 'B11-20')!;
    const { user, writeReport } = await showChecked({
      door: {
        writeReport: async () => ({ sheet: '校验报告 (2)', printSetUp: true }),
        explanations: async () => [
          { finding: warning.id, figures: figuresOf(warning), words: '年中追加', at: '2023-01-01T00:00:00.000Z' },
        ],
      },
    });
    await user.click(button('导出校验报告'));
    expect(await screen.findByText(/^已写入工作表“校验报告 \(2\)”，是 \d\d:\d\d 的情况$/)).toBeVisible();
    const [sheet] = writeReport.mock.calls[0] as [ReportSheet];
    const texts = sheet.rows.flat().map(({ text }) => text);
    expect(texts[0]).toBe('核绩校验报告');
    expect(texts).toContain('不可报送：4 个错误，2 个警告未说明');
    expect(texts).toContain('年中追加');
    expect(
      sheet.rows
        .flat()
        .filter(({ link }) => link !== undefined)
        .map(({ link }) => link),
    ).toContainEqual(cell("'1-2'!H21"));
  });

  test('checks first when nothing was checked; without a form there is no report', async () => {
    const { user, writeReport } = showPane({
      checker: checkerOf(resultOf({ forms: formsOf(), findings: [], outcomes: [] })),
    });
    await user.click(button('导出校验报告'));
    expect(await screen.findByText('没有找到绩效自评的表')).toBeVisible();
    expect(writeReport).not.toHaveBeenCalled();
  });
});

describe('the report once it is written', () => {
  function changing() {
    const listeners = new Set<() => void>();
    const watch = async (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    };
    return { watch, change: () => act(() => listeners.forEach((tell) => tell())) };
  }

  test('says when the workbook has changed since; written anew it speaks of the workbook as it is', async () => {
    const { watch, change } = changing();
    const { user, writeReport, read } = await showChecked({ door: { watch }, kept: { checkOnChange: false } });
    await user.click(button('导出校验报告'));
    await screen.findByText(/^已写入工作表“校验报告”/);
    expect(read).toHaveBeenCalledTimes(1);
    change();
    expect(screen.getByText(/^“校验报告”写的是 \d\d:\d\d 的情况，之后表已改动$/)).toBeVisible();
    await user.click(button('重新导出'));
    await screen.findByText(/^已写入工作表“校验报告”/);
    // Not the result from before the change.
    expect(read).toHaveBeenCalledTimes(2);
    expect(writeReport).toHaveBeenCalledTimes(2);
  });

  test('is taken away by one press', async () => {
    const { user, removeReports } = await showChecked();
    await user.click(button('导出校验报告'));
    await user.click(await screen.findByRole('button', { name: '删除报告' }));
    expect(await screen.findByText('已删除工作表“校验报告”')).toBeVisible();
    expect(removeReports).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: '删除报告' })).toBeNull();
  });
});

describe('a hidden sheet', () => {
  const hidden = () => Promise.reject(new HostProblem('sheetHidden', { sheet: '1-2' }));

  test('is asked about; only the user’s yes unhides it', async () => {
    const { user, select } = await showChecked({
      door: { select: (_, how) => (how?.unhide ? Promise.resolve() : hidden()) },
    });
    await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
    expect(await screen.findByRole('alert')).toHaveTextContent('工作表“1-2”是隐藏的');
    expect(select).toHaveBeenCalledTimes(1);
    await user.click(button('取消隐藏并转到'));
    expect(select).toHaveBeenLastCalledWith(cell("'1-2'!H21"), { unhide: true });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('closed, it stays hidden', async () => {
    const { user, select } = await showChecked({ door: { select: hidden } });
    await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
    await user.click(await screen.findByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(select).toHaveBeenCalledTimes(1);
  });
});

describe('from one view straight to another', () => {
  const views: readonly [press: string, heading: string][] = [
    ['一键填充', '填充预览'],
    ['设置', '设置'],
    ['正文', '报告正文'],
    ['设置', '设置'],
    ['一键填充', '填充预览'],
    ['正文', '报告正文'],
  ];

  test('each shows what was asked for, and the pane stands', async () => {
    const { user } = showPane();
    for (const [press, heading] of views) {
      await user.click(button(press));
      expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
      // What reads texts is not to be had in this pane, and 正文 says so; nothing falls over.
      for (const code of ['paneCrashed', 'stepCrashed'] as const)
        expect(screen.queryByText(zh.problem(code, '').what)).toBeNull();
    }
    await user.click(button('一键校验'));
    expect(await screen.findByRole('tab', { name: /错误/ })).toBeVisible();
  });

  test('while one is fetched, the one before is no longer there', async () => {
    const { user } = showPane();
    await user.click(button('设置'));
    await screen.findByRole('heading', { level: 1, name: '设置' });
    await user.click(button('正文'));
    expect(screen.queryByRole('heading', { level: 1, name: '设置' })).toBeNull();
    expect(await screen.findByRole('heading', { level: 1, name: '报告正文' })).toBeVisible();
  });
});
