import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { HostProblem } from '../../../src/host';
import type { Planner } from '../../../src/taskpane/fill/planner';
import { items, showChecked, showPane } from '../render';
import { showFill, writeButton, written } from '../fill/fill-pane';
import { cell, workbookWithFive } from '../sample';
import { plannerOf, samplePlan } from '../fill/sample-plan';

const [rate, total, differing, suggested] = samplePlan.edits;

describe('what a write could not do', () => {
  test('each refusal is named with its cell and reason', async () => {
    const [first, second] = [rate!, total!];
    const { user, select } = await showFill({
      door: {
        write: async () => ({
          written: [],
          refused: [
            { edit: first, reason: 'changed', now: { value: 0.6 } },
            { edit: second, reason: 'protectedSheet' },
          ],
        }),
      },
    });
    await user.click(writeButton());
    expect(await screen.findByText('没有写入任何单元格')).toBeVisible();
    const refusals = screen.getByText('2 个没有写：').parentElement!;
    expect(refusals).toHaveTextContent("'附件1-1'!F4 其间被改成了 0.6");
    expect(refusals).toHaveTextContent("'附件1-1'!F12 工作表或单元格受保护");
    await user.click(within(refusals).getByRole('link', { name: "'附件1-1'!F4" }));
    expect(select).toHaveBeenLastCalledWith(first.cell);
  });

  test.each([
    ['untouched', '工作簿没有被改动。', false],
    ['written', '要写的内容已经全部写入。', true],
    ['restorable', '可能已写入一部分；点“撤回写入”可以撤回。', true],
  ] as const)('failed, %s: the pane says how the workbook stands', async (aftermath, sentence, offers) => {
    let failed = false;
    const { user } = await showFill({
      door: {
        write: () => {
          failed = true;
          return Promise.reject(new HostProblem('sessionLost', { aftermath }));
        },
        restorable: async () => (failed && offers ? { at: new Date().toISOString(), edits: [rate!] } : null),
      },
    });
    await user.click(writeButton());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('与工作簿的连接断开了');
    expect(alert).toHaveTextContent(sentence);
    if (offers) expect(await screen.findByRole('button', { name: '撤回写入' })).toBeEnabled();
    else expect(screen.queryByRole('button', { name: '撤回写入' })).toBeNull();
  });
});

describe('撤回写入 after reopening', () => {
  const earlier = { at: '2023-02-03T04:05:06.000Z', edits: [rate!, suggested!] };

  test('is offered with the time and the number of cells, and can be put away', async () => {
    const { user } = showPane({ door: { restorable: async () => earlier } });
    expect(await screen.findByText(/2月?\/?3.* 写入的 2 个单元格可以撤回/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('button', { name: '撤回写入' })).toBeNull();
  });

  test('restores before any check, and does not check of its own accord', async () => {
    const { user, restore, read } = showPane({
      door: { restorable: async () => earlier, restore: async () => ({ written: earlier.edits, refused: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: '撤回写入' }));
    expect(await screen.findByText('已撤回 2 个单元格')).toBeVisible();
    expect(restore).toHaveBeenCalledTimes(1);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('改正', () => {
  test('is offered where the cell is computed by rule, names the value, writes it and checks again', async () => {
    const { user, write, read } = await showChecked({ door: { read: async () => workbookWithFive() } });
    const item = items()[1]!;
    await user.click(await within(item).findByRole('button', { name: '改正为 4.95' }));
    expect(written(write)).toEqual([expect.objectContaining({ cell: cell("'1-2'!H21"), after: differing!.after })]);
    expect(await screen.findByText('已写入 1 个单元格')).toBeVisible();
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });

  test.each([
    ['what it wrote', [[cell("'1-2'!H21")]], undefined],
    ['nothing when nothing was written', [], new HostProblem('protectedSheet')],
  ])('selects %s', async (_, selected, problem) => {
    const { user, select, write } = await showChecked({
      door: {
        read: async () => workbookWithFive(),
        write: async (edits) => {
          if (problem) throw problem;
          return { written: edits, refused: [] };
        },
      },
    });
    await user.click(await within(items()[1]!).findByRole('button', { name: '改正为 4.95' }));
    await waitFor(() => expect(write).toHaveBeenCalledTimes(1));
    await screen.findAllByText(problem ? /保护/ : '已写入 1 个单元格');
    await waitFor(() => expect(select.mock.calls).toEqual(selected));
  });

  test('is computed from what stands in the workbook now, not from what else could be filled', async () => {
    const fixSteps = jest.fn(plannerOf().fixSteps);
    const { read } = await showChecked({ planner: { ...plannerOf(), fixSteps } });
    await waitFor(() => expect(fixSteps).toHaveBeenCalled());
    expect(fixSteps.mock.calls[0]![0]).toBe(await read.mock.results[0]!.value);
  });

  test('is worked out in steps: the pane is at hand meanwhile, and what is not wanted any more comes to an end', async () => {
    let steps = 0;
    const fixSteps: Planner['fixSteps'] = () => ({
      next: () => {
        steps++;
        // A step takes longer than the pane may be busy at once.
        for (const until = Date.now() + 15; Date.now() < until;);
        return { done: false, value: undefined };
      },
    });
    const { user, read } = await showChecked({ planner: { ...plannerOf(), fixSteps } });
    await waitFor(() => expect(steps).toBeGreaterThan(2));
    await user.click(screen.getByRole('tab', { name: /警告/ }));
    expect(screen.getByRole('tab', { name: /警告/ })).toHaveAttribute('aria-selected', 'true');
    cleanup();
    await act(async () => {});
    const then = steps;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(steps - then).toBeLessThan(2);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('a suggestion is no correction; a finding at a cell without one has no button', async () => {
    await showChecked();
    await within(items()[1]!).findByRole('button', { name: /改正为/ });
    expect(within(items()[2]!).queryByRole('button', { name: /改正/ })).toBeNull();
  });

  test('says when what it is computed from is in doubt itself', async () => {
    const plan = { ...samplePlan, edits: [{ ...differing!, doubtful: ['X-03/total'] }] };
    const { user, select } = await showChecked({ planner: plannerOf(plan) });
    // On the button of the closed card, which has two lines; open it says so itself.
    const caution = '计算用到的格还有问题，请先改';
    const fix = await within(items()[1]!).findByRole('button', { name: /改正为/ });
    expect(fix).toHaveAccessibleDescription(expect.stringContaining(caution));
    expect(items()[1]).not.toHaveTextContent(caution);
    await user.click(within(items()[1]!).getByRole('button', { expanded: false }));
    expect(items()[1]).toHaveTextContent(caution);
    await user.click(within(items()[1]!).getByRole('link', { name: "'附件1-1'!F12" }));
    expect(select).toHaveBeenLastCalledWith(cell("'附件1-1'!F12"));
  });
});
