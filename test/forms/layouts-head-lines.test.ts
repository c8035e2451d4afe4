import { departmentIn, projectIn } from '../fixtures/base';
import { at } from './support/read';

describe('7 heads in three lines', () => {
  test('评价指标 over 一级指标 ｜ 二级指标 ｜ 三级指标 over 名称 ｜ 权重, and what is merged down beside all of them', () => {
    const form = departmentIn(`
部门整体支出绩效自评评分表 | < | < | < | < | < | < | < | < | <
部门名称：南岭档案局 | < | < | < | < | < | < | < | < | <
评价指标 | < | < | < | < | < | 指标说明 | 评分标准 | 自评分 | 扣分原因
一级指标 | < | 二级指标 | < | 三级指标 | < | ^ | ^ | ^ | ^
名称 | 权重 | 名称 | 权重 | 名称 | 权重 | ^ | ^ | ^ | ^
履职效能 | 60 | 整体效能 | 60 | 产出完成情况 | 30 | 反映产出 | 按比例计分 | 30 |
^ | ^ | ^ | ^ | 资金支出率 | 30 | 反映进度 | 按支出率计分 | 29 | 尾款待验收后支付，下年一月结清。
管理效率 | 40 | 预算编制 | 40 | 编制约束性 | 40 | 反映调剂 | 超过一成的扣分 | 40 |
合计 | 100 |  | 100 |  | 100 |  |  | 99 | `);
    expect(
      form.indicators.map((row) => [row.name.value, at(row.weight), at(row.score), row.reason?.value ?? '']),
    ).toEqual([
      ['产出完成情况', 'F6 30 (0 decimals)', 'I6 30 (0 decimals)', ''],
      ['资金支出率', 'F7 30 (0 decimals)', 'I7 29 (0 decimals)', '尾款待验收后支付，下年一月结清。'],
      ['编制约束性', 'F8 40 (0 decimals)', 'I8 40 (0 decimals)', ''],
    ]);
    expect(form.unread).toEqual([]);
  });
});

describe('7 偏差原因 over kinds of reasons', () => {
  const FORM = (heads: string, cells: string) => `
项目支出绩效自评表 | < | < | < | < | < | < | < | <
项目名称 | 防火道路 | < | < | < | < | < | < | <
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | ${heads}
产出指标 | 道路长度 | ≥120公里 | 114公里 | 100 | 95 | ${cells}`;

  test('经费保障 ｜ 制度保障 are no columns of the table, the words beside them are the reason', () => {
    const form = projectIn(
      FORM(
        '偏差原因分析 | < | <\n^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 原因说明',
        ' | √ | 暴雨冲毁路段，十月修复。',
      ),
    );
    expect(form.indicators.map((row) => row.reason?.value)).toEqual(['暴雨冲毁路段，十月修复。']);
    expect(form.unread).toEqual([]);
  });

  test('elsewhere a column of the form’s own is said', () => {
    const form = projectIn(FORM('偏差原因 | 制度保障 | 经办', '暴雨冲毁路段，十月修复。 | 12.5 | 甲某'));
    expect(form.unread.map(({ head }) => head)).toContain('制度保障');
  });
});
