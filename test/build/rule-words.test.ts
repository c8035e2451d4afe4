import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import * as ts from 'typescript';
import type { RuleText } from '../../src/rules';

/** What webpack sends the pages of the words beside the rules. */
type Loader = (this: { getOptions: () => { keep: string } }, source: string) => string;
const ruleWords = jest.requireActual<Loader>('../../src/build/rule-words.cjs');
const kept = (source: string, keep: string) => ruleWords.call({ getOptions: () => ({ keep }) }, source);

const ROOT = join(__dirname, '../../src/rules');
const FILES = ['general', 'basic-data', 'evaluation', 'across', 'text'].flatMap((family) =>
  readdirSync(join(ROOT, family))
    .filter((name) => /\.(?:zh-CN|en-US)\.ts$/u.test(name) && !name.startsWith('words.'))
    .map((name) => [`${family}/${name}`, readFileSync(join(ROOT, family, name), 'utf8')] as const),
);

type Entries = Readonly<Record<string, Partial<RuleText>>>;

/** The words that a source exports. */
function wordsOf(source: string): Entries {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const made: { words?: Entries } = {};
  (runInThisContext(`(exports) => {${outputText}\n}`) as (exports: object) => void)(made);
  if (!made.words) throw new Error('no words');
  return made.words;
}

const only = (entries: Entries, keys: readonly string[]): Entries =>
  Object.fromEntries(
    Object.entries(entries).map(([id, text]) => [
      id,
      Object.fromEntries(Object.entries(text).filter(([key]) => keys.includes(key))),
    ]),
  );

test('there are words beside the rules', () => {
  expect(FILES.flatMap(([, source]) => Object.keys(wordsOf(source))).length).toBeGreaterThan(200);
});

test.each(FILES)('%s: the sentences, and apart on what they rest; the same in each', (_, source) => {
  const all = wordsOf(source);
  expect(wordsOf(kept(source, 'title messages'))).toEqual(only(all, ['title', 'messages']));
  expect(wordsOf(kept(source, 'basis'))).toEqual(only(all, ['basis']));
});

test.each(['title', 'basis', 'example'])('what is as long as its line is wide stands below its name: %s', (name) => {
  const source = `export const words = {\n  'X-99': {\n    ${name}:\n      'long',\n    messages: {\n      fail: '{found}',\n    },\n  },\n};\n`;
  expect(wordsOf(kept(source, name))).toEqual({ 'X-99': { [name]: 'long' } });
  expect(wordsOf(kept(source, 'messages'))).toEqual({ 'X-99': { messages: { fail: '{found}' } } });
});
