import { RULES } from '../../src/rules';
import { recall } from './recall';
import { FAULTS } from './planted';
import { casesFile, nothingToDo } from '../rules/support/to-do';

test('every rule that looks at the tables has faults to plant', () => {
  // The report's text is what X-05 compares with.
  nothingToDo(
    RULES.map(({ id }) => id)
      .filter((id) => id !== 'X-05' && !FAULTS.some(({ rule }) => rule === id))
      .map(
        (id) =>
          `${id} is never planted in generated units: add offBy('${id}', …), instead(…) or together(…) to FAULTS in ${casesFile(id)}.`,
      ),
  );
});

// A small sample of what `npm run bench -- recall` does with two thousand.
test('in generated units of any layout every planted fault is found, and nothing else is reported', () => {
  const { found, missed, falseAlarms } = recall(180, 7);
  nothingToDo([
    ...missed.map(
      (fault) =>
        `Planted and not found (of the rule, what, where, layout): ${fault}. Correct the rule, or the fault in FAULTS.`,
    ),
    ...falseAlarms.map(
      (finding) => `Reported in a unit without a fault (finding, figures, layout): ${finding}. Correct the rule.`,
    ),
  ]);
  expect(found).toBe(180);
});
