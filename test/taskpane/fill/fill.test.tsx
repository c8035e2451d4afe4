import { act, screen, waitFor, within } from '@testing-library/react';

import type { Planner } from '../../../src/taskpane/fill/planner';
import type { Edit } from '../../../src/workbook';
import { checkButton, showPane } from '../render';
import { fillButton, showFill, writeButton, written } from './fill-pane';
import { cell, checkerOf, formsOf, resultOf } from '../sample';
import { atOnce, fillEdit, plannerOf, samplePlan } from './sample-plan';

const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const [rate, total, differing] = samplePlan.edits;

describe('一键填充', () => {
  test('checks first, then shows the preview, and writes nothing by itself', async () => {
    const { read, write } = await showFill();
    expect(read).toHaveBeenCalledTimes(1);
    expect(write).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: '填充预览' })).toHaveFocus();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('blanks are chosen, what differs or is suggested is not', async () => {
    await showFill();
    expect(box(/控制率 附件1-1!F4|控制率 '附件1-1'!F4/)).toBeChecked();
    expect(box(/项目支出合计/)).toBeChecked();
    expect(box(/可持续影响/)).not.toBeChecked();
    expect(box(/满意度/)).not.toBeChecked();
    expect(screen.getByText('已选 2 处')).toBeVisible();
  });

  test('an item says before, after, arithmetic, its cell, and what it rests on is in doubt', async () => {
    const { user, select } = await showFill();
    const blank = within(screen.getByRole('list', { name: '空白' })).getAllByRole('listitem');
    expect(blank[0]).toHaveTextContent('现在 空白写入后 0.556 ÷ 11 = 54.55%');
    expect(blank[1]).toHaveTextContent("所依据的数还有问题，先核实再写： X-03 '附件1-1'!F12");
    const other = screen.getByRole('list', { name: '与计算不符' });
    expect(other).toHaveTextContent('现在 5写入后 4.955 × 99% ÷ 100% = 4.95');
    await user.click(within(other).getByRole('link', { name: "'1-2'!H21" }));
    expect(select).toHaveBeenLastCalledWith(cell("'1-2'!H21"));
  });

  test('写入 writes what is ticked and nothing else, as values; the list is made anew, and 撤回写入 is offered', async () => {
    let kept: { at: string; edits: readonly Edit[] } | null = null;
    const { user, write, read, restore } = await showFill({
      door: {
        write: async (edits) => {
          kept = { at: '2023-02-03T04:05:06.000Z', edits };
          return { written: edits, refused: [] };
        },
        restorable: async () => kept,
        restore: async () => {
          const edits = kept?.edits ?? [];
          kept = null;
          return { written: edits, refused: [] };
        },
      },
    });
    await user.click(box(/项目支出合计/));
    await user.click(box(/可持续影响/));
    await user.click(writeButton());
    expect(written(write).map(({ cell: at, after }) => [at, after])).toEqual([
      [rate!.cell, rate!.after],
      [differing!.cell, differing!.after],
    ]);
    expect(await screen.findByText('已写入 2 个单元格')).toBeVisible();
    expect(await screen.findByRole('tab', { name: /错误/ })).toBeVisible();
    expect(read).toHaveBeenCalledTimes(2);
    await waitFor(() => expect(screen.getByRole('button', { name: '撤回写入' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: '撤回写入' }));
    expect(await screen.findByText('已撤回 2 个单元格')).toBeVisible();
    expect(restore).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: '撤回写入' })).toBeNull();
    await waitFor(() => expect(read).toHaveBeenCalledTimes(3));
  });

  test('as formulas: where there is one, else the value', async () => {
    const { user, write } = await showFill();
    await user.click(screen.getByRole('radio', { name: '公式' }));
    expect(screen.getByText('=ROUND(D4/E4,4)')).toBeVisible();
    await user.click(writeButton());
    expect(written(write).map(({ after }) => after.formula)).toEqual(['=ROUND(D4/E4,4)', undefined]);
    expect(written(write)[1]!.after).toEqual(total!.after);
  });

  test('the box of a group chooses all of it, and none', async () => {
    const { user } = await showFill();
    const group = screen.getByRole('checkbox', { name: '全选“空白”' });
    expect(group).toBeChecked();
    await user.click(group);
    expect(screen.getByText('已选 0 处')).toBeVisible();
    expect(writeButton()).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('checkbox', { name: '全选“建议”' }));
    expect(screen.getByText('已选 1 处')).toBeVisible();
  });

  test('the box of a group also chooses the totals that come up with its scores', async () => {
    const followed = fillEdit("'1-2'!H23", '总分', { before: 88, after: 87.95 });
    const planSteps: Planner['planSteps'] = (_workbook, _check, { chosen }) => {
      const isFollowing = chosen instanceof Set && chosen.has(differing!.id);
      return atOnce({ ...samplePlan, edits: isFollowing ? [...samplePlan.edits, followed] : samplePlan.edits });
    };
    const { user, write } = await showFill({ planner: { ...plannerOf(), planSteps } });
    const group = screen.getByRole('checkbox', { name: '全选“与计算不符”' });
    await user.click(group);
    expect(group).toBeChecked();
    expect(box(/总分/)).toBeChecked();
    expect(screen.getByText('已选 4 处')).toBeVisible();
    await user.click(group);
    expect(screen.getByText('已选 2 处')).toBeVisible();
    await user.click(group);
    await user.click(writeButton());
    expect(written(write).map(({ cell: at }) => at)).toContainEqual(followed.cell);
  });

  test('what is computed from other edits follows what is chosen', async () => {
    const planSteps = jest.fn(plannerOf().planSteps);
    const { user } = await showFill({ planner: { ...plannerOf(), planSteps } });
    await user.click(box(/控制率/));
    const options = planSteps.mock.calls.at(-1)![2];
    expect(options.chosen).toEqual(new Set([total!.id]));
    expect(options.profile.id).toBe('hunan');
  });

  test('what would bring up a fault is not written: its box is cleared, it says which fault, and the rest is written on the next press', async () => {
    const fault = resultOf().findings[0]!;
    const plan = plannerOf();
    const provedSteps: Planner['provedSteps'] = (workbook, check, options) => {
      const { chosen = 'blanks' } = options;
      const work = plan.provedSteps(workbook, check, options);
      const proved = 'next' in work && work.next().value;
      if (!proved || !(chosen instanceof Set) || !chosen.has(total!.id)) return work;
      return atOnce({
        ...proved,
        edits: proved.edits.map((edit) =>
          edit.id === total!.id ? { ...edit, kind: 'suggested', note: 'raises', raises: [fault] } : edit,
        ),
        chosen: new Set([...chosen].filter((id) => id !== total!.id)),
      });
    };
    const { user, write, select } = await showFill({ planner: { ...plan, provedSteps } });
    await user.click(writeButton());
    expect(await screen.findByText(/有 1 处写入后会出现新问题，还没有写/)).toBeVisible();
    expect(write).not.toHaveBeenCalled();
    expect(box(/项目支出合计/)).not.toBeChecked();
    const blanks = screen.getByRole('list', { name: '空白' });
    expect(blanks).toHaveTextContent(`写入后会出现下面的新问题，所以不写。请先核实有关的数。 ${fault.rule}`);
    await user.click(within(blanks).getAllByRole('link').at(-1)!);
    expect(select).toHaveBeenCalled();
    await user.click(writeButton());
    expect(written(write).map(({ cell: at }) => at)).toEqual([rate!.cell]);
  });

  test('formulas of the user’s own are told and cannot be chosen', async () => {
    const { user } = await showFill();
    await user.click(screen.getByText('您自己的公式 1 处，与计算不同，不改动'));
    expect(screen.getByText('=H20+H21')).toBeVisible();
    expect(screen.getByText('计算为 98 10 + 88 = 98')).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /总分/ })).toBeNull();
  });

  test('nothing to fill: says so', async () => {
    await showFill({ planner: plannerOf({ edits: [], ownFormulas: [] }) });
    expect(screen.getByText('没有可以算出来填的单元格：所依据的数还没有填，或者已经填好。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
  });

  test('no form recognised: the start view, no preview', async () => {
    const provedSteps = jest.fn(plannerOf().provedSteps);
    const { user } = showPane({
      planner: { ...plannerOf(), provedSteps },
      checker: checkerOf(resultOf({ forms: formsOf(), findings: [], outcomes: [] })),
    });
    await user.click(fillButton());
    expect(await screen.findByText('没有找到绩效自评的表')).toBeVisible();
    expect(provedSteps).not.toHaveBeenCalled();
  });

  test('the ribbon’s button opens the preview', async () => {
    const { commands } = showPane();
    act(() => commands.publish('fill'));
    expect(await screen.findByRole('heading', { name: '填充预览' })).toBeVisible();
  });

  test('back to the findings, and a check leaves the preview', async () => {
    const { user } = await showFill();
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('tab', { name: /错误/ })).toBeVisible();
    await user.click(fillButton());
    await screen.findByRole('heading', { name: '填充预览' });
    await user.click(checkButton());
    expect(await screen.findByRole('tab', { name: /错误/ })).toBeVisible();
  });

  test('a planner that cannot be fetched, and one that fails, are told in words', async () => {
    const { user } = showPane({ props: { loadPlanner: () => Promise.reject(new Error('chunk 7')) } });
    await user.click(fillButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('程序没有加载完');
    expect(screen.getByRole('alert')).toHaveTextContent('工作簿没有被改动。');
    expect(document.body).not.toHaveTextContent('chunk 7');
  });

  test('a planner that fails is the product’s fault, and says so', async () => {
    const broken = {
      ...plannerOf(),
      provedSteps: () => {
        throw new TypeError('no plan');
      },
    };
    const { user } = showPane({ planner: broken });
    await user.click(fillButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('这一步中途出错，没有做完');
    expect(document.body).not.toHaveTextContent('no plan');
  });
});
