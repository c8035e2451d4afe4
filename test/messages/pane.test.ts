import { paneTexts, type PaneProblem } from '../../src/messages/pane';
import { enUS as en } from '../../src/messages/pane.en-US';
import { zhCN as zh } from '../../src/messages/pane.zh-CN';
import { panelTexts } from '../../src/messages/panels';
import { enUS as enPanels } from '../../src/messages/panels.en-US';
import { zhCN as zhPanels } from '../../src/messages/panels.zh-CN';
import { CHECK_REPORT_TEXTS } from '../../src/messages/check-report';
import { severityName } from '../../src/messages/severities';
import { HOST_PROBLEM_CODES } from '../../src/host';

const codes: readonly PaneProblem[] = [
  ...HOST_PROBLEM_CODES,
  'programNotLoaded',
  'checkCrashed',
  'deployedProfile',
  'stepCrashed',
  'paneCrashed',
];

/** Everything with sentences for both languages, but for the rules' own. */
const catalogues = [
  ['the pane', zh, en],
  ['its further parts', zhPanels, enPanels],
  ['the report', CHECK_REPORT_TEXTS['zh-CN'], CHECK_REPORT_TEXTS['en-US']],
] as const;

/** Arguments of sentences that take other things than numbers, by their path. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'nothingRecognised.nearest': ['3', '2', ['4'], ['5']],
  'done.inserted': [['3', '2']],
  'done.reported': ['3', '4', false],
  'done.cleanedUp': [{ kept: 3, marks: 2, reports: ['4'], locked: ['5'] }],
  'verdict.changedSince': ['3'],
  'results.fix': [{ value: '3', edits: ['4'], solves: 2, left: 5, onlyHints: true }],
  'written.reason': ['changed', '3'],
  'settings.issue': ['wrong', '3', 'number', '2'],
  'narrative.trouble': ['3', 'empty'],
  counts: [{ error: 3, warning: 2, explained: 1, hint: 4 }],
};
const NUMBERS = [3, 2, 4, 5];

/** Every path of a catalogue, with what stands there; functions are called with numbers in every place. */
function entries(texts: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      const at = path ? `${path}.${key}` : key;
      if (at === 'problem') return [];
      if (typeof value === 'function')
        return [[at, (value as (...args: unknown[]) => unknown)(...(ARGUMENTS[at] ?? NUMBERS))]];
      return typeof value === 'object' && value ? Object.entries(entries(value, at)) : [[at, value]];
    }),
  );
}

test.each(catalogues)('%s: both languages have the same keys, and a text at each', (_, ofChinese, ofEnglish) => {
  const [chinese, english] = [entries(ofChinese), entries(ofEnglish)];
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

test('Chinese has no Latin word but names of programs and of their files', () => {
  const texts = [
    ...catalogues.flatMap(([, chinese]) => Object.values(entries(chinese))),
    ...codes.flatMap((code) => Object.values(zh.problem(code, '甲'))),
  ].join('\n');
  expect(texts.replace(/Excel 2021|Microsoft 365|Excel|Word|\.(?:docx|txt|xlsx|xls)\b/g, '')).not.toMatch(/[A-Za-z]/);
});

test('English has no Chinese word but what is printed in the forms and on the ribbon', () => {
  const texts = [
    ...catalogues.flatMap(([, , english]) =>
      Object.entries(entries(english)).flatMap(([key, text]) => (key.startsWith('formAnchors') ? [] : [text])),
    ),
    ...codes.flatMap((code) => Object.values(en.problem(code, 'A'))),
  ].join('\n');
  expect(texts.replaceAll(/核绩(?:校验报告)?/gu, '')).not.toMatch(/\p{Script=Han}/u);
});

test('each language is had by its tag', async () => {
  expect(await paneTexts('zh-CN')).toBe(zh);
  expect(await paneTexts('en-US')).toBe(en);
  expect(await panelTexts('zh-CN')).toBe(zhPanels);
  expect(await panelTexts('en-US')).toBe(enPanels);
});

test('one and many', () => {
  expect(en.verdict.explained(1)).toBe('1 warning explained');
  expect(en.verdict.explained(2)).toBe('2 warnings explained');
  expect(enPanels.passed.summary(1, 0, 0)).toBe('1 place agrees');
});

test('the names other programs and instructions rely on', () => {
  const { check, fill, tabs, results, tools } = zh;
  expect([check, fill, zhPanels.fill.write, zhPanels.written.restore]).toEqual([
    '一键校验',
    '一键填充',
    '写入',
    '撤回写入',
  ]);
  expect([tools.mark, tools.clearMarks, tools.report, tools.settings]).toEqual([
    '标记',
    '清除标记',
    '导出校验报告',
    '设置',
  ]);
  expect([tabs.error, tabs.warning, tabs.hint, tabs.passed, results.list]).toEqual([
    '错误',
    '警告',
    '提示',
    '已核对',
    '校验结果',
  ]);
});

describe('what a profile should hold is said in Chinese', () => {
  test.each([
    ['number', '应为数字'],
    ['string', '应为文字'],
    ['Object', '应为一组设置'],
    ['>=0', '应为不小于 0'],
    ['<=100', '应为不大于 100'],
    ['("off" | "error")', '应为"off" 或 "error"'],
    ['(Object | null)', '应为一组设置 或 空'],
    ['/^[a-z][a-z0-9-]{0,31}$/u', '小写字母'],
  ])('%s', (expected, words) => expect(zhPanels.settings.issue('wrong', 'x', expected, '1')).toContain(words));

  test('a missing entry is called missing', () => {
    expect(zhPanels.settings.issue('missing', 'bands', 'Object', 'undefined')).toBe('bands：缺这一项');
    expect(zhPanels.settings.issue('wrong', '', 'Object', 'Array')).toBe('整个文件：应为一组设置，文件中是一列');
  });
});

// The pane has them with its first words, without the table of everybody else's, which would be fetched for three words.
it.each([
  ['zh-CN', zh],
  ['en-US', en],
] as const)('a severity is called in the pane what it is called elsewhere: %s', (locale, texts) => {
  for (const severity of ['error', 'warning', 'hint'] as const)
    expect(texts.severity[severity]).toBe(severityName(locale, severity));
});
