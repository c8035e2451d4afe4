import { movedFormula } from '../../src/formula';

test.each<[string, string]>([
  ['SUM(14:14)', 'SUM(15:15)'],
  ['SUM($14:14)', 'SUM($14:15)'],
  ['SUM(B:C)', 'SUM(C:D)'],
  ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
  ['\'3:4\'!A1&"A1"', '\'3:4\'!B2&"A1"'],
  ['LOG10(A1)+A1_rate', 'LOG10(B2)+A1_rate'],
  ['SUM(XFD1048576)', 'SUM(A1)'],
])('%s, one row and one column further', (formula, moved) => {
  expect(movedFormula(formula, 1, 1)).toBe(moved);
});
