import { screen, waitFor, within } from '@testing-library/react';
import { recognise, type Told } from '../../../src/forms';
import { checkWorkbook, HUNAN } from '../../../src/rules';
import type { Workbook } from '../../../src/workbook';
import { PROJECT, replaced } from '../../fixtures/base';
import { sheet, workbook } from '../../fixtures/table';
import { showChecked } from '../render';
import { checkerOf, oneStep, paneResultOf, resultOf } from '../sample';

/** A user tells once what a column or row is that was not understood; it is kept with the workbook. */

const rows = replaced(PROJECT, {
  设备维护台次: '^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | #2 |',
  故障修复时间: '^ | ^ | 时效指标 | 故障修复时间 | ≤24小时 | 20小时 | #15 | #1 |',
  群众等候时间: '^ | 效益指标（30分） | 社会效益指标 | 群众等候时间 | ≤15分钟 | 16分钟 | #30 | #10 | 窗口设备更新',
});
const head = rows.findIndex((line) => line.includes('三级指标'));
const unread = rows.map((line, index) =>
  index === head ? line.map((cell) => (cell === '得分' ? '甲数' : cell)) : line,
);
const BOOK: Workbook = workbook(sheet(unread));
const otherProject = (cell: string) => cell.replace('大厅运行经费', '监督测评经费');
const SCORE: Told = { form: '1-3', table: 'indicators', head: '甲数', role: 'score' };

/** A pane on a workbook that keeps what is told, checked by the rules themselves. */
async function paneOn(book: Workbook, refuses = false) {
  let now = book;
  const checker = checkerOf(resultOf());
  return showChecked({
    checker: { ...checker, check: (read) => oneStep(paneResultOf(checkWorkbook(read), read)) },
    door: {
      read: async () => now,
      keepTold: async (told) => {
        if (refuses) throw new Error('refused');
        const { told: _, ...rest } = now;
        now = told === null ? rest : { ...rest, told };
      },
    },
  });
}

const choice = () => screen.findByRole('combobox', { name: '这一列是' });

test('a column that was not understood is offered with what it can be, likeliest first', async () => {
  await paneOn(BOOK);
  const options = within(await choice()).getAllByRole('option');
  expect(options.slice(0, 2).map((option) => option.textContent)).toEqual(['请选择…', '得分']);
  expect(options.at(-1)).toHaveTextContent('不参与核对');
  expect(options.map((option) => option.textContent)).not.toContain('年度指标值');
});

test('columns alike are asked about once, with the place of each', async () => {
  await paneOn(
    workbook(
      sheet(unread),
      sheet(
        unread.map((line) => line.map(otherProject)),
        { name: '另一项目' },
      ),
    ),
  );
  const list = await screen.findByRole('list', { name: '没有核对的地方' });
  const places = within(list).getAllByRole('link');
  expect(places.map((link) => link.textContent)).toEqual([`Sheet1!H${head + 1}`, `另一项目!H${head + 1}`]);
  expect(within(list).getAllByRole('combobox')).toHaveLength(1);
});

test('on a small screen what was not understood is a line until it is opened', async () => {
  window.innerHeight = 378;
  try {
    const { user } = await paneOn(BOOK);
    const list = await screen.findByRole('list', { name: '没有核对的地方', hidden: true });
    expect(list).not.toBeVisible();
    await user.click(screen.getByRole('heading', { name: '没有核对的地方 1' }));
    expect(list).toBeVisible();
  } finally {
    window.innerHeight = 768;
  }
});

test('told, it is kept and checked at once; taken back, it is as before', async () => {
  const { user, keepTold, select } = await paneOn(BOOK);
  await user.selectOptions(await choice(), '得分');
  expect(keepTold).toHaveBeenLastCalledWith(JSON.stringify([SCORE]));
  const list = await screen.findByRole('list', { name: '由用户指定' });
  expect(list).toHaveTextContent('1-3 项目支出绩效自评表 绩效指标表的“甲数”是得分。');
  expect(screen.queryByRole('list', { name: '没有核对的地方' })).toBeNull();
  await user.click(within(list).getByRole('link'));
  expect(select).toHaveBeenLastCalledWith({ sheet: 'Sheet1', row: head, column: 7 });
  await user.click(within(list).getByRole('button', { name: '撤销' }));
  expect(keepTold).toHaveBeenLastCalledWith(null);
  expect(await choice()).toBeEnabled();
});

test('what cannot be kept is said, and the column stays open', async () => {
  const { user } = await paneOn(BOOK, true);
  await user.selectOptions(await choice(), '得分');
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(await choice()).toBeEnabled();
});

test('told against its content: said, and something else can be told', async () => {
  const told: Told = { ...SCORE, role: 'reason' };
  await paneOn({ ...BOOK, told: JSON.stringify([told]) });
  const said = await screen.findByRole('list', { name: '没有核对的地方' });
  expect(said).toHaveTextContent('指定为“偏差原因及改进措施”没有照办');
  expect(within(said).getByRole('combobox', { name: '这一列是' })).toBeEnabled();
});

test('the profile with what was told is copied for the bureau', async () => {
  const { user } = await paneOn({ ...BOOK, told: JSON.stringify([SCORE]) });
  await user.click(await screen.findByRole('button', { name: '复制成评分方案' }));
  await screen.findByText(/已复制/);
  const copied = JSON.parse(await navigator.clipboard.readText()) as unknown;
  expect(copied).toEqual({ ...HUNAN, vocabulary: [SCORE] });
});

test('told of a form that the workbook does not have now: said so, and it can be taken back', async () => {
  const other: Told = { ...SCORE, form: '1-2' };
  const { user, keepTold } = await paneOn({ ...BOOK, told: JSON.stringify([other]) });
  const list = await screen.findByRole('list', { name: '由用户指定' });
  expect(list).toHaveTextContent('这个工作簿里现在没有它。');
  await user.click(within(list).getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(keepTold).toHaveBeenLastCalledWith(null));
});

test('a row whose place is unclear is offered the rows above it', async () => {
  const unclear = replaced(PROJECT, {
    年度资金总额: '^ | 年度资金总额 | < |  | #41.00 | #39.20 | #10 | #98.00% | #9.80',
    '其中：当年财政拨款': '^ | 其中：财政拨款 | < | #30.00 |  |  |  |  |',
    上年结转资金: '^ | 其中：上级 | < | #18.00 |  |  |  |  |',
    其他资金: '^ | 旗县 | < | #10.00 |  |  |  |  |',
  });
  const book = workbook(sheet(unclear));
  expect(recognise(book).projects).toHaveLength(1);
  const { user, keepTold } = await paneOn(book);
  const box = await screen.findByRole('combobox', { name: '这一行是' });
  expect(
    within(box)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['请选择…', '资金总额的分项', '“上级”的其中', '“财政拨款”的其中']);
  await user.selectOptions(box, '“财政拨款”的其中');
  expect(keepTold).toHaveBeenLastCalledWith(JSON.stringify([{ form: '1-3', row: '旗县', within: '其中：财政拨款' }]));
  await waitFor(() => expect(screen.queryByRole('combobox', { name: '这一行是' })).toBeNull());
});
