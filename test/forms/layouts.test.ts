import type { DepartmentForm, Field, ProjectForm } from '../../src/forms';
import { a1, a1Area } from '../../src/workbook';
import {
  BASIC,
  basicIn,
  DEPARTMENT,
  departmentIn,
  formsIn,
  PROJECT,
  projectIn,
  reordered,
  replaced,
  reworded,
} from '../fixtures/base';
import { described, fieldText } from '../fixtures/described';
import { table, type Table } from '../fixtures/table';

const at = (field: Field<unknown> | null | undefined): string => (field ? fieldText(field) : 'none');
const value = (field: Field<unknown> | null | undefined): string => (field ? fieldText(field, false) : 'none');
const names = (form: DepartmentForm | ProjectForm): readonly string[] =>
  form.indicators.filter((row) => row.kind === 'indicator').map((row) => row.name.value ?? '');
const NAMES = ['设备维护台次', '故障修复时间', '项目总成本', '群众等候时间', '群众满意度'];
/** What is read wherever it stands and however its labels are worded; titles and labels themselves aside. */
const figures = (rows: Table): Record<string, string> =>
  Object.fromEntries(
    Object.entries(described(projectIn(rows), false)).filter(
      ([key]) => !/label|title|^levels|levelWeight|^groups|^subject|^total$/u.test(key),
    ),
  );

describe('1 captions and titles', () => {
  test.each([
    ['附件1-3', '2023年度项目支出绩效自评表'],
    ['附件一', '2023年度项目支出绩效自评表'],
    ['附件3', '项目支出绩效自评表（2023年度）'],
    ['附表2', '2023年度大厅运行项目绩效自评表'],
    ['公开14表', '2023年度某县项目支出绩效自评表'],
    ['报表编号：510000_0013zp', '部门预算项目支出绩效自评表(2023年度)'],
    ['附件1一3', '2023年度绩效目标自评表'],
    ['', '2023年度大厅运行项目自评表'],
    ['附件 3', '2023 年 度 项 目 支 出 绩 效 自 评 复 核 表'],
    ['附件1-3', '二〇二三年度项目支出绩效自评表'],
    ['附件1-3：2023年度项目支出绩效自评表', ''],
    ['某县行政审批服务局', '2023年度项目支出绩效自评表'],
  ])('%s, %s', (caption, title) => {
    const form = projectIn(replaced(PROJECT, { '附件1-3': caption, '2023年度项目支出绩效自评表': title }));
    expect(form.year).toBe(2023);
    expect(form.area.top).toBe(0);
    expect(names(form)).toEqual(NAMES);
    expect(form.title?.value).toBe(title || caption);
  });

  test.each([
    '2023年度部门整体支出绩效自评表',
    '部门（单位）整体支出绩效自评表（2023年度）',
    '2023年度部门整体绩效自评表',
    '某县2023年度单位整体支出绩效评价自评表',
    '附件1-2  2023年度部门整体支出绩效自评表',
  ])('1-2: %s', (title) => {
    expect(departmentIn(reworded(DEPARTMENT, { '2023年度部门整体支出绩效自评表': title })).year).toBe(2023);
  });

  test('the year in a line of its own, above or below the title', () => {
    for (const lines of [
      '2023年度\n项目支出绩效自评表',
      '项目支出绩效自评表\n（2023 年度）',
      '项目支出绩效自评表\n2023年',
    ]) {
      const form = projectIn(replaced(PROJECT, { '2023年度项目支出绩效自评表': lines }));
      expect(form.year).toBe(2023);
    }
  });

  test('a title over several rows, in a stack of forms', () => {
    const split = replaced(PROJECT, {
      '附件1-3': '',
      '2023年度项目支出绩效自评表': '2023年度\n某县事务中心项目支出\n绩效自评表',
    });
    const forms = formsIn([...split, ...split, ...split]);
    expect(forms.map((form) => [form.kind, form.year, a1Area(form.area)])).toEqual([
      ['1-3', 2023, 'A1:I21'],
      ['1-3', 2023, 'A22:I42'],
      ['1-3', 2023, 'A43:I63'],
    ]);
  });

  test('the title alone tells when no label does', () => {
    const rows = replaced(DEPARTMENT, {
      预算部门名称: '',
      '按收入性质分：': '',
      '其中：  一般公共预算：386.00': '',
      '政府性基金拨款：0': '',
      '纳入专户管理的非税收入拨款：12.00': '',
      '其他资金：8.00': '',
    });
    expect(departmentIn(rows).department).toBeNull();
    expect(
      projectIn(replaced(rows, { '2023年度部门整体支出绩效自评表': '2023年度某县\n项目支出绩效\n自评表' })).project,
    ).toBeNull();
  });

  test('without any title the labels tell', () => {
    const none = { '附件1-3': '', '2023年度项目支出绩效自评表': '' };
    expect(projectIn(replaced(PROJECT, none))).toMatchObject({ title: null, year: null, subject: '大厅运行经费' });
  });
});

describe('2 synonyms of labels', () => {
  const expected = figures(PROJECT);
  test.each<[string, Record<string, string>]>([
    ['项目名称', { 项目支出名称: '项目名称' }],
    ['专项资金名称', { 项目支出名称: '专项资金名称' }],
    ['本年财政拨款', { '其中：当年财政拨款': '其中:本年财政拨款' }],
    ['财政资金', { '其中：当年财政拨款': '其中：财政资金' }],
    ['(A), (B)', { 全年预算数: '全年预算数(A)', 全年执行数: '全年执行数(B)', 执行率: '执行率(B/A)' }],
    ['预算数(A)', { 全年预算数: '预算数(A)', 全年执行数: '执行数(B)' }],
    ['调整后预算数', { 全年预算数: '调整后预算数', 全年执行数: '预算执行数', 执行率: '预算执行率' }],
    ['调整预算', { 全年预算数: '调整预算数', 年初预算数: '年初预算' }],
    ['with years', { 年初预算数: '2023年初预算数', 全年预算数: '2023年全年预算数', 全年执行数: '2023年全年执行数' }],
    ['自评得分', { 得分: '自评得分' }],
    ['权重', { 分值: '权重' }],
    ['年初目标值(A)', { 年度指标值: '年初目标值(A)', 实际完成值: '实际完成值(B)' }],
    ['指标值', { 年度指标值: '指标值', 实际完成值: '完成值' }],
    ['全年实际值', { 年度指标值: '年度目标值', 实际完成值: '全年实际值' }],
    ['全年完成值', { 年度指标值: '预期指标值', 实际完成值: '全年完成值' }],
    ['计划', { 年度指标值: '计划完成值', 实际完成值: '实际完成情况' }],
    ['未完成原因', { 偏差原因分析及改进措施: '未完成原因及拟采取的改进措施' }],
    ['未完成原因分析', { 偏差原因分析及改进措施: '未完成原因分析' }],
    ['合计', { 总分: '合计' }],
    ['自评总分', { 总分: '自评总分' }],
    ['总分（自评）', { 总分: '总 分（自评）' }],
  ])('%s', (_, words) => {
    expect(figures(reworded(PROJECT, words))).toEqual(expected);
  });

  test.each([
    '部门名称',
    '部门',
    '区级预算单位名称',
    '预算部门、单位名称',
    '单位名称',
    '部门（单位）名称',
    '填报单位（盖章）',
  ])('1-2: %s', (label) => {
    expect(departmentIn(reworded(DEPARTMENT, { 预算部门名称: label })).subject).toBe('某县事务中心');
  });
});

describe('3 white space', () => {
  test('blanks and line breaks inside labels, wide blanks behind and indents before texts', () => {
    const spaced = (rows: Table): Table =>
      rows.map((row) =>
        row.map((cell) =>
          /^\p{Script=Han}{2,6}$/u.test(cell) ? `${[...cell].join('⏎⏎')}　` : cell.replace(/^其中/u, '       其 中'),
        ),
      );
    const read = (rows: Table) => figures(rows);
    const want = Object.fromEntries(
      Object.entries(read(PROJECT)).map(([key, text]) => [
        key,
        text.replace(/^\p{Script=Han}{2,6}$/u, (t) => [...t].join('⏎⏎')),
      ]),
    );
    const got = read(spaced(PROJECT));
    for (const [key, text] of Object.entries(want)) {
      if (/indicator|identity|goal|footer|unit/u.test(key)) continue;
      expect([key, got[key]]).toEqual([key, text]);
    }
    expect(basicIn(spaced(BASIC)).officeDetails).toHaveLength(3);
  });
});

describe('4 widths of brackets and colons', () => {
  test.each([
    '产出指标(50分)',
    '产出指标（50分）',
    '产出指标（50分',
    '产出指标【50分】',
    '产出指标50分',
    '产出指标（50）',
    '产 出 指 标 ⏎ (50 分)',
    '产出指标(权重50%)',
  ])('the weight in %s', (heading) => {
    const form = projectIn(reworded(PROJECT, { '产出指标⏎(50分)': heading }));
    expect(value(form.indicators[0]?.level1?.weight)).toBe('50 (0 decimals)');
  });

  test.each(['产出指标', '产出指标(2023年)', '产出指标（12个月）', '产出指标1'])('no weight in %s', (heading) => {
    expect(projectIn(reworded(PROJECT, { '产出指标⏎(50分)': heading })).indicators[0]?.level1?.weight).toBeNull();
  });

  test('colons of every kind, or none', () => {
    for (const colon of ['：', ':', '﹕', '∶', ' ： ']) {
      const form = departmentIn(replaced(DEPARTMENT, { 预算部门名称: `预算部门名称${colon}某县事务中心` }));
      expect(form.subject).toBe('某县事务中心');
    }
    expect(departmentIn(replaced(DEPARTMENT, { 预算部门名称: '预算部门名称 某县事务中心' })).subject).toBe(
      '某县事务中心',
    );
    const basic = basicIn(
      reworded(BASIC, { '项目支出：': '项目支出', '其中：公车购置': '其中 公车购置', '其中：办公经费': '办公经费' }),
    );
    expect([basic.projectExpenditure, basic.vehiclePurchase].map((line) => value(line?.final))).toEqual([
      '62.6 万元 (2 decimals)',
      '0 万元 (2 decimals)',
    ]);
    expect(basic.officeDetails).toHaveLength(3);
  });

  test('half brackets in heads', () => {
    const rows = reworded(BASIC, {
      '经费控制情况（万元）': '经费控制情况(元',
      '财政供养人员情况（人）': '财政供养人员情况(人',
    });
    expect(basicIn(rows).unit).toBe('元');
  });
});

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

describe('9 levels and rows', () => {
  /** The block's own heading not merged down, so that rows across the table can stand between the indicators. */
  const LOOSE = PROJECT.map((row) => (row[0] === '^' ? ['', ...row.slice(1)] : row));
  const rowsFor = (lines: string) => projectIn(replaced(PROJECT, { 设备维护台次: lines }));

  test('many indicators below one second level, prefixes, parts, placeholders, empty levels', () => {
    const form = rowsFor(`
^ | 产出指标⏎(50分) | 数量指标 | 指标1：维护台次 | ≥60台次 | 62台次 | #10 | #10 |
^ | ^ | ^ | 其中：大厅 | ≥40台次 | 42台次 | — | — |
^ | ^ | ^ | （其中）分厅 | ≥20台次 | 20台次 |  |  |
^ | ^ | ^ | 指标2：★开放天数 | ≥240天 | 248天 | #10 | #10 |
^ | ^ | ^ | …… |  |  |  |  |
^ | ^ | 质量指标 |  |  |  |  |  |
^ | ^ | …… |  |  |  |  |  |
^ | ^ | 社会成本指标 | 指标1： |  |  | — | — |`);
    expect(form.indicators.slice(0, 7).map((row) => [row.kind, row.path, row.partOf])).toEqual([
      ['indicator', 'indicator 维护台次', undefined],
      ['part', 'part 其中:大厅', 0],
      ['part', 'part (其中)分厅', 0],
      ['indicator', 'indicator 开放天数', undefined],
      ['placeholder', 'placeholder ......', undefined],
      ['empty', 'empty 质量指标', undefined],
      ['placeholder', 'placeholder 社会成本指标', undefined],
    ]);
  });

  test('same names keep paths of their own', () => {
    const form = rowsFor(`
^ | 产出指标⏎(50分) | 数量指标 | 维护台次 | ≥60 | 62 | #10 | #10 |
^ | ^ | ^ | 维护台次 | ≥60 | 62 | #10 | #10 |`);
    expect(form.indicators.slice(0, 2).map((row) => row.path)).toEqual([
      'indicator 维护台次',
      'indicator 维护台次 (2)',
    ]);
  });

  test('sums of a level neither count nor end the block', () => {
    const sums = `
 | ^ | 成本指标 | 项目总成本 | ≤40万元 | 39.2万元 | #15 | #15 |
 | ^ | 小计 | < | < | < | #50 | #50 |`;
    for (const line of [
      sums,
      sums.replace(' | ^ | 小计 | <', ' | 产出指标小计 | < | <'),
      sums.replace(' | ^ | 小计 | <', '合计 | < | < | <'),
      sums.replace(' | ^ | 小计 | <', ' | ^ | 合计 | <'),
    ]) {
      const form = projectIn(replaced(LOOSE, { 项目总成本: line }));
      expect(names(form)).toEqual(NAMES);
      expect(value(form.total?.score)).toBe('97.8 (2 decimals)');
    }
  });

  test('notes between the rows do not end it either', () => {
    for (const note of [
      '注：以下为效益指标。 | < | < | < | < | < | < | < | <',
      '^ | 说明：成本以决算为准，下列各项指标由各科室分别填报并附佐证材料以备核查 |  |  |  |  |  |  |',
      '备注 | 见附件 |  |  |  |  |  |  |',
    ]) {
      const form = projectIn(
        replaced(LOOSE, { 项目总成本: ` | ^ | 成本指标 | 项目总成本 | ≤40万元 | 39.2万元 | #15 | #15 |\n${note}` }),
      );
      expect(names(form)).toEqual(NAMES);
      expect(form.indicators.map((row) => row.level1?.text)).toEqual([
        '产出指标(50分)',
        '产出指标(50分)',
        '产出指标(50分)',
        '效益指标(30分)',
        '满意度指标(10分)',
      ]);
    }
  });

  test('indicators may be named like anything', () => {
    const odd = [
      '注册登记数',
      '说明会场次',
      '联系群众次数',
      '三公经费控制率',
      '财政供养人员控制率',
      '公用经费控制率',
      '报送绩效自评表',
      '备注完整率',
      '填表培训次数',
      '编制数',
      '决算数',
      '项目名称规范率',
      '预算执行率',
      '总分排名',
    ];
    const form = rowsFor(
      odd
        .map(
          (name, index) =>
            `^ | ${index === 0 ? '产出指标⏎(50分)' : '^'} | ${index === 0 ? '数量指标' : '^'} | ${name} | ≥60 | 62 | #1 | #1 |`,
        )
        .join('\n'),
    );
    expect(names(form)).toEqual([...odd, ...NAMES.slice(1)]);
    const blank = rowsFor(
      odd
        .map(
          (name, index) =>
            `^ | ${index === 0 ? '产出指标⏎(50分)' : '^'} | ${index === 0 ? '数量指标' : '^'} | ${name} |  |  |  |  |`,
        )
        .join('\n'),
    );
    expect(names(blank)).toEqual([...odd, ...NAMES.slice(1)]);
  });

  test('the second level alone, and 经济效益 among the outputs', () => {
    const form = projectIn(
      reworded(PROJECT, {
        '产出指标⏎(50分)': '',
        成本指标: '经济效⏎益指标',
        服务对象满意度指标: '满意度指标/服务对象满意度指标等',
      }),
    );
    expect(form.indicators.map((row) => [row.level1?.text, row.level2?.text])).toEqual([
      [undefined, '数量指标'],
      [undefined, '时效指标'],
      [undefined, '经济效益指标'],
      ['效益指标(30分)', '社会效益指标'],
      ['满意度指标(10分)', '满意度指标/服务对象满意度指标等'],
    ]);
  });
});

describe('10 points', () => {
  test.each([
    ['#10', '10 (0 decimals)'],
    ['#10.00', '10 (2 decimals)'],
    ['10.3', '10.3 (1 decimals)'],
    ['10分', '10 (0 decimals)'],
    ['１０', '10 (0 decimals)'],
    ['#General:10.3', '10.3 (1 decimals, General)'],
    ['—', 'notApplicable'],
    ['-', 'notApplicable'],
    ['/', 'notApplicable'],
    ['', 'blank'],
    ['十分', 'unreadable notANumber'],
    ['10/10', 'unreadable severalNumbers'],
  ])('%s is %s', (cell, expected) => {
    const form = projectIn(
      replaced(PROJECT, {
        设备维护台次: `^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | ${cell} |`,
      }),
    );
    expect(value(form.indicators[0]?.score)).toBe(expected);
  });
});

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

  test('an amount with a unit of its own counts in the unit of the form', () => {
    const form = projectIn(
      replaced(PROJECT, {
        年度资金总额: '^ | 年度资金总额 | < | 400000元 | 40万元 | 0.00392亿元 | #10 | #98.00% | #9.80',
      }),
    );
    expect(
      [form.fundsTotal?.initialBudget, form.fundsTotal?.adjustedBudget, form.fundsTotal?.executed].map(value),
    ).toEqual(['40 万元 (4 decimals)', '40 万元 (0 decimals)', '39.2 万元 (1 decimals)']);
  });
});

describe('13 several forms', () => {
  test.each([[0], [1], [3]])('all three on one sheet, twice over, %i empty rows between them', (gap) => {
    const empty = Array.from({ length: gap }, () => ['']);
    const forms = formsIn([...BASIC, ...empty, ...DEPARTMENT, ...empty, ...PROJECT, ...empty, ...PROJECT]);
    expect(forms.map((form) => form.kind)).toEqual(['1-1', '1-2', '1-3', '1-3']);
    let top = 0;
    for (const [index, rows] of [BASIC, DEPARTMENT, PROJECT, PROJECT].entries()) {
      expect(forms[index]?.area).toMatchObject({ top, bottom: top + rows.length - 1 });
      top += rows.length + gap;
    }
  });

  test('stacked without captions and titles', () => {
    const bare = (rows: Table) => rows.slice(2);
    const forms = formsIn([...bare(BASIC), ...bare(DEPARTMENT), ...bare(PROJECT), ...bare(PROJECT)]);
    expect(forms.map((form) => form.kind)).toEqual(['1-1', '1-2', '1-3', '1-3']);
  });

  test('填报单位 below a form is its footer, above one its head', () => {
    const footer = [['填报单位：某县事务中心（盖章）', '', '', '负责人：李四']];
    const below = formsIn([...PROJECT, ...footer, [''], ...PROJECT, ...footer]);
    expect(below.map((form) => a1Area(form.area))).toEqual(['A1:I21', 'A23:I43']);
    const above = formsIn([...PROJECT, [''], ['填报单位：某县事务中心'], ...PROJECT.slice(1)]);
    expect(above.map((form) => a1Area(form.area))).toEqual(['A1:I20', 'A22:I41']);
  });

  test('a second project named on one form', () => {
    const rows = replaced(PROJECT, {
      主管部门:
        '项目名称 | 监督测评经费 | < | < | < | < | < | < | <\n主管部门 | 某办 | < | < | 实施单位 | < | 某中心 | < | <',
    });
    expect(projectIn(rows).furtherProjects.map(value)).toEqual(['监督测评经费']);
  });

  test('forms side by side do no harm', () => {
    const both = PROJECT.map((row) => [...row, '', ...row]);
    expect(formsIn(both).length).toBeGreaterThan(0);
  });
});

describe('14 the total row', () => {
  test.each([
    ['总分 | < | < | < | < | < | #100 | #97.80 | 优', 'G18 100, H18 97.8, I18 优, regular'],
    ['总分 | < | < | < | < | < | #100 | #97.80 |', 'G18 100, H18 97.8, regular'],
    ['总分 |  |  |  |  |  |  | #97.80 |', 'H18 97.8, regular'],
    ['总分 | #100 | #97.80 |  |  |  |  |  |', 'B18 100, C18 97.8, irregular'],
    ['#97.80 |  | 总分 |  |  |  |  |  |', 'A18 97.8, irregular'],
    ['#97.80 | #100 | 总分 |  |  |  |  |  |', 'B18 100, A18 97.8, irregular'],
    ['优 | #97.80 | #100 | < | < | < | < | < | 总分', 'C18 100, B18 97.8, A18 优, irregular'],
    ['合计 | < | < | < | < | < | #100 | #97.80 | 良好', 'G18 100, H18 97.8, I18 良好, regular'],
    ['总分 | < | < | < | < | < | #97.80 | < |', 'G18 97.8, regular'],
    ['自评总分：97.80分 | < | < | < | < | < | < | < | <', 'A18 97.8, regular'],
    ['总分 | < | < | < | < | < | 100 | 97.80 | 等级：优', 'G18 100, H18 97.8, I18 优, regular'],
    ['总分 | < | < | < | < | < | 100 | 97.80 | 优☑ 良□ 中□ 差□', 'G18 100, H18 97.8, I18 优, regular'],
  ])('%s', (line, expected) => {
    const { total } = projectIn(replaced(PROJECT, { 总分: line }));
    const said = [total?.weight, total?.score, total?.grade].flatMap((field) => {
      if (field?.state !== 'read') return [];
      const text = typeof field.value === 'string' ? field.value : (field.value?.number.toFixed() ?? '');
      return [`${a1(field.cell.row, field.cell.column)} ${text}`];
    });
    expect([...said, total?.regular ? 'regular' : 'irregular'].join(', ')).toBe(expected);
  });

  test('no total at all', () => {
    expect(projectIn(replaced(PROJECT, { 总分: '' })).total).toBeNull();
  });

  test('the grade in a row of its own', () => {
    const line = '总分 | < | < | < | < | < | #100 | #97.80 |\n自评等级 | < | 优 |  |  |  |  |  |';
    expect(at(projectIn(replaced(PROJECT, { 总分: line })).total?.grade)).toBe('C19 优');
  });

  test('below the remarks', () => {
    const form = projectIn(
      replaced(PROJECT, {
        总分: '其他需要说明事项 | < | 无 | < | < | < | < | < | <\n总分 | < | < | < | < | < | #100 | #96 | 优',
      }),
    );
    expect([at(form.total?.score), ...form.remarks.map(at)]).toEqual([
      'H19 96 (0 decimals)',
      'C18 无',
      'A20 一个一级项目支出一张表。',
    ]);
  });
});

describe('15 the basic data form', () => {
  test('all of it', () => {
    const form = basicIn(BASIC);
    expect(form.earmarkedProjects.map((line) => value(line.label))).toEqual(['大厅运行经费', '监督测评经费']);
    expect(form.officeDetails.map((line) => line.path)).toEqual([
      'officeExpenses 办公经费',
      'officeExpenses 水费、电费、差旅费',
      'officeExpenses 会议费、培训费',
    ]);
    expect(value(form.budgetAdjustment?.previousFinal)).toBe('notApplicable');
    expect(form.years.map(({ of, year }) => `${of} ${year}`)).toEqual([
      'title 2023',
      'staff 2023',
      'previousFinal 2022',
      'budget 2023',
      'final 2023',
      'buildings 2023',
    ]);
    expect(form.buildings).toHaveLength(1);
    expect(at(form.thrift)).toBe('B26 严格执行中央八项规定');
    expect(form.notes.map(at)).toEqual(['A27 说明：“项目支出”需要填报基本支出以外的所有项目支出情况。']);
  });

  test.each([
    ['业务工作专项（一个项目一行）', '运行维护专项', '3、省级专项资金（一个专项一行）', '部门整体支出预算调整'],
    ['1.业务工作经费', '2.运行维护经费', '3.专项资金', '基本支出预算调整'],
    ['①业务工作经费', '②运行维护经费', '③专项资金（每个专项一行', '部门基本支出预算调整（万元）'],
    ['(1)业务工作经费', '(2)运行维护经费', '(3)各级专项资金(一个专项一行)', '部门基本支出预算调整'],
  ])('rows called %s, %s, %s, %s', (task, maintenance, earmarked, adjustment) => {
    const form = basicIn(
      reworded(BASIC, {
        '1、业务工作经费': task,
        '2、运行维护经费': maintenance,
        '3、专项资金（一个专项一行）': earmarked,
        部门基本支出预算调整: adjustment,
      }),
    );
    expect(
      [form.taskFunds, form.maintenanceFunds, form.earmarked, form.budgetAdjustment].map((line) => value(line?.final)),
    ).toEqual(['0 万元 (2 decimals)', '0 万元 (2 decimals)', '62.6 万元 (2 decimals)', '6 万元 (2 decimals)']);
    expect(form.earmarkedProjects).toHaveLength(2);
  });

  test('lines below every kind of project, and kinds beside 专项资金', () => {
    const form = basicIn(
      replaced(BASIC, {
        '1、业务工作经费':
          '1、业务工作专项（一个项目一行） | #3.00 | < | #3.00 | < | #3.00 | <\n执法办案经费 | #3.00 | < | #3.00 | < | #3.00 | <\n…… |  | < |  | < |  | <',
        监督测评经费:
          '监督测评经费 | #22.00 | < | #24.00 | < | #23.40 | <\n…… |  | < |  | < |  | <\n4、市级专项资金（一个专项一行） | #1.00 | < | #1.00 | < | #1.00 | <\n园区专项 | #1.00 | < | #1.00 | < | #1.00 | <\n5、其他资金 | #2.00 | < | #2.00 | < | #2.00 | <',
      }),
    );
    const labels = (lines: readonly { path: string }[]) => lines.map((line) => line.path);
    expect(labels(form.taskProjects)).toEqual(['project 执法办案经费']);
    expect(labels(form.earmarkedProjects)).toEqual(['project 大厅运行经费', 'project 监督测评经费']);
    expect(labels(form.projectSiblings)).toEqual(['project 市级专项资金(一个专项一行)', 'project 其他资金']);
    expect(labels(form.siblingProjects)).toEqual(['project 园区专项']);
  });

  test('numbered 专项 are one list, whatever their numbers', () => {
    const form = basicIn(
      replaced(BASIC, {
        大厅运行经费:
          '1、甲 | #1 | < | #1 | < | #1 | <\n2、乙 | #1 | < | #1 | < | #1 | <\n3、丙 | #1 | < | #1 | < | #1 | <\n4、丁 | #1 | < | #1 | < | #1 | <\n5、戊 | #1 | < | #1 | < | #1 | <',
        监督测评经费: '',
      }),
    );
    expect(form.earmarkedProjects.map((line) => line.label.value)).toEqual([
      '1、甲',
      '2、乙',
      '3、丙',
      '4、丁',
      '5、戊',
    ]);
    expect(form.projectSiblings).toEqual([]);
  });

  test.each([
    ['2022年', '2023年', 'B7 6.1 万元 (2 decimals)', 'F7 5.8 万元 (2 decimals)'],
    ['2023年度', '2022年度', 'F7 5.8 万元 (2 decimals)', 'B7 6.1 万元 (2 decimals)'],
  ])('heads over two rows, the years above: %s and %s', (left, right, previousFinal, final) => {
    const heads = `经费控制情况（万元） | ${left} | < | 2023年 | < | ${right} | <\n^ | 决算数 | < | 预算数 | < | 决算数 | <`;
    const lines = basicIn(replaced(BASIC, { '2022年决算数': heads }));
    expect([lines.threePublic?.previousFinal, lines.threePublic?.final].map(at)).toEqual([previousFinal, final]);
    expect(lines.years.map(({ of, year, cell }) => `${of} ${year} row ${cell.row}`)).toEqual(
      expect.arrayContaining(['previousFinal 2022 row 4', 'budget 2023 row 4', 'final 2023 row 4']),
    );
  });

  test('columns in another order, heads that say 上年 and 本年', () => {
    const turned = reworded(BASIC, { '2022年决算数': '2023年决算数', '2023年决算数': '2022年决算数' });
    expect(
      [basicIn(turned).threePublic?.previousFinal, basicIn(turned).threePublic?.final].map((field) => at(field)),
    ).toEqual(['F6 5.8 万元 (2 decimals)', 'B6 6.1 万元 (2 decimals)']);
    const words = reworded(BASIC, {
      '2022年决算数': '本年决算数',
      '2023年预算数': '本年预算数',
      '2023年决算数': '上年决算数',
    });
    expect(at(basicIn(words).threePublic?.previousFinal)).toBe('F6 5.8 万元 (2 decimals)');
  });

  test('labels in two columns', () => {
    const rows = BASIC.map((row, index) =>
      index < 4 || index > 22
        ? [row[0] ?? '', '', ...row.slice(1)]
        : index === 4
          ? [row[0] ?? '', '<', ...row.slice(1)]
          : ['', row[0] ?? '', ...row.slice(1)],
    );
    const form = basicIn(rows);
    expect(at(form.threePublic?.final)).toBe('G6 5.8 万元 (2 decimals)');
    expect(form.earmarkedProjects).toHaveLength(2);
  });

  test('no block of buildings, several buildings, a building that waits', () => {
    const gone = { '楼堂馆所控制情况（2023年完工项目）': '', '#300.00': '' };
    expect(basicIn(replaced(BASIC, gone)).buildings).toEqual([]);
    const two = basicIn(
      replaced(BASIC, {
        '#300.00':
          '^ | #300.00 | #294.00 | #98.00% | #30.00 | #29.40 | #98.00%\n^ | 200㎡ | 190平方米 | 95% | 20万元 | 19 | 95%',
      }),
    );
    expect(two.buildings.map((building) => value(building.actualArea))).toEqual([
      '294 (2 decimals)',
      '190 (0 decimals)',
    ]);
    const none = basicIn(replaced(BASIC, { '#300.00': '^ |  |  |  |  |  |' }));
    expect(none.buildings.map((building) => at(building.approvedArea))).toEqual(['B25 blank']);
  });

  test('a blank template', () => {
    const blank = BASIC.map((row) => row.map((cell) => (cell.startsWith('#') ? '' : cell)));
    const form = basicIn(blank);
    expect(
      [form.authorisedPosts, form.threePublic?.final, form.earmarkedProjects[0]?.budget].map((field) => at(field)),
    ).toEqual(['B4 blank', 'F6 blank', 'D16 blank']);
  });
});

describe('what is hidden, and what waits', () => {
  test('hidden rows and columns of the form are read, a hidden helper beside it is not', () => {
    const helper = PROJECT.map((row, index) => [...row.slice(0, 4), index > 11 ? '#7777' : '', ...row.slice(4)]);
    const form = projectIn(
      helper.map((row) => row.map((cell) => cell)),
      { hiddenColumns: [4], hiddenRows: [7, 8] },
    );
    expect(value(form.indicators[0]?.target)).toBe('>= 60 台次');
    expect(form.funds).toHaveLength(4);
    const first = PROJECT.map((row, index) => [index > 3 ? '#General:1' : '序', ...row]);
    expect(names(projectIn(first, { hiddenColumns: [0] }))).toEqual(NAMES);
    expect(value(projectIn(PROJECT, { hiddenColumns: [4, 6] }).indicators[0]?.weight)).toBe('20 (0 decimals)');
  });

  test('empty templates are the forms they are', () => {
    const keep = /^[<^]$|附件|表|名称|主管|实施|资金|预算|执行|分值|得分|目标|情况|指标|原因|总分|性质|拨款|支出/u;
    const blank = (rows: Table) =>
      rows.map((row) =>
        row.map((cell) => (keep.test(cell) && !/^#|%$|办$/u.test(cell) ? cell.replace(/：[\d.]+$/u, '：') : '')),
      );
    const project = projectIn(blank(PROJECT));
    expect(project.subject).toBe('');
    expect(project.fundsTotal?.executed?.state).toBe('blank');
    expect(departmentIn(blank(DEPARTMENT)).bySource?.parts.map((part) => part.amount.state)).toEqual([
      'blank',
      'blank',
      'blank',
      'blank',
    ]);
  });
});

describe('sheets that are none of the forms', () => {
  test.each([
    [
      '绩效目标申报表',
      '2023年度项目支出绩效目标申报表\n项目名称 | 大厅运行\n年度资金总额： | 40\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 台次 | ≥60',
    ],
    [
      '绩效目标申报表 with weights',
      '项目支出绩效目标表\n项目名称 | 大厅运行\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值\n产出指标 | 数量指标 | 台次 | ≥60 | 10',
    ],
    [
      '绩效监控表',
      '2023年度项目支出绩效监控表\n项目名称 | 大厅运行\n项目资金 | 年初预算数 | 1-7月执行数 | 执行率\n年度资金总额 | 40 | 20 | 50%\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成情况\n产出指标 | 数量指标 | 台次 | ≥60 | 30',
    ],
    [
      '指标体系',
      '部门整体支出绩效评价指标体系\n部门名称 | 某局\n一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 得分\n投入 | 20 | 预算 | 10 | 编制 | 10 | 合理 | 10',
    ],
    [
      '项目执行情况一览',
      '2023年项目支出预算执行情况\n项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n大厅运行 | 40 | 40 | 39.2 | 98%\n合计 | 40 | 40 | 39.2 | 98%',
    ],
    [
      '自评汇总表',
      '2023年度项目支出绩效自评汇总表\n序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 得分\n1 | 大厅运行 | 40 | 40 | 39.2 | 98',
    ],
    [
      '三公经费表',
      '2023年度一般公共预算“三公”经费支出决算表\n预算数 | 决算数\n合计 | 因公出国 | 公务接待\n6.5 | 0 | 1.5',
    ],
    [
      '部门决算表',
      '收入支出决算总表\n公开01表\n项目 | 行次 | 年初预算数 | 全年预算数 | 决算数\n一般公共预算财政拨款收入 | 1 | 400 | 406 | 399.15\n基本支出 | 2 | 320 | 330 | 321.35\n项目支出 | 3 | 64 | 76 | 62.6',
    ],
    ['通讯录', '通讯录及办公费台账\n序号 | 姓名 | 部门 | 联系电话\n1 | 张三 | 办公室 | 000'],
    [
      '目录',
      '目录\n附件1-1 部门整体支出绩效评价基础数据表\n附件1-2 部门整体支出绩效自评表\n附件1-3 项目支出绩效自评表',
    ],
    [
      '填报说明',
      '填报说明\n1.“三公经费”含公务接待。\n2.项目名称应与预算一致。\n3.一级指标、二级指标、三级指标按绩效目标填写。',
    ],
    [
      'own report',
      '核绩校验报告\n2023年度项目支出绩效自评表\n项目名称 | 大厅运行\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分\n产出指标 | 数量 | 台次 | ≥60 | 62 | 10',
    ],
  ])('%s', (_, rows) => {
    expect(formsIn(table(rows)).map((form) => form.kind)).toEqual([]);
  });
});
