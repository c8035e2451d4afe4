import { keepTab } from '../../src/taskpane/start';

/** office.js listens at the window: what it hears, it takes the focus for. */
function heardAtWindow(selector: string, key: string): boolean {
  document.body.innerHTML = '<h1 tabindex="-1">填充预览</h1><button>写入</button><div role="tab" tabindex="0"></div>';
  let heard = false;
  const listen = () => (heard = true);
  window.addEventListener('keydown', listen);
  const target = selector === 'body' ? document.body : document.querySelector(selector)!;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  window.removeEventListener('keydown', listen);
  return heard;
}

beforeAll(() => keepTab(document));

test.each([
  ['h1', 'Tab', false],
  ['body', 'Tab', false],
  ['button', 'Tab', true],
  ['[role=tab]', 'Tab', true],
  ['h1', 'Enter', true],
])('%s, %s: left to office.js: %s', (selector, key, expected) => {
  expect(heardAtWindow(selector, key)).toBe(expected);
});
