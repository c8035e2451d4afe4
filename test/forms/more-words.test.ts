import { BASIC, basicIn, departmentIn, DEPARTMENT, PROJECT, projectIn, reworded } from '../fixtures/base';
import { at, value } from './support/read';

/** Heads and labels whose words another pattern would take for something else. */
describe('words that look like others', () => {
  test.each(['期初预算数', '期初预算批复', '期初数'])('%s is the budget at the beginning of the year', (word) => {
    for (const form of [
      projectIn(reworded(PROJECT, { 年初预算数: word })),
      departmentIn(reworded(DEPARTMENT, { 年初预算数: word })),
    ]) {
      const roles = form.columns.filter(({ table }) => table === 'funds').map(({ role }) => role);
      expect(roles.slice(0, 3)).toEqual(['initialBudget', 'adjustedBudget', 'executed']);
    }
  });

  test.each(['分数设置', '分数设定'])('%s is the weight, not a score', (word) => {
    const rows = PROJECT.map((row) =>
      row.includes('三级指标') ? row.map((cell) => (cell === '分值' ? word : cell)) : row,
    );
    const { indicators } = projectIn(rows);
    expect(indicators.map(({ weight, score }) => [weight, score].map(value))).toEqual(
      projectIn(PROJECT).indicators.map(({ weight, score }) => [weight, score].map(value)),
    );
  });

  test.each(['项目管理单位', '项目管理单位名称'])('%s carries the project out', (word) => {
    expect(at(projectIn(reworded(PROJECT, { 实施单位: word })).implementer)).toBe(at(projectIn(PROJECT).implementer));
  });

  test.each(['项目支出名称：：', '项目支出名称： ：'])('%s, a colon twice, holds no value', (label) => {
    expect(projectIn(reworded(PROJECT, { 项目支出名称: label })).subject).toBe('大厅运行经费');
  });

  test.each(['在职人员控制率', '在编人员控制率'])('%s is no number of people where that head says nothing', (rate) => {
    const form = basicIn(reworded(BASIC, { 控制率: rate, '2023年实际在职人数': '栏次' }));
    expect([form.staffInPost, form.controlRate].map(at)).toEqual(['D4 18', 'F4 90% (2 decimals)']);
  });
});
