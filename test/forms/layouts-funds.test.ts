import { BASIC, basicIn, PROJECT, projectIn, replaced, reworded } from '../fixtures/base';
import { at, value } from './support/read';

describe('11 the funds block', () => {
  test('two columns instead of three', () => {
    const form = projectIn(`
绩效目标自评表⏎(2023年度) | < | < | < | < | < | <
项目名称 | 到户项目 | < | 项目负责人及电话 | < | （略） | <
主管部门 | 县农业农村局 | < | 实施单位 | < | 某镇人民政府 | <
资金情况⏎(万元) |  | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分
^ | 年度资金总额: | #9.48 | #9.48 | #10 | #100% | #10
^ | 其中:本年财政拨款 | #9.48 | #9.48 | #10 | #100% | #10
^ | 其他资金 |  |  | - |  | -
绩效指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 分值 | 得分
^ | 数量指标 | 面积 | 29.5亩 | 29.5亩 | #20 | #20`);
    expect(form.funds.map((row) => [row.kind, at(row.initialBudget), at(row.adjustedBudget)])).toEqual([
      ['total', 'none', 'C5 9.48 万元 (2 decimals)'],
      ['appropriation', 'none', 'C6 9.48 万元 (2 decimals)'],
      ['other', 'none', 'C7 blank'],
    ]);
    expect(form.footer.phone).toBeNull();
  });

  test('预算安排 before 调整后预算 is the budget that was adjusted', () => {
    const form = projectIn(`
2023年度项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 档案数字化 | < | < | 项目单位 | 某区档案馆 | < | <
资金（万元） | 预算安排 | 预算调整 | 调整后预算 | 实际执行 | 执行率 | 满分 | 得分
合计 | #120.00 | #-4.00 | #116.00 | #110.20 | 95.00% | #10 | #9.50
一级指标 | 二级指标 | 三级指标 | 计划 | 实际 | 满分 | 得分 | 未完成说明
产出 | 数量 | 数字化卷数 | ≥5万卷 | 5.1万卷 | #30 | #30 |`);
    expect([at(form.fundsTotal?.initialBudget ?? null), at(form.fundsTotal?.adjustedBudget ?? null)]).toEqual([
      'B4 120 万元 (2 decimals)',
      'D4 116 万元 (2 decimals)',
    ]);
  });

  test.each([
    [
      'with the initial budget',
      '年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分',
      '#500.00 | #520.00 | #494.00 | 95.00% | #10 | #9.5',
    ],
    ['without it, and without points', '预算数（万元） | 执行数（万元） | 执行率', '#520.00 | #494.00 | 95.00%'],
    ['the executed amount first', '实际支出（万元） | 预算安排（万元） | 执行率', '#494.00 | #520.00 | 95.00%'],
  ])('one row of amounts below heads that begin in the first column has no label: %s', (_, heads, amounts) => {
    const form = projectIn(`
2023年度项目支出绩效自评表 | < | < | < | < | <
项目名称 | 档案数字化 | < | 项目单位 | 某区档案馆 | <
${heads}
${amounts}
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出 | 数字化卷数 | ≥5万卷 | 5.1万卷 | 30 | 30`);
    const { adjustedBudget, executed, executionRate, label } = form.fundsTotal ?? {};
    expect([adjustedBudget, executed].map((field) => field?.value?.number.toFixed())).toEqual(['520', '494']);
    expect([executionRate?.raw, label?.raw, form.funds.length]).toEqual(['95.00%', '', 1]);
  });

  test.each([
    [
      'the amounts begin in the first column',
      '年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | 备注',
      '#500.00 | #520.00 | #494.00 | 95.00% | #10 | #9.50 |',
    ],
    [
      'two amounts, the points first',
      '全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 | 备注 | <',
      '#520.00 | #494.00 | #10 | 95.00% | #9.50 | | <',
    ],
  ])('one row of amounts without a label: %s', (_, heads, amounts) => {
    const form = projectIn(`
2024年度项目绩效自评表 | < | < | < | < | < | <
项目名称 | 环卫一体化服务 | < | 主管部门 | 县住建局 | < | <
${heads}
${amounts}
指标类型 | 具体指标 | 目标值 | 完成值 | 分值 | 得分 | 未完成原因
数量指标 | 保洁道路面积 | ≥180万平方米 | 186万平方米 | #50 | #50 |
满意度指标 | 居民满意度 | ≥90% | 92% | #40 | #40 |
合计 | < | < | < | #100 | #99.50 |`);
    const { adjustedBudget, executed, weight, score } = form.fundsTotal ?? {};
    expect([adjustedBudget, executed, weight, score].map((field) => field?.raw)).toEqual([
      '520.00',
      '494.00',
      '10',
      '9.50',
    ]);
    expect(form.indicators.map(({ level1, level2, name }) => [level2?.text ?? level1?.text, name.raw])).toEqual([
      ['数量指标', '保洁道路面积'],
      ['满意度指标', '居民满意度'],
    ]);
  });

  // 182.28 ÷ 186.00 = 98.00%.
  test.each([
    ['98.00%', 'F3 98% (2 decimals)', 0],
    ['96.00%', 'F3 96% (2 decimals)', 0],
    ['98.00', 'F3 98 bare (2 decimals)', 0],
    ['0.98', 'F3 98% (0 decimals)', 0],
    // Near the quotient it would be the rate, but a bare number may be the points as well; a percentage far from it is something else.
    ['9.8', 'F3 unreadable notUnderstood', 1],
    ['96.00', 'F3 unreadable notUnderstood', 1],
    ['10%', 'F3 unreadable notUnderstood', 1],
  ])('a figure without a label behind the amounts: %s', (figure, rate, open) => {
    const form = projectIn(`
2023年度项目支出绩效自评表 | < | < | < | < | <
项目名称 | 档案数字化 | < | 项目单位 | 某区档案馆 | <
预算执行情况 | 预算数（万元） | #186.00 | 执行数（万元） | #182.28 | ${figure}
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出 | 数字化卷数 | ≥5万卷 | 5.1万卷 | 30 | 30`);
    expect([at(form.fundsTotal?.executionRate ?? null), form.unread.length]).toEqual([rate, open]);
  });

  test('sources below the heads of the amounts, in each of several rows', () => {
    const form = projectIn(`
2023年度项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 档案数字化 | < | < | < | 项目单位 | 某区档案馆 | <
主要任务 | 任务名称 | 全年预算数（万元） | < | < | 全年执行数（万元） | < | <
^ | ^ | 总额 | 财政拨款 | 其他资金 | 总额 | 财政拨款 | 其他资金
^ | 扫描 | #80.00 | #60.00 | #20.00 | #78.00 | #58.00 | #20.00
^ | 著录 | #40.00 | #40.00 | #0.00 | #39.00 | #39.00 | #0.00
一级指标 | 三级指标 | 目标值 | < | 完成值 | < | 分值 | 得分
产出 | 数字化卷数 | ≥5万卷 | < | 5.1万卷 | < | 30 | 30`);
    expect(form.funds.map((row) => row.beside?.map(({ label, executed }) => [label.value, at(executed)]))).toEqual([
      [
        ['财政拨款', 'G5 58 万元 (2 decimals)'],
        ['其他资金', 'H5 20 万元 (2 decimals)'],
      ],
      [
        ['财政拨款', 'G6 39 万元 (2 decimals)'],
        ['其他资金', 'H6 0 万元 (2 decimals)'],
      ],
    ]);
  });

  test('kinds of rows', () => {
    const form = projectIn(
      replaced(PROJECT, {
        '其中：当年财政拨款': `
^ | 其中：中央财政资金 | < | #10 | #10 | #10 | — | — | —
^ | 省级财政资金 | < | #10 | #10 | #10 | — | — | —
^ | 县级配套资金 | < | #10 | #10 | #10 | — | — | —
^ | 一般公共预算 | < | #10 | #10 | #10 | — | — | —
^ | 政府性基金 | < | #10 | #10 | #10 | — | — | —
^ | 财政专户管理资金 | < | #10 | #10 | #10 | — | — | —
^ | 单位自有资金 | < | #10 | #10 | #10 | — | — | —`,
      }),
    );
    expect(form.funds.map((row) => row.kind)).toEqual([
      'total',
      'central',
      'local',
      'local',
      'appropriation',
      'detail',
      'fiscalAccount',
      'unitFunds',
      'carryOver',
      'other',
    ]);
  });

  test('a total of nothing above parts that have something', () => {
    const form = projectIn(
      replaced(PROJECT, { 年度资金总额: '^ | 年度资金总额: | < | #0 | #0 | #0 | #10 | #General:0 | #0' }),
    );
    expect([form.fundsTotal?.executed, form.funds[1]?.executed].map(value)).toEqual([
      '0 万元 (0 decimals)',
      '37.2 万元 (2 decimals)',
    ]);
  });
});

describe('12 units of money', () => {
  test.each([
    ['项目资金（元）', '元'],
    ['项目资金(元)', '元'],
    ['项目资金⏎（万元）', '万元'],
    ['项目资金（万元', '万元'],
    ['项目资金（单位：万元）', '万元'],
    ['项目资金（亿元）', '亿元'],
    ['项目资金', '万元'],
  ])('%s', (head, unit) => {
    expect(projectIn(reworded(PROJECT, { '项目资金（万元）': head })).unit).toBe(unit);
  });

  test.each([
    '单位：元',
    '金额单位：元',
    '单位:元',
    '（单位：人民币元）',
    '单位名称：某局                     单位：元',
  ])('a line of its own: %s', (line) => {
    const rows = reworded(PROJECT, { '项目资金（万元）': '项目资金' });
    expect(projectIn([...rows.slice(0, 2), ['', '', '', '', '', '', '', '', line], ...rows.slice(2)]).unit).toBe('元');
    const basic = reworded(BASIC, { '经费控制情况（万元）': '经费控制情况' });
    expect(basicIn([...basic.slice(0, 2), [line], ...basic.slice(2)]).unit).toBe('元');
  });

  test.each(['△4.00', '▲4.00', '－4.00', '(4.00)'])('what was taken off, %s, is negative', (printed) => {
    const form = basicIn(
      replaced(BASIC, { 部门基本支出预算调整: `部门基本支出预算调整 | —— | < | ${printed} | < | —— | <` }),
    );
    expect(value(form.budgetAdjustment?.budget)).toMatch(/^-4 万元 \(2 decimals\)/u);
  });

  test('an amount with a unit of its own counts in the unit of the form', () => {
    const form = projectIn(
      replaced(PROJECT, {
        年度资金总额: '^ | 年度资金总额 | < | 400000元 | 40万元 | 0.00392亿元 | #10 | #98.00% | #9.80',
      }),
    );
    expect(
      [form.fundsTotal?.initialBudget, form.fundsTotal?.adjustedBudget, form.fundsTotal?.executed].map(value),
    ).toEqual(['40 万元 (4 decimals) (odd)', '40 万元 (0 decimals) (odd)', '39.2 万元 (1 decimals) (odd)']);
  });
});
