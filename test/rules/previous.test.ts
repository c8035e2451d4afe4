import { recognise } from '../../src/forms';
import { readNarrative } from '../../src/narrative';
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

describe('the text on last year', () => {
  const text = (line: string, last: SheetChange = {}) => {
    const previous = recognise(book({ '1-1': { ...LAST, ...last } }));
    const facts = readNarrative(`2023年度部门整体支出绩效自评报告\n二、“三公”经费情况\n${line}\n`);
    const { findings } = checkWorkbook(book(), { previous, facts, rules: ALL_RULES });
    return findings
      .filter(({ rule, message }) => rule === 'X-17' && message === 'text')
      .map(({ severity, expected, found: is, place }) =>
        [severity, expected, is, place?.quote !== undefined].join(' '),
      );
  };

  // Last year's 1-1 has 6.10 for 三公经费 and 1.30 for 公务接待.
  test.each<[what: string, line: string, findings: readonly string[]]>([
    ['its amount', '2022年“三公”经费支出6.10万元。', []],
    ['another amount', '2022年“三公”经费支出6.90万元。', ['warning 6.90 6.10 true']],
    ['by the change', '“三公”经费支出5.80万元，比上年减少0.30万元。', []],
    ['by another change', '“三公”经费支出5.80万元，比上年减少0.80万元，下降12.12%。', ['warning 6.60 6.10 true']],
    [
      'an amount that it is compared with',
      '公务接待费支出1.20万元，较上年1.90万元减少0.70万元。',
      ['warning 1.90 1.30 true'],
    ],
    ['compared with the budget', '“三公”经费支出5.80万元，比年初预算减少0.80万元。', []],
    ['of an older year', '2020年“三公”经费支出9.90万元。', []],
    ['about so much', '2022年“三公”经费支出约7万元。', []],
    ['in 元', '2022年“三公”经费支出61000元。', []],
    ['a bare figure', '公务接待费支出1.20万元，较上年1.90减少0.70万元。', ['warning 1.90 1.30 true']],
    ['another budget', '2022年“三公”经费预算9.90万元。', ['warning 9.90 6.50 true']],
    ['its staff', '上年末在职11人。', []],
    ['other staff', '上年末在职99人。', ['warning 99 11 true']],
    ['its staff, by the year', '2023年末在职11人，2022年末在职99人。', ['warning 99 11 true']],
    ['its staff, by the change', '在职人员11人，较上年增加5人。', ['warning 6 11 true']],
    ['of one kind', '上年末在职行政人员4人。', []],
    ['posts of an older year', '2020年编制99名。', []],
  ])('%s', (_, line, findings) => expect(text(line)).toEqual(findings));

  test('a workbook of another year says nothing of it', () =>
    expect(
      text('2022年“三公”经费支出6.90万元。', {
        title: '2020年度部门整体支出绩效评价基础数据表',
        finalHead: '2020年决算数',
        budgetHead: '2020年预算数',
        previousHead: '2019年决算数',
        staffHead: '2020年实际在职人数',
      }),
    ).toEqual([]));

  test('its total and its kinds of expenditure', () => {
    const previous = recognise(
      book({ '1-1': LAST, '1-2': { title: '2022年度部门整体支出绩效自评表', 'total.executed': '90.00' } }),
    );
    const facts = readNarrative('2023年度部门整体支出绩效自评报告\n2022年总支出95.00万元。\n');
    const { findings } = checkWorkbook(book(), { previous, facts, rules: ALL_RULES });
    expect(
      findings.filter(({ message }) => message === 'text').map(({ expected, found: is }) => [expected, is]),
    ).toContainEqual(['95.00', '90.00']);
  });
});

test.each<[name: string, line: string, change: Change, expected: readonly string[]]>([
  ['the same', '上年“三公”经费支出6.10万元。', {}, []],
  ['another', '上年“三公”经费支出6.60万元。', {}, ['warning column: 6.10 / 6.60']],
  ['what the change leads to', '“三公”经费支出5.80万元，比上年减少0.80万元。', {}, ['warning column: 6.10 / 6.60']],
  ['a column of noughts', '上年“三公”经费支出6.60万元。', { '1-1': { 'threePublic.previous': '0' } }, []],
  ['a blank', '上年“三公”经费支出6.60万元。', { '1-1': { 'threePublic.previous': null } }, []],
])('without last year’s workbook 1-1’s own column stands for it: %s', (_, line, change, expected) => {
  const facts = readNarrative(`2023年度部门整体支出绩效自评报告\n二、“三公”经费情况\n${line}\n`);
  const { findings } = checkWorkbook(book(change), { facts, rules: ALL_RULES });
  expect(
    findings
      .filter(({ rule }) => rule === 'X-17')
      .map(({ severity, message, found: is, expected: said }) => `${severity} ${message}: ${is ?? ''} / ${said ?? ''}`),
  ).toEqual(expected);
});
