import { act, screen, waitFor } from '@testing-library/react';
import { HostProblem } from '../../src/host';
import { checkButton, rulesListed, showChecked, showPane } from './render';

const on = { checkOnChange: true };

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

test('off by default: a change turns the verdict grey at once, and nothing is checked by itself', async () => {
  const { door, change } = watched();
  const { read, clock } = await showChecked({ door });
  expect(screen.queryByText('表已改动')).toBeNull();
  change();
  expect(screen.getByText('表已改动')).toBeVisible();
  expect(screen.getByText(/以下是改动前的结果（不可报送）/)).toBeVisible();
  expect(clock.waiting()).toBe(0);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a new check makes it a verdict again', async () => {
  const { door, change } = watched();
  const { user } = await showChecked({ door });
  change();
  await user.click(checkButton());
  await waitFor(() => expect(screen.queryByText('表已改动')).toBeNull());
});

test('on: before the first check a change leads to none', async () => {
  const { door, change } = watched();
  const { read, clock } = showPane({ kept: on, door });
  await act(async () => undefined);
  change();
  expect(clock.waiting()).toBe(0);
  expect(read).not.toHaveBeenCalled();
});

test('on: several changes in a row are one check, made when the user pauses; the list keeps its place', async () => {
  const { door, change } = watched();
  const { read, clock, user } = await showChecked({ kept: on, door });
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
  const { read, mark, clock } = await showChecked({ kept: { ...on, markAfterCheck: true }, door });
  await waitFor(() => expect(mark).toHaveBeenCalledTimes(1));
  change();
  act(() => clock.pass());
  await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(mark).toHaveBeenCalledTimes(1);
});

test('ends with the pane, and a change that still waits is forgotten', async () => {
  const { door, change, stop } = watched();
  const { read, clock, unmount } = await showChecked({ kept: on, door });
  change();
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
  clock.pass();
  expect(read).toHaveBeenCalledTimes(1);
});

test('a host that cannot watch: the pane works as before', async () => {
  await showChecked({ kept: on, door: { watch: () => Promise.reject(new HostProblem('unknown')) } });
  expect(screen.queryByRole('alert')).toBeNull();
});
