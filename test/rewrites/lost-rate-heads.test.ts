import { noticeText } from '../../src/messages/notices';
import { checkWorkbook } from '../../src/rules';
import { PROJECT, projectIn, replaced } from '../fixtures/base';
import { sheet, workbook, type Table } from '../fixtures/table';

/** Heads of the funds block taken out where they alone say by what 执行率 divides, or beside a rate that is still blank: nothing is held against the form. */

const CUT = { 上年结转资金: '', 其他资金: '' };
const FORMS: Readonly<Record<string, Table>> = {
  'B/A, A is 年初预算数': replaced(PROJECT, {
    年初预算数:
      '项目资金（万元） |  | < | 年初预算数（A） | 全年预算数 | 全年执行数（B） | 分值 | 执行率（B/A） | 得分',
    年度资金总额: '^ | 年度资金总额 | < | #40.00 | #50.00 | #39.20 | #10 | #98.00% | #9.80',
    '其中：当年财政拨款': '^ | 其中：当年财政拨款 | < | #40.00 | #50.00 | #39.20 | — | #98.00% | —',
    ...CUT,
  }),
  'C÷A×100%, in one row': replaced(PROJECT, {
    年初预算数: '项目资金（万元） |  | < | 年初预算数A | 调整后预算数B | 全年支出数C | 权重 | 执行率C÷A×100% | 得分',
    年度资金总额: '^ | 年度资金总额 | < | #40.00 | #45.00 | #39.20 | #10 | 98% | #9.80',
    '其中：当年财政拨款': '',
    ...CUT,
  }),
  'a blank rate, plain percents': replaced(PROJECT, {
    年初预算数: '项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率（%） | 得分',
    年度资金总额: '^ | 年度资金总额 | < | #40.00 | #40.00 | #39.20 | #10 |  | #9.80',
    '其中：当年财政拨款': '^ | 其中：当年财政拨款 | < | #38.00 | #38.00 | #37.20 | — |  | —',
    上年结转资金: '^ | 上年结转资金 | < | #2.00 | #2.00 | #2.00 | — |  | —',
    其他资金: '',
  }),
  'a blank rate left of the points': replaced(PROJECT, {
    年初预算数: '项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 预算执行率 | 标准分值 | 自评得分',
    年度资金总额: '^ | 年度资金总额 | < | #40.00 | #40.00 | #39.20 |  | #10 | #9.80',
    '其中：当年财政拨款': '',
    ...CUT,
  }),
};

const HEAD = 4;
const graveIn = (rows: Table) =>
  checkWorkbook(workbook(sheet(rows)))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, cell }) => `${rule} ${cell.row} ${cell.column}`);
const without = (rows: Table, column: number): Table =>
  rows.map((row, index) => (index === HEAD ? row.map((cell, at) => (at === column ? '' : cell)) : row));
const columns = [3, 4, 5, 6, 7, 8];

describe.each(Object.entries(FORMS))('%s', (_, rows) => {
  test('is right as it stands', () => expect(graveIn(rows)).toEqual([]));
  test.each(columns)('without the head of column %i', (column) => expect(graveIn(without(rows, column))).toEqual([]));
});

test.each([
  ['the rate, of two budgets with letters', 'C÷A×100%, in one row', 7, null],
  ['the budget of the letter', 'B/A, A is 年初预算数', 3, null],
  ['the rate, of one budget with a letter', 'B/A, A is 年初预算数', 7, 'initialBudget'],
  ['another head', 'B/A, A is 年初预算数', 6, 'initialBudget'],
])('what the rate divides by without the head of %s', (_, name, column, base) =>
  expect(projectIn(without(FORMS[name] ?? [], column)).rateBase).toBe(base),
);

test('a rate that cannot be judged is said not to be understood', () => {
  const { notices } = checkWorkbook(workbook(sheet(without(FORMS['C÷A×100%, in one row'] ?? [], 7))));
  const open = notices.flatMap((notice) => (notice.kind === 'unreadColumn' ? notice.unchecked : []));
  expect(open).toEqual(['executionRate']);
});

test('nor is one by a letter that stands in no budget’s head', () => {
  const rows = replaced(PROJECT, {
    年初预算数: '项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数（B） | 分值 | 执行率（B/A） | 得分',
    年度资金总额: '^ | 年度资金总额 | < | #49.00 | #40.00 | #39.20 | #10 | #80.00% | #8.00',
    '其中：当年财政拨款': '',
    ...CUT,
  });
  const { findings, notices } = checkWorkbook(workbook(sheet(rows)));
  expect(findings.filter(({ rule }) => ['B12-01', 'B12-02'].includes(rule))).toEqual([]);
  const said = (locale: 'zh-CN' | 'en-US') => notices.map((notice) => noticeText(locale, notice));
  expect(said('zh-CN')).toEqual([
    '看不出 H 列（执行率(B/A)）除以哪一个预算数，执行率没有核对（无法核对）。请在预算数的列头写明字母。',
  ]);
  expect(said('en-US')).toEqual([expect.stringContaining('Column H (执行率(B/A)) does not tell which budget')]);
});

test('a wrong rate is found by either budget where none gives it', () => {
  const rows = without(FORMS['B/A, A is 年初预算数'] ?? [], 7).map((row) =>
    row.map((cell) => (cell === '#98.00%' ? '#90.00%' : cell)),
  );
  expect(graveIn(rows)).toContain('B12-01 5 7');
});
