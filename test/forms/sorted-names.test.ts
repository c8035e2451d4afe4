import { checkWorkbook } from '../../src/rules';
import { projectIn } from '../fixtures/base';
import { sheet, table, workbook } from '../fixtures/table';

/** Tables without levels: what sorts the indicators is their level where it says one, whatever the column is called. */

const form = (head: string, sorts: readonly [string, string, string], cost = '12万元') => `
2023年度项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 路灯维护 | < | 主管部门 | 县住建局 | < | <
实施单位 | 县市政所 | < | < | < | < | <
资金（万元） | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | 备注
年度资金总额 | #12.00 | #12.00 | 100.00% | #10 | #10 |
${head} | 绩效指标 | 目标值 | 完成值 | 分值 | 得分 | 未完成原因
${sorts[0]} | 维护路灯盏数 | ≥300盏 | 310盏 | #30 | #30 |
${sorts[1]} | 维护总支出 | 12万元 | ${cost} | #30 | #30 |
${sorts[2]} | 群众满意度 | ≥90% | 92% | #30 | #30 |
合计 | < | < | < | #100 | #100 |`;

const SECOND = ['数量指标', '成本指标', '满意度指标'] as const;

test.each([
  ['指标类型', SECOND, ['level2', 'level2', 'level2']],
  ['类别', ['数量', '成本', '服务对象满意度'], ['level2', 'level2', 'level2']],
  ['指标维度', ['产出指标', '成本指标', '满意度指标'], ['level1', 'level1', 'level1']],
  ['指标类型', ['定量', '定量', '定性'], ['none', 'none', 'none']],
] as const)('%s: %s', (head, sorts, levels) => {
  const { indicators } = projectIn(form(head, sorts));
  const levelOf = (at: number): string => {
    const { level1 = null, level2 = null } = indicators[at] ?? {};
    if (level2?.text === sorts[at]) return 'level2';
    return level1?.text === sorts[at] ? 'level1' : 'none';
  };
  expect(indicators.map((_, at) => levelOf(at))).toEqual(levels);
  expect(indicators.map(({ name }) => name.raw)).toEqual(['维护路灯盏数', '维护总支出', '群众满意度']);
});

test('a bare number under 成本指标 is a bound from above: spending more misses it', () => {
  const rules = (cost: string) =>
    checkWorkbook(workbook(sheet(table(form('指标类型', SECOND, cost))))).findings.map(({ rule }) => rule);
  expect(rules('12万元')).not.toContain('B12-16');
  expect(rules('15万元')).toContain('B12-16');
});
