import { RULES } from '../../src/rules';
import { recall } from './recall';
import { FAULTS } from './planted';

test('every rule that looks at the tables has faults to plant', () => {
  const without = RULES.map(({ id }) => id).filter((id) => !FAULTS.some(({ rule }) => rule === id));
  // The report's text is what X-05 compares with.
  expect(without).toEqual(['X-05']);
});

// A small sample of what `npm run bench -- recall` does with two thousand.
test('in generated units of any layout every planted fault is found, and nothing else is reported', () => {
  const { found, missed, falseAlarms } = recall(180, 7);
  expect(missed).toEqual([]);
  expect(falseAlarms).toEqual([]);
  expect(found).toBe(180);
});
