import { recall } from './recall';

// A small sample of what `npm run bench -- recall` does with a thousand.
test('in generated units of any layout every planted fault is found, and nothing else is reported', () => {
  const { found, missed, falseAlarms } = recall(120, 7);
  expect(missed).toEqual([]);
  expect(falseAlarms).toEqual([]);
  expect(found).toBe(120);
});
