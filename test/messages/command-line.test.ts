import { COMMAND_LINE_TEXTS, sentence } from '../../src/messages/command-line';
import type { Locale } from '../../src/messages/locale';
import { Refusal } from '../../src/cli/refusal';

type Sentence = string | ((figures: unknown) => string);

/** Every sentence with its name, those of a group, too. */
function sentencesIn(texts: object, group = ''): readonly (readonly [name: string, sentence: Sentence])[] {
  return Object.entries(texts).flatMap(([name, one]: [string, Sentence | object]) =>
    typeof one === 'object' ? sentencesIn(one, `${name}.`) : [[`${group}${name}`, one] as const],
  );
}

/** Prints its own name wherever a figure is printed, by itself, as one of several or as a list. */
const MARKS: unknown = new Proxy(
  {},
  {
    get: (_, name) =>
      typeof name === 'string' ? [`<${name}>`] : name === Symbol.toPrimitive ? () => '<figure>' : undefined,
  },
);

const figuresIn = (sentence: Sentence): readonly string[] => [
  ...new Set(typeof sentence === 'string' ? [] : sentence(MARKS).match(/<[a-zA-Z]+>/gu)),
];

const said = (locale: Locale) => new Map(sentencesIn(COMMAND_LINE_TEXTS[locale]));

it.each([...said('zh-CN')])('%s prints the same figures and names in both languages', (name, chinese) => {
  const english = said('en-US').get(name) ?? '';
  expect([...figuresIn(english)].sort()).toEqual([...figuresIn(chinese)].sort());
});

it('no sentence has the name of one of another part, which it would hide', async () => {
  const parts = await Promise.all([
    import('../../src/messages/command-line/check.zh-CN'),
    import('../../src/messages/command-line/files.zh-CN'),
    import('../../src/messages/command-line/fill.zh-CN'),
    import('../../src/messages/command-line/review.zh-CN'),
    import('../../src/messages/command-line/usage.zh-CN'),
  ]);
  const names = parts.flatMap(({ zhCN }) => Object.keys(zhCN));
  expect(names).toHaveLength(Object.keys(COMMAND_LINE_TEXTS['zh-CN']).length);
});

it.each([
  ['zh-CN', '“a.xlsx”给了两次', '没有给出文件'],
  ['en-US', '"a.xlsx" was given twice', 'No file given'],
] as const)('a refusal is said when the language is known: %s', (locale, twice, none) => {
  expect(sentence(locale, new Refusal('withTwice', 'a.xlsx').said)).toContain(twice);
  expect(sentence(locale, new Refusal('noFile').said)).toContain(none);
});

it.each([
  ['zh-CN', '{{单位}}、{{年度}}'],
  ['en-US', '{{unit}}, {{year}}'],
] as const)('the fields of a template are printed as they are to be typed: %s', (locale, fields) => {
  expect(COMMAND_LINE_TEXTS[locale].reviewTemplateSaved('a.docx')).toContain(fields);
});

describe('one of a kind is no plural', () => {
  const words = COMMAND_LINE_TEXTS['en-US'];

  it.each([
    ['decisions', words.reviewVoid(1), words.reviewVoid(2), /^1 decision is void/u, /^2 decisions are void/u],
    [
      'letters and units',
      words.reviewLetters({ count: 1, folder: 'f', without: 1 }),
      words.reviewLetters({ count: 0, folder: 'f', without: 3 }),
      /^1 letter was saved in f; 1 unit has nothing to correct and gets none\.$/u,
      /^0 letters were saved in f; 3 units have nothing to correct and get none\.$/u,
    ],
    ['tables', words.reportTables(1), words.reportTables(2), /1 table in the text was/u, /2 tables in the text were/u],
    [
      'places',
      words.undecidedPlaces(1),
      words.undecidedPlaces(2),
      /^1 place could.* counts as .* at it /u,
      /^2 places .* count as .* at them /u,
    ],
  ] as const)('%s', (_, one, more, single, plural) => {
    expect(one).toMatch(single);
    expect(more).toMatch(plural);
  });
});
