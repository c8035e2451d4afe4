import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { PLANTS, textOf } from '../generated/texts';

const rules = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule }) => rule);
const seeds = Array.from({ length: 12 }, (_, seed) => 1000 + seed);

test('texts whose figures agree: nothing is found', () => {
  expect(seeds.filter((seed) => rules(textOf(seed, null)).length > 0)).toEqual([]);
});

test.each(PLANTS)('one figure that breaks the %s is found in every wording', (plant) => {
  expect(seeds.filter((seed) => rules(textOf(seed, plant)).length === 0)).toEqual([]);
});
