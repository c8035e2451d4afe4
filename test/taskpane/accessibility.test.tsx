import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { DoorError } from '../../src/taskpane/door';
import { checkButton, showChecked, showPane, tab, type Setting } from './render';
import { checkerOf, formsOf, resultOf } from './sample';

/** Contrast needs a real layout: the browser tests look at it. */
async function violations() {
  const found = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

const failing: Setting = { door: { read: () => Promise.reject(new DoorError('busy')) } };
const empty: Setting = { checker: checkerOf(resultOf({ forms: formsOf(), findings: [], outcomes: [] })) };

beforeEach(() => {
  document.title = '核绩';
});

test.each(['zh-CN', 'en-US'] as const)('%s: every state is without a violation', async (locale) => {
  const { user } = showPane({ locale });
  expect(await violations()).toEqual([]);
  await user.click(checkButton());
  await screen.findByRole('tab', { name: /错误|Errors/ });
  await user.click(screen.getByRole('button', { name: /由此引起的|consequences/ }));
  for (const basis of screen.getAllByRole('button', { name: /依据|Basis/ })) await user.click(basis);
  await user.click(screen.getByRole('button', { name: /1-1/ }));
  await user.keyboard('{F8}');
  expect(await violations()).toEqual([]);
  await user.click(tab('已核对|Checked'));
  expect(await violations()).toEqual([]);
});

test.each([
  ['at work', { door: { read: () => new Promise<never>(() => undefined) } }],
  ['failed', failing],
  ['nothing recognised', empty],
  ['blocked', { props: { startProblem: { code: 'notInExcel', sheet: '' } } }],
] satisfies [string, Setting][])('%s: without a violation', async (_, setting) => {
  const { user } = showPane(setting);
  const button = screen.queryByRole('button', { name: '一键校验' });
  if (button) await user.click(button);
  await screen.findByText(/正在读取|表格程序正忙|没有找到|要在 Excel 里打开/);
  expect(await violations()).toEqual([]);
});

test('an empty tab: without a violation', async () => {
  const { user } = await showChecked({ checker: checkerOf(resultOf({ findings: [] })) });
  await user.click(tab('警告'));
  expect(await violations()).toEqual([]);
});
