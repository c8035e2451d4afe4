import { PROJECT, projectIn, reordered, replaced, reworded } from '../fixtures/base';
import { at, NAMES, names, value } from './support/read';

describe('6 merges', () => {
  test('values in a merged cell that begins left or right of its head', () => {
    const form = projectIn(
      replaced(PROJECT, {
        年初预算数: '项目资金（万元） |  |  | 年初预算数 | 全年预算数 |  | 全年执行数 |  | 执行率 | 分值 |  | 得分',
        年度资金总额: '^ | 年度资金总额 | < | #40.00 | #41.00 | < | #39.20 |  |  | #98.00% | < | #9.80',
        '其中：当年财政拨款': '^ | 其中：当年财政拨款 | < | #38.00 |  | #39.00 |  | #37.20 | #97.89% |  | — | —',
        上年结转资金: '',
        其他资金: '',
      }),
    );
    const [total, appropriation] = form.funds;
    expect([total?.initialBudget, total?.adjustedBudget, total?.executed].map((field) => at(field))).toEqual(
      ['D5 40 万元 (2 decimals)', 'E5 41 万元 (2 decimals)', 'G5 39.2 万元 (2 decimals)'].map((text) =>
        text.replace('5', '6'),
      ),
    );
    expect(
      [appropriation?.adjustedBudget, appropriation?.executed, appropriation?.executionRate].map((field) => at(field)),
    ).toEqual(['F7 39 万元 (2 decimals)', 'H7 37.2 万元 (2 decimals)', 'I7 97.89% (2 decimals)']);
  });

  test('a merge that begins between two heads belongs to the right one', () => {
    const form = projectIn(
      replaced(PROJECT, {
        年初预算数: '项目资金（万元） |  |  |  | 年初预算数 |  | 全年预算数 | 全年执行数 | 得分',
        年度资金总额: '^ | 年度资金总额 | < | #40.00 | < |  | #41.00 | #39.20 | #9.80',
        '其中：当年财政拨款': '',
        上年结转资金: '',
        其他资金: '',
      }),
    );
    expect(at(form.fundsTotal?.initialBudget)).toBe('D6 40 万元 (2 decimals)');
  });

  test('a weight merged over two indicators counts once', () => {
    const form = projectIn(
      replaced(PROJECT, {
        设备维护台次: '^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #35 | #35 |',
        故障修复时间: '^ | ^ | 时效指标 | 故障修复时间 | ≤24小时 | 20小时 | ^ | ^ |',
      }),
    );
    expect(form.indicators.slice(0, 2).map((row) => [at(row.weight), at(row.score)])).toEqual([
      ['G13 35 (0 decimals)', 'H13 35 (0 decimals)'],
      ['G13 notApplicable', 'H13 notApplicable'],
    ]);
  });

  test('levels repeated in every row instead of merged', () => {
    const filled = PROJECT.map((row) => [...row]);
    filled.forEach((row, index) =>
      row.forEach((cell, column) => {
        if (cell === '^' && column > 0 && index > 11) row[column] = filled[index - 1]?.[column] ?? '';
      }),
    );
    const form = projectIn(filled);
    expect(new Set(form.indicators.slice(0, 3).map((row) => row.level1))).toHaveProperty('size', 1);
    expect(form.indicators.map((row) => row.level2?.text)).toEqual([
      '数量指标',
      '时效指标',
      '成本指标',
      '社会效益指标',
      '服务对象满意度指标',
    ]);
  });
});

describe('7 order of columns', () => {
  const { reason: _, ...rest } = { reason: 0, order: [0, 1, 2, 3, 6, 4, 5, 7, 8] };
  test('weight before target', () => {
    const head = PROJECT.findIndex((row) => row.includes('三级指标'));
    const end = PROJECT.findIndex((row) => row[0] === '总分');
    const rows = PROJECT.map((row, index) =>
      index >= head && index < end ? (reordered([row], rest.order)[0] ?? []) : row,
    );
    const form = projectIn(rows);
    expect(form.indicators.map((row) => [at(row.weight), at(row.target)])[0]).toEqual([
      'E13 20 (0 decimals)',
      'F13 >= 60 台次',
    ]);
    expect(names(form)).toEqual(NAMES);
  });

  test('湖北: no column of weights, the block prints them', () => {
    const form = projectIn(`
2023年度大厅运行项目绩效自评表 | < | < | < | < | < | <
项目名称 | 大厅运行 | < | < | < | < | <
主管部门 | 某局 | < | 项目实施单位 | < | 本单位 | <
预算执行情况(万元)(20分) |  | < | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分(20分*执行率)
^ | 年度财政资金总额 | < | #10 | #10 | #100% | #20
年度绩效目标1(40分) | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 产出指标 | 质量指标 | 数据合格 | 100% | 100% | #20
^ | 效益指标 | 满意度指标 | 服务对象满意度 | 98% | 98% | #19.6
年度绩效目标2(40分) | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
^ | 产出指标 | 质量指标 | 资料整编 | 100% | 100% | #40
总分 | < | < | < | < | < | #99.6`);
    expect(value(form.fundsWeight)).toBe('20 (0 decimals)');
    expect(form.groups.map((group) => [value(group.weight), group.hasWeight, group.hasScore])).toEqual([
      ['40 (0 decimals)', false, true],
      ['40 (0 decimals)', false, true],
    ]);
    expect(form.indicators.map((row) => [row.group, at(row.weight), at(row.score)])).toEqual([
      [0, 'none', 'G7 20 (0 decimals)'],
      [0, 'none', 'G8 19.6 (1 decimals)'],
      [1, 'none', 'G10 40 (0 decimals)'],
    ]);
    expect(at(form.total?.score)).toBe('G11 99.6 (1 decimals)');
  });

  test('no column of scores', () => {
    const form = projectIn(reworded(PROJECT, { 得分: '备注' }));
    expect(form.groups[0]).toMatchObject({ hasScore: false, hasWeight: true });
    expect(form.indicators[0]?.score).toBeNull();
  });

  test('points behind every level', () => {
    const form = projectIn(`
2023年度项目支出绩效自评表
项目名称 | 大厅运行
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 自评得分 | 复核得分
产出指标 | #50 | 数量指标 | #20 | 维护台次 | #20 | ≥60 | 62 | #20 | #19
^ | ^ | 质量指标 | #30 | 完好率 | #30 | ≥98% | 99% | #30 | #30
满意度指标 | 10% | 满意度 | 10% | 群众满意度 | 10% | ≥95% | 96% | #10 | #10`);
    expect(
      form.indicators.map((row) =>
        [row.level1, row.level2].map((level) => value(level?.weight)).concat(value(row.weight), value(row.score)),
      ),
    ).toEqual([
      ['50 (0 decimals)', '20 (0 decimals)', '20 (0 decimals)', '20 (0 decimals)'],
      ['50 (0 decimals)', '30 (0 decimals)', '30 (0 decimals)', '30 (0 decimals)'],
      ['10 (0 decimals)', '10 (0 decimals)', '10 (0 decimals)', '10 (0 decimals)'],
    ]);
  });

  const LEVELS =
    '绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分\n一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^';
  const TURNED =
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分\n^ | ^ | ^ | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^';
  const FLAT = '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分';
  test.each([LEVELS, TURNED, FLAT])('operator, value and unit in columns of their own', (head) => {
    const form = projectIn(`
项目名称 | 营养改善计划
${head}
产出指标 | 数量指标 | 受助人数 | ≧ | #735 | 人次 | #735 | #10 | #10
^ | 质量指标 | 覆盖率 | ═ | #100 | % | #100% | #10 | #10
^ | 时效指标 | 及时性 | 定性 | 及时 | — | 及时 | #10 | #10`);
    expect(form.indicators.map((row) => [value(row.target), value(row.actual)])).toEqual([
      ['>= 735 人次', '735 人次'],
      ['= 100 %', '100 %'],
      ['“及时”', '“及时”'],
    ]);
  });
});

// Axis 8, how targets and actuals are written, is the table of measure.test.ts.

describe('two columns of points', () => {
  const HEADS = '绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值';
  const WITH = (heads: string) => replaced(PROJECT, { 三级指标: `${HEADS} | ${heads} | 偏差原因分析及改进措施` });
  const points = (rows: typeof PROJECT) => {
    const { indicators, total } = projectIn(rows);
    return [...indicators, total].map((row) => [at(row?.weight), at(row?.score)]);
  };

  test.each(['分数 | 评价得分', '分数 | 自评得分', '指标分数 | 考核得分'])('%s: 分值 and 得分', (heads) => {
    expect(points(WITH(heads))).toEqual(points(PROJECT));
  });

  test('without heads what they hold tells, not what stands above them in the funds block', () => {
    const turned = replaced(WITH(' | '), {
      年初预算数: '项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 得分 | 分值 | 执行率',
      年度资金总额: '^ | 年度资金总额 | < | #40.00 | #40.00 | #39.20 | #9.80 | #10 | #98.00%',
      '其中：当年财政拨款': '',
      上年结转资金: '',
      其他资金: '',
    });
    const { fundsTotal, indicators } = projectIn(turned);
    expect([at(fundsTotal?.weight), at(fundsTotal?.score)]).toEqual(['H6 10 (0 decimals)', 'G6 9.8 (2 decimals)']);
    expect(indicators.map((row) => [row.weight?.cell.column, row.score?.cell.column])).toEqual(
      indicators.map(() => [6, 7]),
    );
  });
});

describe('9 heads in two lines', () => {
  test.each([
    ['年初目标', '全年完成'],
    ['年初确定', '全年实际'],
    ['申报时', '完成情况'],
  ])('指标值 over %s ｜ %s', (planned, done) => {
    const form = projectIn(`
2023年度省级专项资金绩效自评表 | < | < | < | < | < | <
专项资金名称 | 渔船更新补助 | < | 主管部门 | 县农业农村局 | < | <
绩效指标 | < | 指标值 | < | 评分 | < | 未达标说明
二级指标 | 三级指标 | ${planned} | ${done} | 分值 | 得分 | ^
数量指标 | 更新渔船艘数 | ≥20艘 | 21艘 | #60 | #60 |
质量指标 | 船检合格率 | ≥99% | 100% | #40 | #40 |
总分 | < | < | < | #100 | #100 |`);
    expect(form.indicators.map(({ target, actual }) => [target.raw, actual.raw])).toEqual([
      ['≥20艘', '21艘'],
      ['≥99%', '100%'],
    ]);
    expect(form.unread).toEqual([]);
  });
});

describe('10 points that only the second levels print', () => {
  const WITH = (rows: string) => `
项目支出绩效自评表 | < | < | < | < | <
项目名称 | 图书馆夜间开放 | < | 主管部门 | 县文旅局 | <
一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
${rows}`;
  const weights = (rows: string) => projectIn(WITH(rows)).indicators.map(({ weight }) => weight?.raw ?? 'none');

  test('are those of the one indicator below each', () => {
    const rows = `产出指标 | 数量指标（30分） | 开放天数 | ≥200天 | 205天 | 30
^ | 质量指标（30分） | 设备完好率 | ≥95% | 97% | 30
效益指标 | 社会效益指标（40分） | 到馆人次 | ≥3万人次 | 2.7万人次 | 36`;
    expect(weights(rows)).toEqual(['30', '30', '40']);
    expect(projectIn(WITH(rows)).groups[0]?.hasWeight).toBe(true);
  });

  test.each([
    [
      'a level stands over two indicators',
      `产出指标 | 数量指标（60分） | 开放天数 | ≥200天 | 205天 | 30
^ | ^ | 设备台数 | ≥20台 | 22台 | 30
效益指标 | 社会效益指标（40分） | 到馆人次 | ≥3万人次 | 2.7万人次 | 36`,
    ],
    [
      'a level prints none',
      `产出指标 | 数量指标（60分） | 开放天数 | ≥200天 | 205天 | 30
效益指标 | 社会效益指标 | 到馆人次 | ≥3万人次 | 2.7万人次 | 36`,
    ],
  ])('and no indicator’s where %s', (_, rows) => {
    expect(new Set(weights(rows))).toEqual(new Set(['none']));
  });
});
