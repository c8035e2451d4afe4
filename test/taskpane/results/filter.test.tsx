import { screen, waitFor } from '@testing-library/react';
import { countByForm, filtered, NO_FILTER } from '../../../src/taskpane/results/filter';
import { rulesListed, showChecked, tab } from '../render';
import { checkerOf, resultOf } from '../sample';

const { findings } = resultOf();
const { texts } = checkerOf(resultOf());
const found = (words: string, form: '1-1' | '1-2' | '1-3' | null = null) =>
  filtered(findings, { form, words }, texts).map(({ rule }) => rule);

test.each([
  ['a rule, in small letters', 'b12-16', ['B12-16']],
  ['a word of the sentence', '未达标', ['B12-16']],
  ['a cell', 'H21', ['B12-16']],
  ['a related cell', "'1-2'!E21", ['B12-16']],
  ['with the signs of a fixed address', '$H$21', ['B12-16']],
  ['full width', 'Ｂ１２－１６', ['B12-16']],
  ['two words: both', '合计 收入', ['B12-05']],
  ['nothing', ' ', findings.map(({ rule }) => rule)],
  ['what there is not', '水电费', []],
])('looking for %s', (_, words, rules) => expect(found(words)).toEqual(rules));

test('one kind of form, alone and with words', () => {
  expect(found('', '1-3')).toEqual(['B12-15']);
  expect(found('合计', '1-1')).toEqual(['X-03', 'GEN-06']);
  expect(filtered(findings, NO_FILTER, texts)).toBe(findings);
  expect(countByForm(findings)).toEqual({ '1-1': 4, '1-2': 3, '1-3': 1 });
});

const chip = (kind: string) => screen.getByRole('button', { name: new RegExp(`^${kind}`) });

test('a chip shows the findings of its forms alone, with their numbers on the tabs; pressed again, all', async () => {
  const { user } = await showChecked();
  expect(chip('1-2')).toHaveTextContent(/3$/);
  await user.click(chip('1-2'));
  expect(chip('1-2')).toHaveAttribute('aria-pressed', 'true');
  // X-03 stands on 1-1; what follows from it stands by itself now.
  expect(rulesListed()).toEqual(['B12-06', 'B12-16']);
  expect(tab('错误')).toHaveTextContent('2');
  expect(tab('警告')).toHaveTextContent('1');
  expect(tab('已核对')).toHaveTextContent('1');
  await user.click(chip('1-2'));
  expect(tab('错误')).toHaveTextContent('4');
});

test('nothing left by it says so, with the way back', async () => {
  const { user } = await showChecked();
  await user.click(tab('提示'));
  await user.click(chip('1-3'));
  expect(screen.getByText('这里没有符合筛选的问题。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  expect(rulesListed()).toEqual(['B11-01']);
});

test('searching by the keyboard: typed, counted, taken away by Escape, put away by another', async () => {
  const { user } = await showChecked();
  await user.click(screen.getByRole('button', { name: '查找' }));
  const box = await screen.findByRole('searchbox', { name: '在问题中查找' });
  expect(box).toHaveFocus();
  await user.keyboard('H21');
  expect(rulesListed()).toEqual(['B12-16']);
  expect(screen.getByRole('search')).toHaveTextContent('1 条');
  await user.keyboard('{Escape}');
  expect(box).toHaveValue('');
  expect(tab('错误')).toHaveTextContent('4');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
});
