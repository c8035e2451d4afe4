import { sentence, text } from '../../src/messages/command-line';
import { CHECK_TEXTS } from '../../src/messages/command-line/check';
import { COMMAND_TEXTS } from '../../src/messages/command-line/commands';
import { FILE_TEXTS } from '../../src/messages/command-line/files';
import { FILL_TEXTS } from '../../src/messages/command-line/fill';
import { PIPELINE_TEXTS } from '../../src/messages/command-line/pipelines';
import { REVIEW_COMMAND_TEXTS } from '../../src/messages/command-line/review';
import { WORD_TEXTS } from '../../src/messages/command-line/word';
import type { Locale } from '../../src/messages/locale';

/** Every sentence but that of `heji help`, which is held against the table of commands. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Locale, string>>>>>> = {
  check: CHECK_TEXTS,
  commands: COMMAND_TEXTS,
  files: FILE_TEXTS,
  fill: FILL_TEXTS,
  pipelines: PIPELINE_TEXTS,
  review: REVIEW_COMMAND_TEXTS,
  word: WORD_TEXTS,
};

const sentences = Object.entries(PARTS).flatMap(([part, texts]) =>
  Object.entries(texts).map(([key, words]) => [`${part}: ${key}`, words['zh-CN'], words['en-US']] as const),
);

/** What stands in braces, in the order of the alphabet. */
const namesIn = (words: string): readonly string[] =>
  [...words.matchAll(/\{\{|\{(\w+)\}/gu)].flatMap(([, name]) => name ?? []).sort();

it.each(sentences)('%s asks for the same figures and names in both languages', (_, chinese, english) => {
  expect(namesIn(english)).toEqual(namesIn(chinese));
});

it('no key stands in two parts, so that none hides another', () => {
  const keys = Object.entries(PARTS).flatMap(([part, texts]) => (part === 'commands' ? [] : Object.keys(texts)));
  expect(new Set(keys).size).toBe(keys.length);
});

describe('a sentence', () => {
  it.each<[string, string, string]>([
    ['with a name', text('zh-CN', 'reviewSaved', { file: '汇总.xlsx' }), '汇总表已存为 汇总.xlsx'],
    [
      'kept until the language is known',
      sentence('en-US', ['reviewSaved', { file: 'a.xlsx' }]),
      'The table was saved as a.xlsx',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    ['zh-CN', '{{单位}}、{{年度}}'],
    ['en-US', '{{unit}}, {{year}}'],
  ] as const)('prints the fields of a template as they are to be typed, in %s', (locale, fields) => {
    expect(text(locale, 'reviewTemplateSaved', { file: 'a.docx' })).toContain(fields);
  });
});
