import { paneTexts, type PaneProblem } from '../../src/locales/pane';
import { enUS as en } from '../../src/locales/pane.en-US';
import { zhCN as zh } from '../../src/locales/pane.zh-CN';
import { DOOR_ERROR_CODES } from '../../src/taskpane/door';

const codes: readonly PaneProblem[] = [...DOOR_ERROR_CODES, 'programNotLoaded', 'checkCrashed', 'paneCrashed'];

/** Numbers for the places of numbers, lists for those of lists. */
const ARGUMENTS = [3, 2, ['4'], ['5']];

/** Every path of a catalogue, with what stands there; functions are called with numbers in every place. */
function entries(texts: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      const at = path ? `${path}.${key}` : key;
      if (at === 'problem') return [];
      if (typeof value === 'function') return [[at, (value as (...args: unknown[]) => unknown)(...ARGUMENTS)]];
      return typeof value === 'object' && value ? Object.entries(entries(value, at)) : [[at, value]];
    }),
  );
}

test('both languages have the same keys, and a text at each', () => {
  const [chinese, english] = [entries(zh), entries(en)];
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  for (const [key, text] of Object.entries({ ...chinese, ...english })) {
    expect([key, typeof text]).toEqual([key, 'string']);
    expect([key, String(text).trim()]).not.toEqual([key, '']);
  }
});

test.each(codes)('%s is worded in both languages: what, why, next', (code) => {
  for (const sheet of ['', '甲']) {
    for (const texts of [zh, en]) {
      const { what, why, next } = texts.problem(code, sheet);
      for (const text of [what, why, next]) expect(text).toMatch(/\S{3}/u);
      expect(`${what}${why}${next}`).not.toContain('undefined');
      expect(`${what}${why}${next}`).not.toContain('“”');
    }
    expect(zh.problem(code, sheet).why).toMatch(/。$/u);
    expect(zh.problem(code, sheet).next).toMatch(/。$/u);
  }
});

test('Chinese has no Latin word but the name of the program', () => {
  const texts = [...Object.values(entries(zh)), ...codes.flatMap((code) => Object.values(zh.problem(code, '甲')))].join(
    '\n',
  );
  expect(texts.replace(/Excel 2021|Microsoft 365|Excel/g, '')).not.toMatch(/[A-Za-z]/);
});

test('English has no Chinese word but what is printed in the forms and on the ribbon', () => {
  const texts = [
    ...Object.entries(entries(en)).flatMap(([key, text]) => (key.startsWith('formAnchors') ? [] : [text])),
    ...codes.flatMap((code) => Object.values(en.problem(code, 'A'))),
  ].join('\n');
  expect(texts.replace('核绩', '')).not.toMatch(/\p{Script=Han}/u);
});

test('each language is had by its tag', async () => {
  expect(await paneTexts('zh-CN')).toBe(zh);
  expect(await paneTexts('en-US')).toBe(en);
});

test('one and many', () => {
  expect(en.verdict.because(1, 0)).toBe('1 error');
  expect(en.verdict.because(2, 1)).toBe('2 errors, 1 warning unexplained');
  expect(zh.verdict.because(0, 3)).toBe('3 个警告未说明');
  expect(en.passed.summary(1, 0, 0)).toBe('1 place agrees');
});

test('the names other programs and instructions rely on', () => {
  expect([zh.check, zh.tabs.error, zh.tabs.warning, zh.tabs.hint, zh.tabs.passed, zh.results.list]).toEqual([
    '一键校验',
    '错误',
    '警告',
    '提示',
    '已核对',
    '校验结果',
  ]);
});
