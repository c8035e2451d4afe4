import { formsOn, recognitionSteps } from '../../src/forms';
import { book } from '../rules/support/book';

/** How often the pane could look up while the forms of these sheets are read for the first time. */
function stepsOf(sheets: ReturnType<typeof book>['sheets']): number {
  const work = recognitionSteps({ sheets });
  let steps = 0;
  while (!work.next().done) steps += 1;
  return steps;
}

test.each([
  ['1-1', 0],
  ['1-2', 1],
  ['1-3', 2],
] as const)('a %s is read row by row or part by part, and only once', (kind, index) => {
  const sheet = book().sheets[index]!;
  const first = stepsOf([sheet]);
  const [form] = formsOn(sheet);
  expect(form?.kind).toBe(kind);
  const parts = form && 'indicators' in form ? form.indicators.length : 3;
  expect(first).toBeGreaterThan(parts);
  expect(stepsOf([sheet])).toBe(1);
});

test('what is read at once is what is read in steps', () => {
  const [first, again] = [book(), book()];
  for (const [index, sheet] of first.sheets.entries()) {
    stepsOf([sheet]);
    expect(formsOn(again.sheets[index]!)).toEqual(formsOn(sheet));
  }
});
