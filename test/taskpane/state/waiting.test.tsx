import { act, screen, waitFor } from '@testing-library/react';
import { HostProblem, type Waiting } from '../../../src/host';
import { leaveForNext, noteReport, takeFromFormer } from '../../../src/taskpane/resume';
import { showChecked, showPane } from '../render';
import { emptyWorkbook } from '../sample';

test('why Excel is waited for is said as long as it is', async () => {
  let tell: (why: Waiting | null) => void = () => undefined;
  const onWaiting = (listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  };
  showPane({ door: { onWaiting } });
  act(() => tell('cellEdit'));
  expect(screen.getByText(/有单元格正在编辑，请按回车键或取消键结束/)).toBeVisible();
  act(() => tell('silence'));
  expect(screen.getByText(/表格程序还没有回应/)).toBeVisible();
  act(() => tell(null));
  expect(screen.queryByText(/表格程序还没有回应/)).toBeNull();
});

test('a workbook that is calculated by hand: said, and calculated on a press, then checked again', async () => {
  const { user, recalculate, read } = await showChecked({
    door: { read: async () => ({ ...emptyWorkbook, calculatedByHand: true }) },
  });
  await user.click(screen.getByRole('button', { name: '重新计算' }));
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(recalculate).toHaveBeenCalledTimes(1);
});

test('交表前清理 asks first, then says what it took and what only Excel can take', async () => {
  const { user, cleanUp } = await showChecked({
    door: { cleanUp: async () => ({ kept: 2, marks: 3, reports: ['校验报告'], locked: [] }) },
  });
  await user.click(screen.getByRole('button', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: '交表前清理' }));
  expect(cleanUp).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '确定清理' }));
  expect(await screen.findByText(/已去掉：存下的说明、正文和撤回记录 2 项、标记 3 格、工作表“校验报告”/)).toBeVisible();
  expect(screen.getByText(/检查文档/)).toBeVisible();
});

test('no room to remember a write: nothing was written; it is written without a record only on the user’s word', async () => {
  let tries = 0;
  const write = async (edits: readonly unknown[], how?: { withoutTakingBack?: boolean }) => {
    tries += 1;
    if (!how?.withoutTakingBack) throw new HostProblem('noRoomToTakeBack', { aftermath: 'untouched' });
    return { written: edits as never, refused: [] };
  };
  const { user } = await showChecked({ door: { write } });
  const [fix] = await screen.findAllByRole('button', { name: /改正为/ });
  await user.click(fix!);
  expect(await screen.findByText(/还没有写入：工作簿里放不下撤回所需的记录/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '不留记录，直接写入' }));
  await waitFor(() => expect(tries).toBe(2));
  expect(await screen.findByText(/已写入 1 个单元格/)).toBeVisible();
});

test('after 重新载入 the result is there again', async () => {
  noteReport(null);
  leaveForNext();
  const { read } = showPane();
  expect(await screen.findByRole('tab', { name: /错误/ })).toBeVisible();
  expect(read).toHaveBeenCalledTimes(1);
  // Once: what is loaded next begins as ever.
  expect(takeFromFormer()).toBeNull();
});
