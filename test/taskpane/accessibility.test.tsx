import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { HostProblem } from '../../src/host';
import { checkButton, settled, showChecked, showPane, tab, type Setting } from './render';
import { checkerOf, formsOf, resultOf } from './sample';
import { samplePlan } from './fill/sample-plan';

/** Contrast needs a real layout: the browser tests look at it. */
async function violations() {
  const found = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

const failing: Setting = { door: { read: () => Promise.reject(new HostProblem('busy')) } };
const empty: Setting = { checker: checkerOf(resultOf({ forms: formsOf(), findings: [], outcomes: [] })) };

beforeEach(() => {
  document.title = '核绩';
});

test.each(['zh-CN', 'en-US'] as const)('%s: every state is without a violation', async (locale) => {
  const { user } = showPane({ locale });
  await settled();
  expect(await violations()).toEqual([]);
  await user.click(checkButton());
  await screen.findByRole('tab', { name: /错误|Errors/ });
  await user.click(screen.getByRole('button', { name: /由此引起的|consequences/ }));
  await user.click(screen.getByRole('button', { name: /1-1/ }));
  await user.keyboard('{F8}');
  await user.click(screen.getByRole('button', { name: /依据|Basis/ }));
  expect(await violations()).toEqual([]);
  await user.click(tab('已核对|Checked'));
  await screen.findByRole('list', { name: /已核对|Checked/ });
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

/** Every part that is opened later, and the notices. */
test.each(['zh-CN', 'en-US'] as const)(
  '%s: preview, settings, explanations, notices: without a violation',
  async (locale) => {
    const { user } = showPane({
      locale,
      door: {
        restorable: async () => ({ at: '2023-02-03T04:05:06.000Z', edits: samplePlan.edits }),
        write: async (edits) => ({
          written: edits.slice(1),
          refused: edits.slice(0, 1).map((edit) => ({ edit, reason: 'changed', now: { value: null } })),
        }),
        canInsertForms: async () => true,
      },
    });
    const press = (name: RegExp) => user.click(screen.getByRole('button', { name }));
    await screen.findByRole('button', { name: /^(撤回写入|Restore)$/ });
    await press(/一键填充|Fill in/);
    await user.click(await screen.findByRole('radio', { name: /公式|Formula/ }));
    await user.click(screen.getByText(/您自己的公式|of your own/));
    expect(await violations()).toEqual([]);
    await press(/^(写入|Write)$/);
    await screen.findByText(/没有写：|not written:/);
    expect(await violations()).toEqual([]);
    await user.click(tab('警告|Warnings'));
    await user.click(screen.getAllByRole('button', { name: /填写说明|Explain/ })[0]!);
    await screen.findByRole('textbox');
    await press(/^(保存|Save)$/);
    expect(await violations()).toEqual([]);
    await press(/^(标记|Mark)$/);
    await screen.findByText(/已在表中标记|are marked/);
    await press(/^(设置|Settings)$/);
    await user.type((await screen.findAllByRole('textbox'))[0]!, 'x');
    expect(await violations()).toEqual([]);
  },
);

test('inserting: without a violation', async () => {
  const { user } = showPane({ ...empty, door: { canInsertForms: async () => true } });
  await user.click(checkButton());
  await user.click(await screen.findByRole('button', { name: '插入三张空白表…' }));
  await screen.findByRole('button', { name: '插入' });
  expect(await violations()).toEqual([]);
});

test('a hidden sheet and a failed write: without a violation', async () => {
  const { user } = await showChecked({
    door: {
      select: () => Promise.reject(new HostProblem('sheetHidden', { sheet: '1-2' })),
      mark: () => Promise.reject(new HostProblem('protectedSheet', { sheet: '1-2', aftermath: 'restorable' })),
    },
  });
  await user.click(screen.getAllByRole('link')[0]!);
  await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: '标记' }));
  await screen.findByText('工作表“1-2”受保护');
  expect(await violations()).toEqual([]);
});

test('an empty tab: without a violation', async () => {
  const { user } = await showChecked({ checker: checkerOf(resultOf({ findings: [] })) });
  await user.click(tab('警告'));
  expect(await violations()).toEqual([]);
});
