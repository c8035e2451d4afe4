import { LOCALES } from '../../src/messages/locale';
import { severityName } from '../../src/messages/severities';
import { RULE_TEXTS, WORDING } from '../../src/messages/words';
import { ruleBasis, ruleExample } from '../../src/messages/words/about';
import { RULES, type Finding } from '../../src/rules';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort();

describe.each(LOCALES)('the rules in %s', (locale) => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has a title, a basis, an example and every message',
    (id, rule) => {
      const text = RULE_TEXTS[locale][id];
      expect(Object.keys(text?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
      for (const part of [
        text?.title,
        ruleBasis(locale, id),
        ruleExample(locale, id),
        ...Object.values(text?.messages ?? {}),
      ]) {
        expect(part?.trim()).toBeTruthy();
      }
    },
  );
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s says the same figures in both languages', (id, rule) => {
  for (const [message, names] of Object.entries(rule.messages)) {
    const [zh, en] = LOCALES.map((locale) => placeholders(RULE_TEXTS[locale][id]?.messages[message] ?? ''));
    expect(new Set(en)).toEqual(new Set(zh));
    // What a rule gives and no sentence names is not said to anybody.
    expect(new Set(zh)).toEqual(new Set(names));
  }
});

test('Chinese sentences hold no English words', () => {
  for (const rule of RULES) {
    for (const sentence of Object.values(RULE_TEXTS['zh-CN'][rule.id]?.messages ?? {})) {
      expect(sentence.replace(/\{\w+\}/gu, '')).not.toMatch(/[A-Za-z]{2,}/u);
    }
  }
});

/** Chinese may stand in brackets behind the English, where a term must be found on the form. */
const withoutTerms = (text: string) => text.replace(/\([^()]*\)/gu, '');

test('English holds no Chinese, and no Chinese punctuation', () => {
  for (const rule of RULES) {
    const { title = '', messages = {} } = RULE_TEXTS['en-US'][rule.id] ?? {};
    for (const text of [
      title,
      ruleBasis('en-US', rule.id),
      ruleExample('en-US', rule.id),
      ...Object.values(messages),
    ]) {
      expect(withoutTerms(text)).not.toMatch(/\p{Script=Han}|[，。、；：“”（）〔〕]/u);
    }
  }
});

test('every rule cites its own source', () => {
  for (const locale of LOCALES) {
    const cited = RULES.map((rule) => ruleBasis(locale, rule.id));
    expect(cited.filter((basis, index) => cited.indexOf(basis) !== index)).toEqual([]);
  }
});

const finding: Finding = {
  id: 'B11-01/1-1/controlRate',
  rule: 'B11-01',
  severity: 'error',
  form: '1-1',
  cell: { sheet: '附件1-1', row: 3, column: 5 },
  related: [],
  message: 'fail',
  expected: '54.55%',
  found: '60.00%',
  params: {},
};

test('a sentence names what is expected and what was found', () => {
  expect(WORDING['zh-CN'].message(finding)).toBe('控制率按“在职人数 ÷ 编制数”应为 54.55%，填的是 60.00%，请改正。');
  expect(WORDING['en-US'].message(finding)).toBe(
    'The control rate (staff in post ÷ authorised posts) should be 54.55%; the form says 60.00%: correct it.',
  );
});

test('what is not known is a dash, never a hole', () => {
  const { found: _, ...unknown } = finding;
  expect(WORDING['zh-CN'].message(unknown)).toBe('控制率按“在职人数 ÷ 编制数”应为 54.55%，填的是 —，请改正。');
});

test('a list is joined as the language does, form terms are named in it, a long one is cut', () => {
  const missing = {
    ...finding,
    rule: 'B12-33',
    message: 'missingLevel',
    params: { missing: ['质量', '满意'] },
  } as const;
  expect(WORDING['zh-CN'].message(missing)).toBe('没有设质量、满意指标，请确认是否漏设。');
  expect(WORDING['en-US'].message(missing)).toBe(
    'There are no indicators of quality (质量), satisfaction (满意); please confirm.',
  );
  const many = { ...missing, params: { missing: [...'甲乙丙丁戊己'] } };
  expect(WORDING['en-US'].message(many)).toContain('甲, 乙, 丙, 丁, 戊, …;');
});

test('a long text is cut to forty characters, a row of figures behind a whole one', () => {
  const long = WORDING['zh-CN'].message({ ...finding, found: '八'.repeat(41) });
  expect(long).toBe(`控制率按“在职人数 ÷ 编制数”应为 54.55%，填的是 ${'八'.repeat(39)}…，请改正。`);
  expect(WORDING['zh-CN'].message({ ...finding, found: '八'.repeat(40) })).toContain('八'.repeat(40));
  const row = Array.from({ length: 9 }, () => '14.85').join(' / ');
  expect(WORDING['zh-CN'].message({ ...finding, found: row })).toBe(
    '控制率按“在职人数 ÷ 编制数”应为 54.55%，填的是 14.85 / 14.85 / 14.85 / 14.85 / …，请改正。',
  );
});

test('line breaks of a cell do not break the sentence', () => {
  expect(WORDING['zh-CN'].message({ ...finding, found: '60\n%' })).toContain('60 %');
});

test('reasons are words, severities are named', () => {
  expect(severityName('en-US', 'hint')).toBe('Hint');
  expect(
    WORDING['zh-CN'].reason({ rule: 'X-05', result: 'notApplicable', form: '1-2', cells: [], reason: 'noReport' }),
  ).toBe('没有报告正文');
});
