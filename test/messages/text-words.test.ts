import { LOCALES } from '../../src/messages/locale';
import { RULE_TEXTS, TEXT_RULE_TEXTS, WORDING } from '../../src/messages/words';
import { ruleBasis, ruleExample } from '../../src/messages/words/about';
import { RULES, type Finding } from '../../src/rules';
import { LISTED_RULES, TEXT_RULES } from '../../src/rules/text';

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]))].sort();

/** X-05 alone has a message in common with its table-side namesake. */
const all = (locale: (typeof LOCALES)[number], id: string) => ({
  ...RULE_TEXTS[locale][id]?.messages,
  ...TEXT_RULE_TEXTS[locale][id]?.messages,
});

describe.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(LOCALES)('has a title, a basis, an example and every message in %s', (locale) => {
    const text = TEXT_RULE_TEXTS[locale][id];
    const title = text && 'title' in text ? text.title : RULE_TEXTS[locale][id]?.title;
    for (const part of [
      title,
      ruleBasis(locale, id),
      ruleExample(locale, id),
      ...Object.keys(rule.messages).map((key) => all(locale, id)[key]),
    ]) {
      expect(part?.trim()).toBeTruthy();
    }
    expect(Object.keys(text?.messages ?? {}).filter((key) => !(key in rule.messages))).toEqual([]);
  });

  test('says the same figures in both languages, and no English word in Chinese', () => {
    for (const message of Object.keys(rule.messages)) {
      const [zh, en] = LOCALES.map((locale) => all(locale, id)[message] ?? '');
      expect(placeholders(en ?? '')).toEqual(placeholders(zh ?? ''));
      expect((zh ?? '').replace(/\{\w+\}/gu, '')).not.toMatch(/[A-Za-z]{2,}/u);
      expect((en ?? '').replace(/\{\w+\}/gu, '')).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

test('a rule of the tables keeps its words, and has those of the text as well', () => {
  const finding: Finding = {
    id: 'X-03/1-2/projectExpenditure/text',
    rule: 'X-03',
    severity: 'error',
    form: '1-2',
    cell: { sheet: '1-2', row: 7, column: 5 },
    related: [],
    message: 'textProject',
    expected: '2.67',
    found: '6.00',
    params: { project: '甲' },
  };
  expect(WORDING['zh-CN'].message(finding)).toBe('正文里“甲”支出 2.67，表中填 6.00，请核对两处。');
  expect(WORDING['zh-CN'].message({ ...finding, message: 'project' })).toContain('1-1');
});

test('the list of rules names each id once', () => {
  const ids = LISTED_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...RULES, ...TEXT_RULES].map(({ id }) => id)));
});
