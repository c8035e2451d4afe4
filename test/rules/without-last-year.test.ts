import { recognise } from '../../src/forms';
import { checkWorkbook } from '../../src/rules';
import { BASIC } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';

/** A 附件1-1 that has no column of last year: what it has is judged as ever, and what it has not is asked nowhere. */

type Change = Readonly<Record<string, readonly [budget: string, final: string]>>;

function found(change: Change) {
  const from = BASIC.findIndex(([label]) => label?.startsWith('经费控制情况'));
  const to = BASIC.findIndex(([label]) => label?.startsWith('楼堂馆所'));
  const lines = BASIC.slice(from + 1, to).map((line) => [
    line[0] ?? '',
    ...(change[line[0] ?? ''] ?? [line[3] ?? '', line[5] ?? '']),
  ]);
  const heads = ['经费控制情况（万元）', '2023年预算数', '2023年决算数'];
  const rows = [...BASIC.slice(0, from), heads, ...lines, ...BASIC.slice(to)];
  return checkWorkbook(workbook(sheet(rows, { name: '附件1-1' }))).findings.map(({ rule, cell }) => [
    rule,
    rows[cell.row]?.[0],
  ]);
}

/** 3 GEN rules speak of the footer and the names, as on the form with all its columns. */
const sums = (change: Change) => found(change).filter(([rule]) => rule?.startsWith('B11-') || rule === 'GEN-04');

test('nothing is said of the column that is not there', () => {
  expect(sums({})).toEqual([]);
});

test.each([
  ['a total', { 三公经费: ['#6.50', '#5.90'] }, [['B11-03', '三公经费']]],
  ['a budget that is exceeded', { '水费、电费、差旅费': ['#9.00', '#9.80'] }, [['B11-10', '水费、电费、差旅费']]],
  [
    'details that are all left blank',
    { '其中：办公经费': ['', ''], '水费、电费、差旅费': ['', ''], '会议费、培训费': ['', ''] },
    [['B11-16', '公用经费']],
  ],
] as const)('%s', (_, change, expected) => {
  expect(sums(change)).toEqual(expected);
});

test('figures below a head that is lost are no such form: which column is which is not understood, and said', () => {
  const from = BASIC.findIndex(([label]) => label?.startsWith('经费控制情况'));
  const to = BASIC.findIndex(([label]) => label?.startsWith('楼堂馆所'));
  const lines = BASIC.slice(from + 1, to).map((line) => [line[0] ?? '', line[1] ?? '', line[3] ?? '', line[5] ?? '']);
  const heads = ['经费控制情况（万元）', '', '2023年预算数', '2023年决算数'];
  const [form] = recognise(
    workbook(sheet([...BASIC.slice(0, from), heads, ...lines, ...BASIC.slice(to)], { name: '附件1-1' })),
  ).basicData;
  expect(form?.unread.map(({ head }) => head)).toEqual(['2023年预算数', '2023年决算数']);
});
