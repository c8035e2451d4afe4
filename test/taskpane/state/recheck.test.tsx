import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { HostProblem } from '../../../src/host';
import type { Workbook } from '../../../src/workbook';
import { checkButton, rulesListed, showChecked, showPane } from '../render';
import { emptyWorkbook } from '../sample';

const off = { checkOnChange: false };

const never = () => new Promise<Workbook>(() => undefined);

/** A door whose watch hands out what tells of a change. */
function watched() {
  const listeners = new Set<() => void>();
  const stop = jest.fn();
  return {
    stop,
    change: () => act(() => listeners.forEach((changed) => changed())),
    door: {
      watch: async (changed: () => void) => {
        listeners.add(changed);
        return () => {
          listeners.delete(changed);
          stop();
        };
      },
    },
  };
}

test('off: a change turns the verdict grey at once, and nothing is checked by itself', async () => {
  const { door, change } = watched();
  const { read, clock } = await showChecked({ kept: off, door });
  expect(screen.queryByText('表已改动')).toBeNull();
  change();
  expect(screen.getByText('表已改动')).toBeVisible();
  expect(screen.getByText(/以下是改动前的结果（不可报送），请再校验/)).toBeVisible();
  expect(clock.waiting()).toBe(0);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a new check makes it a verdict again', async () => {
  const { door, change } = watched();
  const { user } = await showChecked({ kept: off, door });
  change();
  await user.click(checkButton());
  await waitFor(() => expect(screen.queryByText('表已改动')).toBeNull());
});

test('by default: before the first check a change leads to none', async () => {
  const { door, change } = watched();
  const { read, clock } = showPane({ door });
  await act(async () => undefined);
  change();
  expect(clock.waiting()).toBe(0);
  expect(read).not.toHaveBeenCalled();
});

test('by default: several changes in a row are one check, made when the user pauses; the list keeps its place', async () => {
  const { door, change } = watched();
  const { read, clock, user } = await showChecked({ door });
  await user.keyboard('{F8}{F8}');
  change();
  change();
  change();
  expect(clock.waiting()).toBe(1);
  expect(read).toHaveBeenCalledTimes(1);
  act(() => clock.pass());
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(rulesListed()).toEqual(['X-03', 'B12-16', 'B12-15']);
  expect(document.querySelector('[aria-current]')?.closest('li')).toHaveAttribute('data-rule', 'B12-16');
});

test('never marks, though marks are made after a check of the user’s own', async () => {
  const { door, change } = watched();
  const { read, mark, clock } = await showChecked({ kept: { markAfterCheck: true }, door });
  await waitFor(() => expect(mark).toHaveBeenCalledTimes(1));
  change();
  act(() => clock.pass());
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(mark).toHaveBeenCalledTimes(1);
});

test('ends with the pane, and a change that still waits is forgotten', async () => {
  const { door, change, stop } = watched();
  const { read, clock, unmount } = await showChecked({ door });
  change();
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
  clock.pass();
  expect(read).toHaveBeenCalledTimes(1);
});

test('is made without a word: no progress, the list at hand, the verdict grey until it is there', async () => {
  const { door, change } = watched();
  let answer: (workbook: Workbook) => void = () => undefined;
  const reads = [() => Promise.resolve(emptyWorkbook), () => new Promise<Workbook>((resolve) => (answer = resolve))];
  const { clock } = await showChecked({ door: { ...door, read: () => (reads.shift() ?? never)() } });
  change();
  expect(screen.getByText(/停下片刻会自动重新校验/)).toBeVisible();
  await act(async () => clock.pass());
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByText('表已改动')).toBeVisible();
  await act(async () => answer(emptyWorkbook));
  await waitFor(() => expect(screen.queryByText('表已改动')).toBeNull());
});

test('one that fails says nothing, keeps the verdict grey, and is not begun for ever', async () => {
  const { door, change } = watched();
  const reads = [() => Promise.resolve(emptyWorkbook)];
  const refused = () => Promise.reject(new HostProblem('busy'));
  const { clock, read } = await showChecked({ door: { ...door, read: () => (reads.shift() ?? refused)() } });
  change();
  await act(async () => clock.pass());
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  await act(async () => undefined);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('表已改动')).toBeVisible();
  expect(clock.waiting()).toBe(0);
});

test('a change while the workbook is read leaves the verdict grey, and leads to one more check', async () => {
  const { door, change } = watched();
  let answer: (workbook: Workbook) => void = () => undefined;
  const reads = [() => Promise.resolve(emptyWorkbook), () => new Promise<Workbook>((resolve) => (answer = resolve))];
  const later = () => Promise.resolve(emptyWorkbook);
  const { clock, read } = await showChecked({ door: { ...door, read: () => (reads.shift() ?? later)() } });
  change();
  await act(async () => clock.pass());
  change();
  await act(async () => answer(emptyWorkbook));
  expect(screen.getByText('表已改动')).toBeVisible();
  await waitFor(() => expect(clock.waiting()).toBe(1));
  await act(async () => clock.pass());
  await waitFor(() => expect(screen.queryByText('表已改动')).toBeNull());
  expect(read).toHaveBeenCalledTimes(3);
});

test('a check that is asked for takes the place of the quiet one, which may have read what is old by now', async () => {
  const { door, change } = watched();
  const reads = [() => Promise.resolve(emptyWorkbook), never];
  const later = () => Promise.resolve(emptyWorkbook);
  const { clock, read, user } = await showChecked({ door: { ...door, read: () => (reads.shift() ?? later)() } });
  change();
  await act(async () => clock.pass());
  await user.click(checkButton());
  await waitFor(() => expect(screen.queryByText('表已改动')).toBeNull());
  expect(read).toHaveBeenCalledTimes(3);
});

describe('a host that cannot watch', () => {
  const watch = () => Promise.reject(new HostProblem('unknown'));

  test('the pane works as before', async () => {
    await showChecked({ door: { watch } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('whoever comes back to the pane may have changed something: it is checked again', async () => {
    const { clock, read } = await showChecked({ door: { watch } });
    fireEvent.focus(window);
    expect(screen.getByText('表可能已改动')).toBeVisible();
    await act(async () => clock.pass());
    await waitFor(() => expect(screen.queryByText('表可能已改动')).toBeNull());
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('where nothing is checked by itself, the verdict is grey', async () => {
    const { clock } = await showChecked({ kept: off, door: { watch } });
    fireEvent.focus(window);
    expect(screen.getByText(/以下是改动前的结果（不可报送），请再校验/)).toBeVisible();
    expect(clock.waiting()).toBe(0);
  });
});
