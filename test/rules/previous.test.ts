import { recognise } from '../../src/forms';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { a1 } from '../../src/workbook';
import { book, type Change, type SheetChange } from './support/book';
import { LAST } from './support/last-year';

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

test('last year’s workbook that keeps the year before it: the right one is taken', () => {
  const older = { ...LAST, title: '2021年度部门整体支出绩效评价基础数据表', 'office.final': '1.00' };
  const heads = {
    staffHead: '2021年实际在职人数',
    previousHead: '2020年决算数',
    budgetHead: '2021年预算数',
    finalHead: '2021年决算数',
  };
  const before = book({ '1-1': LAST }, [{ name: '2021', like: '1-1', change: { ...older, ...heads } }]);
  const { findings } = checkWorkbook(book(), { previous: recognise(before), rules: ALL_RULES });
  expect(findings.filter(({ rule }) => rule === 'X-17')).toEqual([]);
});
