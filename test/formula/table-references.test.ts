import { withoutTables, type FormulaTable } from '../../src/formula';

/** Columns of tables in formulas, as files spell them. The table has its head in row 3, data in 4 and 5, totals in 6. */

const TABLE: FormulaTable = {
  name: '指标',
  sheet: '附件1-2',
  area: { top: 2, left: 1, bottom: 5, right: 4 },
  headRows: 1,
  totalRows: 1,
  columns: ['名称', '分值', '得分', '完成率[%]'],
};
const OTHER: FormulaTable = {
  ...TABLE,
  name: 'Tab_2',
  sheet: 'S',
  area: { top: 0, left: 0, bottom: 3, right: 0 },
  headRows: 0,
  totalRows: 0,
  columns: ['a'],
};

test.each([
  ['SUM(指标[得分])', "SUM('附件1-2'!D4:D5)"],
  ['SUM(指标[[分值]:[得分]])', "SUM('附件1-2'!C4:D5)"],
  ['指标[[#This Row],[得分]]/指标[[#This Row],[分值]]', "'附件1-2'!D5/'附件1-2'!C5"],
  ['SUM(指标[[#This Row],[分值]:[得分]])', "SUM('附件1-2'!C5:D5)"],
  ['COUNTA(指标[])', "COUNTA('附件1-2'!B4:E5)"],
  ['COUNTA(指标[#All])', "COUNTA('附件1-2'!B3:E6)"],
  ['COUNTA(指标)', "COUNTA('附件1-2'!B4:E5)"],
  ['指标[[#Totals],[得分]]', "'附件1-2'!D6"],
  ['指标[[#Headers],[名称]]', "'附件1-2'!B3"],
  ['SUM(指标[[#Data],[#Totals],[得分]])', "SUM('附件1-2'!D4:D6)"],
  // A bracket in a column's name is written with an apostrophe before it.
  ["AVERAGE(指标[完成率'[%']])", "AVERAGE('附件1-2'!E4:E5)"],
  ['SUM(指标[ 分值 ])', "SUM('附件1-2'!C4:C5)"],
  ['SUM(tab_2[A])+SUM(指标[得分])', "SUM(S!A1:A4)+SUM('附件1-2'!D4:D5)"],
  // Not of a table: a text, another workbook's, a name that nobody knows, a function, an array constant.
  ['"指标[得分]"&A1', undefined],
  ['SUM([1]Sheet1!A1)', undefined],
  ['SUM(别的[得分])', undefined],
  ['SUM(指标[没有])', undefined],
  ['SUM({1,2})+指标2', undefined],
  ['指标[得分', undefined],
])('%s', (formula, plain) => {
  // In row 5, which is one of the data's.
  expect(withoutTables(formula, [TABLE, OTHER], 4)).toBe(plain ?? formula);
});

test('outside the data there is no row of one’s own', () => {
  expect(withoutTables('指标[[#This Row],[得分]]', [TABLE], 40)).toBe('指标[[#This Row],[得分]]');
  expect(withoutTables('SUM(指标[得分])', [], 4)).toBe('SUM(指标[得分])');
});
