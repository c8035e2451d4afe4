import { act, screen, waitFor } from '@testing-library/react';
import type { Edit } from '../../../../src/workbook';
import { checkButton, rulesListed, showChecked, showPane, tab } from '../../render';
import { cell, checkerOf, manyFindings, oneStep, paneResultOf, resultOf, workbookWithFive } from '../../sample';

const current = () => document.querySelector('[aria-current]')?.closest('li')?.getAttribute('data-rule');
const focused = () => document.activeElement?.closest('li')?.getAttribute('data-rule');

test('the check starts from the keyboard', async () => {
  const { user, read } = showPane();
  await user.tab();
  expect(checkButton()).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(read).toHaveBeenCalledTimes(1);
  await screen.findByRole('tab', { name: /错误/ });
});

test('tabs: arrows, Home and End; one stop for the Tab key', async () => {
  const { user } = await showChecked();
  await user.tab();
  expect(screen.getByRole('button', { name: '一键填充' })).toHaveFocus();
  await user.tab();
  expect(tab('错误')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab('警告')).toHaveFocus();
  expect(tab('警告')).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{End}');
  expect(tab('已核对')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab('错误')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{Home}');
  expect(tab('错误')).toHaveFocus();
  expect(screen.getAllByRole('tab').filter((each) => each.tabIndex === 0)).toEqual([tab('错误')]);
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('错误 4');
});

test('F8 and Shift+F8 go from finding to finding and select each cell', async () => {
  const { user, select } = await showChecked();
  await user.keyboard('{F8}');
  expect(current()).toBe('X-03');
  expect(focused()).toBe('X-03');
  expect(select).toHaveBeenLastCalledWith(cell("'附件1-1'!F12"));
  await user.keyboard('{F8}{F8}');
  expect(current()).toBe('B12-15');
  await user.keyboard('{F8}');
  expect(select).toHaveBeenCalledTimes(3);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(current()).toBe('B12-16');
  expect(screen.getByText('2 / 3')).toBeVisible();
});

test('so do the buttons, which are off at the ends', async () => {
  const { user } = await showChecked();
  const next = screen.getByRole('button', { name: '下一条' });
  const previous = screen.getByRole('button', { name: '上一条' });
  expect(previous).toBeDisabled();
  await user.click(next);
  await user.click(next);
  expect(previous).toBeEnabled();
  await user.click(next);
  expect(next).toBeDisabled();
  expect(current()).toBe('B12-15');
});

test('consequences are stepped through when they are shown', async () => {
  const { user } = await showChecked();
  await user.click(screen.getByRole('button', { name: '由此引起的 2 条' }));
  await user.keyboard('{F8}{F8}');
  expect(current()).toBe('B12-06');
});

test('up and down move in the list without selecting; Enter selects', async () => {
  const { user, select } = await showChecked();
  await user.keyboard('{F8}{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('B12-15');
  expect(current()).toBe('X-03');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('B12-16');
  expect(select).toHaveBeenCalledTimes(1);
  await user.keyboard('{Enter}');
  expect(select).toHaveBeenLastCalledWith(cell("'1-2'!H21"));
  expect(current()).toBe('B12-16');
});

test('a link is reached by Tab and followed by Enter', async () => {
  const { user, select } = await showChecked();
  await user.keyboard('{F8}');
  await user.tab();
  expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
  await user.tab();
  expect(document.activeElement).toHaveAttribute('role', 'link');
  await user.keyboard('{Enter}');
  expect(select).toHaveBeenCalledTimes(2);
});

test('the next finding is there to be focused although the list is still being drawn', async () => {
  const { user } = await showChecked({ checker: checkerOf(resultOf({ findings: manyFindings(150) })) });
  await user.keyboard('{F8>50/}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-current', 'true'));
  expect(screen.getByText('50 / 150')).toBeVisible();
  expect(rulesListed().length).toBeGreaterThanOrEqual(50);
});

describe('the focus when one view takes the place of another', () => {
  // jsdom takes a page for left as soon as what had the focus is gone; in a browser it stays with the page.
  beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
  const press = (name: string) => screen.findByRole('button', { name }).then((button) => button.focus());

  test.each(['设置', '正文'])('%s and back: where it was opened from', async (opener) => {
    const { user } = await showChecked();
    await press(opener);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('button', { name: opener })).toHaveFocus();
  });

  test('after 写入: what was written, with 撤回写入 as the next stop; after 撤回写入: what was restored', async () => {
    let kept: { at: string; edits: readonly Edit[] } | null = null;
    const { user } = showPane({
      door: {
        write: async (edits) => {
          kept = { at: new Date().toISOString(), edits };
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
    await press('一键填充');
    await user.keyboard('{Enter}');
    await press('写入');
    await user.keyboard('{Enter}');
    await screen.findByRole('tab', { name: /错误/ });
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^已写入 2 个单元格/));
    await user.tab();
    expect(screen.getByRole('button', { name: '撤回写入' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByText('已撤回 2 个单元格');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^已撤回 2 个单元格/));
  });

  test('after 改正, whose button is gone with its finding: what was written', async () => {
    const found = paneResultOf(resultOf());
    const checker = checkerOf(resultOf());
    const check = jest
      .fn(checker.check)
      .mockReturnValueOnce(oneStep(found))
      .mockReturnValue(oneStep({ ...found, findings: [] }));
    const { user } = await showChecked({
      checker: { ...checker, check },
      door: { read: async () => workbookWithFive() },
    });
    await press('改正为 4.95');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^已写入 1 个单元格/));
  });

  test('it is left where it is while it is somewhere, and never taken from the sheet', async () => {
    const { user } = await showChecked();
    tab('警告').focus();
    await user.keyboard('{Enter}');
    expect(tab('警告')).toHaveFocus();
    await press('设置');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: '设置' });
    jest.mocked(document.hasFocus).mockReturnValue(false);
    act(() => screen.getByRole('button', { name: '返回' }).click());
    expect(document.body).toHaveFocus();
  });
});
