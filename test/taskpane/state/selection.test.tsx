import { act, screen, waitFor } from '@testing-library/react';
import { HostProblem } from '../../../src/host';
import type { CellRef } from '../../../src/workbook';
import { rulesListed, showChecked, tab } from '../render';
import { cell } from '../sample';

/** A door that tells of selections as the test makes them. */
function selecting() {
  const listeners = new Set<(at: CellRef) => void>();
  return {
    select: (at: string) => act(async () => listeners.forEach((tell) => tell(cell(at)))),
    heard: () => listeners.size,
    door: {
      watchSelection: async (tell: (at: CellRef) => void) => {
        listeners.add(tell);
        return () => void listeners.delete(tell);
      },
    },
  };
}

const open = () => document.querySelector('[aria-current]')?.closest('li')?.getAttribute('data-rule') ?? null;

test('a selected cell opens its card and brings it into view; the focus and the sheet are left alone', async () => {
  const { door, select } = selecting();
  const seen = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
  const { select: asked } = await showChecked({ door });
  const focus = document.activeElement;
  await select("'1-2'!H21");
  expect(open()).toBe('B12-16');
  expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
  expect(document.activeElement).toBe(focus);
  expect(asked).not.toHaveBeenCalled();
  seen.mockRestore();
});

test('on another tab that is shown; under its cause, which opens', async () => {
  const { door, select } = selecting();
  await showChecked({ door });
  await select("'附件1-1'!F4");
  expect(tab('提示')).toHaveAttribute('aria-selected', 'true');
  expect(open()).toBe('B11-01');
  await select("'1-2'!F8");
  expect(tab('错误')).toHaveAttribute('aria-selected', 'true');
  expect(rulesListed()).toContain('B12-06');
  expect(open()).toBe('B12-06');
});

test('a cell without a finding, and one of those that the open card is about: nothing moves', async () => {
  const { door, select } = selecting();
  await showChecked({ door });
  await select("'1-2'!H21");
  await select("'1-2'!A1");
  expect(open()).toBe('B12-16');
  await select("'1-2'!E21");
  expect(open()).toBe('B12-16');
});

test('where it is not wanted, the host is not asked', async () => {
  const { door, heard } = selecting();
  await showChecked({ door, kept: { followSelection: false } });
  expect(heard()).toBe(0);
});

test('ends with the pane', async () => {
  const { door, heard } = selecting();
  const { unmount } = await showChecked({ door });
  await waitFor(() => expect(heard()).toBe(1));
  unmount();
  expect(heard()).toBe(0);
});

test('a host that tells nothing of it: the pane works as before', async () => {
  await showChecked({ door: { watchSelection: () => Promise.reject(new HostProblem('unknown')) } });
  expect(screen.queryByRole('alert')).toBeNull();
});
