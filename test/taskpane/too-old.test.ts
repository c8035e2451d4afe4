import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const script = readFileSync(join(__dirname, '../../assets/notice/too-old.js'), 'utf8');

/** Loads a page with the notice in it; `started`: the pane's own script ran. */
function load(started: boolean): string {
  document.documentElement.removeAttribute('data-heji');
  document.body.innerHTML = '<div id="pane"></div>';
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  if (started) document.documentElement.dataset['heji'] = 'started';
  window.dispatchEvent(new Event('load'));
  return document.getElementById('pane')?.textContent ?? '';
}

test('a pane that did not start says why and what to do, in both languages', () => {
  const text = load(false);
  expect(text).toContain('此版本的 Office 太旧');
  expect(text).toContain('工作簿没有被改动');
  expect(text).toContain('too old to run Heji');
});

test('a pane that started is left alone', () => {
  expect(load(true)).toBe('');
});
