import { checkWorkbook } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { PROJECT, projectIn, replaced } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';
import { value } from './support/read';

/** A name that was left blank is asked for at its place, whatever its label is called and wherever the value belongs (B13-01). */

const REST = '主管部门 | 某县人民政府办公室 | < | < | 实施单位 | < | 某县事务中心 | < | <';
const asked = (lines: string, authority = REST) =>
  checkWorkbook(workbook(sheet(replaced(PROJECT, { 项目支出名称: lines, 主管部门: authority }))))
    .findings.filter(({ rule }) => rule === 'B13-01')
    .map(({ cell }) => a1(cell.row, cell.column));

describe('a blank name', () => {
  test.each([
    '项目',
    '子项目名称',
    '专项名称',
    '项目支出',
    '工程项目名称',
    '项目全称',
    '专项资金',
    '任务清单名称',
    '预算项目',
  ])('beside %s', (label) => {
    expect(asked(`${label} |  | < | < | < | < | < | < | <`)).toEqual(['B3']);
    expect(asked(`${label}： |  | < | < | < | < | < | < | <`)).toEqual(['B3']);
  });

  test.each(['项目名称：', '项目名称:        ', '专项资金名称：______'])(
    'in the cell of %s over the whole table',
    (label) => {
      expect(asked(`${label} | < | < | < | < | < | < | < | <`)).toEqual(['A3']);
    },
  );

  test('in the cells of labels that fill the row', () => {
    const units = '主管部门： | < | < | < | 实施单位： | < | < | < | <';
    expect(asked('项目名称：大厅运行经费 | < | < | < | < | < | < | < | <', units)).toEqual(['A4', 'E4']);
  });
});

test.each(['项目', '子项目名称', '预算项目'])('a name beside %s is read', (label) => {
  for (const line of [
    `${label} | 大厅运行经费 | < | < | < | < | < | < | <`,
    `${label}：大厅运行经费 | < | < | < | < | < | < | < | <`,
  ])
    expect(value(projectIn(replaced(PROJECT, { 项目支出名称: line })).project)).toBe('大厅运行经费');
});

test('a line of the title that ends in a project is no label', () => {
  expect(
    asked('安全饮水项目 | < | < | < | < | < | < | < | <\n项目名称 | 大厅运行经费 | < | < | < | < | < | < | <'),
  ).toEqual([]);
});
