import { screen, waitFor, within } from '@testing-library/react';
import type { Notice } from '../../../../src/rules';
import { showChecked } from '../../render';
import { cell, checkerOf, formsOf, resultOf, sampleForms } from '../../sample';

const notice: Notice = {
  id: 'openSum/1-2/unclearPlace',
  kind: 'openSum',
  form: '1-2',
  why: 'unclearPlace',
  cell: cell("'1-2'!B8"),
  row: '旗县',
};

test('what was not checked stands above the list in a sentence, with its cell, on every tab', async () => {
  const { user, select } = await showChecked({ checker: checkerOf(resultOf({ notices: [notice] })) });
  const list = await screen.findByRole('list', { name: '没有核对的地方' });
  expect(list).toHaveTextContent('看不出“旗县”是资金总额的分项还是上面一行的“其中”');
  await user.click(within(list).getByRole('link', { name: "'1-2'!B8" }));
  expect(select).toHaveBeenLastCalledWith(notice.cell);
  await user.click(screen.getByRole('tab', { name: /已核对/ }));
  await waitFor(() => expect(screen.getByRole('list', { name: '没有核对的地方' })).toBeVisible());
});

test('nothing of it where everything was checked', async () => {
  await showChecked();
  expect(screen.queryByRole('list', { name: '没有核对的地方' })).toBeNull();
});

test('a form that was checked by the method it prints says so under the list; that is nothing unchecked', async () => {
  const own: Notice = {
    id: 'ownMethod/1-2',
    kind: 'ownMethod',
    form: '1-2',
    cell: cell("'1-2'!A26"),
    ways: [{ way: 'converted' }],
  };
  const { user, select } = await showChecked({ checker: checkerOf(resultOf({ notices: [own] })) });
  const said = await screen.findByText(/按本表所印方法核对：得分取折算得分/);
  expect(screen.queryByRole('list', { name: '没有核对的地方' })).toBeNull();
  await user.click(within(said).getByRole('link', { name: "'1-2'!A26" }));
  expect(select).toHaveBeenLastCalledWith(own.cell);
});

test('a blank form among others is said to be left out; where all are blank the verdict and the guide have said so', async () => {
  const [first, ...others] = sampleForms.all;
  const left = (all: typeof others, blank: typeof others) =>
    checkerOf(resultOf({ forms: { ...formsOf(...all), blank } }));
  const { unmount } = await showChecked({ checker: left(others, first ? [first] : []) });
  expect(screen.getByRole('list', { name: '没有核对的地方' })).toHaveTextContent('空表，没有核对');
  unmount();
  await showChecked({ checker: left([], sampleForms.all.slice()) });
  expect(screen.queryByText(/空表，没有核对/u)).toBeNull();
});
