import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';
import { TEXT_RULES } from '../../src/rules/text';

/** What webpack makes of the rules for the pages: the same, without the names of their messages and of what is put into them. */
const withoutMessages = jest.requireActual<(source: string) => string>('../../src/build/without-messages.cjs');

const ROOT = join(__dirname, '../../src/rules');
const FILES = ['general', 'basic-data', 'evaluation', 'across', 'text'].flatMap((family) =>
  readdirSync(join(ROOT, family))
    .filter((name) => !/\.(?:zh-CN|en-US)\.ts$/u.test(name))
    .map((name) => join(ROOT, family, name)),
);
const SOURCES = FILES.map((file) => readFileSync(file, 'utf8'));

test('each rule keeps an empty `messages`, by which it is known as a rule', () => {
  const kept = SOURCES.map((source) => withoutMessages(source).match(/^ +messages: \{\}/gmu)?.length ?? 0);
  const declared = SOURCES.map((source) => source.match(/^ +messages: \{/gmu)?.length ?? 0);
  expect(kept).toEqual(declared);
  const all = kept.reduce((sum, count) => sum + count, 0);
  // A few share theirs: the sums of 1-1 by name, the two that a function makes.
  expect(all).toBeGreaterThan(0.9 * new Set([...RULES, ...TEXT_RULES]).size);
});

test('nothing else goes', () => {
  for (const source of SOURCES) {
    const made = withoutMessages(source);
    const declarations = source.match(/^ +messages: \{[^{}]*\}/gmu) ?? [];
    const lost = declarations.reduce((sum, text) => sum + text.replace(/^ +messages: /u, '').length - 2, 0);
    expect(source.length - made.length).toBe(lost);
  }
});
