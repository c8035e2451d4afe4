import { screen } from '@testing-library/react';
import { chooseLocale } from '../../src/taskpane/start';
import { settled, showChecked, showPane, tab } from './render';

test.each([
  [['zh-CN'], 'zh-CN'],
  [['zh-Hant-TW', 'en'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'en-US'],
  [['EN'], 'en-US'],
  [['fr-FR', 'en-US'], 'en-US'],
  [['fr-FR'], 'zh-CN'],
  [[null, undefined, '', 'en'], 'en-US'],
  [[], 'zh-CN'],
] as const)('%j → %s', (tags, locale) => {
  expect(chooseLocale(tags)).toBe(locale);
});

/** What is shown or read out, without the codes of rules, the addresses of cells and the numbers of forms. */
function words(): string {
  const texts = [...document.querySelectorAll('body *')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
  ]);
  return texts
    .filter(Boolean)
    .join('\n')
    .replace(/\b(?:X|GEN|B1[123])-\d\d\b|('[^']*'|\S*)!?\b[A-Z]{1,3}\d+\b|\(?(Shift\+)?F8\)?/g, '');
}

test('Chinese: no Latin word', async () => {
  const { user } = showPane();
  await settled();
  expect(words()).not.toMatch(/[A-Za-z]/);
  await user.click(screen.getByRole('button', { name: '一键校验' }));
  await user.click(await screen.findByRole('tab', { name: /警告/ }));
  expect(words()).not.toMatch(/[A-Za-z]/);
  await user.click(tab('已核对'));
  await screen.findByRole('list', { name: '已核对' });
  expect(words()).not.toMatch(/[A-Za-z]/);
});

test('Chinese: no Latin word in what is opened later, but the other language’s own name', async () => {
  const { user } = showPane({ door: { canInsertForms: async () => true } });
  await user.click(screen.getByRole('button', { name: '一键填充' }));
  await user.click(await screen.findByRole('radio', { name: '公式' }));
  const formulas = /=[A-Z]+[^\n]*/g;
  expect(words().replace(formulas, '')).not.toMatch(/[A-Za-z]/);
  await user.click(screen.getByRole('button', { name: '写入' }));
  await user.click(await screen.findByRole('tab', { name: /警告/ }));
  await user.click(screen.getAllByRole('button', { name: '填写说明' })[0]!);
  await screen.findByRole('textbox', { name: '说明' });
  expect(words()).not.toMatch(/[A-Za-z]/);
  await user.click(screen.getByRole('button', { name: '设置' }));
  await screen.findByRole('combobox', { name: '评分方案' });
  expect(words().replace('English', '')).not.toMatch(/[A-Za-z]/);
});

test('English: no Chinese word of the pane’s own', async () => {
  await showChecked({ locale: 'en-US' });
  expect(document.documentElement.lang).toBe('en-US');
  expect(screen.getByRole('status')).toHaveTextContent('Not ready4 errors, 3 warnings unexplained');
  expect(
    screen
      .getAllByRole('button')
      .map((button) => button.textContent)
      .join(),
  ).not.toMatch(/\p{Script=Han}{2}(?<!中心)$/u);
  expect(screen.getAllByRole('tab').map((each) => each.textContent)).toEqual([
    'Errors 4',
    'Warnings 3',
    'Hints 1',
    'Checked 3',
  ]);
  expect(screen.getByRole('list', { name: 'Findings' })).toBeVisible();
});

test('the language can change while the pane stands', async () => {
  const { speak } = await showChecked();
  speak('en-US');
  await settled();
  expect(screen.getByRole('button', { name: 'Check' })).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Errors 4' })).toHaveAttribute('aria-selected', 'true');
});
