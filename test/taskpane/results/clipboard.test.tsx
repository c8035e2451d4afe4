import { screen, within } from '@testing-library/react';
import { ruleBasis } from '../../../src/messages/words/about';
import { items, showChecked } from '../render';

const copy = () => within(items()[1]!).getByRole('button', { name: /复制/ });

test('a finding is copied as text with everything a colleague needs', async () => {
  const { user } = await showChecked();
  await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
  await user.click(copy());
  expect(await navigator.clipboard.readText()).toBe(
    [
      "【错误】B12-16  '1-2'!H21",
      '可持续影响：未达标却得满分',
      '应为 4.95，表中 5',
      '算式：5 × 99% ÷ 100% = 4.95',
      `依据：${ruleBasis('zh-CN', 'B12-16')}`,
    ].join('\n'),
  );
  expect(copy()).toHaveTextContent('已复制');
});

test('where the clipboard is refused, a selection is copied instead', async () => {
  const { user } = await showChecked();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  let copied = '';
  document.execCommand = () => {
    copied = document.querySelector('textarea')?.value ?? '';
    return true;
  };
  await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
  await user.click(copy());
  expect(copied).toContain("【错误】B12-16  '1-2'!H21");
  expect(await screen.findByText('已复制')).toBeVisible();
  expect(document.querySelector('textarea')).toBeNull();
});

test('where that fails too, it says so', async () => {
  const { user } = await showChecked();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  document.execCommand = () => false;
  await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
  await user.click(copy());
  expect(await screen.findByText('未能复制')).toBeVisible();
});
