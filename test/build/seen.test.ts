import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What webpack makes of the vocabulary: the same words with the same meaning, without where each was seen. */
const withoutSeen = jest.requireActual<(source: string) => string>('../../src/build/seen.cjs');

const source = (file: string): string => readFileSync(join(__dirname, '../../src/forms', file), 'utf8');

const literals = (text: string): readonly string[] => text.match(/'[^'\n]*'/gu) ?? [];

test.each([
  ['vocabulary/heads.ts', '湖南、安徽、云南'],
  ['cell/measure/vocabulary.ts', 'layouts (不少于, 最少); 湖南, 安徽'],
])('%s', (file, place) => {
  const before = literals(source(file));
  const after = literals(withoutSeen(source(file)));
  expect(before).toContain(`'${place}'`);
  expect(after).toHaveLength(before.length);
  const changed = before.filter((literal, index) => literal !== after[index]);
  expect(changed.length).toBeGreaterThan(10);
  expect(after.filter((literal, index) => literal !== before[index] && literal !== "''")).toEqual([]);
  // No list of words is among what went.
  expect(changed.filter((literal) => !/[\u4e00-\u9fff]|layouts|practice|usage|schema/u.test(literal))).toEqual([]);
  expect(after.join('')).not.toMatch(/湖南|安徽|云南|四川/u);
});

test('a list of words stays whole', () => {
  expect(withoutSeen("...words('score', '湖南', '得分 评分'), { means: '=', words: ['等于'], seen: '云南' }")).toBe(
    "...words('score', '', '得分 评分'), { means: '=', words: ['等于'], seen: '' }",
  );
});
