import type { DepartmentForm } from '../../src/forms';
import { BASIC, basicIn, DEPARTMENT, departmentIn, PROJECT, projectIn, replaced, reworded } from '../fixtures/base';
import { at, value } from './support/read';

describe('5 label and value in one cell, or side by side', () => {
  const source = (lines: string) =>
    departmentIn(
      replaced(DEPARTMENT, {
        '其中：  一般公共预算：386.00': lines,
        '政府性基金拨款：0': '',
        '纳入专户管理的非税收入拨款：12.00': '',
        '其他资金：8.00': '',
      }),
    );
  const sums = (form: DepartmentForm) =>
    [form.bySource, form.byNature].map((side) => side?.parts.map((part) => `${part.kind} ${value(part.amount)}`));

  test('the breakdowns of 湖南', () => {
    expect(sums(departmentIn(DEPARTMENT))).toEqual([
      [
        'generalBudget 386 万元 (2 decimals)',
        'governmentFunds 0 万元 (0 decimals)',
        'fiscalAccount 12 万元 (2 decimals)',
        'otherFunds 8 万元 (2 decimals)',
      ],
      ['basicExpenditure 321.35 万元 (2 decimals)', 'projectExpenditure 77.8 万元 (2 decimals)'],
    ]);
  });

  test('amounts in cells of their own', () => {
    const form = source(`
^ | 其中：一般公共预算 | < | #386.00 | < | 其中：基本支出 | < | #321.35 | <
^ | 政府性基金拨款 | < | #0.00 | < | 项目支出 | < |  | <
^ | 其他资金 | < |  |  |  |  |  |`);
    expect(form.bySource?.parts.map((part) => at(part.amount))).toEqual([
      'D7 386 万元 (2 decimals)',
      'D8 0 万元 (2 decimals)',
      'D9 blank',
    ]);
    expect(form.byNature?.parts.map((part) => at(part.amount))).toEqual(['H7 321.35 万元 (2 decimals)', 'H8 blank']);
  });

  test('a label of the expenditure that begins under the heading of the income', () => {
    const form = source(`
^ | 其中：一般公共预算 | #386.00 | 其中：基本支出 | < | < | #321.35 | < | <
^ | 政府性基金拨款 | #0.00 | 项目支出 | < | < | #77.80 | < | <
^ | 其他资金 | #20.00 | 结转下年 | < | < | #6.85 | < | <`);
    expect(sums(form)).toEqual([
      ['generalBudget 386 万元 (2 decimals)', 'governmentFunds 0 万元 (2 decimals)', 'otherFunds 20 万元 (2 decimals)'],
      [
        'basicExpenditure 321.35 万元 (2 decimals)',
        'projectExpenditure 77.8 万元 (2 decimals)',
        'unknown 6.85 万元 (2 decimals)',
      ],
    ]);
  });

  test('units, thousands, missing colons, dashes and blanks', () => {
    const form = source(`
^ | 其中：一般公共预算：1,386.00万元 | < | < | < | 其中：基本支出321.35 | < | < | <
^ | 政府性基金拨款： | < | < | < | 项目支出：— | < | < | <
^ | 其他资金：3860000元 | < | < | < |  |  |  |`);
    expect(form.bySource?.parts.map((part) => at(part.amount))).toEqual([
      'B7 1386 万元 (2 decimals)',
      'B8 blank',
      'B9 386 万元 (4 decimals)',
    ]);
    expect(form.byNature?.parts.map((part) => at(part.amount))).toEqual([
      'F7 321.35 万元 (2 decimals)',
      'F8 notApplicable',
    ]);
  });

  test('what an amount consists of, in a bracket behind it', () => {
    const form = source(`
^ | 其中：一般公共预算：386.00（含上年结转6.00） | < | < | < | 其中：基本支出：321.35（人员经费281.35，公用经费40.00） | < | < | <
^ | 政府性基金拨款：3.00（2.00） | < | < | < | 项目支出：77.80（含专项60.00） | < | < | <`);
    expect([...(form.bySource?.parts ?? []), ...(form.byNature?.parts ?? [])].map(({ amount }) => at(amount))).toEqual([
      'B7 386 万元 (2 decimals)',
      'B8 unreadable severalNumbers',
      'F7 321.35 万元 (2 decimals)',
      'F8 77.8 万元 (2 decimals)',
    ]);
    expect(form.bySource?.parts[0]?.amount.oddity).toBeUndefined();
  });

  test.each(['77.80（其中：专项60.00）', '77.80万元 (其中: 专项60.00)', '77.80（其中：专项60.00，业务17.80）'])(
    'with a colon of its own: 项目支出：%s',
    (amount) => {
      const form = source(`
^ | 其中：一般公共预算：386.00 | < | < | < | 其中：基本支出：321.35 | < | < | <
^ | 政府性基金拨款：3.00 | < | < | < | 项目支出：${amount} | < | < | <`);
      expect(form.byNature?.parts.map((part) => at(part.amount))).toEqual([
        'F7 321.35 万元 (2 decimals)',
        'F8 77.8 万元 (2 decimals)',
      ]);
    },
  );

  test.each([
    [
      'below the heads of the funds: the adjusted budget of what came in, what was executed of what went out',
      `
^ | 按收入性质分 | < | #400.00 | #406.00 | #399.15 |  |  |
^ | 其中：一般公共预算 | < | #380.00 | #386.00 | #380.00 |  |  |
^ | 其他资金 | < | #20.00 | #20.00 | #19.15 |  |  |
^ | 按支出性质分 | < | #400.00 | #406.00 | #399.15 |  |  |
^ | 其中：基本支出 | < | #320.00 | #326.00 | #321.35 |  |  |
^ | 其中：人员经费 | < | #280.00 | #286.00 | #281.35 |  |  |
^ | 公用经费 | < | #40.00 | #40.00 | #40.00 |  |  |
^ | 项目支出 | < | #80.00 | #80.00 | #77.80 |  |  |`,
    ],
    [
      'beside their labels, with what 基本支出 consists of',
      `
^ | 按收入性质分： | < | < | < | 按支出性质分： | < | < | <
^ | 其中：一般公共预算 | < | #386.00 | < | 基本支出 | < | #321.35 | <
^ | 其他资金 | < | #20.00 | < | 其中：人员经费 | < | #281.35 | <
^ |  | < |  | < | 公用经费 | < | #40.00 | <
^ |  | < |  | < | 项目支出 | < | #77.80 | <`,
    ],
    [
      'in their cells, with what 项目支出 consists of',
      `
^ | 按收入性质分： | < | < | < | 按支出性质分： | < | < | <
^ | 其中：一般公共预算：386.00 | < | < | < | 基本支出：321.35 | < | < | <
^ | 其他资金：20.00 | < | < | < | 项目支出：77.80 | < | < | <
^ |  | < | < | < | 其中：执法办案：60.00 | < | < | <
^ |  | < | < | < | 设备维护：17.80 | < | < | <`,
    ],
  ])('amounts %s', (_, lines) => {
    const rows = replaced(DEPARTMENT, {
      '按收入性质分：': lines,
      '其中：  一般公共预算：386.00': '',
      '政府性基金拨款：0': '',
      '纳入专户管理的非税收入拨款：12.00': '',
      '其他资金：8.00': '',
    });
    expect(sums(departmentIn(rows))).toEqual([
      ['generalBudget 386 万元 (2 decimals)', 'otherFunds 20 万元 (2 decimals)'],
      ['basicExpenditure 321.35 万元 (2 decimals)', 'projectExpenditure 77.8 万元 (2 decimals)'],
    ]);
  });

  test('a whole side in one cell', () => {
    const form = source(
      '^ | 其中：一般公共预算：386.00⏎政府性基金拨款：0⏎其他资金：20.00 | < | < | < | 其中：基本支出：321.35；项目支出：77.80 | < | < | <',
    );
    expect(sums(form)).toEqual([
      ['generalBudget 386 万元 (2 decimals)', 'governmentFunds 0 万元 (0 decimals)', 'otherFunds 20 万元 (2 decimals)'],
      ['basicExpenditure 321.35 万元 (2 decimals)', 'projectExpenditure 77.8 万元 (2 decimals)'],
    ]);
  });

  test('the heads carry sums; further sources are parts too', () => {
    const rows = reworded(DEPARTMENT, {
      '按收入性质分：': '按收入性质分:406.00',
      '政府性基金拨款：0': '国有资本经营预算：3.20',
    });
    const form = departmentIn(rows);
    expect(at(form.bySource?.heading)).toBe('B6 406 万元 (2 decimals)');
    expect(form.bySource?.parts[1]).toMatchObject({ kind: 'unknown', label: '国有资本经营预算' });
  });

  test('the funds in heads that carry their figures', () => {
    const rows = replaced(PROJECT, {
      年初预算数:
        '项目资金（万元） | 年初预算数：40.00 | < | 全年预算数：40.00 | < | 全年执行数：39.20 | 分值：10 | 执行率：98.00% | 得分：9.80',
      年度资金总额: '',
      '其中：当年财政拨款': '',
      上年结转资金: '',
      其他资金: '',
    });
    expect(projectIn(rows).fundsTotal).toMatchObject({ kind: 'total' });
    expect(value(projectIn(rows).fundsTotal?.executed)).toBe('39.2 万元 (2 decimals)');
    expect(at(projectIn(rows).fundsTotal?.executionRate)).toBe('H5 98% (2 decimals)');
    const beside = replaced(rows, {
      '分值：10':
        '项目资金（万元） | 年初预算数 | #40.00 | 全年预算数 | #40.00 | 全年执行数 | #39.20 | 执行率 | #98.00%',
    });
    expect(at(projectIn(beside).fundsTotal?.executed)).toBe('G5 39.2 万元 (2 decimals)');
  });

  test('identity, total, goals and staff', () => {
    const form = projectIn(
      replaced(PROJECT, {
        项目支出名称: '项目名称：大厅运行经费 | < | < | < | < | < | < | < | <',
        主管部门: '主管部门：某县人民政府办公室 | < | < | < | 实施单位： | 某县事务中心 | < | < | <',
        预期目标: '年度总体目标 | 预期目标：保障大厅正常运转 | < | < | < | 实际完成情况：全年开放248天 | < | < | <',
        保障大厅正常运转: '',
        总分: '总分：97.80分 | < | < | < | < | < | < | < | 等级：优',
      }),
    );
    expect([form.project, form.authority, form.implementer].map((field) => at(field))).toEqual([
      'A3 大厅运行经费',
      'A4 某县人民政府办公室',
      'F4 某县事务中心',
    ]);
    expect(form.goals.map((goal) => [value(goal.expected), value(goal.actual)])).toEqual([
      ['保障大厅正常运转', '全年开放248天'],
    ]);
    expect([at(form.total?.score), at(form.total?.grade)]).toEqual(['A17 97.8 (2 decimals)', 'I17 优']);
    const staff = basicIn(
      replaced(BASIC, {
        编制数: '财政供养人员情况（人） | 编制数：20人 | < | 实际在职人数：18人 | < | 控制率：90% | <',
        '#20': '',
      }),
    );
    expect([staff.authorisedPosts, staff.staffInPost, staff.controlRate].map((field) => at(field))).toEqual([
      'B3 20',
      'D3 18',
      'F3 90% (0 decimals)',
    ]);
    const beside = basicIn(
      replaced(BASIC, { 编制数: '编制数 | #20 | 2023年实际在职人数 | #18 | 控制率 | #90.00% |', '#20': '' }),
    );
    expect([beside.authorisedPosts, beside.staffInPost, beside.controlRate].map((field) => at(field))).toEqual([
      'B3 20',
      'D3 18',
      'F3 90% (2 decimals)',
    ]);
  });

  test.each([
    '填表人：张三  填报日期：2024.3.15  联系电话：000-0000  单位负责人签字：李四',
    '填表人:张三填报日期:2024.3.15联系电话:000-0000单位负责人签字:李四',
    '填 表 人：张三 填 报 日 期：2024.3.15 电 话：000-0000 负责人（签字）：李四',
    '填表人 张三  填报日期 2024.3.15  联系电话 000-0000  单位负责人签字 李四',
    '填报人（签字）：张三，填表时间：2024.3.15，联系方式：000-0000，单位负责人（签章）：李四',
    '填表人 | 张三 | 填报日期 | 2024.3.15 | 联系电话 | 000-0000 | 单位负责人签字 | 李四 |',
    '填表人： | 张三 | 填报日期： | 2024.3.15 | 联系电话： | 000-0000 | 单位负责人： | 李四 |',
    '单位负责人：李四 | < | < | 填表人：张三 | < | 日期：2024.3.15 | < | 电话：000-0000 | <',
  ])('the footer: %s', (line) => {
    const key = '填表人：张三  填报日期：2024.3.15  联系电话：000-0000  单位负责人签字：李四';
    for (const footer of [
      projectIn(replaced(PROJECT, { [key]: line })).footer,
      basicIn(replaced(BASIC, { [key]: line })).footer,
    ]) {
      expect([footer.preparedBy, footer.date, footer.phone, footer.signature].map(value)).toEqual([
        '张三',
        '2024.3.15',
        '000-0000',
        '李四',
      ]);
    }
  });

  test('an empty footer keeps the places to write to', () => {
    const key = '填表人：张三  填报日期：2024.3.15  联系电话：000-0000  单位负责人签字：李四';
    const { footer } = projectIn(replaced(PROJECT, { [key]: '填表人： | < | < | 填报日期 |  | 联系电话： |  |  |' }));
    expect([footer.preparedBy, footer.date, footer.phone, footer.signature].map(at)).toEqual([
      'A20 blank',
      'E20 blank',
      'F20 blank',
      'none',
    ]);
  });
});
