import { LOCALES } from '../../src/messages/locale';
import { severityName } from '../../src/messages/severities';
import { RULE_TEXTS, WORDING } from '../../src/messages/words';
import { ruleBasis, ruleExample } from '../../src/messages/words/about';
import { RULES, type Finding } from '../../src/rules';
import { nothingToDo, ruleFile, wordsFile } from '../rules/support/to-do';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort();

/** What `npm run new-rule` writes in place of words. */
const STUBS = new Set([
  '新规则',
  '依据',
  '例',
  '这里填 {found}，应为 {expected}，请改正。',
  'New rule',
  'Basis',
  'Example',
  'This is {found} and should be {expected}.',
]);

describe.each(LOCALES)('the rules in %s', (locale) => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has a title, a basis, an example and every message',
    (id, rule) => {
      const text = RULE_TEXTS[locale][id];
      const parts: Readonly<Record<string, string | undefined>> = {
        title: text?.title,
        basis: ruleBasis(locale, id),
        example: ruleExample(locale, id),
        ...Object.fromEntries(Object.keys(rule.messages).map((name) => [`messages.${name}`, text?.messages[name]])),
      };
      nothingToDo([
        ...Object.entries(parts)
          .filter(([, said]) => !said?.trim())
          .map(([part]) => `${id} has no ${part} in ${locale}: write it in ${wordsFile(id, locale)}.`),
        ...Object.entries(parts)
          .filter(([, said]) => said !== undefined && STUBS.has(said.replace(id, '').trim()))
          .map(([part, said]) => `${part} of ${id} is still “${said}”: write it in ${wordsFile(id, locale)}.`),
        ...Object.keys(text?.messages ?? {})
          .filter((name) => !(name in rule.messages))
          .map(
            (name) =>
              `${id} has no message ${name}: take it out of ${wordsFile(id, locale)}, or declare it in ${ruleFile(id)}.`,
          ),
      ]);
    },
  );
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s says the same figures in both languages', (id, rule) => {
  nothingToDo(
    Object.entries(rule.messages).flatMap(([message, names]) =>
      LOCALES.flatMap((locale) => {
        const said = new Set(placeholders(RULE_TEXTS[locale][id]?.messages[message] ?? ''));
        const given = new Set<string | undefined>(names);
        // What a rule gives and no sentence names is not said to anybody.
        return [
          ...[...given]
            .filter((name) => !said.has(name))
            .map(
              (name) =>
                `${id} gives {${name}} with “${message}”, and its sentence in ${locale} does not name it: name it in messages.${message} of ${wordsFile(id, locale)}, or take it out of messages.${message} in ${ruleFile(id)}.`,
            ),
          ...[...said]
            .filter((name) => !given.has(name))
            .map(
              (name) =>
                `${id} does not give {${name}} with “${message}”: take it out of messages.${message} of ${wordsFile(id, locale)}, or add it to messages.${message} in ${ruleFile(id)}.`,
            ),
        ];
      }),
    ),
  );
});

test('Chinese sentences hold no English words', () => {
  nothingToDo(
    RULES.flatMap(({ id }) =>
      Object.values(RULE_TEXTS['zh-CN'][id]?.messages ?? {})
        .filter((sentence) => /[A-Za-z]{2,}/u.test(sentence.replace(/\{\w+\}/gu, '')))
        .map((sentence) => `${id} says English words in Chinese: “${sentence}”; correct ${wordsFile(id, 'zh-CN')}.`),
    ),
  );
});

/** Chinese may stand in brackets behind the English, where a term must be found on the form. */
const withoutTerms = (text: string) => text.replace(/\([^()]*\)/gu, '');

test('English holds no Chinese, and no Chinese punctuation', () => {
  nothingToDo(
    RULES.flatMap(({ id }) => {
      const { title = '', messages = {} } = RULE_TEXTS['en-US'][id] ?? {};
      return [title, ruleBasis('en-US', id), ruleExample('en-US', id), ...Object.values(messages)]
        .filter((text) => /\p{Script=Han}|[，。、；：“”（）〔〕]/u.test(withoutTerms(text)))
        .map((text) => `${id} says Chinese in English: “${text}”; correct ${wordsFile(id, 'en-US')}.`);
    }),
  );
});

test('every rule cites its own source', () => {
  nothingToDo(
    LOCALES.flatMap((locale) => {
      const first = new Map<string, string>();
      return RULES.flatMap(({ id }) => {
        const basis = ruleBasis(locale, id);
        const other = first.get(basis);
        first.set(basis, other ?? id);
        return other === undefined
          ? []
          : [`${id} cites what ${other} cites (“${basis}”): say in ${wordsFile(id, locale)} what its own is.`];
      });
    }),
  );
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
