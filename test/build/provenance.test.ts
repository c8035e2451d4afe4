import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What webpack makes of the vocabulary for the pages: the same words with the same meaning, without where each was seen. */
const withoutProvenance = jest.requireActual<(source: string) => string>('../../src/build/provenance.cjs');

function loaded(file: string): readonly [source: string, made: string] {
  const source = readFileSync(join(__dirname, '../../src', file), 'utf8');
  return [source, withoutProvenance(source)];
}

const literals = (text: string): readonly string[] => text.match(/'[^'\n]*'/gu) ?? [];

test.each([
  ['forms/vocabulary/heads.ts', '湖南、安徽、云南'],
  ['forms/cell/measure/operator-words.ts', 'layouts (不少于, 最少); 湖南, 安徽'],
])('%s', (file, place) => {
  const [before, after] = loaded(file).map(literals) as [readonly string[], readonly string[]];
  expect(before).toContain(`'${place}'`);
  expect(after).toHaveLength(before.length);
  const gone = before.filter((literal, index) => literal !== after[index]);
  expect(gone.length).toBeGreaterThan(5);
  expect(after.filter((literal, index) => literal !== before[index] && literal !== "''")).toEqual([]);
  // No list of words is among what went.
  expect(gone.filter((literal) => !/[\u4e00-\u9fff]|layouts|practice|usage|schema/u.test(literal))).toEqual([]);
  expect(after.join('')).not.toMatch(/湖南|安徽|云南|四川/u);
});
