import { screen, waitFor, within } from '@testing-library/react';
import { figuresOf, type Explanation } from '../../../src/rules';
import { HostProblem } from '../../../src/host';
import { items, showChecked, tab, type Setting } from '../render';
import { checkerOf, resultOf } from '../sample';

const { findings } = resultOf();
const warnings = findings.filter(({ severity }) => severity === 'warning');
const [, budget, blank] = warnings;

/** A door that keeps explanations. */
function keeping(first: readonly Explanation[] = []): { kept: () => readonly Explanation[]; setting: Setting } {
  let kept = first;
  return {
    kept: () => kept,
    setting: {
      door: {
        explanations: async () => kept,
        keepExplanations: async (next) => {
          kept = next;
        },
      },
    },
  };
}

async function showWarnings(setting: Setting) {
  const shown = await showChecked(setting);
  await shown.user.click(tab('警告'));
  return shown;
}

/** The item of B11-20: the budget was exceeded. */
const item = () => items().find((each) => each.getAttribute('data-rule') === 'B11-20')!;
const explain = () => within(item()).getByRole('button', { name: /填写说明/ });

test('is offered for warnings, not for errors', async () => {
  const { user } = await showChecked();
  expect(screen.queryByRole('button', { name: '填写说明' })).toBeNull();
  await user.click(tab('警告'));
  expect(screen.getAllByRole('button', { name: '填写说明' })).toHaveLength(3);
});

test('what is said is kept with the finding and its figures, shown, and counted in the verdict', async () => {
  const { kept, setting } = keeping();
  const { user } = await showWarnings(setting);
  await user.click(explain());
  await user.type(await screen.findByRole('textbox', { name: '说明' }), '年中追加专项，文件已附在报告后');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(item()).toHaveTextContent('说明年中追加专项，文件已附在报告后');
  expect(kept()).toEqual([
    {
      finding: budget!.id,
      figures: figuresOf(budget!),
      words: '年中追加专项，文件已附在报告后',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
    },
  ]);
  expect(screen.getByText('4 个错误，2 个警告未说明')).toBeVisible();
  expect(screen.getByText('1 个警告已说明')).toBeVisible();
});

test.each([
  ['核实无误', '这句话没有说明原因'],
  ['。。。', '太短了'],
  ['', '太短了'],
])('%j is refused with a reason, and nothing is kept', async (words, refusal) => {
  const { kept, setting } = keeping();
  const { user } = await showWarnings(setting);
  await user.click(explain());
  const field = await screen.findByRole('textbox', { name: '说明' });
  if (words) await user.type(field, words);
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(screen.getByRole('alert')).toHaveTextContent(refusal);
  expect(field).toHaveFocus();
  expect(field).toBeInvalid();
  expect(kept()).toEqual([]);
});

test('one for other figures is void: shown as that, and the warning counts again', async () => {
  const old = { finding: budget!.id, figures: 'other', words: '年中追加，已有批复', at: '2023-01-01T00:00:00.000Z' };
  const { setting } = keeping([old]);
  const { user } = await showWarnings(setting);
  expect(item()).toHaveTextContent('说明已失效：填写之后数字变了年中追加，已有批复');
  expect(screen.getByText('4 个错误，3 个警告未说明')).toBeVisible();
  await user.click(within(item()).getByRole('button', { name: '重新填写说明' }));
  expect(await screen.findByRole('textbox')).toHaveValue('年中追加，已有批复');
});

test('kept ones are read when the pane comes up; all warnings explained and no error: fit to be handed in', async () => {
  const all = warnings.map((finding) => ({
    finding: finding.id,
    figures: figuresOf(finding),
    words: '按某号文件执行',
    at: '2023-01-01T00:00:00.000Z',
  }));
  const { setting } = keeping(all);
  await showChecked({ ...setting, checker: checkerOf(resultOf({ findings: warnings })) });
  await waitFor(() => expect(screen.getByText('可报送')).toBeVisible());
  expect(screen.getByText('三张表齐全，没有错误，3 个警告已说明')).toBeVisible();
});

test('can be taken away again; those of others stay', async () => {
  const own = {
    finding: budget!.id,
    figures: figuresOf(budget!),
    words: '年中追加，已有批复',
    at: '2023-01-01T00:00:00.000Z',
  };
  const other = { ...own, finding: blank!.id, figures: figuresOf(blank!) };
  const { kept, setting } = keeping([own, other]);
  const { user } = await showWarnings(setting);
  await user.click(explain());
  await user.click(await screen.findByRole('button', { name: '删除说明' }));
  await waitFor(() => expect(kept()).toEqual([other]));
  expect(within(item()).getByRole('button', { name: '填写说明' })).toBeVisible();
});

test('what could not be kept is told beside the words, which stay', async () => {
  const { user } = await showWarnings({
    door: { keepExplanations: () => Promise.reject(new HostProblem('accessDenied', { aftermath: 'untouched' })) },
  });
  await user.click(explain());
  await user.type(await screen.findByRole('textbox'), '年中追加，已有批复');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('没有权限访问这个工作簿');
  expect(screen.getByRole('textbox')).toHaveValue('年中追加，已有批复');
});

test('ones that cannot be read are never written over, and the verdict says that it does not know them', async () => {
  const { user, keepExplanations } = await showWarnings({
    door: { explanations: () => Promise.reject(new HostProblem('busy')) },
  });
  expect(screen.getByText(/说明没有读到，警告暂按未说明计/)).toBeVisible();
  await user.click(explain());
  await user.type(await screen.findByRole('textbox'), '年中追加，已有批复');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('表格程序正忙');
  expect(keepExplanations).not.toHaveBeenCalled();
});

test('escape closes, and the arrows move within the words, not through the list', async () => {
  const { user } = await showWarnings({});
  await user.click(explain());
  const field = await screen.findByRole('textbox');
  await user.type(field, '第一行{ArrowUp}{ArrowDown}');
  expect(field).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
});
