import { checkWorkbook } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { PROJECT, projectIn, replaced } from '../fixtures/base';
import { statusOf } from '../../src/forms/status';
import { sheet, table, workbook } from '../fixtures/table';
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

describe('a form on which only the unit stands is a template nobody began', () => {
  const TEMPLATE = table(`
2023年度项目支出绩效自评表 | < | < | < | < | < | < | <
项目支出名称 |  | < | < | < | < | < | <
主管部门 |  | < | < | 实施单位 |  | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 |  |  |  | #10 |  |
^ | 其中：当年财政拨款 |  |  |  | — | — | —
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ |  | < | < |  | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标（50分） | 数量指标 | 指标1： |  |  |  |  |
效益指标（30分） | 社会效益指标 | 指标1： |  |  |  |  |
总分 | < | < | < | < | #100 |  |
`);
  const statusWith = (project: string, unit: string) =>
    statusOf(
      projectIn(
        replaced(TEMPLATE, {
          项目支出名称: `项目支出名称 | ${project} | < | < | < | < | < | <`,
          主管部门: `主管部门 | ${unit} | < | < | 实施单位 | ${unit} | < | <`,
        }),
      ),
    );
  test.each([
    ['', '', 'blank'],
    ['', '某县事务中心', 'blank'],
    ['大厅运行经费', '某县事务中心', 'complete'],
  ])('project “%s”, unit “%s”: %s', (project, unit, status) => expect(statusWith(project, unit)).toBe(status));
});
