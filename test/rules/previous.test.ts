import { recognise } from '../../src/forms';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { a1 } from '../../src/workbook';
import { book, type Change, type SheetChange } from './support/book';

/** Last year's form: what this year's says of last year stands in its own final accounts. */
const LAST: SheetChange = {
  title: '2022年度部门整体支出绩效评价基础数据表',
  staffHead: '2022年实际在职人数',
  previousHead: '2021年决算数',
  budgetHead: '2022年预算数',
  finalHead: '2022年决算数',
  'threePublic.final': '6.10',
  'vehicles.final': '4.80',
  'running.final': '4.80',
  'reception.final': '1.30',
  'project.final': '34.00',
  'earmarked.final': '34.00',
  'care.final': '20.00',
  'station.final': '14.00',
  'office.final': '36.50',
  'supplies.final': '12.40',
  'utilities.final': '8.60',
  'meetings.final': '3.20',
  'procurement.final': '19.80',
};

function found(change: Change, last: SheetChange = {}): readonly string[] {
  const { forms } = { forms: recognise(book({ '1-1': { ...LAST, ...last } })) };
  const { findings } = checkWorkbook(book(change), { previous: forms, rules: ALL_RULES });
  return findings
    .filter(({ rule }) => rule === 'X-17')
    .map(
      ({ severity, message, cell, expected, found: is }) =>
        `${severity} ${message} ${a1(cell.row, cell.column)}: ${is ?? ''} / ${expected ?? ''}`,
    );
}

test('two years that agree', () => expect(found({})).toEqual([]));

test.each<[name: string, change: Change, last: SheetChange, expected: readonly string[]]>([
  ['a line', { '1-1': { 'office.previous': '35.60' } }, {}, ['error fail B18: 35.60 / 36.50']],
  ['a project by its name', { '1-1': { 'care.previous': '22.00' } }, {}, ['error fail B16: 22.00 / 20.00']],
  [
    'a project that is named a little otherwise',
    {},
    { 'care.label': '社区助老服务项目', 'care.final': '21.00' },
    ['error fail B16: 20.00 / 21.00'],
  ],
  ['a project that is new', { '1-1': { 'care.label': '全新的另一件事', 'care.previous': null } }, {}, []],
  ['coarser figures of the same thing', {}, { 'office.final': '36.5' }, []],
  ['a blank', { '1-1': { 'office.previous': null } }, {}, []],
  ['posts that jump', { '1-1': { posts: 12 } }, { posts: 20 }, ['hint staff B4: 12 / 20']],
  [
    'a workbook of another year',
    { '1-1': { 'office.previous': '35.60' } },
    {
      title: '2020年度部门整体支出绩效评价基础数据表',
      finalHead: '2020年决算数',
      budgetHead: '2020年预算数',
      previousHead: '2019年决算数',
      staffHead: '2020年实际在职人数',
    },
    ['warning otherYear A2: 2020 / 2022'],
  ],
])('%s', (_, change, last, expected) => expect(found(change, last)).toEqual(expected));

test('without last year’s workbook there is nothing to say', () => {
  const { outcomes } = checkWorkbook(book(), { rules: ALL_RULES });
  expect(outcomes.filter(({ rule }) => rule === 'X-17')).toEqual([]);
});
