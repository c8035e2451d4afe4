import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What webpack makes of the vocabulary for the pages: the same words with the same meaning, without where each was seen. */
const withoutProvenance = jest.requireActual<(this: { resourcePath: string }, source: string) => string>(
  '../../src/build/provenance.cjs',
);

function loaded(file: string): readonly [source: string, made: string] {
  const resourcePath = join(__dirname, '../../src', file);
  const source = readFileSync(resourcePath, 'utf8');
  return [source, withoutProvenance.call({ resourcePath }, source)];
}

const literals = (text: string): readonly string[] => text.match(/'[^'\n]*'/gu) ?? [];

test.each([
  ['forms/vocabulary/heads.ts', '湖南、安徽、云南'],
  ['forms/cell/measure/vocabulary.ts', 'layouts (不少于, 最少); 湖南, 安徽'],
])('%s', (file, place) => {
  const [before, after] = loaded(file).map(literals) as [readonly string[], readonly string[]];
  expect(before).toContain(`'${place}'`);
  expect(after).toHaveLength(before.length);
  const gone = before.filter((literal, index) => literal !== after[index]);
  expect(gone.length).toBeGreaterThan(10);
  expect(after.filter((literal, index) => literal !== before[index] && literal !== "''")).toEqual([]);
  // No list of words is among what went.
  expect(gone.filter((literal) => !/[\u4e00-\u9fff]|layouts|practice|usage|schema/u.test(literal))).toEqual([]);
  expect(after.join('')).not.toMatch(/湖南|安徽|云南|四川/u);
});

test('of a rule what it says of itself goes, and nothing else', () => {
  const [before, after] = loaded('rules/evaluation/execution.ts').map((text) => text.split('\n')) as [
    string[],
    string[],
  ];
  const gone = before.filter((line) => !after.includes(line));
  expect(gone.length).toBeGreaterThan(2);
  expect(gone.filter((line) => !/^ {2}(?:messages|forms|basis): /u.test(line))).toEqual([]);
  expect(after.filter((line) => !before.includes(line))).toEqual([]);
});
