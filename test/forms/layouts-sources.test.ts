import { noticeText } from '../../src/messages/notices';
import { checkWorkbook } from '../../src/rules';
import { departmentIn, projectIn } from '../fixtures/base';
import { sheet, table, workbook } from '../fixtures/table';
import { at } from './support/read';

const TAIL = `
一级指标 | 二级指标 | 三级指标 | 年初指标值 | 年终完成值 | 分值 | 自评分 | 评价标准
产出指标 | 数量指标 | 除险水库数量 | 6座 | 6座 | 90 | 90 | 按完成比例计分`;
const HEAD = `
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 水库除险 | < | < | 项目主管单位 | 安平县水利局 | < | <`;

const rowsOf = (form: ReturnType<typeof projectIn>) =>
  form.funds.map((row) => [row.label.value, at(row.adjustedBudget), at(row.executed)]);

describe('11 sources of money in columns of their own', () => {
  test.each([
    ['behind them', '省、地（万元） | 本级（万元） | 其他（万元） | 合计（万元）', '60 | 40 | 0 | 100', 'E'],
    ['before them', '合计（万元） | 省、地（万元） | 本级（万元） | 其他（万元）', '100 | 60 | 40 | 0', 'B'],
  ])('their sum stands %s: it is the budget, and they are its parts', (_, heads, amounts, column) => {
    const form = projectIn(`${HEAD}
项目资金来源 | ${heads} | 执行数（万元） | 执行率 | 备注
^ | ${amounts} | 95 | 95% |${TAIL}`);
    expect([at(form.fundsTotal?.adjustedBudget), at(form.fundsTotal?.executed)]).toEqual([
      `${column}4 100 万元 (0 decimals)`,
      'F4 95 万元 (0 decimals)',
    ]);
    expect(
      rowsOf(form)
        .slice(1)
        .map(([label, budget]) => [label, budget?.replace(/^\w+ /u, '')]),
    ).toEqual([
      ['省、地（万元）', '60 万元 (0 decimals)'],
      ['本级（万元）', '40 万元 (0 decimals)'],
      ['其他（万元）', '0 万元 (0 decimals)'],
    ]);
    expect(form.unread).toEqual([]);
  });

  test('其中 behind an amount: they are its parts', () => {
    const form = projectIn(`${HEAD}
资金情况（万元） | 预算金额 | 其中：财政资金 | 其他资金 | 实际支出 | 支出率 | 分值 | 得分
^ | 130.00 | 100.00 | 30.00 | 127.40 | 98.00% | 10 | 9.80${TAIL}`);
    expect(rowsOf(form)).toEqual([
      ['资金情况（万元）', 'B4 130 万元 (2 decimals)', 'E4 127.4 万元 (2 decimals)'],
      ['其中：财政资金', 'C4 100 万元 (2 decimals)', 'none'],
      ['其他资金', 'D4 30 万元 (2 decimals)', 'none'],
    ]);
    expect(form.unread).toEqual([]);
  });

  test('without 其中 and without a sum it is said that they were not understood', () => {
    const form = projectIn(`${HEAD}
资金情况（万元） | 财政资金 | 其他资金 | 实际支出 | 支出率 | 分值 | 得分 | 备注
^ | 100.00 | 30.00 | 127.40 | 98.00% | 10 | 9.80 | ${TAIL}`);
    expect(form.unread.map(({ head }) => head)).toEqual(['财政资金', '其他资金']);
  });

  test.each([
    '上年结转 | 中央 | 本级 | 合计（万元） | 执行数（万元） | 执行率 | ',
    '债券资金 | 中央 | 本级 | 合计（万元） | 执行数（万元） | 执行率 | ',
    '预算金额 | 其中：财政资金 | 其他资金 | 债券资金 | 实际支出 | 支出率 | ',
  ])('nothing is added up where one more of them may stand beside them: %s', (heads) => {
    const form = projectIn(`${HEAD}
资金 | ${heads}
^ | 20 | 60 | 40 | 120 | 110 | 91.67% | ${TAIL}`);
    expect(form.funds.length).toBe(1);
    expect(form.unread.length).toBeGreaterThan(0);
  });

  test('of tasks, below the total of what was granted alone', () => {
    const form = departmentIn(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门名称 | 云岭县图书馆 | < | < | < | < | < | <
任务名称 | 项目级次 | 主要内容 | 批复金额（万元） | < | < | 实际支出金额（万元） | 预算执行率
^ | ^ | ^ | 总额 | 财政拨款 | 其他资金 | ^ | ^
免费开放 | 本级 | 场馆运行 | 60 | 60 | 0 | 57 | 95.00%
阅读推广 | 本级 | 活动组织 | 30 | 25 | 5 | 30 | 100.00%
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 偏差原因
产出指标 | 数量指标 | 开放天数 | >= | 300 | 天 | 320 | `);
    expect(
      form.funds.map(({ label, adjustedBudget, executed, beside }) => [
        label.value,
        at(adjustedBudget),
        at(executed),
        beside?.map((one) => at(one.adjustedBudget)),
      ]),
    ).toEqual([
      [
        '免费开放',
        'D5 60 万元 (0 decimals)',
        'G5 57 万元 (0 decimals)',
        ['E5 60 万元 (0 decimals)', 'F5 0 万元 (0 decimals)'],
      ],
      [
        '阅读推广',
        'D6 30 万元 (0 decimals)',
        'G6 30 万元 (0 decimals)',
        ['E6 25 万元 (0 decimals)', 'F6 5 万元 (0 decimals)'],
      ],
    ]);
    expect(form.fundsTotal).toBeNull();
  });
});

describe('11 rows with words of a head', () => {
  test('全年支出 below the heads of the amounts is the row of the total, not a label with its figure', () => {
    const form = departmentIn(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门名称 | 川河县农技站 | < | < | < | < | < | <
部门整体支出（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
全年支出 | < | 310.00 | 345.00 | 331.20 | 10 | 96.00% | 9.60
其中：基本支出 | < | 220.00 | 235.00 | 233.20 | — | 99.23% | —
项目支出 | < | 90.00 | 110.00 | 98.00 | — | 89.09% | —${TAIL}`);
    expect(form.funds.map((row) => [row.label.value, at(row.initialBudget), at(row.executed)])).toEqual([
      ['全年支出', 'C4 310 万元 (2 decimals)', 'E4 331.2 万元 (2 decimals)'],
      ['其中：基本支出', 'C5 220 万元 (2 decimals)', 'E5 233.2 万元 (2 decimals)'],
      ['项目支出', 'C6 90 万元 (2 decimals)', 'E6 98 万元 (2 decimals)'],
    ]);
    expect(form.unread).toEqual([]);
  });

  test('the amounts beside 按支出类型分 ｜ 基本支出 are those of 基本支出', () => {
    const form = departmentIn(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门名称 | 乌江岭水务局 | < | < | < | < | < | <
支出规模（万元） | < | 年初预算数 | 全年预算数 | 执行数 | 分值 | 执行率 | 得分
合计 | < | 1300.00 | 1420.00 | 1391.60 | 10 | 98.00% | 9.80
按支出类型分 | 基本支出 | 800.00 | 820.00 | 815.00 |  | 99.39% | 
^ | 项目支出 | 500.00 | 600.00 | 576.60 |  | 96.10% | ${TAIL}`);
    expect(form.byNature?.heading?.state).toBe('blank');
    expect(form.byNature?.parts.map(({ kind, amount }) => [kind, at(amount)])).toEqual([
      ['basicExpenditure', 'E5 815 万元 (2 decimals)'],
      ['projectExpenditure', 'E6 576.6 万元 (2 decimals)'],
    ]);
  });

  test('but its own amounts stand beside a heading of a row without parts', () => {
    const form = departmentIn(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门名称 | 乌江岭水务局 | < | < | < | < | < | <
支出规模（万元） | < | 年初预算数 | 全年预算数 | 执行数 | 分值 | 执行率 | 得分
合计 | < | 1300.00 | 1420.00 | 1391.60 | 10 | 98.00% | 9.80
按支出类型分 | < | 1300.00 | 1420.00 | 1391.60 |  |  | 
其中：基本支出 | < | 800.00 | 820.00 | 815.00 |  | 99.39% | 
项目支出 | < | 500.00 | 600.00 | 576.60 |  | 96.10% | ${TAIL}`);
    expect(at(form.byNature?.heading)).toBe('E5 1391.6 万元 (2 decimals)');
  });
});

describe('no silence: figures side by side that belong to no table', () => {
  const INCOME = (rows: string) => `
2018年度部门整体支出绩效自评表 | < | < | < | < | < | <
部门名称 | 巴岭县城管中心 | < | < | 人员编制 | 21 | 实有人数
${rows}
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出 | 数量 | 采集案件数 | ≥10万件 | 10.4万件 | 60 | 60
效果 | 社会效益 | 巡查覆盖率 | ≥98% | 98.5% | 40 | 40
总分 | < | < | < | < | 100 | 100`;
  const unread = (rows: string) => departmentIn(INCOME(rows)).unread.map(({ head, couldBe }) => [head, couldBe]);

  test('income and expenditure in tables of their own are said, each by its first head', () => {
    expect(
      unread(`收入情况（万元） | < | < | < | < | < | <
机构名称 | 收入合计 | 上年结转 | 公共财政 | 政府基金 | 专户 | 其他收入
本级 | 560.00 | 20.00 | 500.00 | 0.00 | 30.00 | 10.00
支出情况（万元） | < | < | < | < | < | <
机构名称 | 支出合计 | 基本支出 | 人员 | 公用 | 项目支出 | 结余
本级 | 545.00 | 385.00 | 310.00 | 75.00 | 160.00 | 15.00`),
    ).toEqual([
      ['收入合计', []],
      ['支出合计', []],
    ]);
  });

  test('in words: that they were not checked, and nothing else', () => {
    const rows = table(INCOME('机构名称 | 收入合计 | 上年结转 | 公共财政 | | |\n本级 | 520.00 | 20.00 | 500.00 | | |'));
    const said = (locale: 'zh-CN' | 'en-US') =>
      checkWorkbook(workbook(sheet(rows))).notices.map((notice) => noticeText(locale, notice));
    expect(said('zh-CN')).toContain('B3 的“收入合计”没有认出，没有参与核对。');
    expect(said('en-US')).toContain('“收入合计” in B3 was not understood; it was not checked.');
  });

  test.each([
    ['labels with their figures', '编制 | 21 | 实有 | 20 | 车辆 | 3 | 辆'],
    [
      'what the funds read',
      '资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n资金总额 | 50 | 50 | 50 | 0 | 100% | 0',
    ],
    ['a line that counts the columns', '机构名称 | 收入 | 结转 | 基金 | 专户 | 其他 | 备注\n1 | 2 | 3 | 4 | 5 | 6 | 7'],
  ])('%s are not', (_, rows) => {
    expect(unread(rows)).toEqual([]);
  });
});

test('得分 over 自评 ｜ 部门 ｜ 财政: the first is the score, the others are those of who checked it', () => {
  const form = projectIn(`
2023年度项目支出绩效自评（复核）表 | < | < | < | < | < | < | < | <
项目名称 | 蔬菜基地补贴 | < | < | 主管部门 | 湟岭县农业局 | < | < | <
资金（万元） | 年初预算 | 调整预算 | 实际支出 | 执行率 | 分值 | 得分 | < | <
^ | ^ | ^ | ^ | ^ | ^ | 自评 | 部门 | 财政
资金总额 | 88 | 90 | 86.4 | 96% | 10 | 9.6 | 9.2 | 9.0
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 扣分原因 | 得分 | < | <
^ | ^ | ^ | ^ | ^ | ^ | 自评 | 部门 | 财政
产出 | 补贴面积 | ≥5000亩 | 5100亩 | 90 |  | 90 | 88 | 88`);
  expect([form.kind, at(form.fundsTotal?.score), at(form.fundsTotal?.executed)]).toEqual([
    '1-3',
    'G5 9.6 (1 decimals)',
    'D5 86.4 万元 (1 decimals)',
  ]);
  expect(form.indicators.map(({ score }) => score?.raw)).toEqual(['90']);
  expect(form.unread).toEqual([]);
});
