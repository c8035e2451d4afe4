import { screen, within } from '@testing-library/react';
import { checkWorkbook } from '../../../../src/rules';
import { PROJECT } from '../../../fixtures/base';
import { sheet, workbook } from '../../../fixtures/table';
import { showChecked } from '../../render';
import { checkerOf, oneStep, paneResultOf, resultOf } from '../../sample';

/** Forms that are being filled in are greeted by what is left of them. */

const HEAD = PROJECT.findIndex((line) => line.includes('三级指标'));
const HALF = PROJECT.map((line, row) =>
  line.map((cell, column) => (row > HEAD && row < HEAD + 6 && [4, 5, 7].includes(column) ? '' : cell)),
);

const paneOn = (rows: typeof PROJECT) =>
  showChecked({
    checker: { ...checkerOf(resultOf()), check: (read) => oneStep(paneResultOf(checkWorkbook(read), read)) },
    door: { read: async () => workbook(sheet(rows)) },
  });

test('how many cells are left, how many follow from them, and from one to the next', async () => {
  const { user, select } = await paneOn(HALF);
  const guide = await screen.findByRole('region', { name: '还没填完：还差 10 格' });
  expect(guide).toHaveTextContent('1-3 项目支出绩效自评表还差 10 格，另 5 格“一键填充”可算出');
  const next = within(guide).getByRole('button', { name: '下一格' });
  next.focus();
  await user.keyboard('{Enter}');
  expect(select).toHaveBeenLastCalledWith({ sheet: 'Sheet1', row: HEAD + 1, column: 4 });
  await user.keyboard('{Enter}');
  expect(select).toHaveBeenLastCalledWith({ sheet: 'Sheet1', row: HEAD + 1, column: 5 });
  expect(guide).toHaveTextContent('故障修复时间 年度指标值');
});

test('no guide where the forms are filled in', async () => {
  await paneOn(PROJECT);
  expect(screen.queryByRole('region', { name: /还没填完/ })).toBeNull();
});
