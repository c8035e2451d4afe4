import { screen, waitFor, within } from '@testing-library/react';
import { showChecked } from '../render';
import { cell } from '../sample';

test('an open card shows the places that disagree, each with its button where its word can be taken', async () => {
  const { user, write, select } = await showChecked();
  await user.keyboard('{F8}');
  const places = await screen.findByRole('list', { name: '不一致的各处' });
  const [first, second] = within(places).getAllByRole('listitem');
  expect(first).toHaveTextContent(/^8\.80.*F12以此为准（改 1 格，解决 2 条）$/);
  expect(within(second!).queryByRole('button')).toBeNull();
  await user.click(within(second!).getByRole('link'));
  expect(select).toHaveBeenLastCalledWith(cell("'1-2'!F8"));
  await user.click(within(first!).getByRole('button'));
  await waitFor(() => expect(write).toHaveBeenCalledTimes(1));
  expect(write.mock.calls[0]![0]).toMatchObject([{ cell: cell("'1-2'!F8"), after: { value: 8.8 } }]);
});

test('a finding whose figure is computed has none', async () => {
  const { user } = await showChecked();
  await user.keyboard('{F8}{F8}');
  expect(screen.queryByRole('list', { name: '不一致的各处' })).toBeNull();
});
