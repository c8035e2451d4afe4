import { evaluate, NotEvaluated, parseFormula, type Cells } from '../../src/formula';
import type { CellValue } from '../../src/workbook';

/** A sheet of one column of amounts (A1:A5), one of words (B1:B5) and one of points (C1:C5). */
const SHEET: readonly (readonly (CellValue | null)[])[] = [
  [0.1, '合计', 10],
  [0.2, '基本', 20],
  [null, '项目', 30],
  ['—', '项目', 40],
  [1.005, '', null],
];

const CELLS: Cells = {
  at: (_, row, column) => SHEET[row]?.[column] ?? null,
  within: (_, { top, left, bottom, right }) =>
    SHEET.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1).filter((value) => value !== null)),
  named: (name) => (name === '分值' ? parseFormula('C1:C5') : undefined),
};

function result(text: string): CellValue {
  const formula = parseFormula(text);
  if (!formula) return 'beyond';
  try {
    return evaluate(formula, CELLS);
  } catch (cause) {
    if (cause instanceof NotEvaluated) return 'beyond';
    throw cause;
  }
}

test.each<[string, CellValue]>([
  ['A1+A2', 0.3],
  ['SUM(A1:A5)', 1.305],
  ['SUM(分值)', 100],
  ['AVERAGE(C1:C4)', 25],
  ['ROUND(A5,2)', 1.01],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUNDUP(1.001,2)', 1.01],
  ['ROUNDDOWN(1.999,2)', 1.99],
  ['TRUNC(-1.9)', -1],
  ['INT(-1.1)', -2],
  ['MIN(C1:C4)+MAX(C1:C4)', 50],
  ['COUNT(A1:A5)', 3],
  ['COUNTA(A1:A5)', 4],
  ['COUNTIF(B1:B4,"项目")', 2],
  ['SUMIF(B1:B4,"项目",C1:C4)', 70],
  ['SUMIF(C1:C4,">15")', 90],
  ['SUMPRODUCT(C1:C2,C3:C4)', 1100],
  ['IFERROR(C1/0,"—")', '—'],
  ['IFERROR(ROUND(C1/0,2),0)', 0],
  ['ROUND(C1/0,2)', '#DIV/0!'],
  ['IF(ISERROR(C1/C5),0,1)', 0],
  ['TEXT(0.98765,"0.00%")', '98.77%'],
  ['TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['TEXT(45000,"yyyy-mm-dd")', 'beyond'],
  ['SUM(INDIRECT("C1:C"&2))', 30],
  ['SUM(OFFSET(C1,1,0,2,1))', 50],
  ['INDIRECT("C4")', 40],
  ['SUMIF(B1:B4,"项*",C1:C4)', 'beyond'],
  ['VLOOKUP("项目",B1:C5,2,FALSE)', 'beyond'],
])('=%s', (text, wanted) => {
  expect(result(text)).toBe(wanted);
});
